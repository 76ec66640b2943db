package dragoman.situation;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.text.DateInterval;
import dragoman.text.Span;
import dragoman.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SameEventModelTest {
  private static final String SALE = "Norvik acquired the shipyard of Lund for three million";
  private static final String PURCHASE = "The acquisition of the Lund shipyard by Norvik was told";
  private static final String FIRE = "A fire in a theatre of Porto was put out on Sunday";

  private final AccountPair pair =
      new AccountPair(new Nearness(Map.of("a", SALE, "b", PURCHASE, "c", FIRE), WordSenses.load()));
  private final SameEventModel model = SameEventModel.load();

  private static Account account(String article, String act, String actor, String text) {
    return new Account(
        article,
        text.indexOf(act),
        act,
        List.of(act),
        Set.of(actor),
        Set.of(),
        DateInterval.UNKNOWN,
        null,
        Set.of(actor),
        Nearness.words(text),
        Set.of(),
        Nearness.words(text),
        Wording.of(new Text(text), new Span(0, act.length())));
  }

  private double probability(Account a, Account b) {
    return model.probability(pair.numbers(a, b));
  }

  @Test
  void oneStemAndOneActorInLikeSentencesAreLikelierOneThanAStranger() {
    Account sale = account("a", "acquire", "norvik", SALE);
    Account purchase = account("b", "acquisition", "norvik", PURCHASE);
    Account fire = account("c", "fire", "porto", FIRE);
    assertThat(probability(sale, purchase)).isGreaterThan(2 * probability(sale, fire));
    assertThat(probability(sale, fire)).isLessThan(.2);
  }

  @Test
  void theOrderOfTheTwoIsNothing() {
    Account sale = account("a", "acquire", "norvik", SALE);
    Account purchase = account("b", "acquisition", "norvik", PURCHASE);
    assertThat(pair.numbers(sale, purchase)).isEqualTo(pair.numbers(purchase, sale));
  }

  @Test
  void eachNumberHasItsName() {
    Account sale = account("a", "acquire", "norvik", SALE);
    assertThat(pair.numbers(sale, sale)).hasSameSizeAs(AccountPair.NAMES.toArray());
  }

  @Test
  void aStemIsMoreThanALikeBeginning() {
    assertThat(AccountPair.isOneStem("acquire", "acquisition")).isTrue();
    assertThat(AccountPair.isOneStem("attack", "attacker")).isTrue();
    assertThat(AccountPair.isOneStem("arrest", "arrival")).isFalse();
    assertThat(AccountPair.isOneStem("resign", "reside")).isFalse();
  }
}
