package dragoman.actor;

import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Towns that the name model takes for people: whoever the article is mostly "in" or "near" is a
/// place ("fighting in Ras Lanuf", "the town of Zlitan"), unless it gives him a title.
final class PlaceNames {
  /// Of how many uses of a name one must be that of a place.
  private static final int SHARE = 3;

  private record Place(Sentence sentence, int token) {}

  private final Lexicon lexicon;
  private final Map<String, List<Place>> words = new HashMap<>();

  PlaceNames(Lexicon lexicon, List<Sentence> sentences) {
    this.lexicon = lexicon;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        words
            .computeIfAbsent(token.word(), word -> new ArrayList<>())
            .add(new Place(sentence, token.index()));
      }
    }
  }

  boolean isPlace(Stretch name) {
    int uses = 0;
    int places = 0;
    String word = name.sentence().token(name.first()).word();
    for (Place use : words.getOrDefault(word, List.of())) {
      int last = use.token() + name.last() - name.first();
      if (last < use.sentence().size() && isSame(name, use.sentence(), use.token())) {
        if (isTitled(use.sentence(), use.token())) {
          return false;
        }
        uses++;
        places += isUsedAsPlace(use.sentence(), use.token(), last) ? 1 : 0;
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
    if (sentence.token(last).entity().equals("LOCATION")) {
      return true;
    }
    String before = lower(sentence, first - 1);
    String above = first > 1 ? lower(sentence, first - 2) : "";
    return lexicon.is("inside", before) && !lexicon.is("trust", above)
        || lexicon.is("besieging", before)
        || before.equals("from") && lexicon.is("retreating", above)
        || before.equals("of") && lexicon.is("settlement", above);
  }

  private static boolean isPart(Token after) {
    return after.tag().equals("POS") || after.isNoun() || PersonSpotter.isHyphen(after);
  }

  private static String lower(Sentence sentence, int i) {
    return sentence.token(i).word().toLowerCase(Locale.ROOT);
  }
}
