package dragoman.calendar;

import java.util.Set;

/// Whether a weekday is part of a name: of a newspaper, a holy day or a day in history.
final class Titles {
  private static final Set<String> NAMED =
      Set.of(
          "black", "bloody", "super", "cyber", "ruby", "easter", "ash", "palm", "maundy", "holy",
          "whit", "shrove", "fat", "giving");
  private static final Set<String> PAPERS =
      Set.of(
          "times",
          "mirror",
          "telegraph",
          "herald",
          "express",
          "independent",
          "mail",
          "people",
          "post",
          "star",
          "world",
          "sun",
          "tribune",
          "business",
          "sport",
          "magazine",
          "review",
          "club",
          "school");
  private static final Set<String> ON_SUNDAY =
      Set.of("mail", "independent", "scotland", "wales", "express");

  private Titles() {}

  static boolean isFree(Match match) {
    boolean isNamed = NAMED.contains(match.before(-1)) && isCapitalised(match, match.begin() - 1);
    boolean isPaper = PAPERS.contains(match.after(0)) && isCapitalised(match, match.end());
    boolean isOnSunday =
        match.last().lower().equals("sunday")
            && match.before(-1).equals("on")
            && ON_SUNDAY.contains(match.before(-2))
            && isCapitalised(match, match.begin() - 2);
    return !isNamed && !isPaper && !isOnSunday;
  }

  private static boolean isCapitalised(Match match, int piece) {
    String word = match.pieces().get(piece).token().word();
    return Character.isUpperCase(word.codePointAt(0));
  }
}
