package dragoman.calendar;

import dragoman.text.Span;
import java.util.List;
import java.util.Map;

/// A stretch of a sentence that a rule matches.
///
/// @param pieces the sentence
/// @param begin the first piece of the expression
/// @param end the first piece after it
/// @param matched what the rule's classes matched, by name
record Match(Rule rule, List<Piece> pieces, int begin, int end, Map<String, String> matched) {
  Span span() {
    return pieces.get(begin).span().cover(pieces.get(end - 1).span());
  }

  /// The index of the token in which the expression begins.
  int firstToken() {
    return pieces.get(begin).token().index();
  }

  /// The index of the token in which the expression ends.
  int lastToken() {
    return pieces.get(end - 1).token().index();
  }

  /// The word of a piece before (-1, -2 …) the expression, empty outside the sentence.
  String before(int steps) {
    int i = begin + steps;
    return i >= 0 ? pieces.get(i).lower() : "";
  }

  /// The word of a piece after (0, 1 …) the expression, empty outside the sentence.
  String after(int steps) {
    int i = end + steps;
    return i < pieces.size() ? pieces.get(i).lower() : "";
  }

  /// The part of speech of a piece before (-1, -2 …) the expression, empty outside the sentence.
  String tagBefore(int steps) {
    int i = begin + steps;
    return i >= 0 ? pieces.get(i).token().tag() : "";
  }

  /// The part of speech of a piece after (0, 1 …) the expression, empty outside the sentence.
  String tagAfter(int steps) {
    int i = end + steps;
    return i < pieces.size() ? pieces.get(i).token().tag() : "";
  }

  /// Whether a hyphen ties the expression to the word after it: "this year-end", not "this year -
  /// and".
  boolean joinsNext() {
    return after(0).equals("-")
        && pieces.get(end).span().begin() == last().span().end()
        && end + 1 < pieces.size()
        && pieces.get(end + 1).span().begin() == pieces.get(end).span().end();
  }

  Piece last() {
    return pieces.get(end - 1);
  }

  Meaning meaning() {
    return rule.meaning(matched);
  }
}
