package dragoman.bench.confidence;

import dragoman.article.Article;
import dragoman.bench.merging.CatCorpus;
import dragoman.bench.merging.GoldDocument;
import dragoman.bench.merging.StoryCorpus;
import dragoman.bench.merging.TokenText;
import dragoman.text.DateInterval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The corpora that are no plain files: articles made again from tokens (`ecbplus`, `meantime`,
/// `newswcl50`, `uw`), and single sentences (`plover`, `newsmtsc`), a paragraph each.
final class TokenCorpora {
  private static final int PIECE = 20;

  /// `allsides_1000_401_25_…`: an article and the number of the sentence in it; `polusa_…` has -1
  /// for each, and only the first of its sentences is taken.
  private static final Pattern PLACE = Pattern.compile("([^_]+_[^_]+_\\d+)_(-?\\d+)_.*");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path data;

  TokenCorpora(Path data) {
    this.data = data;
  }

  /// The articles of a corpus by their ids.
  ///
  /// @throws IllegalArgumentException where there is no such corpus
  Map<String, Article> read(String corpus) throws IOException {
    return switch (corpus) {
      case "ecbplus", "meantime" -> articles(CatCorpus.read(data.resolve(corpus)));
      case "newswcl50" ->
          articles(StoryCorpus.read(data.resolve("newswcl50/stories-0-3.conll"), "ACTOR"));
      case "plover" -> coded();
      case "newsmtsc" -> targeted();
      case "uw" -> pieces();
      default -> throw new IllegalArgumentException("no such corpus: " + corpus);
    };
  }

  private static Map<String, Article> articles(List<GoldDocument> documents) {
    Map<String, Article> articles = new HashMap<>();
    for (GoldDocument document : documents) {
      Article article = document.article();
      articles.put(article.id().replace("newswcl50-", ""), article);
    }
    return articles;
  }

  private Map<String, Article> coded() throws IOException {
    Map<String, Article> articles = new HashMap<>();
    for (String line : Files.readAllLines(data.resolve("plover/plv_train.jsonl"))) {
      JsonNode record = JSON.readTree(line);
      String id = record.get("id").asString();
      articles.put(id, ofSentences(id, List.of(record.get("text").asString())));
    }
    return articles;
  }

  private Map<String, Article> targeted() throws IOException {
    Map<String, Map<Integer, String>> sentences = new LinkedHashMap<>();
    for (String line : Files.readAllLines(data.resolve("newsmtsc/train.jsonl"))) {
      JsonNode record = JSON.readTree(line);
      Matcher place = PLACE.matcher(record.get("primary_gid").asString());
      if (place.matches()) {
        sentences
            .computeIfAbsent(place.group(1), id -> new TreeMap<>())
            .putIfAbsent(
                Integer.parseInt(place.group(2)), record.get("sentence_normalized").asString());
      }
    }
    Map<String, Article> articles = new HashMap<>();
    sentences.forEach((id, each) -> articles.put(id, ofSentences(id, List.copyOf(each.values()))));
    return articles;
  }

  /// A paragraph each, as they are written.
  private static Article ofSentences(String id, List<String> sentences) {
    var text = new TokenText(false);
    for (String sentence : sentences) {
      text.add(sentence);
      text.endSentence();
    }
    return text.article(id, DateInterval.UNKNOWN);
  }

  /// UW knows no articles: its sentences in their order, so many at a time.
  private Map<String, Article> pieces() throws IOException {
    Map<String, Article> articles = new HashMap<>();
    List<String> tokens = new ArrayList<>();
    var text = new TokenText(false);
    int sentences = 0;
    for (String line : Files.readAllLines(data.resolve("factuality/UW/train.conll"))) {
      if (!line.isBlank()) {
        tokens.add(line.split("\t", -1)[1]);
        continue;
      }
      tokens.stream().filter(token -> !token.isBlank()).forEach(text::add);
      tokens.clear();
      text.endSentence();
      if (++sentences % PIECE == 0) {
        String id = String.valueOf(articles.size());
        articles.put(id, text.article(id, DateInterval.UNKNOWN));
        text = new TokenText(false);
      }
    }
    String last = String.valueOf(articles.size());
    articles.put(last, text.article(last, DateInterval.UNKNOWN));
    return articles;
  }
}
