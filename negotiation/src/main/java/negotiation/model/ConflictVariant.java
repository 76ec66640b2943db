package negotiation.model;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import negotiation.conflict.Conflict;
import negotiation.insight.UnknownPreference;

/// One version of a conflict: its own preferences or directions on the same players and states.
///
/// @param statusQuo the state the conflict is in, when the file says so
/// @param unknown comparisons the file calls unknown
/// @param intensity per player a level per state (see [negotiation.insight.Strength]); empty when
///   no ranking uses `>>`
public record ConflictVariant(
    String id,
    String title,
    Conflict conflict,
    OptionalInt statusQuo,
    Set<UnknownPreference.Pair> unknown,
    List<int[]> intensity) {
  public ConflictVariant {
    unknown = Set.copyOf(unknown);
    intensity = List.copyOf(intensity);
  }
}
