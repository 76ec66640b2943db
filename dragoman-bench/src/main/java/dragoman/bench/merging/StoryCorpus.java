package dragoman.bench.merging;

import dragoman.bench.merging.GoldDocument.GoldMention;
import dragoman.text.DateInterval;
import dragoman.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads NewsWCL50 in its CoNLL form: document, sentence, token, word, chains that open or close.
public final class StoryCorpus {
  private StoryCorpus() {}

  /// @param type ending of the chains wanted: `ACTOR` for people. Of two chains that share a span
  ///   ("the two leaders") the first counts, so that a mention is in one chain.
  public static List<GoldDocument> read(Path file, String type) throws IOException {
    Map<String, List<String[]>> rows = new java.util.LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] row = line.split("\t", -1);
        rows.computeIfAbsent(row[0], key -> new ArrayList<>()).add(row);
      }
    }
    List<GoldDocument> documents = new ArrayList<>();
    rows.forEach((name, tokens) -> documents.add(document(name, tokens, type)));
    return documents;
  }

  private static GoldDocument document(String name, List<String[]> rows, String type) {
    String id = name.substring(name.lastIndexOf('/') + 1);
    var text = new TokenText(true);
    Map<String, Deque<Span>> open = new HashMap<>();
    Map<Span, GoldMention> mentions = new java.util.LinkedHashMap<>();
    String sentence = "0";
    for (String[] row : rows) {
      if (!row[1].equals(sentence)) {
        text.endSentence();
        sentence = row[1];
      }
      if (row[3].equals("\\n")) {
        text.endSentence();
      }
      Span token = row[3].equals("\\n") ? text.place() : text.add(row[3]);
      for (String tag : row[4].split("\\|", -1)) {
        String chain = tag.replaceAll("[()\\s]", "");
        if (tag.contains("(")) {
          open.computeIfAbsent(chain, key -> new ArrayDeque<>()).push(token);
        }
        if (tag.contains(")") && chain.endsWith("_" + type)) {
          Span span = open.getOrDefault(chain, new ArrayDeque<>()).pop().cover(token);
          String mention = "%s:%d-%d".formatted(id, span.begin(), span.end());
          mentions.putIfAbsent(span, new GoldMention(mention, span, chain));
        }
      }
    }
    return new GoldDocument(
        id.substring(0, id.indexOf('_')),
        text.article("newswcl50-" + id, DateInterval.UNKNOWN),
        List.copyOf(mentions.values()));
  }
}
