package dragoman.source;

/// What a file is, told by its name and its first bytes.
sealed interface Kind {
  /// Of a format that can be read.
  record Readable(Format format) implements Kind {}

  /// Of a kind that cannot: `name` is a clause ("is a PDF").
  record Unread(String name, String remedy) implements Kind {}
}
