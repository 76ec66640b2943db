package dragoman.calendar;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleExamplesTest {
  static Stream<String> examples() {
    return new RuleReader(new Lexicon()).read().stream().flatMap(rule -> rule.examples().stream());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void every_example_of_a_rule_is_found_and_means_what_it_says(String example) {
    Phrase.read(example).check();
  }
}
