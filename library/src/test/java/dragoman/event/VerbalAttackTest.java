package dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VerbalAttackTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Senator [John Carter] attacked [Mary Miller] on Monday.                   | ACCUSE:disapprove
          [John Carter]'s attacks on [Mary Miller] were noted.                      | ACCUSE:disapprove
          [John Carter] attacked [Mary Miller] with a knife on Monday.              | ASSAULT
          [John Carter]'s troops attacked [Mary Miller] on Monday.                  | ASSAULT
          [Israel] attacked [Hamas] on Monday.                                      | ASSAULT
          [John Carter] hit [Iran] with sanctions on Monday.                        | SANCTION:discontinue
          [John Carter] beat [Mary Miller] by two points.                           |
          [John Carter] beat [Mary Miller] on Tuesday.                              |
          The soldiers of [Syria] beat [Mary Miller] on Tuesday.                    | ASSAULT:beat
          """)
  void whoAttacksWithWords(String marked, String types) {
    assertThat(types(marked))
        .as(Marked.of(marked).tree())
        .isEqualTo(types == null ? List.of() : List.of(types));
  }

  private static List<String> types(String marked) {
    return Marked.of(marked).events().stream()
        .map(e -> e.type() + (e.mode() == null ? "" : ":" + e.mode()))
        .toList();
  }
}
