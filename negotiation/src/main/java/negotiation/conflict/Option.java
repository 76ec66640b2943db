package negotiation.conflict;

/// Something one player can do or leave.
///
/// @param player the index of the player whose option it is
public record Option(String id, String name, int player, Direction direction) {
  public Option {
    if (id.isBlank() || name.isBlank() || player < 0) {
      throw new IllegalArgumentException(
          "an option needs an id, a name and a player, got '" + id + "' of " + player);
    }
  }
}
