package negotiation.model;

import java.util.Optional;

/// What a model file says.
///
/// @param source where the model comes from; may be empty
/// @param notes remarks of the author; may be empty
public record Model(
    String title,
    String source,
    String notes,
    Optional<ConflictModel> conflict,
    Optional<BargainModel> bargaining) {}
