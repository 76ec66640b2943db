package dragoman.calendar;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/// Checks of a match that a pattern of words cannot state, named in the rule files' `if` lines in
/// lower case with hyphens.
enum Guard {
  /// Not an amount: "April 25 percent".
  NO_YEAR_AFTER(m -> !Words.AMOUNTS.contains(m.after(0))),
  /// A year by itself, from the words around it; "Resolution 2356" and "2000 people" are none.
  BARE_YEAR(YearContext::isYear),
  /// A year before a noun: "the 1953 Armistice Agreement", "the upcoming 2020 election".
  YEAR_MODIFIER(YearContext::isModifier),
  /// A month by itself: not an abbreviation without a dot, and "May" and "March" only after a
  /// preposition of time.
  MONTH_NAME(m -> {
    String word = m.last().lower();
    return word.equals("may") || word.equals("march")
        ? Words.BEFORE_TIMES.contains(m.before(-1))
        : word.length() > 3 && !(word.endsWith(".") && m.last().token().word().length() < 4);
  }),
  /// A season as a noun, not "spring water" or "the fall of the regime".
  SEASON_NOUN(m ->
      m.last().token().isNoun() && !m.tagAfter(0).startsWith("NN") && !m.after(0).equals("of")),
  /// One unit of the calendar; "a quarter" is a fraction.
  CALENDAR_UNIT(m ->
      !Words.isPlural(m.last())
          && !m.joinsNext()
          && !(m.last().lower().equals("quarter")
              && (Words.ONE.contains(m.pieces().get(m.begin()).lower())
                  || m.after(0).equals("of")))),
  /// Nothing follows that the last word belongs to: "the year before", not "the year before the
  /// war".
  ENDS_THERE(m -> {
    String tag = m.tagAfter(0);
    return tag.isEmpty()
        || !Character.isLetter(tag.charAt(0))
        || tag.startsWith("VB")
        || tag.equals("MD")
        || tag.equals("CC")
        || tag.equals("IN")
        || tag.equals("-RRB-");
  }),
  /// "the future" as a noun, not "the future summit".
  FUTURE_NOUN(m -> !m.tagAfter(0).startsWith("NN") && !m.tagAfter(0).startsWith("JJ")),
  /// "soon" by itself, not "as soon as" or "shortly after".
  ADVERB_OF_TIME(m ->
      !m.before(-1).equals("as")
          && !m.before(-1).equals("too")
          && !m.tagAfter(0).equals("IN")
          && m.last().token().tag().startsWith("RB")),
  /// No price or measure.
  NOT_A_COUNT(m -> !m.before(-1).equals("$") && !m.before(-1).equals("-")),
  /// "decade-long" joined to a noun, not "a year long past".
  COMPOUND(m -> m.end() - m.begin() == 3 || m.last().token().tag().startsWith("JJ")),
  /// Not "60 miles an hour", which is a speed.
  NO_CLOCK_UNIT(m -> !Unit.of(m.matched().getOrDefault("unit", "D")).isOfTheClock()),
  /// "the last quarter" is one of the calendar, "the last year" a length.
  LAST_QUARTER(Words::isLastQuarter),
  NO_LAST_QUARTER(m ->
      !Words.isLastQuarter(m) && !(m.last().lower().equals("day") && m.end() - m.begin() == 3)),
  /// "in the quarter", by itself, of one told before.
  TOLD_UNIT(m ->
      (m.last().lower().equals("year")
              || m.last().lower().equals("quarter")
              || m.last().lower().equals("month"))
          && !m.tagAfter(0).startsWith("NN")
          && !m.tagAfter(0).equals("CD")
          && !m.after(0).equals("of")
          && !m.joinsNext()),
  NO_RATE(m -> !Words.isRate(m)),
  /// "so much a year".
  RATE(Words::isRate),
  /// Written as a name.
  CAPITALISED(m -> m.pieces().get(m.begin()).isCapitalised()),
  PLURAL(m -> Words.isPlural(m.last())),
  PLURAL_FIRST(m -> Words.isPlural(m.pieces().get(m.begin()))),
  SINGULAR(m -> !Words.isPlural(m.last())),
  /// Not part of a proper name: "the Daily Mail".
  NO_NAME(m -> !m.last().token().isProper() && !m.tagAfter(0).startsWith("NNP")),
  /// A decade of the calendar, not of a life: "in his 60s".
  NOT_AN_AGE(m -> !m.tagBefore(-1).equals("PRP$") && !m.before(-1).equals("'s")),
  /// "his last day" is no yesterday.
  NO_DAY(m -> !m.last().lower().equals("day")),
  /// Not "the weekend of June 3".
  NO_OF(m -> !m.after(0).equals("of")),
  /// A figure that stands for a day, not "April 3 and 4 others".
  DAY_FIGURE(m ->
      !m.tagAfter(0).startsWith("NN")
          && !m.tagAfter(0).startsWith("JJ")
          && !m.tagAfter(0).equals("CD")
          && !Words.AMOUNTS.contains(m.after(0))),
  /// A year that closes a name: "Developers Conference 2010", not "Windows 2000".
  YEAR_OF_NAME(YearContext::closesName),
  /// A part of the day after a preposition.
  DAYPART_NOUN(m -> m.last().token().isNoun() && Words.BEFORE_TIMES.contains(m.before(-1)));

  private final Predicate<Match> check;

  Guard(Predicate<Match> check) {
    this.check = check;
  }

  /// @throws IllegalArgumentException when there is none of the name
  static Guard named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  boolean holds(Match match) {
    return check.test(match);
  }

  /// Word lists and small checks that several guards share.
  private static final class Words {
    static final Set<String> AMOUNTS =
        Set.of("%", "percent", "per", "million", "billion", "people", "times");
    static final Set<String> ONE = Set.of("a", "an", "one", "per");
    static final Set<String> BEFORE_TIMES =
        Set.of(
            "in",
            "since",
            "of",
            "by",
            "until",
            "till",
            "last",
            "this",
            "next",
            "from",
            "during",
            "before",
            "after",
            "early",
            "late",
            "mid",
            "through",
            "to",
            "and",
            "between",
            "on",
            "at",
            "throughout",
            "for",
            "(",
            "-",
            "–",
            "every");

    static boolean isLastQuarter(Match match) {
      String unit = match.last().lower();
      return match.before(0).equals("the")
          && match.end() - match.begin() == 3
          && match.pieces().get(match.begin() + 1).lower().equals("last")
          && (unit.equals("quarter") || unit.equals("month") || unit.equals("week"));
    }

    static boolean isPlural(Piece piece) {
      return piece.lower().endsWith("s");
    }

    static boolean isRate(Match match) {
      if (match.pieces().get(match.begin()).lower().equals("per")) {
        return true;
      }
      String tag = match.begin() > 0 ? match.pieces().get(match.begin() - 1).token().tag() : "";
      if (tag.equals("IN") || tag.equals("TO") || tag.startsWith("VB") || tag.equals("RB")) {
        return match.before(-1).equals("once") || match.before(-1).equals("twice");
      }
      for (int i = -1; i >= -4; i--) {
        String word = match.before(i);
        if (word.equals("$")
            || word.equals("%")
            || word.equals("times")
            || word.equals("percent")) {
          return true;
        }
        if (match.begin() + i >= 0
            && match.pieces().get(match.begin() + i).token().tag().equals("CD")) {
          return true;
        }
      }
      return false;
    }
  }
}
