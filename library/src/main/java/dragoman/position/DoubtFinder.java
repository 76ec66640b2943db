package dragoman.position;

import dragoman.actor.Cast;
import dragoman.language.AnnotatedArticle;
import dragoman.language.Sentence;
import dragoman.statement.Statement;
import java.util.ArrayList;
import java.util.List;

/// Finds where one rejects or doubts what another asserts: "… is merely a speculation", "this plan
/// is unlikely", "made no such remark", "by no means is it to be considered historic", "will not
/// come".
///
/// Whom the doubt meets is the business of `situation`, but for what the article itself tells
/// before. Thread-safe.
public final class DoubtFinder {
  private final List<DoubtRule> rules =
      List.of(
          new WordedDoubts(),
          new UnsaidWords(),
          new DeniedAppraisal(),
          new RejectedDemand(),
          new DeniedProspect(),
          new CounteredWord());

  public List<Doubt> find(AnnotatedArticle article, Cast cast, List<Statement> statements) {
    List<Doubt> doubts = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (!sentence.token(sentence.size() - 1).word().equals("?")) {
        Scene scene = Scene.of(article, sentence, cast, statements);
        rules.forEach(rule -> doubts.addAll(rule.find(scene, statements)));
      }
    }
    return doubts;
  }
}
