package negotiation.model;

import java.util.List;
import negotiation.conflict.Option;
import negotiation.conflict.Player;

/// The conflict part of a model file.
///
/// @param options empty for a model in graph form
/// @param variants at least one: each is analysed by itself
/// @param evidence of all preferences
public record ConflictModel(
    List<Player> players,
    List<Option> options,
    List<ConflictVariant> variants,
    List<Evidence> evidence) {
  public ConflictModel {
    players = List.copyOf(players);
    options = List.copyOf(options);
    variants = List.copyOf(variants);
    evidence = List.copyOf(evidence);
  }
}
