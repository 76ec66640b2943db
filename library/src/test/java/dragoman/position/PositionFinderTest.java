package dragoman.position;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.actor.Actor;
import dragoman.actor.Cast;
import dragoman.actor.Kind;
import dragoman.actor.Mention;
import dragoman.language.Annotated;
import dragoman.language.AnnotatedArticle;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.position.Position.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PositionFinderTest {
  private final PositionFinder finder = new PositionFinder();

  /// Every place name is an actor of its own; the real cast is another room's business.
  private static Cast states(AnnotatedArticle article) {
    List<Actor> actors = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.entity().equals("LOCATION")) {
          actors.add(
              new Actor(
                  token.word(),
                  Kind.STATE,
                  token.word(),
                  List.of(token.word()),
                  null,
                  null,
                  List.of()));
          mentions.add(
              new Mention(
                  token.span(),
                  sentence.index(),
                  token.index(),
                  token.word(),
                  token.word(),
                  Mention.Form.NAME));
        }
      }
    }
    return new Cast(actors, mentions);
  }

  private PositionFinder.Stands find(String text) {
    AnnotatedArticle article = Annotated.article(text);
    return finder.find(article, states(article), List.of());
  }

  static Stream<Words.StanceWord> stanceWords() {
    return Words.load().stances().values().stream().flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("stanceWords")
  void everyStanceWordDoesWhatItsExampleSays(Words.StanceWord word) {
    String matter = word.example().replaceAll(".*\\[|].*", "").replaceFirst("^(a|an|the) ", "");
    List<Position> positions = find(word.example().replaceAll("[\\[\\]]", "")).positions();
    assertThat(positions).as(word.example()).isNotEmpty();
    assertThat(positions).allSatisfy(p -> assertThat(p.stance()).isEqualTo(word.stance()));
    assertThat(positions).allSatisfy(p -> assertThat(p.issue()).endsWith(matter));
  }

  @Test
  void wordsForTheSameChangeNameOneIssue() {
    PositionFinder.Stands stands =
        find(
            "Iran seeks sanctions relief. France opposes the easing of sanctions. Italy wants to lift sanctions.");
    assertThat(stands.issues()).hasSize(1);
    assertThat(stands.issues().getFirst().passages()).hasSize(3);
    assertThat(stands.positions())
        .extracting(Position::stance)
        .containsExactly(Stance.SUPPORT, Stance.OPPOSE, Stance.SUPPORT);
  }

  @Test
  void aConditionIsKept() {
    Position position =
        find("Iran will accept inspections if sanctions are lifted.").positions().getFirst();
    assertThat(position.stance()).isEqualTo(Stance.CONDITIONAL);
    assertThat(position.condition()).isEqualTo("if sanctions are lifted");
  }

  @Test
  void negatedSupportIsOpposition() {
    assertThat(find("France does not support the oil embargo.").positions())
        .extracting(Position::stance)
        .containsExactly(Stance.OPPOSE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "France might support the oil embargo.",
        "Does France support the oil embargo?",
        "The bridge supports heavy traffic.",
        "France supports Italy.",
        "France sought a way.",
        "France asked for Italy."
      })
  void noStandIsTaken(String text) {
    assertThat(find(text).positions()).isEmpty();
  }
}
