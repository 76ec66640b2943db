package dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class InterviewTest {
  @Test
  void thePersonAStandfirstIntroducesIsInterviewedAndNoAuthor() {
    String standfirst =
        "The tolls are only the beginning. Professor Flavia Elphberg, head of the river institute at"
            + " Strelsau, spoke in an interview with our paper about the locks and the law.";
    Article article =
        Dumps.article(
            String.join(
                "\n\n",
                "Why the Tolls Matter",
                standfirst,
                TextDumpTest.FIRST,
                TextDumpTest.SECOND));
    assertThat(article.interviewees()).containsExactly("Flavia Elphberg");
    assertThat(article.authors().value()).isEmpty();
    assertThat(Dumps.body(article)).contains(standfirst);
  }

  @Test
  void questionsAndAnswersMakeAnInterview() {
    String text =
        String.join(
            "\n\n",
            "The Envoy Speaks of the River",
            "By Ann Lee",
            "In an interview with our paper, Rudolf Rassendyll said that the tolls would have to go.",
            "Question: Why should the tolls on the river go at all, after so many years of them?",
            "Rassendyll: Because no barge has come down the river since they were raised in the spring.",
            "Question: And who will pay for the locks, if the tolls are given up by both of you?",
            "Rassendyll: That is what the commission is for, and it will tell us before the winter.");
    assertThat(Dumps.article(text).interviewees()).containsExactly("Rudolf Rassendyll");
  }

  @Test
  void whatASourceToldAnotherPaperMakesNoInterview() {
    String text =
        String.join(
            "\n\n",
            "Envoys Meet on the Border",
            TextDumpTest.FIRST,
            "In an interview with a paper in Strelsau, Rudolf Rassendyll said that the tolls must go.",
            TextDumpTest.SECOND);
    assertThat(Dumps.article(text).interviewees()).isEmpty();
  }
}
