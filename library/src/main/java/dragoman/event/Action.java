package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import java.util.Locale;

/// The words of the passage that say what is done, for people: "send congratulatory telegram",
/// "agree to meet", "summit". Names of actors are left out.
final class Action {
  private static final int LONGEST_NOUN = 5;

  private final Sentence sentence;
  private final Company company;

  Action(Sentence sentence, Company company) {
    this.sentence = sentence;
    this.company = company;
  }

  String ofVerb(int verb, Matcher.Match match) {
    if (isReception(match.frame())) {
      return "visit";
    }
    var words = new StringBuilder(lemma(verb));
    int particle = sentence.child(verb, "compound:prt");
    if (particle != NONE) {
      words.append(' ').append(lemma(particle));
    }
    int object = object(verb, match);
    if (object != NONE) {
      words.append(' ').append(noun(object));
    }
    for (int complement : match.objects()) {
      if (sentence.relation(complement).equals("xcomp") && sentence.token(complement).isVerb()) {
        words.append(" to ").append(lemma(complement));
        break;
      }
    }
    return words.toString();
  }

  /// "Ortega received Lagos" is a visit by Lagos (PLOVER: the visitor acts).
  private static boolean isReception(Frame frame) {
    return "visit".equals(frame.mode())
        && frame.slots().stream()
            .anyMatch(slot -> slot.role() == Slot.Role.ACTOR && slot.paths().contains("obj"));
  }

  String ofNoun(int noun, int performer) {
    String words = noun(noun);
    return performer == NONE ? words : lemma(performer) + " " + words;
  }

  /// The object where it is a thing and not an actor.
  private int object(int verb, Matcher.Match match) {
    int object = sentence.child(verb, "obj");
    if (object == NONE || !sentence.token(object).isNoun()) {
      object =
          match.objects().stream().filter(i -> sentence.token(i).isNoun()).findFirst().orElse(NONE);
    }
    boolean thing =
        object != NONE && sentence.token(object).isNoun() && company.at(object).isEmpty();
    return thing ? object : NONE;
  }

  /// A noun with the adjectives and nouns right before it, without names and figures.
  private String noun(int noun) {
    var words =
        new StringBuilder(
            sentence.token(noun).tag().equals("NNP")
                ? sentence.token(noun).word()
                : lowerCase(noun));
    int first = noun;
    while (first > 0 && noun - first < LONGEST_NOUN && describes(first - 1, noun)) {
      first--;
      boolean joined =
          sentence.token(first).span().end() == sentence.token(first + 1).span().begin();
      words.insert(0, lowerCase(first) + (joined ? "" : " "));
    }
    return words.toString();
  }

  private boolean describes(int token, int noun) {
    boolean isFigure =
        sentence.token(token).tag().equals("CD") && !sentence.token(token + 1).word().equals("-");
    if (isFigure || sentence.token(token).isProper() || company.isNamed(token)) {
      return false;
    }
    int top = token;
    while (sentence.head(top) != NONE && sentence.head(top) != noun) {
      top = sentence.head(top);
    }
    return sentence.head(top) == noun
        && switch (sentence.relation(top)) {
          case "amod", "compound" -> true;
          default -> false;
        };
  }

  private String lowerCase(int noun) {
    return sentence.token(noun).word().toLowerCase(Locale.ROOT);
  }

  private String lemma(int token) {
    return sentence.lemma(token).toLowerCase(Locale.ROOT);
  }
}
