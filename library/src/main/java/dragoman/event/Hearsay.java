package dragoman.event;

import dragoman.language.Grammar;
import dragoman.language.Sentence;
import dragoman.source.WordClasses;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What is told by hearsay in an infinitive: "is said to have agreed" tells that it was, "is
/// believed to be preparing" that it goes on (nominative with infinitive, Huddleston and Pullum
/// 2002, chapter 14). A bare infinitive ("is said to plan") stays open.
final class Hearsay {
  private static final WordClasses CLASSES = WordClasses.of(Hearsay.class, "status.tsv");

  private final Sentence sentence;
  private final Grammar grammar;

  Hearsay(Sentence sentence, Grammar grammar) {
    this.sentence = sentence;
    this.grammar = grammar;
  }

  /// The status of an infinitive under a verb of hearsay; null where it is none or says nothing.
  @Nullable Status of(int infinitive, int head, Status outer) {
    String verb = sentence.lemma(head).toLowerCase(Locale.ROOT);
    if (!CLASSES.named("hearsay").contains(verb)
        || !Governors.isInfinitive(sentence, infinitive)
        || outer != Status.HAPPENED && outer != Status.ONGOING) {
      return null;
    }
    if (grammar.hasAuxiliary(infinitive, "have")) {
      return Status.HAPPENED;
    }
    boolean isProgressive =
        sentence.token(infinitive).tag().equals("VBG") && grammar.hasAuxiliary(infinitive, "be");
    return isProgressive ? Status.ONGOING : null;
  }
}
