package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Grammar;
import dragoman.language.Sentence;
import dragoman.source.WordClasses;
import java.util.Locale;
import java.util.Set;

/// Clauses that put a condition, with "if", by inversion ("had he resigned, …") or as "if and
/// when"; and those that only look like it ("asked if he resigned").
final class Conditions {
  private static final WordClasses CLASSES = WordClasses.of(Conditions.class, "status.tsv");
  private static final Set<String> IF = Set.of("if", "unless");

  private final Sentence sentence;
  private final Grammar grammar;

  Conditions(Sentence sentence, Grammar grammar) {
    this.sentence = sentence;
    this.grammar = grammar;
  }

  boolean isCondition(int clause) {
    boolean isMarked =
        IF.contains(mark(clause)) && !sentence.relation(clause).equals("ccomp") && !isAsked(clause);
    return isMarked || isInverted(clause) || isIfAndWhen(clause);
  }

  /// "Was asked if he backed the king": whether he did.
  boolean isAsked(int clause) {
    int head = sentence.head(clause);
    return head != NONE
        && head < clause
        && mark(clause).equals("if")
        && CLASSES.named("asking").contains(sentence.lemma(head).toLowerCase(Locale.ROOT));
  }

  /// "Had Mubarak resigned, it would have …", "were he to resign", "should he resign".
  private boolean isInverted(int clause) {
    int head = sentence.head(clause);
    int subject = sentence.child(clause, "nsubj", "nsubj:pass");
    int auxiliary = sentence.child(clause, "aux", "aux:pass", "cop");
    return head != NONE
        && subject != NONE
        && auxiliary != NONE
        && sentence.relation(clause).equals("advcl")
        && auxiliary < sentence.leftmost(subject)
        && CLASSES
            .named("inverted")
            .contains(sentence.token(auxiliary).word().toLowerCase(Locale.ROOT))
        && mark(clause).isEmpty()
        && grammar.auxiliaries(head).stream().anyMatch(CLASSES.named("modal")::contains);
  }

  private boolean isIfAndWhen(int clause) {
    int first = sentence.leftmost(clause);
    for (int i = Math.max(0, first - 2); i <= first && i + 2 < sentence.size(); i++) {
      String words = word(i) + " " + word(i + 1) + " " + word(i + 2);
      if (CLASSES.named("whenever").contains(words.replace(' ', '_'))) {
        return true;
      }
    }
    return false;
  }

  private String word(int token) {
    return sentence.token(token).word().toLowerCase(Locale.ROOT);
  }

  private String mark(int token) {
    int mark = sentence.child(token, "mark");
    boolean isTo = mark != NONE && sentence.token(mark).tag().equals("TO");
    return mark == NONE || isTo ? "" : sentence.lemma(mark).toLowerCase(Locale.ROOT);
  }
}
