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
  /// "2018's outlook", not "Windows 2000's".
  YEAR_OWNER(YearContext::isOwner),
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
        || (tag.startsWith("VB") && !tag.equals("VBG"))
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
          && !Words.AFTERWARDS.contains(m.after(0))
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
          && !Words.BOUNDS.contains(m.after(0))
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
  /// A time of day, not chapter and verse: "John 3:16".
  NO_VERSE(m ->
      m.end() - m.begin() > 1
          || !m.tagBefore(-1).equals("NNP")
          || m.begin() == 0
          || Words.isDate(m)),
  /// A length, not what kind of day it was: "a day when all went well", "not a day to forget".
  NOT_GENERIC(Lengths::isLength),
  /// "one day" as a length, not "one day he will".
  NOT_SOME_DAY(Lengths::isCounted),
  /// An unknown number of a unit without a word before that says which: not "opening hours of the
  /// museum".
  UNBOUND(Lengths::isUnbound),
  /// An adjective before a noun: "the recent talks".
  ADJECTIVE(m ->
      (m.last().token().tag().startsWith("JJ") || m.end() - m.begin() == 3)
          && (m.tagAfter(0).startsWith("NN") || m.tagAfter(0).startsWith("JJ"))),
  /// Not "three days later than planned", which is a length.
  NO_THAN_AFTER(m -> !m.after(0).equals("than")),
  /// "that Friday", not "said that Friday was".
  DETERMINED(m -> !m.pieces().get(m.begin()).token().tag().equals("IN")),
  /// One of a unit, after an article: "the year before", not "the years before".
  SINGLE_UNIT(m -> !Words.isPlural(m.pieces().get(m.begin() + 1))),
  /// No part of a compound: "now-defunct", "soon-to-be".
  NOT_JOINED(m -> !m.joinsNext()),
  /// Not in the name of a newspaper or of a day in history: "the Sunday Times", "Mail on Sunday",
  /// "Black Monday".
  NO_TITLE(Titles::isFree),
  /// Not before a noun that it belongs to: "that night club".
  NO_NOUN_AFTER(m -> !m.tagAfter(0).startsWith("NN") && !m.joinsNext()),
  /// "9/11", not the fraction; "September 11" only of the attacks.
  ELEVENTH(m -> m.end() - m.begin() == 2 || !m.after(0).equals("of") && !m.after(0).equals("/")),
  /// "the year prior", not "prior to".
  NO_TO_AFTER(m -> !m.after(0).equals("to")),
  /// An ordinal in figures: "the 15th".
  ORDINAL_FIGURE(m ->
      Character.isDigit(m.last().lower().charAt(0))
          && !m.tagAfter(0).startsWith("NN")
          && !m.tagAfter(0).startsWith("JJ")
          && !m.tagAfter(0).equals("CD")
          && !m.after(0).equals("of")
          && !m.joinsNext()),
  /// Two or three capitals before a number: "AD 79".
  ALL_CAPITALS(m -> Words.isAllCapitals(m.pieces().get(m.begin()))),
  LAST_ALL_CAPITALS(m -> Words.isAllCapitals(m.last())),
  /// A quarter or a year.
  QUARTER_OR_YEAR(m -> m.last().lower().equals("quarter") || m.last().lower().equals("year")),
  /// A date with its year stands before in the sentence.
  TOLD_HERE(Words::isYearBefore),
  /// "on the day" and "for the day" by themselves after an amount, as of prices.
  TOLD_DAY(m -> Words.hasAmount(m, -2)),
  /// "spring" as a subject, with a verb after it; "fall" is a verb more often than not.
  SEASON_AS_SUBJECT(m ->
      !m.last().lower().equals("fall")
          && m.last().token().tag().equals("NN")
          && (m.tagAfter(0).equals("VBZ")
              || m.tagAfter(0).equals("VBD")
              || m.tagAfter(0).equals("MD"))),
  /// An unknown number of a unit, free of article, number and noun: "decades in the making".
  FREE_PLURAL(Lengths::isFreePlural),
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

    /// What says of itself which stretch is meant: "the year before the war", "the year to March".
    static final Set<String> BOUNDS =
        Set.of(
            "of",
            "before",
            "after",
            "to",
            "ending",
            "ended",
            "when",
            "that",
            "since",
            "until",
            "prior",
            "which",
            "leading",
            "following",
            "from",
            "through",
            "ahead",
            "in");

    static final Set<String> AFTERWARDS =
        Set.of("after", "afterward", "afterwards", "thereafter", "before");
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

    static boolean isDate(Match match) {
      String before = match.before(-1);
      return before.endsWith("day") || before.endsWith(".") || before.equals("at");
    }

    static boolean isAllCapitals(Piece piece) {
      String word = piece.token().word();
      return word.equals(word.toUpperCase(Locale.ROOT));
    }

    static boolean isYearBefore(Match match) {
      for (int i = match.begin() - 1; i >= 0; i--) {
        if (Figures.value("year", match.pieces().get(i).lower()) != null) {
          return true;
        }
      }
      return false;
    }

    /// Whether an amount stands a few words before.
    static boolean hasAmount(Match match, int from) {
      for (int i = from; i >= from - 6; i--) {
        if (match.tagBefore(i).equals("CD")) {
          return true;
        }
      }
      return false;
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
