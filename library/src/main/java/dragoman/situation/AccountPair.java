package dragoman.situation;

import dragoman.event.ActTypes;
import dragoman.event.EventType;
import dragoman.statement.tagger.WordClasses;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What speaks for and against two accounts being of one event, as numbers: the act, who does it
/// and to whom, when, where, and how near sentences and articles are. The same for either order of
/// the two; -1 where one of them does not tell.
public final class AccountPair {
  /// What the numbers are, in their order.
  public static final List<String> NAMES =
      Stream.concat(
              Stream.of(
                  "same act",
                  "same phrase",
                  "phrase shared",
                  "one stem",
                  "meanings of acts",
                  "meanings of phrases",
                  "one class of words",
                  "one type",
                  "rarer act",
                  "commoner act",
                  "fewest meanings",
                  "most meanings",
                  "lower frequency",
                  "higher frequency",
                  "told beside the other",
                  "sentences",
                  "contexts",
                  "around covered",
                  "around",
                  "actors",
                  "actors covered",
                  "others",
                  "others covered",
                  "participants",
                  "participants covered",
                  "actor is other",
                  "participants told",
                  "participants told by both",
                  "names",
                  "names covered",
                  "numbers",
                  "one article",
                  "apart",
                  "one sentence",
                  "one story",
                  "earlier place",
                  "later place",
                  "dates",
                  "places"),
              WordingPair.NAMES.stream())
          .toList();

  private static final Set<String> ENDINGS =
      Set.of(
          "", "e", "s", "ed", "d", "ing", "er", "or", "r", "ion", "tion", "ation", "ition",
          "sition", "ment", "al", "ance", "ence", "ure", "y", "re", "se", "de", "ve", "t", "te",
          "ate", "ee", "ant", "ity", "th", "ce", "ery", "ist", "ive", "nce", "sion", "ision",
          "ssion", "ption");
  private static final int SAME_ACT = NAMES.indexOf("same act");
  private static final int ONE_STEM = NAMES.indexOf("one stem");
  private static final int MEANINGS = NAMES.indexOf("meanings of acts");
  private static final int STEM = 4;
  private static final double UNTOLD = -1;

  private final Nearness nearness;
  private final WordingPair wordings;
  private final WordSenses senses;
  private final ActTypes types = new ActTypes();
  private final WordClasses classes = WordClasses.load();
  private final Map<String, Set<EventType>> typesOf = new HashMap<>();
  private final Map<List<String>, Map<String, Double>> vectors = new HashMap<>();

  public AccountPair(Nearness nearness) {
    this.nearness = nearness;
    this.senses = nearness.senses();
    this.wordings = new WordingPair(senses);
  }

  /// The numbers, in the order of [#NAMES].
  public float[] numbers(Account a, Account b) {
    List<Double> found = new ArrayList<>(NAMES.size());
    acts(a, b, found);
    texts(a, b, found);
    people(a, b, found);
    names(a, b, found);
    articles(a, b, found);
    found.add(a.date().isKnown() && b.date().isKnown() ? is(a.date().overlaps(b.date())) : UNTOLD);
    found.add(places(a.place(), b.place()));
    found.addAll(wordings.numbers(a, b));
    float[] numbers = new float[found.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = found.get(i).floatValue();
    }
    return numbers;
  }

  /// Whether the acts have nothing in common.
  public static boolean isStrange(float[] numbers) {
    return numbers[SAME_ACT] == 0 && numbers[ONE_STEM] == 0 && numbers[MEANINGS] == 0;
  }

  private static double is(boolean holds) {
    return holds ? 1 : 0;
  }

