package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import java.util.Locale;
import java.util.Set;

/// Words of an act that are meant otherwise where they stand: in a figure of speech or as the
/// reason of another act.
final class LooseUse {
  private final Sentence sentence;
  private final Lexicon lexicon;

  LooseUse(Sentence sentence, Lexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
  }

  boolean holds(int token) {
    return isFigurative(token) || isReason(token);
  }

  /// "China is economically raping them": an adverb says that nobody comes to harm.
  private boolean isFigurative(int token) {
    boolean isAssault =
        lexicon.verb(sentence.lemma(token)).stream()
            .anyMatch(frame -> frame.type() == EventType.ASSAULT);
    if (!isAssault) {
      return false;
    }
    for (int child : sentence.children(token)) {
      if (sentence.relation(child).equals("advmod") && is(child, "figuratively")) {
        return true;
      }
    }
    return false;
  }

  /// "Jalil quit to protest the killing" marched nowhere.
  private boolean isReason(int token) {
    int head = sentence.head(token);
    return head != NONE
        && sentence.lemma(token).equals("protest")
        && Set.of("advcl", "xcomp").contains(sentence.relation(token))
        && is(head, "parting");
  }

  private boolean is(int token, String words) {
    return lexicon.named(words).contains(sentence.lemma(token).toLowerCase(Locale.ROOT));
  }
}
