package negotiation.yaml;

/// Something wrong with a file, where, and what to do about it.
public record Problem(Place place, String message) {
  @Override
  public String toString() {
    return place + ": " + message;
  }
}
