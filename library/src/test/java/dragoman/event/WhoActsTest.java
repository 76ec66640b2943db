package dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who does what a clause says that does not name its subject, each with a near case.
final class WhoActsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Ortega] joined with [Ruiz] to condemn {Macron}. | ACCUSE Ortega+Ruiz > Macron",
        "[Ortega] flew to Oslo to condemn {Macron}. | ACCUSE Ortega > Macron",
        "[China] could leave [Russia] to veto the resolution. | REJECT Russia >",
        "[China] could use its vote to veto the resolution. | REJECT China >",
        "Two objectors, [Luis Ortega] and [Ana Ruiz], condemned {Macron}."
            + " | ACCUSE Luis Ortega+Ana Ruiz > Macron",
        "One objector, [Luis Ortega], condemned {Macron}. | ACCUSE Luis Ortega > Macron",
        "[Macron] said [Ortega] helped create the crisis, and should not visit {Russia}."
            + " | CONSULT Ortega > Russia",
        "[Macron] spoke for an hour, and should not visit {Russia}. | CONSULT Macron > Russia",
        "[Merkel] met [Ortega] on Friday, said [Ruiz]. | CONSULT Merkel+Ortega >",
        "A resolution was vetoed by [Russia], which backs the plan, and by [China]."
            + " | REJECT Russia+China >",
        "[Macron] called [China] and [Russia]'s veto of the resolution a shame."
            + " | REJECT China+Russia >",
      })
  void whoActsIsNamedByTheClauseAbove(String marked, String expected) {
    assertThat(Marked.told(marked)).as(Marked.of(marked).tree()).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aides in the [Trump] administration who criticized {Macron} were fired.",
        "The school of [Ortega] announced the resignation on Friday of a director.",
        "His resignation was announced by [Ortega].",
        "[Senate] Democratic leaders condemned {Macron}.",
        "The report was mainly negative about the [Ortega] government, complaining about lies.",
        "[Ortega] and the company agreed to a ceasefire.",
      })
  void nobodyElseActs(String marked) {
    assertThat(Marked.told(marked)).as(Marked.of(marked).tree()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Ortega]'s resignation was announced by Macron. | RETREAT Ortega >",
        "[Ortega] announced his resignation on Friday. | RETREAT Ortega >",
        "[Senate] leaders condemned {Macron}. | ACCUSE Senate > Macron",
        "[Ortega] and [Ruiz] agreed to a ceasefire. | AGREE Ortega+Ruiz >",
      })
  void whoIsNamedDoes(String marked, String expected) {
    assertThat(Marked.told(marked)).as(Marked.of(marked).tree()).contains(expected);
  }
}
