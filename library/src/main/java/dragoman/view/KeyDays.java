package dragoman.view;

import dragoman.calendar.TimeExpression;
import dragoman.event.Status;
import dragoman.reading.Reading;
import dragoman.situation.Nearness;
import dragoman.situation.Report;
import dragoman.situation.Situation;
import dragoman.situation.SituationEvent;
import dragoman.text.DateInterval;
import dragoman.text.Passage;
import dragoman.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/// The few days that matter most, each with the passages that say best what happened.
///
/// A day counts by how many articles report an event of it that took place or name it, an article
/// that came out on it or the day after somewhat. Of its passages those nearest to all of them are
/// taken, none that repeats another.
public final class KeyDays {
  private static final double NEWS = 0.5;
  private static final double REPORTED = 3;

  /// How much more a passage counts that names its day.
  private static final double NAMED = 2;

  private static final double REPEATED = 0.5;
  private static final int FEWEST_WORDS = 6;
  private static final int MOST_WORDS = 60;

  /// What a briefing shows: so many days, so many passages for each.
  private static final int DAYS = 8;

  private static final int PASSAGES = 2;

  /// Of so many passages the best of each article is shown.
  private static final int CANDIDATES = 12;

  private final Map<LocalDate, Map<Passage, Double>> passages = new TreeMap<>();
  private final Map<LocalDate, Set<String>> tellers = new HashMap<>();
  private final Map<LocalDate, Double> weights = new HashMap<>();
  private final Map<LocalDate, Map<String, List<Span>>> named = new HashMap<>();

  public KeyDays(Situation situation) {
    Directory directory = new Directory(situation);
    Predicate<String> isOriginal = article -> directory.original(article).equals(article);
    for (SituationEvent event : situation.events()) {
      for (Report report : event.reports()) {
        DateInterval when = report.date().interval();
        boolean counts = report.status() == Status.HAPPENED || report.status() == Status.ONGOING;
        LocalDate day = when.earliest();
        if (counts && when.isDay() && day != null && isOriginal.test(report.article())) {
          add(day, report.article(), report.passage(), REPORTED);
        }
      }
    }
    situation.readings().stream()
        .filter(reading -> reading.article().copyOf() == null)
        .forEach(this::add);
    passages.forEach((day, told) ->
        told.replaceAll((passage, weight) -> weight * (names(passage, day) ? NAMED : 1)));
    tellers.forEach((day, articles) -> weights.merge(day, (double) articles.size(), Double::sum));
  }

  private boolean names(Passage passage, LocalDate day) {
    return named.getOrDefault(day, Map.of()).getOrDefault(passage.article(), List.of()).stream()
        .anyMatch(passage.span()::contains);
  }

  private void add(LocalDate day, String article, Passage passage, double weight) {
    passages.computeIfAbsent(day, key -> new LinkedHashMap<>()).merge(passage, weight, Math::max);
    tellers.computeIfAbsent(day, key -> new TreeSet<>()).add(article);
  }

  private void add(Reading reading) {
    String article = reading.article().id();
    LocalDate published = reading.chronology().published().value().earliest();
    boolean isDated = reading.chronology().published().value().isDay();
    for (TimeExpression time : reading.chronology().times()) {
      LocalDate day = time.interval().earliest();
      if (time.interval().isDay() && day != null) {
        named
            .computeIfAbsent(day, key -> new HashMap<>())
            .computeIfAbsent(article, key -> new ArrayList<>())
            .add(time.span());
        for (Span paragraph : reading.article().body()) {
          if (paragraph.contains(time.span().begin())) {
            add(day, article, reading.article().passage(paragraph), 1);
          }
        }
      }
    }
    if (isDated && published != null && !reading.article().body().isEmpty()) {
      weights.merge(published, NEWS, Double::sum);
      weights.merge(published.minusDays(1), NEWS, Double::sum);
      Passage first = reading.article().passage(reading.article().body().getFirst());
      passages.computeIfAbsent(published, key -> new LinkedHashMap<>()).putIfAbsent(first, NEWS);
    }
  }

