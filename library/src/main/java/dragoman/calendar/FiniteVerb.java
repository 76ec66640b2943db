package dragoman.calendar;

import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The direction of a word where a finite verb settles it beyond doubt; stricter than [Direction],
/// for conclusions about the day of publication. Infinitives, "would" and conditions settle
/// nothing.
final class FiniteVerb {
  private static final Set<String> WILL = Set.of("will", "'ll", "’ll", "shall", "wo");
  private static final Set<String> UPCOMING = Set.of("upcoming", "forthcoming", "coming");
  private static final Set<String> CONDITION =
      Set.of("if", "unless", "whether", "until", "before", "by");

  private FiniteVerb() {}

  static Direction direction(Sentence sentence, int token) {
    boolean isUpcoming = false;
    for (int at = token; at != Sentence.NONE; at = sentence.head(at)) {
      isUpcoming |= hasModifier(sentence, at);
      Token word = sentence.token(at);
      if (!word.isVerb() && !sentence.hasChild(at, "cop", "aux")) {
        continue;
      }
      Direction direction = of(sentence, word);
      if (direction == null) {
        continue;
      }
      return isUpcoming && direction != Direction.BEHIND ? Direction.AHEAD : direction;
    }
    return isUpcoming ? Direction.AHEAD : Direction.UNKNOWN;
  }

  private static boolean hasModifier(Sentence sentence, int noun) {
    for (int child : sentence.children(noun)) {
      if (sentence.relation(child).equals("amod")
          && UPCOMING.contains(sentence.token(child).word())) {
        return true;
      }
    }
    return false;
  }

  /// Null where the verb is not finite and the one above it must say.
  private static @Nullable Direction of(Sentence sentence, Token verb) {
    boolean past = verb.tag().equals("VBD");
    boolean perfect = false;
    boolean will = false;
    boolean finite = past || verb.tag().equals("VBZ") || verb.tag().equals("VBP");
    for (int child : sentence.children(verb.index())) {
      Token word = sentence.token(child);
      switch (word.relation()) {
        case "aux", "aux:pass", "cop" -> {
          will |= WILL.contains(word.word());
          past |= word.tag().equals("VBD");
          perfect |= word.lemma().equals("have") && !word.tag().equals("VB");
          finite |= !word.tag().equals("TO") && !word.tag().equals("VB");
          if (word.tag().equals("TO") || isDoubt(word)) {
            return Direction.UNKNOWN;
          }
        }
        case "mark" -> {
          if (word.tag().equals("TO") || CONDITION.contains(word.lemma())) {
            return Direction.UNKNOWN;
          }
        }
        default -> {}
      }
    }
    if (!finite) {
      return null;
    }
    if (will) {
      return perfect ? Direction.UNKNOWN : Direction.AHEAD;
    }
    boolean isPlan = Direction.isPlanning(verb.lemma());
    return (past || perfect) && !isPlan ? Direction.BEHIND : Direction.UNKNOWN;
  }

  private static boolean isDoubt(Token word) {
    return word.tag().equals("MD") && !WILL.contains(word.word());
  }
}
