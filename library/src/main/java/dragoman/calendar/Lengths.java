package dragoman.calendar;

import java.util.Set;

/// Whether a unit of time is a length, from the words around it.
final class Lengths {
  private static final Set<String> LASTING =
      Set.of("take", "last", "spend", "wait", "need", "require", "go");
  private static final Set<String> RELATIVE = Set.of("when", "where", "that", "which");
  private static final Set<String> OF_A_DAY = Set.of("of", "for", "off", "to");
  private static final Set<String> COPULA = Set.of("is", "was", "'s", "be", "been", "not");
  private static final Set<String> EXCLAMATION = Set.of("what", "such", "quite");
  private static final Set<String> HOPE = Set.of("will", "may", "might", "could", "would", "can");

  private Lengths() {}

  /// "lasted a day", not "a day when all went well", "was a day of joy", "such a day".
  static boolean isLength(Match match) {
    String after = match.after(0);
    if (RELATIVE.contains(after) || EXCLAMATION.contains(match.before(-1))) {
      return false;
    }
    boolean isDay = match.last().lower().equals("day");
    if (isDay && OF_A_DAY.contains(after)) {
      return false;
    }
    String tag = match.tagAfter(0);
    boolean isClause =
        tag.startsWith("PRP") || tag.startsWith("NN") || tag.equals("DT") || after.equals("of");
    return !COPULA.contains(match.before(-1)) || !isClause;
  }

  /// Not "one day" for some day or other.
  static boolean isCounted(Match match) {
    boolean isOneDay =
        match.last().lower().equals("day")
            && match.pieces().get(match.end() - 2).lower().equals("one")
            && match.end() - match.begin() == 2;
    String before = match.before(-1);
    return !isOneDay || !(before.isEmpty() || before.equals(",") || HOPE.contains(before));
  }

  static boolean isUnbound(Match match) {
    String tag = match.tagBefore(-1);
    return isPlural(match)
        && !tag.startsWith("NN")
        && !tag.startsWith("JJ")
        && !tag.equals("VBG")
        && !(match.after(0).equals("of") && match.after(1).equals("the"));
  }

  /// "took months", "decades in the making".
  static boolean isFreePlural(Match match) {
    if (!isPlural(match) || match.joinsNext() || match.tagAfter(0).startsWith("NN")) {
      return false;
    }
    if (match.after(0).equals("in")
        && match.after(1).equals("the")
        && match.after(2).equals("making")) {
      return true;
    }
    if (match.begin() == 0) {
      return false;
    }
    Piece before = match.pieces().get(match.begin() - 1);
    return LASTING.contains(before.token().lemma()) && before.token().isVerb();
  }

  private static boolean isPlural(Match match) {
    return match.last().lower().endsWith("s");
  }
}
