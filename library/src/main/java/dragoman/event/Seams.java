package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import java.util.Locale;
import java.util.Set;

/// Whether several sentences run together in one without a stop, as headlines, captions and
/// summaries do in plain text: the parser then gives one's words to the other's verb, and no event
/// is read from them.
final class Seams {
  private static final Set<String> CLOSING = Set.of("''", "”", "»");

  private final Sentence sentence;
  private final Lexicon lexicon;

  Seams(Sentence sentence, Lexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
  }

  boolean isSewn() {
    for (int i = 1; i < sentence.size() - 1; i++) {
      if (isCapitalised(i) && (isOpener(i) || isOpenSubject(i) || isOpenName(i))) {
        return true;
      }
    }
    return false;
  }

  /// "Fled across the border The army": a word that has a capital only where a sentence begins,
  /// with a small word on both sides.
  private boolean isOpener(int token) {
    return isSmall(token - 1)
        && isSmall(token + 1)
        && lexicon.named("openers").contains(word(token).toLowerCase(Locale.ROOT));
  }

  /// "Handle the matter calmly China has denied": a second subject and its verb with neither stop
  /// nor conjunction before them.
  private boolean isOpenSubject(int token) {
    int verb = sentence.head(token);
    boolean isSecond =
        verb != NONE
            && sentence.relation(token).equals("nsubj")
            && sentence.relation(verb).equals("parataxis")
            && sentence.head(verb) < token
            && sentence.token(verb).tag().matches("VB[DNPZ]");
    int first = isSecond ? sentence.leftmost(token) : NONE;
    return first > 1
        && isCapitalised(first)
        && !sentence.hasChild(verb, "mark", "cc")
        && (isSmall(first - 1) || CLOSING.contains(word(first - 1)) && isSmall(first - 2));
  }

  /// "Fired at civilians Ortega, a son of": several people are no title of one.
  private boolean isOpenName(int token) {
    int name = sentence.head(token - 1);
    return isSmall(token - 1)
        && sentence.token(token - 1).tag().equals("NNS")
        && sentence.relation(token - 1).equals("compound")
        && name >= token
        && sentence.token(name).entity().equals("PERSON")
        && !sentence.hasChild(name, "conj");
  }

  private boolean isCapitalised(int token) {
    return Character.isUpperCase(word(token).codePointAt(0));
  }

  private boolean isSmall(int token) {
    return Character.isLowerCase(word(token).codePointAt(0));
  }

  private String word(int token) {
    return sentence.token(token).word();
  }
}
