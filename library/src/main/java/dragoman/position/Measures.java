package dragoman.position;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How the issues about one measure hang together: to lift, to end and to ease sanctions is one
/// issue, sanctions relief; whoever opposes the sanctions wants it, whoever wants to keep or
/// tighten them does not. Whoever supports sanctions need not be against any relief. Stateless.
public final class Measures {
  private static final Set<String> RELIEF = Set.of("EASE", "END");
  private static final Set<String> KEEPING = Set.of("KEEP", "TIGHTEN");

  private static final Set<String> STEMS = stems();

  private Measures() {}

  private static Set<String> stems() {
    Stems stems = Words.readStems();
    return Classes.of("measures").stream().map(stems::of).collect(Collectors.toUnmodifiableSet());
  }

  /// The issue of relief that a stance on another issue amounts to.
  ///
  /// @param key of the issue of relief
  /// @param stance towards it
  public record Relief(String key, Position.Stance stance) {}

  /// @param key of an issue ([Issue#key])
  /// @param stance towards it
  public static Optional<Relief> relief(String key, Position.Stance stance) {
    int space = key.lastIndexOf(' ');
    String change = key.substring(space + 1);
    boolean hasChange = RELIEF.contains(change) || KEEPING.contains(change);
    String measure = hasChange ? key.substring(0, Math.max(0, space)) : key;
    if (!isMeasure(measure)) {
      return Optional.empty();
    }
    String relief = measure + " EASE";
    if (RELIEF.contains(change)) {
      return Optional.of(new Relief(relief, stance));
    }
    boolean isClear =
        stance == Position.Stance.OPPOSE || (hasChange && stance == Position.Stance.SUPPORT);
    return isClear ? Optional.of(new Relief(relief, turned(stance))) : Optional.empty();
  }

  private static Position.Stance turned(Position.Stance stance) {
    return stance == Position.Stance.OPPOSE ? Position.Stance.SUPPORT : Position.Stance.OPPOSE;
  }

  /// Whether the last word before the targets is a measure.
  private static boolean isMeasure(String key) {
    int open = key.indexOf('{');
    String words = (open < 0 ? key : key.substring(0, open)).strip();
    return STEMS.contains(words.substring(words.lastIndexOf(' ') + 1));
  }
}
