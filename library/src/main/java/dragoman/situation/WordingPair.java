package dragoman.situation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What the wordings of two accounts say for and against their being of one event: "an attack" is
/// not "the attack", and what may come is not what came.
///
/// Where a mark can be with both: 0 with neither, 1 with one, 2 with both.
final class WordingPair {
  /// What the numbers are, in their order.
  static final List<String> NAMES =
      List.of(
          "definite",
          "indefinite",
          "possessive",
          "possible",
          "negated",
          "to",
          "word before",
          "word after",
          "same form",
          "weekdays",
          "near words",
          "plural",
          "months",
          "past",
          "ongoing",
          "preposition after");

  private static final Set<String> DEFINITE = Classes.of("definite");
  private static final Set<String> INDEFINITE = Classes.of("indefinite");
  private static final Set<String> POSSESSIVE = Classes.of("possessive");
  private static final Set<String> POSSIBLE = Classes.of("possible");
  private static final Set<String> NEGATING = Classes.of("negating");
  private static final Set<String> PREPOSITIONS = Classes.of("prepositions");
  private static final Set<String> WEEKDAYS = Classes.of("weekdays");
  private static final Set<String> MONTHS = Classes.of("months");
  private static final Set<String> TO = Set.of("to");
  private static final Set<String> STOPS = Set.of(".", "!", "?");
  private static final double UNTOLD = -1;
  private static final int LONG = 3;

  private final WordSenses senses;

  WordingPair(WordSenses senses) {
    this.senses = senses;
  }

  /// In the order of [#NAMES].
  List<Double> numbers(Account one, Account other) {
    Wording a = one.wording();
    Wording b = other.wording();
    return List.of(
        before(a, b, 3, DEFINITE),
        before(a, b, 3, INDEFINITE),
        before(a, b, 3, POSSESSIVE),
        before(a, b, 4, POSSIBLE),
        before(a, b, 3, NEGATING),
        before(a, b, 1, TO),
        first(a.before(), b.before()),
        first(a.after(), b.after()),
        a.form().equals(b.form()) ? 1.0 : 0,
        shared(one, other, WEEKDAYS),
        near(a, b),
        ending(a, b, "s"),
        shared(one, other, MONTHS),
        ending(a, b, "ed"),
        ending(a, b, "ing"),
        preposition(a, b));
  }

  private static double before(Wording a, Wording b, int most, Set<String> words) {
    return both(has(a.before(), most, words), has(b.before(), most, words));
  }

  private static boolean has(List<String> tokens, int most, Set<String> words) {
    for (String token : tokens.subList(0, Math.min(most, tokens.size()))) {
      if (STOPS.contains(token)) {
        return false;
      }
      if (words.contains(token)) {
        return true;
      }
    }
    return false;
  }

  private static double both(boolean a, boolean b) {
    return a && b ? 2 : a || b ? 1 : 0;
  }

  private static double ending(Wording a, Wording b, String ending) {
    return both(a.form().endsWith(ending), b.form().endsWith(ending));
  }

  private static double first(List<String> a, List<String> b) {
    return a.isEmpty() || b.isEmpty() ? UNTOLD : a.getFirst().equals(b.getFirst()) ? 1 : 0;
  }

  private static double shared(Account a, Account b, Set<String> words) {
    Set<String> one = new HashSet<>(a.words());
    Set<String> other = new HashSet<>(b.words());
    one.retainAll(words);
    other.retainAll(words);
    if (one.isEmpty() || other.isEmpty()) {
      return UNTOLD;
    }
    return one.stream().anyMatch(other::contains) ? 1 : 0;
  }

  /// The share of the longer ones among the two words on each side.
  private double near(Wording a, Wording b) {
    Set<String> one = near(a);
    Set<String> other = near(b);
    if (one.isEmpty() || other.isEmpty()) {
      return UNTOLD;
    }
    long shared = one.stream().filter(other::contains).count();
    return (double) shared / Math.min(one.size(), other.size());
  }

  private Set<String> near(Wording wording) {
    Set<String> near = new HashSet<>();
    for (List<String> side : List.of(wording.before(), wording.after())) {
      for (String word : side.subList(0, Math.min(2, side.size()))) {
        if (word.length() > LONG) {
          near.add(senses.base(word));
        }
      }
    }
    return near;
  }

  /// 0 where none follows either, 1 for others, 2 for the same.
  private static double preposition(Wording a, Wording b) {
    String one = has(a.after(), 1, PREPOSITIONS) ? a.after().getFirst() : "";
    String other = has(b.after(), 1, PREPOSITIONS) ? b.after().getFirst() : "";
    return one.isEmpty() && other.isEmpty() ? 0 : one.equals(other) ? 2 : 1;
  }
}
