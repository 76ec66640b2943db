package dragoman.statement.attribution;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// "Moscow's position is that …": a cue noun with an owner, a form of "be", and "that" or an
/// infinitive. Read from the words, since parsers differ here.
final class NounIs implements Rule {
  private final CueLexicon lexicon;

  NounIs(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Attribution> match(Scene scene, Clause clause) {
    List<Attribution> found = new ArrayList<>();
    Sentence sentence = clause.sentence();
    for (int i = 1; i + 2 < sentence.size(); i++) {
      boolean isThat = clause.lemma(i).equals("be") && clause.isWord(i + 1, "that");
      if (isThat || clause.lemma(i).equals("be") && clause.isWord(i + 1, "to")) {
        attribution(clause, i).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Attribution> attribution(Clause clause, int be) {
    Sentence sentence = clause.sentence();
    for (int noun = be - 1; noun >= Math.max(0, be - 8); noun--) {
      if (clause.token(noun).isVerb()) {
        return Optional.empty();
      }
      Optional<CueLexicon.Entry> entry =
          clause.token(noun).isNoun() ? lexicon.noun(clause.lemma(noun)) : Optional.empty();
      Optional<Source> owner = entry.isPresent() ? NounThat.owner(clause, noun) : Optional.empty();
      boolean isSubject = sentence.relation(noun).startsWith("nsubj");
      if (entry.isPresent() && owner.isPresent() && isSubject) {
        boolean takes = entry.get().takes(clause.isWord(be + 1, "that") ? "that" : "to");
        return takes ? attribution(clause, be, noun, owner.get()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Attribution> attribution(Clause clause, int be, int noun, Source owner) {
    Sentence sentence = clause.sentence();
    var tokens = new BitSet();
    tokens.set(be + 1, lastOfClause(clause, be) + 1);
    List<Span> content = clause.spans(tokens);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Span cue = owner.head() < noun ? sentence.span(noun, be) : sentence.token(noun).span();
    return Optional.of(
        new Attribution(sentence.index(), owner, cue, noun, content, NONE, false, name()));
  }

  /// The last word below the subject's governor, or below what "be" governs.
  private static int lastOfClause(Clause clause, int be) {
    Sentence sentence = clause.sentence();
    int governor = sentence.relation(be).equals("cop") ? sentence.head(be) : be;
    return Math.max(be + 2, sentence.rightmost(governor));
  }
}
