package dragoman.bench.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.text.Span;
import org.junit.jupiter.api.Test;

final class MarkedTextTest {
  @Test
  void marksAreTakenOutAndTheirSpansKept() {
    MarkedText marked =
        MarkedText.of(
            "# wire\n[s1,2 She] [q1- did not say] [c1 why] and [q2 left] [c2 it [s3 x]].");
    assertThat(marked.text()).isEqualTo("She did not say why and left it x.");
    assertThat(marked.statements())
        .hasEntrySatisfying(
            1,
            first -> {
              assertThat(first.isNegated()).isTrue();
              assertThat(first.content()).containsExactly(new Span(16, 19));
            })
        .hasEntrySatisfying(
            2, second -> assertThat(second.speaker()).containsExactly(new Span(0, 3)));
  }

  @Test
  void standoffHoldsOnlyTheOutermostStatements() {
    MarkedText marked = MarkedText.of("[s1 A] [q1 said] [c1 [s2 B] [q2 hoped] [c2 to go]].");
    assertThat(marked.brat())
        .isEqualTo(
            "T1\tSource 0 1\tA\nT2\tCue 2 6\tsaid\nT3\tContent 7 20\tB hoped to go\n"
                + "E1\tSource:T1 Cue:T2 Content:T3\n");
  }

  @Test
  void anOpenMarkIsAnError() {
    assertThatThrownBy(() -> MarkedText.of("[s1 She said")).hasMessageContaining("not closed");
  }

  @Test
  void aLoneBracketIsAnError() {
    assertThatThrownBy(() -> MarkedText.of("She] said")).hasMessageContaining("a lone bracket");
  }
}
