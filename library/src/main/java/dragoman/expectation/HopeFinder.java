package dragoman.expectation;

import dragoman.article.Article;
import dragoman.expectation.Expectation.Likelihood;
import dragoman.statement.Speaker;
import dragoman.statement.Statement;
import dragoman.text.DateInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What somebody is told to have hoped or expected in the past: "Iran hoped to see …". What became
/// of it the article often tells next.
final class HopeFinder {
  private static final Set<String> HOPED = Classes.of("hoped");

  private HopeFinder() {}

  static List<Expectation> find(Article article, List<Statement> statements) {
    List<Expectation> hopes = new ArrayList<>();
    for (Statement statement : statements) {
      Speaker speaker = statement.speaker();
      var cue = statement.cue();
      boolean isHope =
          cue != null
              && speaker != null
              && HOPED.contains(article.text().slice(cue).strip().toLowerCase(Locale.ROOT))
              && statement.within() == null
              && statement.polarity() == Statement.Polarity.AFFIRMED;
      if (isHope) {
        hopes.add(
            new Expectation(
                speaker == null ? null : speaker.actor(),
                article.text().slice(statement.content().getFirst()),
                null,
                Likelihood.LIKELY,
                DateInterval.UNKNOWN,
                statement.passage()));
      }
    }
    return hopes;
  }
}
