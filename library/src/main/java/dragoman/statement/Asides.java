package dragoman.statement;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.statement.attribution.Attribution;
import dragoman.statement.attribution.CueLexicon;
import dragoman.statement.attribution.Scene;
import java.util.Locale;
import java.util.Set;

/// Participles beside another verb by which nobody gives his word: "Paris froze the funds, implying
/// that …" says what follows from a deed, and "he spent the evening explaining their intentions"
/// does not tell them.
final class Asides {
  private static final Set<String> ADVERBIAL = Set.of("advcl", "acl", "xcomp", "dep", "parataxis");

  private final Scene scene;
  private final CueLexicon lexicon;

  Asides(Scene scene, CueLexicon lexicon) {
    this.scene = scene;
    this.lexicon = lexicon;
  }

  boolean test(Attribution attribution) {
    Sentence sentence = scene.sentences().get(attribution.sentence());
    int head = attribution.cueHead();
    if (head < 0
        || !sentence.token(head).tag().equals("VBG")
        || sentence.hasChild(head, "aux", "nsubj")
        || !ADVERBIAL.contains(sentence.relation(head))) {
      return false;
    }
    return isConsequence(sentence, head) || isUntold(sentence, attribution);
  }

  /// A verb that deeds take as well as people, beside a verb that is no word of anybody's.
  private boolean isConsequence(Sentence sentence, int participle) {
    int governor = sentence.head(participle);
    return sentence.relation(participle).equals("advcl")
        && lexicon.verb(lemma(sentence, participle)).filter(e -> e.takes("weak")).isPresent()
        && governor != NONE
        && lexicon.verb(lemma(sentence, governor)).isEmpty();
  }

  /// A thing told about without a clause or a quoted word of it.
  private boolean isUntold(Sentence sentence, Attribution attribution) {
    int participle = attribution.cueHead();
    int object = sentence.child(participle, "obj");
    boolean isSpeech =
        lexicon
            .verb(lemma(sentence, participle))
            .filter(e -> e.takes("that") && e.takes("quote"))
            .isPresent();
    return isSpeech
        && object != NONE
        && attribution.contentContains(sentence.token(object).span())
        && sentence.tokens().stream().noneMatch(token -> isTold(sentence, attribution, token));
  }

  private boolean isTold(Sentence sentence, Attribution attribution, Token token) {
    boolean isVerb = token.isVerb() && !sentence.relation(token.index()).equals("amod");
    return attribution.contentContains(token.span())
        && (isVerb || scene.quoteAt(token.span().begin()).isPresent());
  }

  private static String lemma(Sentence sentence, int i) {
    return sentence.lemma(i).toLowerCase(Locale.ROOT);
  }
}
