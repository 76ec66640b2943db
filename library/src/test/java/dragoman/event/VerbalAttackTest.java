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
          [John Carter]'s assault on the law was noted.                             | ACCUSE:disapprove
          [Israel]'s assault on democracy was noted.                                |
          [John Carter] captured [Texas] on Monday.                                 | ASSAULT
          [John Carter] captured [Texas]. The poll and voters of the primary knew. The caucus met. The ballot closed. |
          The clash between [John Carter] and [Mary Miller] was noted.              |
          The clash between [Israel] and [Hamas] was noted.                         | ASSAULT
          The clash between [John Carter]'s soldiers and [Mary Miller]'s rebels was noted. | ASSAULT
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
