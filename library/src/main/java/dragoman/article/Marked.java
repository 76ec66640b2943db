package dragoman.article;

import java.util.List;

/// What a page's markup says of itself, each with its basis.
///
/// @param date a date as written in the markup, any notation
/// @param url the page's own address, empty where it does not say
/// @param language as the page declares it (ISO 639-1), empty where it does not
record Marked(
    Found<String> title,
    Found<List<String>> authors,
    Found<String> publisher,
    Found<String> date,
    String url,
    String language) {
  /// No markup, so nothing is said.
  static final Marked NOTHING =
      new Marked(
          Found.unknown(""),
          Found.unknown(List.of()),
          Found.unknown(""),
          Found.unknown(""),
          "",
          "");
}