  /// What a briefing shows of them: days that at least two articles tell of, in order of time.
  public static List<Day> of(Situation situation) {
    return new KeyDays(situation).shared();
  }

  private List<Day> shared() {
    List<Day> shared = new ArrayList<>();
    for (LocalDate day : byWeight(day -> tellers.getOrDefault(day, Set.of()).size() > 1)) {
      Map<String, Passage> ofArticle = new LinkedHashMap<>();
      best(passages.getOrDefault(day, Map.of()), CANDIDATES)
          .forEach(passage -> ofArticle.putIfAbsent(passage.article(), passage));
      List<Passage> best = ofArticle.values().stream().limit(PASSAGES).toList();
      if (!best.isEmpty() && shared.size() < DAYS) {
        shared.add(new Day(day, List.copyOf(tellers.getOrDefault(day, Set.of())), best));
      }
    }
    shared.sort(Comparator.comparing(Day::day));
    return shared;
  }

  private List<LocalDate> byWeight(Predicate<LocalDate> isMeant) {
    return passages.keySet().stream()
        .filter(isMeant)
        .sorted(
            Comparator.comparing((LocalDate day) -> -weights.getOrDefault(day, 0.0))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /// The days of a span of time that matter most, in order of time.
  ///
  /// @param days how many
  /// @param each how many passages for each
  public Map<LocalDate, List<Passage>> of(LocalDate from, LocalDate to, int days, int each) {
    Map<LocalDate, List<Passage>> found = new TreeMap<>();
    byWeight(day -> !day.isBefore(from) && !day.isAfter(to)).stream()
        .limit(days)
        .forEach(day -> found.put(day, best(passages.getOrDefault(day, Map.of()), each)));
    return found;
  }

  private static List<Passage> best(Map<Passage, Double> weighted, int each) {
    Map<String, Integer> counts = new HashMap<>();
    Map<Passage, Set<String>> words = new LinkedHashMap<>();
    weighted.forEach((passage, weight) -> {
      List<String> all = Nearness.words(passage.exact());
      if (all.size() >= FEWEST_WORDS && all.size() <= MOST_WORDS) {
        words.put(passage, new HashSet<>(all));
        new HashSet<>(all).forEach(word -> counts.merge(word, 1, Integer::sum));
      }
    });
    Map<Passage, Double> scores = new HashMap<>();
    words.forEach((passage, of) -> {
      double score = 0;
      for (String word : of) {
        score += word.length() > 3 ? Math.log(counts.getOrDefault(word, 1)) : 0;
      }
      scores.put(
          passage,
          score / Math.sqrt(of.size() + 5.0) * Math.sqrt(weighted.getOrDefault(passage, 1.0)));
    });
    List<Passage> chosen = new ArrayList<>();
    List<Passage> order =
        words.keySet().stream()
            .sorted(
                Comparator.comparing((Passage p) -> -scores.getOrDefault(p, 0.0))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    for (Passage passage : order) {
      if (chosen.size() < each && isNew(passage, chosen, words)) {
        chosen.add(passage);
      }
    }
    return List.copyOf(chosen);
  }

  private static boolean isNew(
      Passage passage, List<Passage> chosen, Map<Passage, Set<String>> words) {
    Set<String> own = words.getOrDefault(passage, Set.of());
    for (Passage other : chosen) {
      Set<String> shared = new HashSet<>(words.getOrDefault(other, Set.of()));
      int size = Math.min(own.size(), shared.size());
      shared.retainAll(own);
      if (shared.size() > REPEATED * size) {
        return false;
      }
    }
    return true;
  }

  /// @param articles those that tell of it, copies left out
  /// @param passages what they say of it, the most telling first
  public record Day(LocalDate day, List<String> articles, List<Passage> passages) {
    public Day {
      articles = List.copyOf(articles);
      passages = List.copyOf(passages);
    }
  }
}
