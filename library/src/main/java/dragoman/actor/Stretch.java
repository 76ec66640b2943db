package dragoman.actor;

import dragoman.language.Sentence;
import dragoman.text.Span;

/// Neighbouring tokens of a sentence, both ends inclusive.
record Stretch(Sentence sentence, int first, int last) {
  Stretch {
    if (first < 0 || last < first || last >= sentence.size()) {
      throw new IllegalArgumentException("no such tokens: " + first + ".." + last);
    }
  }

  Span span() {
    return sentence.span(first, last);
  }

  boolean contains(int token) {
    return first <= token && token <= last;
  }

  boolean overlaps(Stretch other) {
    return sentence.index() == other.sentence.index() && first <= other.last && other.first <= last;
  }

  /// The token on which the others hang: the last one whose own head lies outside, a noun before
  /// anything else.
  int head() {
    int found = last;
    boolean isNoun = false;
    for (int i = first; i <= last; i++) {
      boolean leads = !contains(sentence.head(i));
      if (leads && (sentence.token(i).isNoun() || !isNoun)) {
        found = i;
        isNoun = sentence.token(i).isNoun();
      }
    }
    return found;
  }

  /// The words as they stand in the text, hyphens unspaced.
  String words() {
    var words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      if (i > first && sentence.token(i).span().begin() > sentence.token(i - 1).span().end()) {
        words.append(' ');
      }
      words.append(sentence.token(i).word());
    }
    return words.toString();
  }
}
