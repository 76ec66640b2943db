package dragoman.bench.calendar;

import dragoman.bench.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Writes the page of the calendar experiment from the scorer's output and the speeds, and checks
/// it: `OUT EXPECTED PAGE`. Exit status 1 where a figure is below the lowest allowed.
public final class CalendarPage {
  private static final List<String> CORPORA = List.of("airbus", "apple", "gm");
  private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

  static {
    SYSTEMS.put("dragoman", "**Dragoman**");
    SYSTEMS.put("sutime", "SUTime (CoreNLP 4.5.10)");
    SYSTEMS.put("heideltime", "HeidelTime 2.2.1, news");
  }

  private CalendarPage() {}

  public static void main(String[] arguments) throws IOException {
    Path out = Path.of(arguments[0]);
    Map<String, Double> figures = figures(out);
    var page =
        new Page(
            "Written time: MEANTIME, beside SUTime and HeidelTime",
            "dragoman-bench/experiments/calendar/run");
    page.add(
        "Corpus: MEANTIME (CC BY 4.0), English, the three sets given (airbus, apple, gm; 30"
            + " Wikinews articles each, annotated in the title and the first five sentences): all"
            + " of it, no split. Errors were read in all three: they are development sets, and the"
            + " figures say what the rules reach there, not what they reach elsewhere. All three"
            + " taggers get the same tokens,"
            + " sentences and CoreNLP tags, and the annotated day of publication; HeidelTime runs"
            + " in its mode for news. Scored as in TempEval-3, task A.");
    page.add("");
    page.add("| tagger | set | value F1 | value accuracy | relaxed F1 | strict F1 | type F1 |");
    page.add("|---|---|---|---|---|---|---|");
    for (Map.Entry<String, String> system : SYSTEMS.entrySet()) {
      for (String set : List.of("all", "airbus", "apple", "gm")) {
        String name = system.getKey() + " " + set + " ";
        page.add(
            "| %s | %s | %.2f | %.2f | %.2f | %.2f | %.2f |",
            system.getValue(),
            set,
            figure(figures, name + "value F1"),
            figure(figures, name + "value accuracy"),
            figure(figures, name + "relaxed F1"),
            figure(figures, name + "strict F1"),
            figure(figures, name + "type F1"));
      }
    }
    page.add("");
    page.add(
        "Speed on one thread without the tagger, tokens a second of CPU time, median of five rounds"
            + " over the corpus after one to warm up:");
    page.add("");
    page.add("| tagger | tokens/s | ratio to SUTime |");
    page.add("|---|---|---|");
    for (Map.Entry<String, String> system : SYSTEMS.entrySet()) {
      double speed = figure(figures, system.getKey() + " speed");
      page.add(
          "| %s | %.0f | %.1f |",
          system.getValue(), speed, speed / figure(figures, "sutime speed"));
    }
    figures.put(
        "speed ratio to SUTime",
        figure(figures, "dragoman speed") / figure(figures, "sutime speed"));
    figures.put(
        "value F1 above HeidelTime",
        figure(figures, "dragoman all value F1") - figure(figures, "heideltime all value F1"));
    boolean holds = check(Path.of(arguments[1]), figures, page);
    page.write(Path.of(arguments[2]));
    if (!holds) {
      System.exit(1);
    }
  }

  private static double figure(Map<String, Double> figures, String name) {
    Double value = figures.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no figure is called " + name);
    }
    return value;
  }

  private static boolean check(Path expected, Map<String, Double> figures, Page page)
      throws IOException {
    page.add("");
    page.add("| figure | value | must not fall below | wanted |");
    page.add("|---|---|---|---|");
    boolean holds = true;
    for (String line : Files.readAllLines(expected)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split("\t", -1);
      double value = figure(figures, parts[0]);
      page.add("| %s | %.2f | %s | %s |", parts[0], value, parts[1], parts[2]);
      if (value < Double.parseDouble(parts[1])) {
        System.err.printf(
            Locale.ROOT, "calendar: %s is %.2f, expected %s%n", parts[0], value, parts[1]);
        holds = false;
      }
    }
    return holds;
  }

  /// By names such as "dragoman gm value F1" and "sutime speed".
  private static Map<String, Double> figures(Path out) throws IOException {
    Map<String, Double> figures = new LinkedHashMap<>();
    for (String system : SYSTEMS.keySet()) {
      scores(out.resolve(system + ".txt"), system + " all ", figures);
      for (String corpus : CORPORA) {
        scores(out.resolve(corpus).resolve(system + ".txt"), system + " " + corpus + " ", figures);
      }
      String speed = Files.readString(out.resolve(system + ".speed")).strip();
      figures.put(system + " speed", Double.valueOf(speed));
    }
    return figures;
  }

  /// Lines such as "value accuracy 85.19 F1 76.51".
  private static void scores(Path file, String prefix, Map<String, Double> figures)
      throws IOException {
    for (String line : Files.readAllLines(file)) {
      String[] words = line.split(" +", -1);
      for (int i = 1; i + 1 < words.length; i++) {
        if (words[i].equals("F1") || words[i].equals("accuracy")) {
          figures.put(prefix + words[0] + " " + words[i], Double.valueOf(words[i + 1]));
        }
      }
    }
  }
}
