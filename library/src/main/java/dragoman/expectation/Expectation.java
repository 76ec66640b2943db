package dragoman.expectation;

import dragoman.text.DateInterval;
import dragoman.text.Passage;
import org.jspecify.annotations.Nullable;

/// Something foreseen.
///
/// @param holder id of the actor who expects it; null where it is the author or nobody is named
/// @param about the words that say what is expected
/// @param event id of the event expected, where it is one
/// @param condition id of the event it is said to hang on ("if …"), where that is one
/// @param horizon until when, [DateInterval#UNKNOWN] where open
public record Expectation(
    @Nullable String holder,
    String about,
    @Nullable String event,
    @Nullable String condition,
    Likelihood likelihood,
    DateInterval horizon,
    Passage passage) {
  /// Without a condition.
  public Expectation(
      @Nullable String holder,
      String about,
      @Nullable String event,
      Likelihood likelihood,
      DateInterval horizon,
      Passage passage) {
    this(holder, about, event, null, likelihood, horizon, passage);
  }

  /// Words of estimative probability, after ICD 203.
  public enum Likelihood {
    ALMOST_NO_CHANCE,
    VERY_UNLIKELY,
    UNLIKELY,
    ROUGHLY_EVEN,
    LIKELY,
    VERY_LIKELY,
    ALMOST_CERTAIN
  }
}
