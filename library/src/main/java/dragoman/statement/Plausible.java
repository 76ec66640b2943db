package dragoman.statement;

import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.statement.attribution.Attribution;
import dragoman.statement.attribution.CueLexicon;
import dragoman.statement.attribution.Scene;
import dragoman.statement.attribution.Source;
import dragoman.statement.tagger.Tagger;
import dragoman.statement.tagger.Vocabulary;
import dragoman.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether what the model found without any rule can be kept: the model is sure, or somebody who
/// can speak is named, the cue has a word, and the content says something. Better a statement less
/// than one nobody made.
final class Plausible {
  private static final Set<String> EMPTY = Set.of("it", "this", "that", "which", "there", "what");
  private static final Set<String> POSSIBILITIES =
      Set.of("may", "might", "could", "can", "should", "must");

  private static final Set<String> OBLIGATIONS = Set.of("have", "need", "ought", "able");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");
  private static final Set<String> TOPICAL =
      Set.of("discuss", "debate", "negotiate", "watch", "monitor", "visit", "study");

  private static final Set<String> CIRCUMSTANTIAL =
      Set.of(
          "on", "in", "at", "near", "inside", "outside", "during", "before", "after", "until",
          "since", "with", "from", "by", "between");

  private static final Set<String> SEEMING = Set.of("seem", "appear");

  private final Scene scene;
  private final CueLexicon lexicon;
  private final Vocabulary vocabulary;
  private final Aim aim;

  Plausible(Scene scene, CueLexicon lexicon, Vocabulary vocabulary, Aim aim) {
    this.vocabulary = vocabulary;
    this.aim = aim;
    this.scene = scene;
    this.lexicon = lexicon;
  }

  boolean test(Attribution attribution) {
    @Nullable Span cue = attribution.cue();
    boolean isSure = attribution.rule().equals(Tagger.SURE);
    if (cue == null || aim == Aim.BALANCE && isSure) {
      return cue != null;
    }
    @Nullable Source source = attribution.source();
    return hasLetter(cue)
        && !isOnlyPossible(attribution)
        && !isSeeming(attribution)
        && source != null
        && !isEmpty(source)
        && saysSomething(attribution)
        && isSomebody(attribution, source)
        && (isClausal(attribution)
            || isQuoted(attribution)
            || !isCircumstance(attribution)
                && (isSure && !isTopical(attribution) || takesNoun(attribution)));
  }

  /// Where, when or with whom one spoke: "talked on the campus" tells nothing said, "spoke about
  /// the campus" does.
  private boolean isCircumstance(Attribution attribution) {
    Sentence sentence = scene.sentences().get(attribution.sentence());
    int cue = attribution.cueHead();
    List<String> matter =
        cue < 0
            ? List.of()
            : entry(sentence.token(cue)).map(CueLexicon.Entry::prepositions).orElse(List.of());
    return sentence.tokens().stream()
        .filter(token -> token.head() == cue && attribution.contentContains(token.span()))
        .anyMatch(token -> {
          int preposition = sentence.child(token.index(), "case");
          return token.relation().startsWith("obl")
              && preposition != Sentence.NONE
              && CIRCUMSTANTIAL.contains(lower(sentence.lemma(preposition)))
              && !matter.contains(lower(sentence.lemma(preposition)));
        });
  }

  /// Nouns that no list has speak too, where the model is sure and they are used as such of the
  /// list are; but not with a verb that things have as well. A lone "who" asks for somebody.
  private boolean isSomebody(Attribution attribution, Source source) {
    Sentence named = scene.sentences().get(source.sentence());
    if (lexicon.canSpeak(named, source.head())) {
      return !named.token(source.head()).tag().startsWith("W");
    }
    String cue = lower(scene.sentences().get(attribution.sentence()).lemma(attribution.cueHead()));
    boolean isWeak = lexicon.verb(cue).filter(e -> e.takes("weak")).isPresent();
    Token noun = named.token(source.head());
    return attribution.rule().equals(Tagger.SURE)
        && !isWeak
        && !cue.equals("accord")
        && noun.isNoun()
        && vocabulary.isLikeSpeaker(lower(noun.lemma()));
  }

  /// One may discuss or watch a thing: nothing is said there.
  private boolean isTopical(Attribution attribution) {
    Sentence sentence = scene.sentences().get(attribution.sentence());
    return TOPICAL.contains(lower(sentence.lemma(attribution.cueHead())));
  }

  private boolean isSeeming(Attribution attribution) {
    Sentence sentence = scene.sentences().get(attribution.sentence());
    return SEEMING.contains(lower(sentence.lemma(attribution.cueHead())));
  }

