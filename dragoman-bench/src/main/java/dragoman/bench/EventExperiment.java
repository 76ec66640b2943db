package dragoman.bench;

import dragoman.language.Annotator;
import dragoman.language.CoreNlpAnnotator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Writes what `score_events.py` scores, and the table of factuality and of speed.
public final class EventExperiment {
  private EventExperiment() {}

  /// @param arguments the folder `data` of the corpora, and the folder to write to
  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    Path out = Files.createDirectories(Path.of(arguments[1]));
    Annotator annotator = new CoreNlpAnnotator();
    var coding = new EventCoding(annotator);
    for (String corpus : List.of("plv_train", "neutral_dev")) {
      Path gold = data.resolve("plover/" + corpus + ".jsonl");
      coding.code(gold, out.resolve(corpus + ".jsonl"));
    }
    halves(data.resolve("plover/plv_train.jsonl"), out);
    var factuality = new EventFactuality(annotator);
    List<EventFactuality.Case> train = factuality.cases(data.resolve("factuality/UW/train.jsonl"));
    List<EventFactuality.Case> dev = factuality.cases(data.resolve("factuality/UW/dev.jsonl"));
    Files.write(out.resolve("factuality.md"), tables(train, dev));
    Files.write(out.resolve("figures.tsv"), figures(coding, train, dev));
  }

  /// The half whose sentences may be looked at and the half that is only scored: by the first
  /// figure of the id, which is random.
  private static void halves(Path corpus, Path out) throws IOException {
    Map<Boolean, List<String>> ids =
        EventCoding.ids(corpus).stream()
            .collect(Collectors.partitioningBy(id -> id.charAt(0) < '8'));
    Files.write(out.resolve("first.ids"), ids.getOrDefault(true, List.of()));
    Files.write(out.resolve("second.ids"), ids.getOrDefault(false, List.of()));
  }

  private static List<String> figures(
      EventCoding coding, List<EventFactuality.Case> train, List<EventFactuality.Case> dev) {
    Map<String, Double> values = EventFactuality.values(train);
    return List.of(
        "uw-mae\t" + rounded(EventFactuality.meanError(values, dev)),
        "uw-r\t" + rounded(EventFactuality.correlation(values, dev)),
        "sentences-per-second\t" + rounded(coding.perSecond()));
  }

  private static List<String> tables(
      List<EventFactuality.Case> train, List<EventFactuality.Case> dev) {
    Map<String, Double> byRule = EventFactuality.values(train);
    Map<String, Double> byStatus = new TreeMap<>(byRule);
    byStatus.keySet().removeIf(key -> key.contains(" "));
    List<String> lines = new ArrayList<>();
    lines.add("| values (from train) | MAE dev | r dev |");
    lines.add("|---|---|---|");
    lines.add(row("one for each status", byStatus, dev));
    lines.add(row("one for each status and rule with 12 cases", byRule, dev));
    lines.add("");
    lines.add("| status | value | cases in dev | mean gold | MAE |");
    lines.add("|---|---|---|---|---|");
    for (String status : Set.copyOf(byStatus.keySet()).stream().sorted().toList()) {
      List<EventFactuality.Case> cases =
          dev.stream().filter(c -> c.status().equals(status)).toList();
      double gold = cases.stream().mapToDouble(EventFactuality.Case::gold).average().orElse(0);
      lines.add(
          "| %s | %s | %d | %s | %s |"
              .formatted(
                  status,
                  rounded(byStatus.getOrDefault(status, 0.0)),
                  cases.size(),
                  rounded(gold),
                  rounded(EventFactuality.meanError(byStatus, cases))));
    }
    return lines;
  }

  private static String row(
      String name, Map<String, Double> values, List<EventFactuality.Case> cases) {
    return "| %s | %s | %s |"
        .formatted(
            name,
            rounded(EventFactuality.meanError(values, cases)),
            rounded(EventFactuality.correlation(values, cases)));
  }

  private static String rounded(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
