package dragoman.article;

/// A piece of metadata with what it rests on.
///
/// @param <T> the type of the value; for [Basis#UNKNOWN] an empty one
public record Found<T>(T value, Basis basis) {
  public static <T> Found<T> unknown(T empty) {
    return new Found<>(empty, Basis.UNKNOWN);
  }
}
