package dragoman.statement.attribution;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Token;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Cuts ", adding that …" off what was said before it: the speaker goes on, and parsers hang the
/// participle into the content.
final class Adding {
  private final Scene scene;
  private final CueLexicon lexicon;

  Adding(Scene scene, CueLexicon lexicon) {
    this.scene = scene;
    this.lexicon = lexicon;
  }

  List<Attribution> separated(List<Attribution> attributions) {
    List<Attribution> result = new ArrayList<>();
    for (Attribution attribution : attributions) {
      int participle = participle(attribution);
      if (participle == NONE) {
        result.add(attribution);
      } else {
        separate(attribution, participle, result);
      }
    }
    return result;
  }

  private int participle(Attribution attribution) {
    Clause clause = scene.clauses().get(attribution.sentence());
    for (Token token : clause.sentence().tokens()) {
      int i = token.index();
      boolean isCut =
          token.tag().equals("VBG")
              && i > attribution.cueHead() + 2
              && i + 2 < clause.sentence().size()
              && clause.isWord(i - 1, ",")
              && clause.isWord(i + 1, "that")
              && !clause.isQuoted(i)
              && attribution.contentContains(token.span())
              && lexicon
                  .verb(clause.lemma(i))
                  .filter(entry -> entry.takes("that") && entry.takes("quote"))
                  .isPresent();
      if (isCut) {
        return i;
      }
    }
    return NONE;
  }

  private void separate(Attribution attribution, int participle, List<Attribution> result) {
    Clause clause = scene.clauses().get(attribution.sentence());
    int cut = clause.token(participle).span().begin();
    int resume = clause.token(participle + 1).span().begin();
    List<Span> before = new ArrayList<>();
    List<Span> after = new ArrayList<>();
    for (Span span : attribution.content()) {
      int end = clause.token(participle - 2).span().end();
      if (span.begin() < end) {
        before.add(new Span(span.begin(), Math.min(span.end(), end)));
      }
      if (span.end() > resume) {
        after.add(new Span(Math.max(span.begin(), resume), span.end()));
      }
    }
    if (before.isEmpty() || after.isEmpty() || cut <= before.getFirst().begin()) {
      result.add(attribution);
      return;
    }
    result.add(attribution.withContent(before));
    result.add(
        new Attribution(
            attribution.sentence(),
            attribution.source(),
            clause.token(participle).span(),
            participle,
            after,
            NONE,
            false,
            "Adding"));
  }
}
