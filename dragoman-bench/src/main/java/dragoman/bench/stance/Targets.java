package dragoman.bench.stance;

import dragoman.bench.statements.ParseCache;
import dragoman.language.AnnotatedArticle;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.position.TargetFeatures;
import dragoman.position.TargetStance.Leaning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The targets of NewsMTSC (JSONL): a sentence, places in it in UTF-16 units, and how it speaks of
/// each: 2 against, 4 neutral, 6 for.
final class Targets {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int TOGETHER = 200;

  /// @param article of the sentence, so that a fold never has half of an article
  record Target(String article, int[] features, Leaning leaning) {}

  private Targets() {}

  static List<Target> read(Path file, ParseCache cache) throws IOException {
    List<JsonNode> records = Files.readAllLines(file).stream().map(JSON::readTree).toList();
    var features = new TargetFeatures();
    List<Target> targets = new ArrayList<>();
    for (int from = 0; from < records.size(); from += TOGETHER) {
      List<JsonNode> some = records.subList(from, Math.min(records.size(), from + TOGETHER));
      var text = new StringBuilder();
      some.forEach(record -> text.append(sentence(record)).append('\n'));
      AnnotatedArticle parsed = cache.parsed("newsmtsc-" + from, text.toString());
      int begin = 0;
      for (JsonNode record : some) {
        read(record, parsed, begin, features, targets);
        begin += sentence(record).codePointCount(0, sentence(record).length()) + 1;
      }
    }
    return targets;
  }

  private static String sentence(JsonNode record) {
    return record.get("sentence_normalized").asString().replace('\n', ' ').replace('\r', ' ');
  }

  private static void read(
      JsonNode record,
      AnnotatedArticle parsed,
      int begin,
      TargetFeatures features,
      List<Target> targets) {
    String text = sentence(record);
    String[] id = record.get("primary_gid").asString().split("_", -1);
    for (JsonNode target : record.get("targets")) {
      int from = begin + text.codePointCount(0, target.get("from").asInt());
      int to = begin + text.codePointCount(0, target.get("to").asInt());
      for (Sentence sentence : parsed.sentences()) {
        int first = first(sentence, from, to);
        if (first >= 0) {
          int last = last(sentence, first, to);
          Leaning leaning = Leaning.values()[target.get("polarity").asInt() / 2 - 1];
          targets.add(new Target(id[0] + "_" + id[1], features.of(sentence, first, last), leaning));
          break;
        }
      }
    }
  }

  private static int first(Sentence sentence, int from, int to) {
    for (Token token : sentence.tokens()) {
      if (token.span().end() > from && token.span().begin() < to) {
        return token.index();
      }
    }
    return -1;
  }

  private static int last(Sentence sentence, int first, int to) {
    int last = first;
    while (last + 1 < sentence.size() && sentence.token(last + 1).span().begin() < to) {
      last++;
    }
    return last;
  }
}
