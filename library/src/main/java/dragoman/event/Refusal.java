package dragoman.event;

import dragoman.language.Grammar;
import dragoman.language.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// "Israel will not release the prisoners" is a refusal: what it would have been is undone, and
/// PLOVER codes that it is refused.
final class Refusal {
  private static final Set<EventType> REFUSED =
      Set.of(
          EventType.CONSULT,
          EventType.SUPPORT,
          EventType.AGREE,
          EventType.CONCEDE,
          EventType.COOPERATE,
          EventType.AID,
          EventType.RETREAT);

  private Refusal() {}

  /// The refusal a negated event is, null where it is none.
  static @Nullable Candidate of(Sentence sentence, Candidate event) {
    int verb = event.trigger();
    var grammar = new Grammar(sentence);
    boolean refused =
        REFUSED.contains(event.frame().type())
            && sentence.token(verb).isVerb()
            && !grammar.isPassive(verb)
            && grammar.isNegated(verb)
            && (grammar.hasAuxiliary(verb, "will") || grammar.hasAuxiliary(verb, "wo"));
    if (!refused) {
      return null;
    }
    return event.as(EventType.REJECT, mode(event.frame().type()), "refuse to " + event.action());
  }

  private static @Nullable String mode(EventType type) {
    return switch (type) {
      case CONSULT -> "meet";
      case CONCEDE, RETREAT -> "yield";
      case COOPERATE, AID -> "assist";
      default -> null;
    };
  }
}
