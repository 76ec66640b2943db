package dragoman.statement;

import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.statement.attribution.Attribution;
import dragoman.statement.attribution.CueLexicon;
import dragoman.statement.attribution.Scene;
import dragoman.statement.attribution.Source;
import dragoman.statement.tagger.Tagger;
import dragoman.text.Span;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether what the model found without any rule can be kept: somebody who can speak is named, the
/// cue has a word, and the content says something. Better a statement less than one nobody made.
final class Plausible {
  private static final Set<String> EMPTY = Set.of("it", "this", "that", "which", "there", "what");
  private static final Set<String> POSSIBILITIES =
      Set.of("may", "might", "could", "can", "should", "must");

  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");
  private static final Set<String> SEEMING = Set.of("seem", "appear");

  private final Scene scene;
  private final CueLexicon lexicon;

  Plausible(Scene scene, CueLexicon lexicon) {
    this.scene = scene;
    this.lexicon = lexicon;
  }

  boolean test(Attribution attribution) {
    @Nullable Span cue = attribution.cue();
    if (cue == null || !hasLetter(cue) || isOnlyPossible(attribution)) {
      return false;
    }
    @Nullable Source source = attribution.source();
    if (source == null || isEmpty(source) || !saysSomething(attribution)) {
      return false;
    }
    Sentence sentence = scene.sentences().get(attribution.sentence());
    boolean isSeeming = SEEMING.contains(lower(sentence.lemma(attribution.cueHead())));
    boolean isWeak =
        lexicon
            .verb(lower(sentence.lemma(attribution.cueHead())))
            .filter(e -> e.takes("weak"))
            .isPresent();
    boolean isSure = attribution.rule().equals(Tagger.SURE) && !isWeak;
    return !isSeeming && (isSure || canSpeak(source));
  }

  private boolean isOnlyPossible(Attribution attribution) {
    Sentence sentence = scene.sentences().get(attribution.sentence());
    for (int child : sentence.children(attribution.cueHead())) {
      String word = lower(sentence.lemma(child));
      boolean isPossible =
          sentence.relation(child).equals("aux")
              && POSSIBILITIES.contains(word)
              && !attribution.isNegated();
      if (isPossible || sentence.relation(child).equals("mark") && CONDITIONS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isEmpty(Source source) {
    Token head = scene.sentences().get(source.sentence()).token(source.head());
    return EMPTY.contains(lower(head.lemma()));
  }

  private boolean canSpeak(Source source) {
    Token head = scene.sentences().get(source.sentence()).token(source.head());
    String lemma = lower(head.lemma());
    boolean isCommon = head.tag().equals("NN") || head.tag().equals("NNS");
    return !isCommon || lexicon.isSpeaker(lemma);
  }

  private boolean saysSomething(Attribution attribution) {
    int words = 0;
    for (Span span : attribution.content()) {
      words += scene.text().slice(span).strip().split("\\s+").length;
    }
    return words > 1;
  }

  private boolean hasLetter(Span span) {
    return scene.text().slice(span).codePoints().anyMatch(Character::isLetter);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT).replace('ı', 'i');
  }
}
