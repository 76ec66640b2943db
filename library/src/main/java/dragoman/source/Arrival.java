package dragoman.source;

/// What became of one file: a document, or the reason why not.
public sealed interface Arrival permits RawDocument, Unreadable {
  /// The file as the user named it.
  String source();
}
