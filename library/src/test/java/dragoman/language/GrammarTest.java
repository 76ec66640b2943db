package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sentences are parsed for real: a case that fails may be the parser's doing, so only
/// constructions it handles are held here.
final class GrammarTest {
  private static Sentence sentence(String text) {
    return Annotated.article(text).sentences().getFirst();
  }

  private static int at(Sentence sentence, String word) {
    return IntStream.range(0, sentence.size())
        .filter(i -> sentence.token(i).word().equals(word))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> words(Sentence sentence, List<Integer> tokens) {
    return tokens.stream().map(i -> sentence.token(i).word()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Merkel and Macron met in Paris.                    | met      | Merkel Macron
          Merkel flew to Paris and met Macron.               | met      | Merkel
          Merkel promised to visit Macron.                   | visit    | Merkel
          Merkel asked Macron to visit Berlin.               | visit    | Macron
          Merkel called on Macron to visit Berlin.           | visit    | Macron
          Merkel appealed to Macron to visit Berlin.         | visit    | Macron
          Merkel called on Monday to visit Macron.           | visit    | Merkel
          Merkel called to visit Macron.                     | visit    | Merkel
          The envoy who visited Tehran left.                 | visited  | envoy
          The envoy invited by Tehran left.                  | invited  | envoy
          Merkel was invited by Macron.                      | invited  | Merkel
          Merkel, who just last week sent an envoy to Paris, smiled. | sent | Merkel
          In an interview with CNN, Ghonim, who was freed on Monday, smiled. | freed | Ghonim
          The aides of Merkel, who were freed on Monday, smiled. | freed | aides
          Merkel denied Russia was selling helicopters to Syria. | selling | Russia
          Merkel denied selling helicopters to Syria.        | selling  | Merkel
          The court said the Pentagon initially refused to release the memo. | refused | Pentagon
          The court told the Pentagon, refused the memo and left. | refused | court
          Mubarak asked the government to resign after thousands of angry people defied a curfew. | defied | thousands
          Russia is a close ally of Syria and, together with China, has blocked the resolution. | blocked | Russia
          A year in Paris changed Merkel.                    | changed  | year
          When it rained, Macron left.                       | left     | Macron
          """)
  void subjectsAreFoundThroughTheTree(String text, String verb, String subjects) {
    Sentence sentence = sentence(text);
    assertThat(words(sentence, new Grammar(sentence).subjects(at(sentence, verb))))
        .containsExactly(subjects.split(" "));
  }

  @Test
  void aSubjectIsNotLentToAClauseWithItsOwn() {
    Sentence sentence = sentence("Merkel spoke and Macron listened.");
    assertThat(words(sentence, new Grammar(sentence).subjects(at(sentence, "listened"))))
        .containsExactly("Macron");
  }

  @Test
  void passivesHaveAgents() {
    Sentence sentence = sentence("Merkel was invited by Macron and Conte.");
    var grammar = new Grammar(sentence);
    assertThat(grammar.isPassive(at(sentence, "invited"))).isTrue();
    assertThat(words(sentence, grammar.agents(at(sentence, "invited"))))
        .containsExactly("Macron", "Conte");
  }

  @Test
  void anActiveVerbHasNoAgents() {
    Sentence sentence = sentence("Merkel had arrived by train.");
    var grammar = new Grammar(sentence);
    assertThat(grammar.isPassive(at(sentence, "arrived"))).isFalse();
    assertThat(grammar.agents(at(sentence, "arrived"))).isEmpty();
  }

  @Test
  void prepositionsAreCollapsed() {
    Sentence sentence = sentence("Merkel's visit to Paris took place according to plan.");
    assertThat(new Grammar(sentence).obliques(at(sentence, "visit")))
        .extracting(Grammar.Oblique::preposition)
        .containsExactlyInAnyOrder("'s", "to");
  }

  @Test
  void negationBelongsToTheNegatedWord() {
    Sentence sentence = sentence("Merkel did not say that Macron left.");
    var grammar = new Grammar(sentence);
    assertThat(grammar.isNegated(at(sentence, "say"))).isTrue();
    assertThat(grammar.isNegated(at(sentence, "left"))).isFalse();
  }
}
