package dragoman.article;

/// One block of a document: a paragraph, a heading, an item of a list or of a menu.
///
/// @param begin where it begins in the document's text, in UTF-16 units
/// @param end the first unit after it
/// @param text its words with single spaces, the lines of a wrapped paragraph joined
/// @param isAdjacent whether it follows the block before it without an empty line
/// @param kind what the markup says it is
record Block(int begin, int end, String text, boolean isAdjacent, Kind kind) {
  /// What the markup says a block is; plain text says nothing.
  enum Kind {
    LINE,
    PARAGRAPH,
    HEADING,
    ITEM
  }

  int words() {
    return Prose.words(text);
  }
}
