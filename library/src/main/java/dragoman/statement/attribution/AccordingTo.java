package dragoman.statement.attribution;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "According to X, …" and "…, according to X", also "in the view (words, opinion) of X".
final class AccordingTo implements Rule {
  /// What things go by without anybody having said so.
  private static final Set<String> MEASURES =
      Set.of(
          "plan",
          "schedule",
          "need",
          "law",
          "rule",
          "principle",
          "tradition",
          "custom",
          "protocol",
          "ability");

  private static final Set<String> VIEWS =
      Set.of("view", "opinion", "word", "judgment", "judgement", "eye");

  @Override
  public List<Attribution> match(Scene scene, Clause clause) {
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i + 2 < clause.sentence().size(); i++) {
      if (clause.isWord(i, "according") && clause.isWord(i + 1, "to")) {
        accordingTo(clause, i).ifPresent(found::add);
      } else if (clause.isWord(i, "in")) {
        inTheViewOf(clause, i).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Attribution> accordingTo(Clause clause, int at) {
    Sentence sentence = clause.sentence();
    int head = nounAfter(clause, at + 2);
    if (head == NONE || MEASURES.contains(clause.lemma(head))) {
      return Optional.empty();
    }
    Span cue = sentence.span(at, at + 1);
    return attribution(clause, head, clause.source(head), cue, at);
  }

  private Optional<Attribution> inTheViewOf(Clause clause, int at) {
    Sentence sentence = clause.sentence();
    for (int i = at + 1; i < Math.min(sentence.size(), at + 8); i++) {
      if (VIEWS.contains(clause.lemma(i)) && clause.token(i).isNoun()) {
        int owner = sentence.child(i, "nmod:poss");
        if (owner == NONE) {
          owner =
              clause.grammar().obliques(i).stream()
                  .filter(oblique -> oblique.preposition().equals("of"))
                  .mapToInt(oblique -> oblique.head())
                  .findFirst()
                  .orElse(NONE);
        }
        boolean isPhrase = sentence.child(i, "case") == at && owner != NONE;
        return isPhrase
            ? attribution(clause, i, clause.source(owner), sentence.token(i).span(), at)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// The head of the noun phrase that begins at a token.
  private static int nounAfter(Clause clause, int begin) {
    Sentence sentence = clause.sentence();
    int i = begin;
    while (i < sentence.size() && !clause.token(i).isNoun() && !clause.token(i).isPronoun()) {
      i++;
    }
    if (i == sentence.size() || i > begin + 6) {
      return NONE;
    }
    while (sentence.head(i) > i
        && clause.token(sentence.head(i)).isNoun()
        && Set.of("compound", "nmod:poss", "amod", "nummod", "flat")
            .contains(sentence.relation(i))) {
      i = sentence.head(i);
    }
    return i;
  }

  /// The content is the clause the phrase belongs to.
  private Optional<Attribution> attribution(
      Clause clause, int phrase, Source source, Span cue, int at) {
    Sentence sentence = clause.sentence();
    int governor = sentence.head(phrase);
    while (governor != NONE && isInsideClause(clause, governor)) {
      governor = sentence.head(governor);
    }
    if (governor == NONE) {
      return Optional.empty();
    }
    List<Span> content = clause.content(governor, phrase, at);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Attribution(sentence.index(), source, cue, at, content, NONE, false, name()));
  }

  private static boolean isInsideClause(Clause clause, int i) {
    String relation = clause.sentence().relation(i);
    return !Set.of("root", "ccomp", "parataxis", "advcl", "acl:relcl", "csubj").contains(relation)
        && !(relation.equals("conj") && clause.sentence().hasChild(i, "nsubj", "nsubj:pass"));
  }
}
