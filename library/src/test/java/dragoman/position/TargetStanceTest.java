package dragoman.position;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Annotated;
import dragoman.language.Sentence;
import dragoman.position.TargetStance.Leaning;
import org.junit.jupiter.api.Test;

final class TargetStanceTest {
  private final TargetStance stance = TargetStance.load();

  private Leaning of(String text, String target) {
    Sentence sentence = Annotated.article("2019-04-26", text).sentences().getFirst();
    int at = 0;
    while (!sentence.token(at).word().equals(target)) {
      at++;
    }
    return stance.judge(sentence, at, at).leaning();
  }

  @Test
  void praiseIsForWhoIsPraised() {
    assertThat(of("Senators praised Harlow for his great courage and success.", "Harlow"))
        .isEqualTo(Leaning.FOR);
  }

  @Test
  void attackIsAgainstWhoIsAttacked() {
    assertThat(of("Critics attacked Harlow over his disgraceful lies and failure.", "Harlow"))
        .isEqualTo(Leaning.AGAINST);
  }

  @Test
  void aMeetingIsNeither() {
    assertThat(of("Harlow will meet lawmakers on Tuesday.", "Harlow")).isEqualTo(Leaning.NEUTRAL);
  }

  @Test
  void aJudgementHasAProbability() {
    Sentence sentence = Annotated.article("2019-04-26", "Harlow spoke.").sentences().getFirst();
    assertThat(stance.judge(sentence, 0, 0).probability()).isBetween(0.33, 1.0);
  }
}