  /// "Kim came, which suggests that …": what follows from the clause before is nobody's word.
  boolean isConsequence(Attribution attribution) {
    Sentence sentence = scene.sentences().get(attribution.sentence());
    int head = attribution.cueHead();
    int subject = head < 0 ? Sentence.NONE : sentence.child(head, "nsubj");
    boolean isWhich =
        subject != Sentence.NONE && lower(sentence.token(subject).word()).equals("which");
    return isWhich
        && lexicon.verb(lower(sentence.lemma(head))).filter(e -> !e.takes("weak")).isEmpty();
  }

  /// Whether a content is a clause rather than a thing: a verb heads it, or it opens like one;
  /// after a verb that takes "that" any finite verb will do, since parsers lose the clause there.
  private boolean isClausal(Attribution attribution) {
    Sentence sentence = scene.sentences().get(attribution.sentence());
    boolean saysThat =
        entry(sentence.token(attribution.cueHead())).filter(e -> e.takes("that")).isPresent();
    boolean isFirst = true;
    for (Token token : sentence.tokens()) {
      if (!attribution.contentContains(token.span())) {
        continue;
      }
      int head = token.head();
      boolean isTop =
          head == Sentence.NONE || !attribution.contentContains(sentence.token(head).span());
      boolean opens =
          isFirst && (token.tag().matches("TO|W.*|MD") || token.relation().equals("mark"));
      isTop |= saysThat && token.tag().matches("VBD|VBZ|VBP|MD");
      boolean isPredicate =
          token.isVerb() || sentence.hasChild(token.index(), "nsubj", "cop", "csubj");
      if (opens || isTop && isPredicate) {
        return true;
      }
      isFirst = false;
    }
    return isFirst;
  }

  private boolean isQuoted(Attribution attribution) {
    return scene.quotes().stream()
        .anyMatch(quote -> attribution.content().stream().anyMatch(quote.span()::overlaps));
  }

  /// Whether a word of the cue takes a thing for its content: "rejected the plan", "spoke about
  /// it". One may also watch, discuss or visit a thing: nothing is said there.
  private boolean takesNoun(Attribution attribution) {
    Sentence sentence = scene.sentences().get(attribution.sentence());
    @Nullable Span cue = attribution.cue();
    return cue != null
        && sentence.tokens().stream()
            .filter(token -> cue.contains(token.span()))
            .flatMap(token -> entry(token).stream())
            .anyMatch(entry ->
                entry.takes("obj")
                    || entry.takes("as")
                    || entry.takes("call")
                    || !entry.prepositions().isEmpty());
  }

  private Optional<CueLexicon.Entry> entry(Token token) {
    String lemma = lower(token.lemma());
    return token.isVerb() ? lexicon.verb(lemma) : lexicon.noun(lemma);
  }

  /// "may support", "if he says", and what only has to or could be done: "we need to meet and tell
  /// them", "can assist in explaining".
  private boolean isOnlyPossible(Attribution attribution) {
    Sentence sentence = scene.sentences().get(attribution.sentence());
    int at = attribution.cueHead();
    boolean isPossible = !attribution.isNegated() && hasPossibility(sentence, at);
    for (int child : sentence.children(at)) {
      isPossible |=
          sentence.relation(child).equals("mark")
              && CONDITIONS.contains(lower(sentence.lemma(child)));
    }
    for (int step = 0; step < 5 && !isPossible && isDependent(sentence, at); step++) {
      boolean isGoverned = sentence.relation(at).equals("xcomp");
      at = sentence.head(at);
      isPossible =
          hasPossibility(sentence, at)
              || isGoverned && OBLIGATIONS.contains(lower(sentence.lemma(at)));
    }
    return isPossible;
  }

  private static boolean hasPossibility(Sentence sentence, int verb) {
    for (int child : sentence.children(verb)) {
      if (sentence.relation(child).equals("aux")
          && POSSIBILITIES.contains(lower(sentence.lemma(child)))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a verb without tense takes its time and mood from the word above it.
  private static boolean isDependent(Sentence sentence, int verb) {
    return sentence.token(verb).tag().matches("VBG?")
        && Set.of("xcomp", "conj", "advcl", "parataxis").contains(sentence.relation(verb))
        && sentence.head(verb) != Sentence.NONE
        && !sentence.hasChild(verb, "nsubj");
  }

  private boolean isEmpty(Source source) {
    Token head = scene.sentences().get(source.sentence()).token(source.head());
    return EMPTY.contains(lower(head.lemma()));
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
    return word.toLowerCase(Locale.ROOT);
  }
}
