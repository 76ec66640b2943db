package dragoman.bench.confidence;

import dragoman.actor.ActorFinder;
import dragoman.actor.Cast;
import dragoman.article.Article;
import dragoman.bench.statements.ParseCache;
import dragoman.calendar.Chronology;
import dragoman.calendar.TimeFinder;
import dragoman.event.Event;
import dragoman.event.EventFinder;
import dragoman.event.EventSigns;
import dragoman.language.AnnotatedArticle;
import dragoman.language.CoreNlpAnnotator;
import dragoman.language.RandomTrees;
import dragoman.statement.StatementFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Trains the trees of [dragoman.event.Confidence] on judged events, or measures them: each event
/// asked of trees that saw no event of its article.
public final class ConfidenceExperiment {
  private static final int FOLDS = 8;
  private static final int RARE = 5;
  private static final float HARD = 0.5f;
  private static final RandomTreesTrainer.Settings SETTINGS =
      new RandomTreesTrainer.Settings(60, 3);

  /// @param article path in the corpora
  private record Example(
      String article, Map<String, Float> signs, boolean isRight, boolean isHard) {
    float weight() {
      return isHard ? HARD : 1;
    }

    int fold() {
      return Math.floorMod(article.hashCode() / 2, FOLDS);
    }
  }

  private final TimeFinder times = new TimeFinder();
  private final ActorFinder actors = new ActorFinder();
  private final StatementFinder statements = new StatementFinder();
  private final EventFinder finder = new EventFinder();
  private final List<Example> examples = new ArrayList<>();
  private int changed;

  private ConfidenceExperiment() {}

  /// @param arguments `train` or `measure`, the folder of the corpora, the verdicts, the folder of
  ///   parses, and the file to write: the trees, or a table of each judged event with its
  ///   probability
  public static void main(String[] arguments) throws IOException {
    var experiment = new ConfidenceExperiment();
    var parses = new ParseCache(Path.of(arguments[3]), CoreNlpAnnotator::new);
    experiment.read(Path.of(arguments[1]), Path.of(arguments[2]), parses);
    List<String> lines =
        arguments[0].equals("train") ? experiment.trained() : experiment.measured();
    Files.write(Path.of(arguments[4]), lines);
  }

  private void read(Path data, Path verdicts, ParseCache parses) throws IOException {
    Map<String, Map<List<String>, JudgedEvent>> judged = new TreeMap<>();
    for (String line : Files.readAllLines(verdicts)) {
      if (!line.startsWith("#")) {
        JudgedEvent event = JudgedEvent.of(line);
        judged.computeIfAbsent(event.article(), id -> new HashMap<>()).put(event.claim(), event);
      }
    }
    var corpora = new JudgedCorpora(data);
    for (var entry : judged.entrySet()) {
      Article article =
          corpora
              .article(entry.getKey())
              .orElseThrow(() -> new IllegalStateException("no article " + entry.getKey()));
      gather(parses.parsed(article), entry.getValue());
    }
    System.out.println(examples.size() + " judged events, " + changed + " told otherwise now");
  }

  private void gather(AnnotatedArticle article, Map<List<String>, JudgedEvent> judged) {
    Chronology chronology = times.find(article);
    Cast cast = actors.find(article);
    List<Event> told = finder.find(article, chronology, cast, statements.find(article, cast));
    int found = 0;
    for (Event event : told) {
      JudgedEvent verdict = judged.get(JudgedEvent.claim(event, cast));
      if (verdict != null) {
        found++;
        examples.add(
            new Example(
                verdict.article(),
                EventSigns.of(event, told, article, chronology, cast),
                verdict.isRight(),
                verdict.isHard()));
      }
    }
    changed += judged.size() - found;
  }

  private List<String> trained() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Decision trees for an event being right in type, actors, recipients, date and status");
    lines.add("# together. Format: RandomTrees. Source: trained on the judged events in");
    lines.add(
        "# dragoman-bench/experiments/confidence/verdicts.tsv by the script train beside it.");
    lines.addAll(trees(examples));
    return lines;
  }

  private List<String> measured() {
    List<String> lines = new ArrayList<>();
    for (int part = 0; part < FOLDS; part++) {
      int fold = part;
      RandomTrees trees =
          RandomTrees.of(trees(examples.stream().filter(one -> one.fold() != fold).toList()));
      for (Example example : examples) {
        if (example.fold() == fold) {
          lines.add(line(example, trees.probability(example.signs())));
        }
      }
    }
    return lines;
  }

  private static String line(Example example, double probability) {
    return String.join(
        "\t",
        example.article(),
        example.isRight() ? "right" : "wrong",
        example.isHard() ? "hard" : "clear",
        String.format(Locale.ROOT, "%.4f", probability));
  }

  /// Over the signs that at least so many examples bear.
  private static List<String> trees(List<Example> from) {
    Map<String, Integer> bearers = new LinkedHashMap<>();
    for (Example example : from) {
      example.signs().keySet().forEach(sign -> bearers.merge(sign, 1, Integer::sum));
    }
    List<String> names =
        bearers.entrySet().stream()
            .filter(sign -> sign.getValue() >= RARE)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    var trainer = new RandomTreesTrainer(names, SETTINGS);
    for (Example example : from) {
      trainer.add(numbers(names, example.signs()), example.isRight(), example.weight());
    }
    return trainer.train();
  }

  private static float[] numbers(List<String> names, Map<String, Float> signs) {
    float[] numbers = new float[names.size()];
    IntStream.range(0, numbers.length)
        .forEach(i -> numbers[i] = signs.getOrDefault(names.get(i), 0f));
    return numbers;
  }
}
