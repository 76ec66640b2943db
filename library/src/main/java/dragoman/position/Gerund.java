package dragoman.position;

import java.util.Set;

/// Makes the form in -ing of a verb in dictionary form: "lifting", "easing", "ending", "stopping".
final class Gerund {
  private static final String VOWELS = "aeiou";
  private static final Set<String> DOUBLED = Classes.of("doubled-final");

  private Gerund() {}

  static String of(String verb) {
    int last = verb.length() - 1;
    if (verb.endsWith("ie")) {
      return verb.substring(0, last - 1) + "ying";
    }
    if (verb.endsWith("e")
        && !verb.endsWith("ee")
        && !verb.endsWith("oe")
        && !verb.endsWith("ye")) {
      return verb.substring(0, last) + "ing";
    }
    return (isDoubled(verb) ? verb + verb.charAt(last) : verb) + "ing";
  }

  private static boolean isDoubled(String verb) {
    int last = verb.length() - 1;
    if (DOUBLED.contains(verb)) {
      return true;
    }
    long vowels = verb.chars().filter(c -> VOWELS.indexOf(c) >= 0).count();
    return verb.length() > 2
        && vowels == 1
        && VOWELS.indexOf(verb.charAt(last)) < 0
        && VOWELS.indexOf(verb.charAt(last - 1)) >= 0
        && "wxy".indexOf(verb.charAt(last)) < 0;
  }
}
