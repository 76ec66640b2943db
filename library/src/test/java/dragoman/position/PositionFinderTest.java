package dragoman.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    String matter =
        word.example()
            .replaceAll(".*\\[|].*", "")
            .toLowerCase(Locale.ROOT)
            .replaceFirst("^(a|an|the) ", "");
    List<Position> positions = find(word.example().replaceAll("[\\[\\]]", "")).positions();
    assertThat(positions).as(word.example()).isNotEmpty();
    assertThat(positions).allSatisfy(p -> assertThat(p.stance()).isEqualTo(word.stance()));
    assertThat(positions)
        .allSatisfy(p -> assertThat(p.issue().toLowerCase(Locale.ROOT)).endsWith(matter));
  }

  @ParameterizedTest
  @MethodSource("stanceWords")
  void noStanceWordIsTakenForMoreThanItSays(Words.StanceWord word) {
    assertThat(find(word.miss()).positions()).as(word.miss()).isEmpty();
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
  @CsvSource(
      delimiter = '|',
      value = {
        "France proposed disarmament in exchange for sanctions relief. | disarmament | EXCHANGE | sanctions relief",
        "Without a lifting of sanctions, the gas project remains impossible. | gas project | REQUIRES | lifting of sanctions",
        "The gas pipeline depends on a ceasefire. | gas pipeline | REQUIRES | ceasefire",
        "Iran will accept inspections if France lifts the oil embargo. | inspections | IF | lifting the oil embargo",
        "A ceasefire is a condition for the peace talks. | peace talks | REQUIRES | ceasefire",
      })
  void whatHangsOnWhatIsKept(String text, String issue, Linkage.Kind kind, String condition) {
    Linkage linkage = find(text).linkages().getFirst();
    assertThat(linkage.issue()).isEqualTo(issue);
    assertThat(linkage.condition()).isEqualTo(condition);
    assertThat(linkage.kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "France lifted the oil embargo even if Iran kept its missile programme.",
        "France left without a ceasefire.",
        "France said nothing in exchange.",
        "The winner depends on Monday.",
        "Europe is dependent on the gas trade."
      })
  void nothingHangsOnIt(String text) {
    assertThat(find(text).linkages()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Iran wants to lift the oil embargo. This is impossible without inspections.",
        "Iran wants to lift the oil embargo. That depends on inspections.",
        "France offered to lift the oil embargo. In return, Iran would accept inspections."
      })
  void aLinkageMayRunOverTwoSentences(String text) {
    assertThat(find(text).linkages())
        .extracting(Linkage::issue, Linkage::condition)
        .containsExactly(tuple("lifting the oil embargo", "inspections"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Iran wants to lift the oil embargo and end the war. This is impossible without inspections.",
        "Iran wants to sleep. This is impossible without inspections.",
        "Iran wants to lift the oil embargo. It is possible without inspections.",
        "France offered to lift the oil embargo. In return for nothing it would accept inspections."
      })
  void twoSentencesThatLinkNothing(String text) {
    assertThat(find(text).linkages()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iran wants to break off the peace talks. | breaking off the peace talks",
        "Iran wants to break the oil embargo. | breaking the oil embargo",
        "Iran wants to meet the new France. | meeting the new France",
        "Iran wants to meet France. | meeting France",
        "Iran wants the 'release' of the miners. | release of the miners",
      })
  void anIssueIsNamedAsAPersonWouldSayIt(String text, String issue) {
    assertThat(find(text).positions()).extracting(Position::issue).containsExactly(issue);
  }

  @Test
  void aMatterAvertedIsOpposed() {
    assertThat(find("France wants to prevent a trade war.").positions())
        .extracting(Position::stance, Position::issue)
        .containsExactly(tuple(Stance.OPPOSE, "trade war"));
  }

  @Test
  void whatTwoAgreeOnBothSupport() {
    assertThat(find("France agrees with Italy on nuclear disarmament.").positions())
        .extracting(Position::actor)
        .containsExactly("France", "Italy");
  }

  @Test
  void aRelationIsTheSameFromBothSides() {
    assertThat(
            find("France wants relations with Italy. Italy seeks relations with France.").issues())
        .filteredOn(issue -> issue.key().contains(","))
        .singleElement()
        .satisfies(issue -> assertThat(issue.passages()).hasSize(2));
  }

  @Test
  void whatAPositionIncludesIsTakenUpInTheNextSentence() {
    assertThat(
            find("France's position is known. It includes the need to lift the oil embargo.")
                .positions())
        .extracting(Position::actor, Position::stance, Position::issue)
        .containsExactly(tuple("France", Stance.SUPPORT, "lifting the oil embargo"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "France might support the oil embargo.",
        "The assumption that France supports the oil embargo is a speculation.",
        "France denies that Italy supports the oil embargo.",
        "Italy asked whether France supports the oil embargo.",
        "France is less interested in the oil embargo.",
        "Italy was accused of supporting the oil embargo in France.",
        "The oil embargo must be lifted.",
        "Does France support the oil embargo?",
        "The bridge supports heavy traffic.",
        "France supports Italy.",
        "France sought a way.",
        "France refuses to step down and compared the protests to the flu.",
        "France insisted that the peace plan should not be seen as a menu.",
        "France criticised Western nations.",
        "France asked for Italy."
      })
  void noStandIsTaken(String text) {
    assertThat(find(text).positions()).isEmpty();
  }
}
