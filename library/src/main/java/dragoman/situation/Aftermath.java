package dragoman.situation;

import dragoman.article.Article;
import dragoman.text.Passage;
import dragoman.text.Span;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What an article tells next of a hope it has told: that it failed.
final class Aftermath {
  private static final int SENTENCES = 2;
  private static final Pattern FAILED =
      Pattern.compile(
          "\\b(not able to agree|unable to agree|failed to (agree|reach|produce|deliver)|no agreement|without (an )?agreement"
              + "|came to nothing|did not materiali[sz]e|was disappointed|were disappointed|in vain|collapsed without"
              + "|hopes? (was|were) dashed|did not come about|broke down)\\b",
          Pattern.CASE_INSENSITIVE);

  private Aftermath() {}

  /// The sentence that tells the failure, among the next of the same paragraph.
  static Optional<Passage> failure(Article article, Passage hope) {
    Span paragraph = null;
    for (Span span : article.body()) {
      paragraph = span.contains(hope.span()) ? span : paragraph;
    }
    if (paragraph == null || paragraph.end() <= hope.span().end()) {
      return Optional.empty();
    }
    String rest = article.text().slice(new Span(hope.span().end(), paragraph.end()));
    var sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(rest);
    int begin = sentences.first();
    for (int i = 0; i <= SENTENCES; i++) {
      int end = sentences.next();
      if (end == BreakIterator.DONE) {
        return Optional.empty();
      }
      String sentence = rest.substring(begin, end);
      if (FAILED.matcher(sentence).find()) {
        return Optional.of(passage(article, hope, rest, begin, sentence));
      }
      begin = end;
    }
    return Optional.empty();
  }

  private static Passage passage(
      Article article, Passage hope, String rest, int begin, String sentence) {
    int lead = sentence.length() - sentence.stripLeading().length();
    String words = sentence.strip();
    int from = hope.span().end() + rest.codePointCount(0, begin + lead);
    return article.passage(new Span(from, from + words.codePointCount(0, words.length())));
  }
}
