package dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GluedHeadTest {
  private static final String SENTENCE =
      "The ministers of Ruritania met their colleagues from Graustark on Tuesday.";

  private final GluedHead head = new GluedHead();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ruritania signs river treaty after long talks ",
        "River treaty ` signed ' The tolls have divided the two neighbours for years ",
        "River tolls Tolls have divided them, a minister says Strelsau, Ruritania (Reuters) -- ",
        "NEW : Tolls fall The talks went on , one says Strelsau -LRB- CNN -RRB- -- ",
        "17 July 2012 Last updated at 13:17 GMT Help ",
        "Both sides must give way on the tolls Monday 9 May 2005 00.00 BST ",
        "Ann Lee | 16:45 , Monday , 22 June 2009 14:07 GMT ",
      })
  void theSentenceBeginsAfterWhatStandsAboveIt(String above) {
    String paragraph = above + SENTENCE;
    assertThat(paragraph.substring(head.length(paragraph))).isEqualTo(SENTENCE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministers of Ruritania told The Strelsau Times that they would sign the treaty.",
        "The ministers of Ruritania met in The Hague and talked about the tolls on the river.",
        "A reporter for the newspaper The Locks wrote that the ministers would sign the treaty.",
        "The alliance of the river states (RIVER) -- Ruritania belongs to it -- met on Tuesday.",
        "The ministers met. The treaty was signed on 17 July 2012 in the capital of Ruritania.",
        "He had seen the film The Keeper of the Bridge and he said so to all of the ministers.",
      })
  void aSentenceWithACapitalInsideIsWhole(String paragraph) {
    assertThat(head.length(paragraph)).isZero();
  }
}
