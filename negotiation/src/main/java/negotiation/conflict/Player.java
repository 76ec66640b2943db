package negotiation.conflict;

/// A decision maker. `id` is what model files and results refer to, `name` is what people read.
///
/// Invariant: neither is blank.
public record Player(String id, String name) {
  public Player {
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("a player needs an id and a name, got '" + id + "'");
    }
  }
}
