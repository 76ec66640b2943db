package dragoman.position;

import dragoman.language.Sentence;
import dragoman.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "Made no such remark": against the last statement of somebody else.
final class UnsaidWords implements DoubtRule {
  @Override
  public List<Doubt> find(Scene scene, List<Statement> statements) {
    List<Doubt> doubts = new ArrayList<>();
    for (int noun = 0; noun < scene.sentence().size(); noun++) {
      unsaid(scene, noun, statements).ifPresent(doubts::add);
    }
    return doubts;
  }

  private static Optional<Doubt> unsaid(Scene scene, int noun, List<Statement> statements) {
    Sentence sentence = scene.sentence();
    if (!Classes.of("saying-nouns").contains(scene.lemma(noun))
        || !sentence.relation(noun).equals("obj")) {
      return Optional.empty();
    }
    boolean isNo = false;
    boolean isSuch = false;
    for (int child : sentence.children(noun)) {
      isNo |= scene.lemma(child).equals("no");
      isSuch |= scene.lemma(child).equals("such");
    }
    if (!isNo || !isSuch) {
      return Optional.empty();
    }
    Set<String> subjects = Holders.subjects(scene, sentence.head(noun));
    Statement last = null;
    for (Statement statement : statements) {
      var speaker = statement.speaker();
      boolean isEarlier = statement.passage().span().end() <= sentence.span().begin();
      if (isEarlier
          && speaker != null
          && speaker.actor() != null
          && !subjects.contains(speaker.actor())) {
        last = statement;
      }
    }
    return last == null || subjects.isEmpty()
        ? Optional.empty()
        : Optional.of(
            DoubtRule.doubt(scene, noun, Doubt.Kind.SAYING, scene.span(noun), last.passage()));
  }
}
