package dragoman.statement.attribution;

import dragoman.language.Sentence;
import dragoman.statement.quote.Quote;
import dragoman.statement.quote.Quote.End;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lets a quotation go on: to the paragraphs that re-open its mark, to the quoted sentences that
/// follow in its paragraph, and to a following paragraph that is nothing but quotation. What
/// another cue has claimed is never taken.
final class Continuation {
  private final Scene scene;
  private final Titles titles;

  Continuation(Scene scene) {
    this.scene = scene;
    this.titles = new Titles(scene);
  }

  List<Attribution> continued(List<Attribution> attributions) {
    List<Attribution> result = new ArrayList<>(attributions);
    for (int i = 0; i < result.size(); i++) {
      Attribution attribution = result.get(i);
      if (isOuter(attribution, result)) {
        result.set(i, continued(attribution, result));
      }
    }
    return result;
  }

  private static boolean isOuter(Attribution attribution, List<Attribution> all) {
    Span cue = attribution.cue();
    return cue != null
        && all.stream().noneMatch(other -> other != attribution && other.contentContains(cue));
  }

  private Attribution continued(Attribution attribution, List<Attribution> all) {
    Optional<Quote> last = lastQuote(attribution);
    if (last.isEmpty()) {
      return attribution;
    }
    List<Span> content = new ArrayList<>(attribution.content());
    Quote before = last.get();
    int end = endOfSentence(attribution, before);
    for (Quote quote : scene.quotes()) {
      if (quote.span().begin() < end || attribution.contentContains(quote.span())) {
        continue;
      }
      boolean isClaimed =
          all.stream()
              .anyMatch(other ->
                  other != attribution
                      && other.cue() != null
                      && other.content().stream().anyMatch(quote.span()::overlaps)
                      && !quote.span().contains(other.cue()));
      if (isClaimed || titles.test(quote) || !goesOn(before, end, quote)) {
        break;
      }
      content.add(quote.span());
      before = quote;
      end = quote.span().end();
    }
    return new Growth(scene).grown(attribution.withContent(content));
  }

  private Optional<Quote> lastQuote(Attribution attribution) {
    Span last = attribution.content().getLast();
    return scene.quotes().stream()
        .filter(q -> q.isCertain() && last.contains(q.span()))
        .filter(q -> scene.isBare(q.span().end(), last.end()))
        .reduce((a, b) -> b);
  }

  /// Where the words around the quotation end: the end of the sentence with the cue.
  private int endOfSentence(Attribution attribution, Quote last) {
    Sentence sentence = scene.sentences().get(attribution.sentence());
    return Math.max(sentence.span().end(), last.span().end());
  }

  private boolean goesOn(Quote before, int end, Quote next) {
    if (next.continues() && before.end() == End.CARRIED) {
      return true;
    }
    Span paragraph = scene.paragraphAt(next.span().begin());
    boolean isWholeSentence = scene.isBare(next.span().end(), sentenceEnd(next));
    if (paragraph.contains(before.span())) {
      return scene.isBare(end, next.span().begin()) && isWholeSentence;
    }
    boolean isWholeParagraph =
        scene.isBare(paragraph.begin(), next.span().begin())
            && scene.isBare(next.span().end(), paragraph.end());
    return isWholeParagraph && isNextParagraph(before, next);
  }

  private boolean isNextParagraph(Quote before, Quote next) {
    Span paragraph = scene.paragraphAt(before.span().begin());
    return scene.isBare(paragraph.end(), next.span().begin());
  }

  /// The end of the sentence that a quotation ends in.
  private int sentenceEnd(Quote quote) {
    return scene.sentences().stream()
        .map(Sentence::span)
        .filter(span -> span.begin() < quote.span().end())
        .reduce((a, b) -> b)
        .map(span -> Math.max(span.end(), quote.span().end()))
        .orElse(quote.span().end());
  }
}
