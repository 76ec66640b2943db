package dragoman.source;

/// What came of decoding bytes.
sealed interface Decoded {
  /// The characters, without a byte order mark.
  record Characters(String content) implements Decoded {}

  /// It cannot be told what characters they are.
  record Refused(String reason, String remedy) implements Decoded {}
}
