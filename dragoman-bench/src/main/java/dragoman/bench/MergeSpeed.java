package dragoman.bench;

import dragoman.Dragoman;
import dragoman.actor.Actor;
import dragoman.actor.Kind;
import dragoman.bench.merging.ReadingVariant;
import dragoman.language.CoreNlpAnnotator;
import dragoman.reading.Reader;
import dragoman.reading.Reading;
import dragoman.situation.Situation;
import dragoman.situation.SituationMerger;
import dragoman.source.SourceReader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// How long it takes to merge many readings, and how that grows: `MergeSpeed FOLDER PAGE` reads the
/// articles of a folder and makes up to 10,000 readings of them, in stories of a size. Most stories
/// have people, a pair of states and months of their own; some share their people with others.
public final class MergeSpeed {
  private static final int[] SIZES = {1_000, 2_000, 5_000, 10_000};
  private static final int STORY = 50;
  private static final int SHARED_EVERY = 5;
  private static final double LONGEST = 60;
  private static final double STEEPEST = 1.2;
  private static final double MOST_MEMORY = 4096;
  private static final String SYLLABLES = "ba do fe gi ka lo mu ne pi ro sa ti vu we zo";

  private final List<Reading> readings;
  private final List<String> states;

  private MergeSpeed(List<Reading> readings) {
    this.readings = readings;
    Set<String> codes = new TreeSet<>();
    for (String region : Locale.getISOCountries()) {
      codes.add(Locale.of("", region).getISO3Country());
    }
    states = List.copyOf(codes);
  }

  /// @param arguments the folder of articles and the page to write
  public static void main(String[] arguments) {
    Reader reader = Dragoman.reader(new CoreNlpAnnotator());
    Dragoman.Collected collected =
        Dragoman.collect(new SourceReader().read(List.of(Path.of(arguments[0]))).iterator());
    var speed = new MergeSpeed(collected.articles().stream().map(reader::read).toList());
    var page =
        new Page(
            "Merging: time and memory by the number of readings",
            "dragoman-bench/experiments/merging/run");
    System.exit(speed.measure(page, Path.of(arguments[1])) ? 0 : 1);
  }

  private boolean measure(Page page, Path file) {
    page.add(
        "%d articles read once; their readings repeated and varied (names of people, states, days)"
            + " in stories of %d readings, every %dth story with the people and states of the"
            + " first. `SituationMerger.merge` alone is timed, in CPU time of its thread; heap with"
            + " readings and situation together, after a collection.",
        readings.size(), STORY, SHARED_EVERY);
    page.add("");
    page.add("| readings | actors | events | CPU s | by the clock, s | heap, MB |");
    page.add("|---|---|---|---|---|---|");
    once(SIZES[0]);
    double[] seconds = new double[SIZES.length];
    double memory = 0;
    for (int i = 0; i < SIZES.length; i++) {
      List<Reading> made = made(SIZES[i]);
      long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      long clock = System.nanoTime();
      Situation situation = SituationMerger.merge(made, List.of(), List.of());
      double wall = (System.nanoTime() - clock) / 1e9;
      seconds[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
      memory = heap();
      page.add(
          "| %d | %d | %d | %.2f | %.2f | %.0f |",
          made.size(),
          situation.cast().size(),
          situation.events().size(),
          seconds[i],
          wall,
          memory);
    }
    double last = seconds[SIZES.length - 1];
    double exponent =
        Math.log(last / seconds[0]) / Math.log((double) SIZES[SIZES.length - 1] / SIZES[0]);
    page.add("");
    page.add(
        "From %d to %d readings time grows with n^%.2f (wanted: at most 1.2, under %.0f s, %.0f"
            + " MB).",
        SIZES[0], SIZES[SIZES.length - 1], exponent, LONGEST, MOST_MEMORY);
    page.write(file);
    return exponent <= STEEPEST && last < LONGEST && memory < MOST_MEMORY;
  }

  private void once(int size) {
    List<Reading> made = made(size);
    SituationMerger.merge(made, List.of(), List.of());
  }

  private List<Reading> made(int size) {
    List<Reading> made = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      int story = i / STORY;
      int cast = story % SHARED_EVERY == 0 ? 0 : story;
      Reading reading = readings.get(i % readings.size());
      int days = story * 3 + i % STORY / readings.size();
      made.add(new ReadingVariant(reading, i, days, words(cast)).make());
    }
    return made;
  }

  /// Other names for the people and other states for those of the articles, the same in a story.
  private Map<String, String> words(int cast) {
    Map<String, String> words = new HashMap<>();
    if (cast == 0) {
      return words;
    }
    int known = 0;
    for (Reading reading : readings) {
      for (Actor actor : reading.cast().actors()) {
        if (actor.kind() == Kind.STATE && actor.country() != null) {
          words.putIfAbsent(
              actor.country(), states.get(Math.floorMod(cast * 7 + known, states.size())));
          words.putIfAbsent(actor.name(), "State" + words.get(actor.country()));
        } else if (actor.kind() == Kind.PERSON) {
          for (String name : actor.name().split("[ -]", -1)) {
            words.putIfAbsent(name, name(cast * 31 + known));
          }
        }
        known++;
      }
    }
    return words;
  }

  private static String name(int number) {
    String[] syllables = SYLLABLES.split(" ", -1);
    var name = new StringBuilder();
    for (int rest = number + syllables.length; rest > 0; rest /= syllables.length) {
      name.append(syllables[rest % syllables.length]);
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "r";
  }

  private static double heap() {
    System.gc();
    double used = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      used += pool.getType() == MemoryType.HEAP ? pool.getUsage().getUsed() / 1e6 : 0;
    }
    return used;
  }
}
