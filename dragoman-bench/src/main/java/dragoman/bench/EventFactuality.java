package dragoman.bench;

import dragoman.event.StatusFinder;
import dragoman.language.AnnotatedArticle;
import dragoman.language.Annotator;
import dragoman.language.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Measures status on corpora of event factuality (-3 certainly not … +3 certainly so): every
/// status, and where it has at least [#ENOUGH] cases every rule that gave it, is given the mean of
/// its cases in the training part.
final class EventFactuality {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int ENOUGH = 12;

  /// A target word of the corpus: what the finder says and what people say.
  record Case(String status, String rule, double gold, String text) {}

  private final Annotator annotator;
  private final StatusFinder finder = new StatusFinder();

  EventFactuality(Annotator annotator) {
    this.annotator = annotator;
  }

  List<Case> cases(Path corpus) throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String line : Files.readAllLines(corpus)) {
      JsonNode record = JSON.readTree(line);
      String[] words = record.get("text").asString().split(" ");
      AnnotatedArticle article =
          annotator.annotate(EventArticles.of("uw", String.join(" ", words)));
      for (JsonNode target : record.get("targets")) {
        int begin = 0;
        for (int i = 0; i < target.get("span1").get(0).asInt(); i++) {
          begin += words[i].codePointCount(0, words[i].length()) + 1;
        }
        Case found = find(article, begin, target.get("label").asDouble());
        cases.add(found);
      }
    }
    return cases;
  }

  private Case find(AnnotatedArticle article, int codePoint, double gold) {
    for (Sentence sentence : article.sentences()) {
      int token = sentence.tokenAt(codePoint);
      if (token != Sentence.NONE) {
        StatusFinder.Finding finding = finder.find(sentence, token);
        String status = finding.status().name();
        return new Case(
            status,
            status + " " + finding.basis(),
            gold,
            sentence.token(token).word() + " | " + sentence);
      }
    }
    return new Case("HAPPENED", "HAPPENED no token", gold, "");
  }

  /// The value of each status and rule.
  static Map<String, Double> values(List<Case> train) {
    Map<String, Double> values = new TreeMap<>();
    train.stream()
        .collect(Collectors.groupingBy(Case::rule))
        .forEach((rule, cases) -> {
          if (cases.size() >= ENOUGH) {
            values.put(rule, middle(cases));
          }
        });
    train.stream()
        .collect(Collectors.groupingBy(Case::status))
        .forEach((status, cases) -> values.put(status, middle(cases)));
    return values;
  }

  /// Between the median, which is best for the mean error, and the mean, which is best for the
  /// correlation.
  private static double middle(List<Case> cases) {
    double[] sorted = cases.stream().mapToDouble(Case::gold).sorted().toArray();
    double mean = cases.stream().mapToDouble(Case::gold).average().orElse(0);
    return (sorted[sorted.length / 2] + mean) / 2;
  }

  static double value(Map<String, Double> values, Case c) {
    return values.getOrDefault(c.rule(), values.getOrDefault(c.status(), 3.0));
  }

  static double meanError(Map<String, Double> values, List<Case> cases) {
    return cases.stream()
        .mapToDouble(c -> Math.abs(value(values, c) - c.gold()))
        .average()
        .orElse(0);
  }

  /// Pearson's r.
  static double correlation(Map<String, Double> values, List<Case> cases) {
    double meanGold = cases.stream().mapToDouble(Case::gold).average().orElse(0);
    double mean = cases.stream().mapToDouble(c -> value(values, c)).average().orElse(0);
    double product = 0;
    double squares = 0;
    double goldSquares = 0;
    for (Case c : cases) {
      double own = value(values, c) - mean;
      double gold = c.gold() - meanGold;
      product += own * gold;
      squares += own * own;
      goldSquares += gold * gold;
    }
    return product / Math.sqrt(squares * goldSquares);
  }
}