  private void acts(Account a, Account b, List<Double> found) {
    String act = a.act();
    String other = b.act();
    found.add(is(act.equals(other)));
    found.add(is(a.phrase().equals(b.phrase())));
    found.add(shared(Set.copyOf(a.phrase()), Set.copyOf(b.phrase())));
    found.add(is(isOneStem(act, other)));
    found.add((double) senses.relation(act, other).ordinal());
    found.add((double) meanings(a.phrase(), b.phrase()));
    int kind = classes.of(act);
    found.add(is(kind != 0 && kind == classes.of(other)));
    found.add(is(!Collections.disjoint(types(act), types(other))));
    double rarity = nearness.rarity(act);
    double rarityOther = nearness.rarity(other);
    found.add(Math.max(rarity, rarityOther));
    found.add(Math.min(rarity, rarityOther));
    int count = senses.count(act);
    int countOther = senses.count(other);
    found.add((double) Math.min(count, countOther));
    found.add((double) Math.max(count, countOther));
    double frequency = Math.log(1.0 + senses.frequency(act));
    double frequencyOther = Math.log(1.0 + senses.frequency(other));
    found.add(Math.min(frequency, frequencyOther));
    found.add(Math.max(frequency, frequencyOther));
    boolean isSame = act.equals(other);
    found.add(isSame ? 0 : is(b.words().contains(act)) + is(a.words().contains(other)));
  }

  private int meanings(List<String> phrase, List<String> other) {
    int nearest = 0;
    for (String a : phrase) {
      for (String b : other) {
        nearest = Math.max(nearest, senses.relation(a, b).ordinal());
      }
    }
    return nearest;
  }

  private Set<EventType> types(String act) {
    return typesOf.computeIfAbsent(act, types::of);
  }

  /// "acquire" and "acquisition".
  static boolean isOneStem(String a, String b) {
    int common = 0;
    while (common < a.length() && common < b.length() && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    return a.equals(b)
        || (common >= STEM
            && ENDINGS.contains(a.substring(common))
            && ENDINGS.contains(b.substring(common)));
  }

  private void texts(Account a, Account b, List<Double> found) {
    found.add(Nearness.cosine(vector(a.words()), vector(b.words())));
    found.add(Nearness.cosine(vector(a.context()), vector(b.context())));
    found.add(nearness.covered(a.around(), b.around()));
    found.add(nearness.overlap(a.around(), b.around()));
  }

  private Map<String, Double> vector(List<String> words) {
    return vectors.computeIfAbsent(words, nearness::vector);
  }

  private void people(Account a, Account b, List<Double> found) {
    both(a.actors(), b.actors(), found);
    both(a.others(), b.others(), found);
    Set<String> all = union(a.actors(), a.others());
    Set<String> theirs = union(b.actors(), b.others());
    both(all, theirs, found);
    found.add(
        Math.max(
            nearness.covered(a.actors(), b.others()), nearness.covered(a.others(), b.actors())));
    double told = nearness.share(all, Set.copyOf(b.words()));
    double toldOther = nearness.share(theirs, Set.copyOf(a.words()));
    found.add(Math.max(told, toldOther));
    found.add(Math.min(told, toldOther));
  }

  private void both(Set<String> a, Set<String> b, List<Double> found) {
    found.add(nearness.overlap(a, b));
    found.add(nearness.covered(a, b));
  }

  private static Set<String> union(Set<String> a, Set<String> b) {
    Set<String> union = new HashSet<>(a);
    union.addAll(b);
    return union;
  }

  private void names(Account a, Account b, List<Double> found) {
    both(a.names(), b.names(), found);
    found.add(shared(figures(a.names()), figures(b.names())));
  }

  private static Set<String> figures(Set<String> names) {
    Set<String> figures = new HashSet<>(names);
    figures.removeIf(name -> !Character.isDigit(name.codePointAt(0)));
    return figures;
  }

  private static double shared(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return UNTOLD;
    }
    long shared = a.stream().filter(b::contains).count();
    return (double) shared / (a.size() + b.size() - shared);
  }

  private void articles(Account a, Account b, List<Double> found) {
    boolean isOne = a.article().equals(b.article());
    found.add(is(isOne));
    found.add(isOne ? Math.abs(a.begin() - b.begin()) : UNTOLD);
    found.add(is(isOne && a.words().equals(b.words())));
    found.add(is(isOne || nearness.isOneStory(a.article(), b.article())));
    found.add((double) Math.min(a.begin(), b.begin()));
    found.add((double) Math.max(a.begin(), b.begin()));
  }

  private static double places(@Nullable String a, @Nullable String b) {
    return a == null || b == null ? UNTOLD : is(a.contains(b) || b.contains(a));
  }
}
