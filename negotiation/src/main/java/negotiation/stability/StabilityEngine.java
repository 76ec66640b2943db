package negotiation.stability;

import negotiation.conflict.Conflict;

/// Decides which states are stable. Implementations are stateless and safe to share.
public interface StabilityEngine {
  /// @throws negotiation.conflict.ConflictException when the concept needs options and the conflict
  ///   has none
  Stabilities solve(Conflict conflict, Concept concept);
}
