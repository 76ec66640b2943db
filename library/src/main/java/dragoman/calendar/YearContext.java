package dragoman.calendar;

import java.util.Set;

/// Whether a number of four figures is a year, from the words around it.
final class YearContext {
  private static final Set<String> STRONG =
      Set.of(
          "in", "since", "during", "until", "till", "before", "after", "circa", "c.", "ca.",
          "early", "late");
  private static final Set<String> WEAK =
      Set.of(
          "of",
          "from",
          "by",
          "to",
          "through",
          "between",
          "and",
          "for",
          "around",
          "about",
          "or",
          "than",
          "into",
          "throughout",
          "(",
          "-",
          "–",
          "—",
          "year",
          ",");
  private static final Set<String> DETERMINERS =
      Set.of("the", "this", "his", "her", "its", "their", "our", "my", "'s", "’s", "s", "a");
  private static final Set<String> JOINING = Set.of("and", "or");
  private static final Set<String> UNITS =
      Set.of(
          "%",
          "percent",
          "people",
          "kilometers",
          "kilometres",
          "miles",
          "meters",
          "metres",
          "km",
          "tons",
          "tonnes",
          "dollars",
          "euros",
          "troops",
          "soldiers",
          "hours",
          "hectares",
          "mw",
          "cases",
          "villages",
          "towns",
          "homes",
          "houses",
          "schools",
          "households");

  /// What is held and then named by its year.
  private static final Set<String> HELD =
      Set.of(
          "conference",
          "congress",
          "summit",
          "forum",
          "convention",
          "games",
          "olympics",
          "cup",
          "championship",
          "championships",
          "expo",
          "exhibition",
          "fair",
          "show",
          "festival",
          "election",
          "elections",
          "referendum",
          "assembly",
          "symposium",
          "tour",
          "awards",
          "olympiad",
          "biennale",
          "eurovision",
          "euro",
          "cop",
          "apec",
          "wwdc",
          "ces",
          "cebit",
          "comdex",
          "macworld",
          "e3",
          "gdc",
          "ifa",
          "siggraph");

  private YearContext() {}

  static boolean isYear(Match match) {
    if (match.pieces().get(match.begin()).lower().equals("the")) {
      return true;
    }
    String before = match.before(-1);
    if (UNITS.contains(match.after(0)) || match.tagAfter(0).equals("CD")) {
      return false;
    }
    if (STRONG.contains(before)) {
      return true;
    }
    if (match.begin() == 0) {
      return match.tagAfter(0).startsWith("VB") || match.tagAfter(0).equals("MD");
    }
    return WEAK.contains(before) && isPlausible(match) && !goesOn(match);
  }

  static boolean isOwner(Match match) {
    return isPlausible(match)
        && !match.tagBefore(-1).startsWith("NNP")
        && !match.tagBefore(-1).equals("CD")
        && !match.before(-1).equals("-");
  }

  static boolean closesName(Match match) {
    String tag = match.tagAfter(0);
    return HELD.contains(match.before(-1))
        && match.tagBefore(-1).startsWith("NN")
        && isPlausible(match)
        && (tag.isEmpty()
            || !Character.isLetter(tag.charAt(0))
            || tag.startsWith("V")
            || tag.equals("IN")
            || tag.equals("CC")
            || tag.equals("MD")
            || tag.equals("TO"));
  }

  /// After a weak word a year must stand free: "of 2000 people" names none.
  private static boolean goesOn(Match match) {
    String tag = match.tagAfter(0);
    if (match.before(-1).equals(",")) {
      return !match.after(0).equals(",") || match.begin() < 3;
    }
    return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("HYPH");
  }

  private static boolean isPlausible(Match match) {
    String year = match.matched().getOrDefault("year", "0");
    int number = Integer.parseInt(year);
    return number >= 1500 && number < 2100;
  }

  static boolean isModifier(Match match) {
    String before = match.before(-1);
    String tag = match.tagAfter(0);
    boolean led =
        DETERMINERS.contains(before)
            || (match.begin() > 0
                && match.pieces().get(match.begin() - 1).token().tag().startsWith("JJ"))
            || (JOINING.contains(before) && isYear(match.before(-2)));
    return led
        && isPlausible(match)
        && !UNITS.contains(match.after(0))
        && (tag.startsWith("NNP")
            || tag.equals("NN")
            || tag.equals("JJ")
            || tag.equals("VBN")
            || (tag.equals("VBD") && !match.matched().getOrDefault("year", "0").endsWith("00"))
            || isKnown(match, tag)
            || (JOINING.contains(match.after(0)) && isYear(match.after(1))));
  }

  private static boolean isYear(String word) {
    return !word.isEmpty()
        && Character.isDigit(word.charAt(0))
        && Figures.value("year", word) != null;
  }

  /// Before a plural only after "the", and no round number: "the 2018 elections".
  private static boolean isKnown(Match match, String tag) {
    return tag.equals("NNS")
        && (match.before(-1).equals("the") || JOINING.contains(match.before(-1)))
        && !match.matched().getOrDefault("year", "0").endsWith("00");
  }
}
