package dragoman.situation;

import dragoman.reading.Reading;
import dragoman.text.DateInterval;
import dragoman.text.Passage;
import dragoman.text.Span;
import dragoman.text.Text;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Numbers of the killed, hurt, arrested … in sentences that name nobody who did it, so that they
/// tell no event: of articles of one story and one day, in sentences that are near by their words
/// and of which one at most names a place, a person or a day that the other lacks.
final class DifferingTolls {
  private static final double NEAR = 0.3;
  private static final double NEAR_WITH_NAME = 0.2;

  /* Of one thing in one state; the time shall not grow with the square of the articles. */
  private static final int MOST = 300;

  private static final Pattern NAME = Pattern.compile("(?<!^)(?<![“\"] ?)\\b\\p{Lu}\\p{L}+");
  private static final Pattern DIGITS = Pattern.compile(".*\\p{N}.*");

  private record Toll(
      Count count, Reading reading, Passage passage, Set<String> names, List<String> words) {}

  private final SameEventJudge judge;
  private final IndependentSources sources;
  private final CountWords words = CountWords.load();

  DifferingTolls(SameEventJudge judge, IndependentSources sources) {
    this.judge = judge;
    this.sources = sources;
  }

  List<Comparison> find(List<Reading> readings) {
    if (readings.size() > Stories.MOST_GROUPED) {
      return List.of();
    }
    Map<String, List<Toll>> byThing = new TreeMap<>();
    for (Reading reading : readings) {
      for (Passage sentence : sentences(reading)) {
        for (Count count : Count.of(sentence.exact(), words)) {
          if (!count.state().isEmpty()) {
            byThing
                .computeIfAbsent(count.thing() + "\t" + count.state(), key -> new ArrayList<>())
                .add(toll(count, reading, sentence));
          }
        }
      }
    }
    List<Comparison> comparisons = new ArrayList<>();
    byThing.values().forEach(all -> compare(all, comparisons));
    return comparisons;
  }

  private static Toll toll(Count count, Reading reading, Passage sentence) {
    Set<String> names = new HashSet<>();
    NAME.matcher(sentence.exact()).results().forEach(match -> names.add(match.group()));
    List<String> words =
        Nearness.words(sentence.exact()).stream()
            .filter(w -> !DIGITS.matcher(w).matches())
            .toList();
    return new Toll(count, reading, sentence, names, words);
  }

  private void compare(List<Toll> all, List<Comparison> comparisons) {
    List<Toll> some = all.subList(0, Math.min(MOST, all.size()));
    Set<Set<String>> told = new HashSet<>();
    for (int i = 0; i < some.size(); i++) {
      for (int j = i + 1; j < some.size(); j++) {
        Toll a = some.get(i);
        Toll b = some.get(j);
        if (a.count().conflicts(b.count())
            && areOfOneFact(a, b)
            && told.add(new TreeSet<>(List.of(a.count().words(), b.count().words())))) {
          comparisons.add(comparison(a, b));
        }
      }
    }
  }

  private boolean areOfOneFact(Toll a, Toll b) {
    if (a.reading() == b.reading() || !areOfOneDay(a.reading(), b.reading())) {
      return false;
    }
    Set<String> shared = new HashSet<>(a.names());
    shared.retainAll(b.names());
    boolean isOneWithin = shared.size() == a.names().size() || shared.size() == b.names().size();
    return isOneWithin
        && judge.areOfOneStory(a.reading(), b.reading())
        && judge.likeness(a.words(), b.words()) >= (shared.isEmpty() ? NEAR : NEAR_WITH_NAME)
        && sources.are(a.passage(), b.passage());
  }

  private static boolean areOfOneDay(Reading a, Reading b) {
    DateInterval one = a.chronology().published().value();
    DateInterval other = b.chronology().published().value();
    return one.isDay() && other.isDay() ? one.equals(other) : !one.isDay() && !other.isDay();
  }

  private static Comparison comparison(Toll a, Toll b) {
    return new Comparison(
        Comparison.Kind.DIFFER,
        "number of %s %s".formatted(a.count().thing(), a.count().state()),
        List.of(a.passage(), b.passage()),
        "One article counts %s, another %s.".formatted(a.count().words(), b.count().words()));
  }

  private static List<Passage> sentences(Reading reading) {
    Text text = reading.article().text();
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    List<Passage> sentences = new ArrayList<>();
    for (Span body : reading.article().body()) {
      String words = text.slice(body);
      breaks.setText(words);
      int begin = breaks.first();
      for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
        String sentence = words.substring(begin, end).stripTrailing();
        if (!sentence.isEmpty()) {
          int from = body.begin() + words.codePointCount(0, begin);
          int to = from + sentence.codePointCount(0, sentence.length());
          sentences.add(text.passage(reading.article().id(), new Span(from, to)));
        }
        begin = end;
      }
    }
    return sentences;
  }
}
