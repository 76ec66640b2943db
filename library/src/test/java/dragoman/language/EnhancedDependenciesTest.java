package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EnhancedDependenciesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The envoy met the minister.                                    | met    | envoy
          The envoy and the minister met in Geneva.                      | met    | envoy minister
          The minister wants to visit Moscow.                            | visit  | minister
          The minister asked the envoy to leave Moscow.                  | leave  | envoy
          The envoy was asked to leave Moscow.                           | leave  | envoy
          The president arrived on Monday and met the envoy.             | met    | president
          The president arrived on Monday and promised to sign it.       | sign   | president
          The president arrived on Monday and the envoy left.            | left   | envoy
          The envoy, who left Moscow, will return.                       | left   | envoy
          The talks that began on Monday failed.                         | began  | talks
          Who signed the agreement?                                      | signed | Who
          Leave the room!                                                | Leave  | ''
          They left after signing the agreement.                         | signing| ''
          """)
  void aPredicateHasItsSubjects(String text, String predicate, String subjects) {
    Sentence sentence = Annotated.article(text).sentences().getFirst();
    var dependencies = new EnhancedDependencies(sentence);
    assertThat(
            dependencies.subjects(index(sentence, predicate)).stream()
                .map(i -> sentence.token(i).word()))
        .containsExactly(subjects.isEmpty() ? new String[0] : subjects.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met in Geneva.                               | Geneva     | obl:in
          They met on Monday because of the sanctions.      | sanctions  | obl:because_of
          The lifting of sanctions was discussed.           | sanctions  | nmod:of
          The agreement was signed by the envoy.            | envoy      | obl:agent
          The envoy waited by the door.                     | door       | obl:by
          They left after signing the agreement.            | signing    | advcl:after
          Russia, China and Iran agreed.                    | China      | conj:and
          Russia, China and Iran agreed.                    | Iran       | conj:and
          Russia or China will agree.                       | China      | conj:or
          They met the envoy.                               | envoy      | obj
          """)
  void aLinkNamesItsPreposition(String text, String word, String relation) {
    Sentence sentence = Annotated.article(text).sentences().getFirst();
    assertThat(new EnhancedDependencies(sentence).relation(index(sentence, word)))
        .isEqualTo(relation);
  }

  private static int index(Sentence sentence, String word) {
    return sentence.tokens().stream()
        .filter(token -> token.word().equals(word))
        .findFirst()
        .orElseThrow()
        .index();
  }
}
