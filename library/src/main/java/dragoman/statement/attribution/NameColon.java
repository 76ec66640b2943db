package dragoman.statement.attribution;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import dragoman.statement.quote.Quote;
import java.util.List;

/// "Lavrov: “We are ready.”": a name, a colon and a quotation at the head of a paragraph.
final class NameColon implements Rule {
  private static final int LONGEST_NAME = 8;

  @Override
  public List<Attribution> match(Scene scene, Clause clause) {
    Sentence sentence = clause.sentence();
    int colon = colon(clause);
    boolean isFirst = scene.paragraph(sentence.paragraph()).begin() == sentence.span().begin();
    if (colon == NONE || !isFirst) {
      return List.of();
    }
    int head = NONE;
    for (int i = 0; i < colon; i++) {
      if (clause.token(i).isVerb()) {
        return List.of();
      }
      if (clause.token(i).isProper()) {
        head = i;
      }
    }
    if (head == NONE) {
      return List.of();
    }
    int end = clause.token(colon).span().end();
    for (Quote quote : scene.quotes()) {
      if (quote.span().begin() >= end && scene.isBare(end, quote.span().begin())) {
        var source = new Source(sentence.span(0, colon - 1), sentence.index(), head);
        return List.of(
            new Attribution(
                sentence.index(),
                source,
                clause.token(colon).span(),
                colon,
                List.of(quote.span()),
                NONE,
                false,
                name()));
      }
    }
    return List.of();
  }

  private static int colon(Clause clause) {
    for (int i = 1; i < Math.min(clause.sentence().size(), LONGEST_NAME); i++) {
      if (clause.isWord(i, ":")) {
        return i;
      }
    }
    return NONE;
  }
}
