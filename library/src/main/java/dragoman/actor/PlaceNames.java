package dragoman.actor;

import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.List;
import java.util.Locale;

/// Towns that the name model takes for people: whoever the article is mostly "in" or "near" is a
/// place ("fighting in Ras Lanuf", "the town of Zlitan"), unless it gives him a title.
final class PlaceNames {
  /// Of how many uses of a name one must be that of a place.
  private static final int SHARE = 3;

  private final Lexicon lexicon;
  private final List<Sentence> sentences;

  PlaceNames(Lexicon lexicon, List<Sentence> sentences) {
    this.lexicon = lexicon;
    this.sentences = sentences;
  }

  boolean isPlace(Stretch name) {
    int uses = 0;
    int places = 0;
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        int last = i + name.last() - name.first();
        if (last < sentence.size() && isSame(name, sentence, i)) {
          if (isTitled(sentence, i)) {
            return false;
          }
          uses++;
          places += isUsedAsPlace(sentence, i, last) ? 1 : 0;
        }
      }
    }
    return places > 0 && places * SHARE >= uses;
  }

  private static boolean isSame(Stretch name, Sentence sentence, int first) {
    for (int i = name.first(); i <= name.last(); i++) {
      String here = sentence.token(first + i - name.first()).word();
      if (!here.equals(name.sentence().token(i).word())) {
        return false;
      }
    }
    return true;
  }

  private boolean isTitled(Sentence sentence, int first) {
    return first > 0
        && PersonSpotter.isCapitalised(sentence.token(first - 1))
        && lexicon.titles().titles().meaning(sentence.token(first - 1)) != null;
  }

  private boolean isUsedAsPlace(Sentence sentence, int first, int last) {
    if (first == 0 || last + 1 < sentence.size() && isPart(sentence.token(last + 1))) {
      return false;
    }
    String before = lower(sentence, first - 1);
    String above = first > 1 ? lower(sentence, first - 2) : "";
    return lexicon.is("inside", before) && !lexicon.is("trust", above)
        || before.equals("of") && lexicon.is("settlement", above);
  }

  private static boolean isPart(Token after) {
    return after.tag().equals("POS") || after.isNoun() || PersonSpotter.isHyphen(after);
  }

  private static String lower(Sentence sentence, int i) {
    return sentence.token(i).word().toLowerCase(Locale.ROOT);
  }
}
