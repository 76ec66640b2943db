package dragoman.statement.attribution;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import dragoman.statement.quote.Quote;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "Kim was quoted (by the agency) as saying …": the speaker is who is quoted, not who quotes; also
/// the active "the agency quoted Kim as saying …".
final class QuotedAsSaying implements Rule {
  private static final Set<String> RELAYS = Set.of("quote", "cite", "report");
  private static final Set<String> SAYING =
      Set.of(
          "saying",
          "telling",
          "stating",
          "warning",
          "adding",
          "noting",
          "declaring",
          "expressing",
          "claiming");

  @Override
  public List<Attribution> match(Scene scene, Clause clause) {
    List<Attribution> found = new ArrayList<>();
    Sentence sentence = clause.sentence();
    for (int i = 1; i < sentence.size(); i++) {
      int saying = sayingAfter(clause, i);
      if (clause.isWord(i, "as") && saying != NONE) {
        int relay = relayBefore(clause, i);
        if (relay != NONE) {
          attribution(scene, clause, relay, saying).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static int sayingAfter(Clause clause, int as) {
    for (int i = as + 1; i < Math.min(as + 3, clause.sentence().size()); i++) {
      if (SAYING.contains(clause.token(i).word())) {
        return i;
      }
    }
    return NONE;
  }

  private static int relayBefore(Clause clause, int as) {
    for (int i = as - 1; i >= Math.max(0, as - 14); i--) {
      if (clause.token(i).isVerb() && RELAYS.contains(clause.lemma(i))) {
        return i;
      }
    }
    return NONE;
  }

  private Optional<Attribution> attribution(Scene scene, Clause clause, int relay, int saying) {
    Sentence sentence = clause.sentence();
    boolean isPassive = clause.grammar().isPassive(relay) || !sentence.hasChild(relay, "nsubj");
    Optional<Source> source =
        isPassive
            ? clause.subject(relay)
            : Optional.of(sentence.child(relay, "obj"))
                .filter(object -> object != NONE)
                .map(clause::source);
    List<Span> content = content(scene, clause, saying);
    if (source.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    Span cue = sentence.span(saying - 1, saying).cover(clause.cue(relay));
    if (cue.overlaps(source.get().span())) {
      cue = sentence.span(saying - 1, saying);
    }
    return Optional.of(
        new Attribution(sentence.index(), source.get(), cue, saying, content, NONE, false, name()));
  }

  /// What follows the saying, up to the end of the sentence: the complement, or the quotation.
  private static List<Span> content(Scene scene, Clause clause, int saying) {
    Sentence sentence = clause.sentence();
    int verbEnd = clause.token(saying).span().end();
    for (Quote quote : scene.quotes()) {
      if (quote.span().begin() >= verbEnd && scene.isBare(verbEnd, quote.span().begin())) {
        return List.of(quote.span());
      }
    }
    int complement = sentence.child(saying, "ccomp", "xcomp", "obj", "parataxis", "dep");
    return complement == NONE || complement < saying ? List.of() : clause.content(complement);
  }
}
