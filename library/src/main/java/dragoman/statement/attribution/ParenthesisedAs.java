package dragoman.statement.attribution;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import dragoman.statement.quote.Quote;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A speaker in brackets beside a quotation: "the two are (as Mao put it) “close as lips and
/// teeth”". The content is that quotation, not the clause around it. Read from the words, since
/// parsers differ about what the bracket belongs to.
final class ParenthesisedAs implements Rule {
  private static final int LONGEST = 12;
  private static final Set<String> TENSED = Set.of("VBD", "VBZ", "VBP");

  private final CueLexicon lexicon;

  ParenthesisedAs(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Attribution> match(Scene scene, Clause clause) {
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i + 3 < clause.sentence().size(); i++) {
      if (clause.isWord(i, "(") && clause.isWord(i + 1, "as")) {
        attribution(scene, clause, i).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Attribution> attribution(Scene scene, Clause clause, int bracket) {
    Sentence sentence = clause.sentence();
    int verb = NONE;
    int close = bracket + 2;
    while (close < sentence.size() && close < bracket + LONGEST && !clause.isWord(close, ")")) {
      if (verb == NONE && isCue(clause, close) && close > bracket + 2) {
        verb = close;
      }
      close++;
    }
    if (verb == NONE || !clause.isWord(close, ")")) {
      return Optional.empty();
    }
    Optional<Quote> quote =
        beside(scene, clause.token(bracket).span().begin(), clause.token(close).span().end());
    if (quote.isEmpty()) {
      return Optional.empty();
    }
    int cueEnd = clause.isWord(verb + 1, "it") ? verb + 1 : verb;
    int head = clause.grammar().subjects(verb).stream().findFirst().orElse(verb - 1);
    boolean isInside = head > bracket + 1 && head < verb;
    var source =
        new Source(
            sentence.span(bracket + 2, verb - 1), sentence.index(), isInside ? head : verb - 1);
    return Optional.of(
        new Attribution(
            sentence.index(),
            source,
            sentence.span(verb, cueEnd),
            verb,
            List.of(quote.get().span()),
            NONE,
            false,
            name()));
  }

  private boolean isCue(Clause clause, int i) {
    String lemma = clause.lemma(i);
    return TENSED.contains(clause.token(i).tag())
        && (lemma.equals("put") || lexicon.verb(lemma).filter(e -> e.takes("quote")).isPresent());
  }

  /// The quotation that touches the bracket, after it rather than before.
  private static Optional<Quote> beside(Scene scene, int open, int close) {
    Optional<Quote> after =
        scene.quotes().stream()
            .filter(quote -> quote.isCertain() && isBlank(scene, close, quote.span().begin()))
            .findFirst();
    return after.or(() ->
        scene.quotes().stream()
            .filter(quote -> quote.isCertain() && isBlank(scene, quote.span().end(), open))
            .findFirst());
  }

  private static boolean isBlank(Scene scene, int begin, int end) {
    return begin <= end && scene.text().slice(new Span(begin, end)).isBlank();
  }
}
