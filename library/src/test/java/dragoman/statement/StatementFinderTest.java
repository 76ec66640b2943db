package dragoman.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.actor.Actor;
import dragoman.actor.Cast;
import dragoman.actor.Kind;
import dragoman.actor.Mention;
import dragoman.language.Annotated;
import dragoman.language.AnnotatedArticle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each case is one construction; the cases of [#nothingIsSaid] are their near misses.
final class StatementFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kim was quoted by KCNA as saying that the talks were useful. | Kim > was quoted by KCNA as saying > that the talks were useful
          The ministry refused to say whether the talks would resume. | NOT The ministry > refused to say > whether the talks would resume
          Moscow's position is that sanctions must be lifted. | Moscow > position is > that sanctions must be lifted
          Merkel repeated her belief that the treaty could be saved. | Merkel > repeated her belief > that the treaty could be saved
          The envoy warned against a rush to judgment. | The envoy > warned against > a rush to judgment
          It is believed that Iran has left the talks. | - > is believed > that Iran has left the talks
          Iran is expected to reject the offer. | - > is expected > Iran ... to reject the offer
          The talks, Zarif told reporters, would go on. | Zarif > told > The talks ... would go on
          The Kremlin denied that any offer had been made. | NOT The Kremlin > denied > that any offer had been made
          Macron did not say that the talks had failed. | NOT Macron > did not say > that the talks had failed
          The deal is dead, according to two officials with knowledge of the talks. | two officials with knowledge of the talks > according to > The deal is dead
          Trump voiced hope that Kim would come. | Trump > voiced hope > that Kim would come
          “The talks,” Lavrov said, “will go on.” | Lavrov > said > “The talks,” ... “will go on.”
          Lavrov: “We will not leave.” | Lavrov > : > “We will not leave.”
          """)
  void aStatementHasSpeakerCueAndContent(String text, String expected) {
    assertThat(Rendered.of(text)).containsExactly(expected);
  }

  @Test
  void theOuterAndTheInnerLinkOfAChainAreKept() {
    assertThat(Rendered.of("Lavrov said that Kim had promised that tests would stop."))
        .containsExactly(
            "Lavrov > said > that Kim had promised that tests would stop",
            "  Kim > had promised > that tests would stop");
  }

  @Test
  void whoAddsGoesOn() {
    assertThat(
            Rendered.of(
                "A spokesman for the Foreign Ministry said the visit was postponed, adding that no"
                    + " new date had been set."))
        .containsExactly(
            "A spokesman for the Foreign Ministry > said > the visit was postponed",
            "A spokesman for the Foreign Ministry > adding > that no new date had been set");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kim arrived in the buffer zone on Monday.",
        "If Kim says that he is ready, Trump will come.",
        "The ‘victory’ was a “trump card” for Moscow.",
        "The visit went according to plan.",
        "The figures suggest that trade has grown.",
        "Kim may believe that time is on his side.",
      })
  void nothingIsSaid(String text) {
    assertThat(Rendered.of(text)).isEmpty();
  }

  @Test
  void theSpeakerIsTheActorMentioned() {
    AnnotatedArticle article = Annotated.article("A spokesman for the Kremlin said it would rain.");
    var kremlin =
        new Actor("a1", Kind.STATE, "Kremlin", List.of("Kremlin"), "RUS", "GOV", List.of());
    int head = 4;
    var span = article.sentences().getFirst().token(head).span();
    var mention = new Mention(span, 0, head, "Kremlin", "a1", Mention.Form.CAPITAL);
    List<Statement> found =
        new StatementFinder().find(article, new Cast(List.of(kremlin), List.of(mention)));
    assertThat(found).extracting(Statement::speaker).extracting("actor").containsExactly("a1");
  }
}
