package dragoman.calendar;

import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Parts a sentence into [Piece]s.
final class Pieces {
  private final Lexicon lexicon;

  Pieces(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Piece> of(Sentence sentence) {
    List<Piece> pieces = new ArrayList<>(sentence.size() + 8);
    for (Token token : sentence.tokens()) {
      boolean isName = isName(sentence, token);
      String word = token.word();
      if (isWhole(word)) {
        add(pieces, token, token.span(), word, isName);
      } else {
        split(pieces, token, isName);
      }
    }
    return pieces;
  }

  private void add(List<Piece> pieces, Token token, Span span, String word, boolean isName) {
    String lower = word.toLowerCase(Locale.ROOT);
    pieces.add(new Piece(lower, token, span, lexicon.values(lower, isName)));
  }

  /// "May" and "March" as verbs, and "Theresa May" and "April Ryan", are no months.
  private static boolean isName(Sentence sentence, Token token) {
    String word = token.word();
    if (!Character.isUpperCase(word.codePointAt(0))
        || token.tag().equals("MD")
        || (token.isVerb() && token.index() == 0)) {
      return false;
    }
    return !token.entity().equals("PERSON")
        || !(isPerson(sentence, token.index() - 1) || isPerson(sentence, token.index() + 1));
  }

  private static boolean isPerson(Sentence sentence, int i) {
    return i >= 0 && i < sentence.size() && sentence.token(i).entity().equals("PERSON");
  }

  private static boolean isWhole(String word) {
    boolean figures = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (isJoint(c)) {
        return word.length() == 1;
      }
      figures |= c >= '0' && c <= '9';
    }
    return !figures || !isHourWord(word);
  }

  private static boolean isJoint(char c) {
    return c == '-' || c == '–' || c == '—' || c == '/';
  }

  /// "10am", "6:40p.m."
  private static boolean isHourWord(String word) {
    return hourEnd(word) > 0;
  }

  private static int hourEnd(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (String suffix : List.of("am", "pm", "a.m.", "p.m.", "a.m", "p.m")) {
      int at = lower.length() - suffix.length();
      if (at > 0 && lower.endsWith(suffix) && Character.isDigit(lower.charAt(at - 1))) {
        return at;
      }
    }
    return -1;
  }

  private void split(List<Piece> pieces, Token token, boolean isName) {
    String word = token.word();
    int begin = 0;
    for (int i = 0; i <= word.length(); i++) {
      if (i == word.length() || isJoint(word.charAt(i))) {
        cut(pieces, token, begin, i, isName);
        if (i < word.length()) {
          add(pieces, token, part(token, i, i + 1), word.substring(i, i + 1), false);
        }
        begin = i + 1;
      }
    }
  }

  private void cut(List<Piece> pieces, Token token, int begin, int end, boolean isName) {
    if (begin >= end) {
      return;
    }
    String word = token.word().substring(begin, end);
    int hour = hourEnd(word);
    boolean capital = isName || (begin > 0 && Character.isUpperCase(word.codePointAt(0)));
    if (hour < 0) {
      add(pieces, token, part(token, begin, end), word, capital);
    } else {
      add(pieces, token, part(token, begin, begin + hour), word.substring(0, hour), false);
      add(pieces, token, part(token, begin + hour, end), word.substring(hour), false);
    }
  }

  private static Span part(Token token, int begin, int end) {
    String word = token.word();
    int first = token.span().begin() + word.codePointCount(0, begin);
    return new Span(first, first + word.codePointCount(begin, end));
  }
}
