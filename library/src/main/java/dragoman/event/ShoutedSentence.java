package dragoman.event;

import dragoman.language.Sentence;

/// A sentence with three words in capitals in a row, as in comments, captions and the heads of a
/// transcript: neither names nor sentence boundaries are to be seen in it.
///
/// Judged sheets 1 to 4: 3 wrong and no right event withheld.
final class ShoutedSentence implements DoubtfulSentence {
  private static final int IN_A_ROW = 3;

  @Override
  public boolean holds(Sentence sentence) {
    int row = 0;
    for (int i = 0; i < sentence.size() && row < IN_A_ROW; i++) {
      String word = sentence.token(i).word();
      row = word.matches("\\p{Lu}{2,}") ? row + 1 : 0;
    }
    return row == IN_A_ROW;
  }
}
