package dragoman.event;

/// Quad class: word or deed, cooperation or conflict.
public enum Quad {
  VERBAL_COOPERATION(1),
  MATERIAL_COOPERATION(2),
  VERBAL_CONFLICT(3),
  MATERIAL_CONFLICT(4);

  private final int code;

  Quad(int code) {
    this.code = code;
  }

  /// The number by which PLOVER and GDELT write it.
  public int code() {
    return code;
  }
}
