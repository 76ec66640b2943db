package dragoman.statement.attribution;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A passive verb of speech or belief: "it is believed that …", "Kim is expected to come", "it was
/// announced by Tass that …". Nobody is the speaker but who stands after "by".
final class PassiveBelief implements Rule {
  private final CueLexicon lexicon;

  PassiveBelief(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Attribution> match(Scene scene, Clause clause) {
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i < clause.sentence().size(); i++) {
      boolean isCue =
          clause.token(i).tag().equals("VBN")
              && lexicon.verb(clause.lemma(i)).filter(entry -> entry.takes("pass")).isPresent()
              && clause.sentence().hasChild(i, "aux:pass", "nsubj:pass")
              && !VerbCue.isUnreal(clause, i);
      if (isCue) {
        attribution(clause, i, found);
      }
    }
    return found;
  }

  private void attribution(Clause clause, int verb, List<Attribution> found) {
    Sentence sentence = clause.sentence();
    int subject = sentence.child(verb, "nsubj:pass", "nsubj");
    int complement = complement(clause, verb);
    if (complement == NONE) {
      return;
    }
    List<Integer> agents = clause.grammar().agents(verb);
    @Nullable Source source = agents.isEmpty() ? null : clause.source(agents.getFirst());
    boolean isClause =
        sentence.relation(complement).equals("ccomp") || isFinite(clause, complement);
    int addressee = NONE;
    BitSet tokens = clause.subtree(complement);
    if (subject != NONE && !isEmpty(clause, subject)) {
      if (isClause && clause.lemma(verb).equals("tell")) {
        addressee = subject;
      } else {
        tokens.or(clause.subtree(subject));
      }
    }
    List<Span> content = clause.spans(tokens);
    if (!content.isEmpty()) {
      found.add(
          new Attribution(
              sentence.index(),
              source,
              clause.cue(verb),
              verb,
              content,
              addressee,
              clause.grammar().isNegated(verb),
              name()));
    }
  }

  private static int complement(Clause clause, int verb) {
    for (int child : clause.sentence().children(verb)) {
      if (Set.of("ccomp", "xcomp").contains(clause.sentence().relation(child))
          && (clause.isToInfinitive(child) || clause.sentence().relation(child).equals("ccomp"))) {
        return child;
      }
    }
    return NONE;
  }

  private static boolean isFinite(Clause clause, int verb) {
    return clause.sentence().hasChild(verb, "nsubj", "nsubj:pass");
  }

  private static boolean isEmpty(Clause clause, int subject) {
    return Set.of("it", "there", "who", "which", "that").contains(clause.lemma(subject));
  }
}
