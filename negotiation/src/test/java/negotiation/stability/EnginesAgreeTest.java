package negotiation.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.concurrent.atomic.AtomicInteger;
import negotiation.conflict.Conflict;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/// The fast engine against the definition on random conflicts, and what must hold between concepts.
final class EnginesAgreeTest {
  private static final int TRIES = 12_000;
  private static final AtomicInteger CONFLICTS = new AtomicInteger();
  private static final AtomicInteger WITH_THREE_OR_MORE = new AtomicInteger();

  private final StabilityEngine plain = new DefinitionEngine();
  private final StabilityEngine fast = new FastEngine();

  @AfterContainer
  static void manyConflictsHadThreePlayersOrMore() {
    if (CONFLICTS.get() >= TRIES) {
      assertThat(WITH_THREE_OR_MORE.get()).isGreaterThan(5_000);
    }
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void bothEnginesGiveTheSameStatesAndEveryVerdictExplainsItself(@ForAll long seed) {
    Conflict conflict = RandomConflicts.of(seed);
    CONFLICTS.incrementAndGet();
    if (conflict.players().size() >= 3) {
      WITH_THREE_OR_MORE.incrementAndGet();
    }
    Stabilities sequential = fast.solve(conflict, Concept.SEQ);
    var explainer = new Explainer(conflict);
    for (Concept concept : Concept.values()) {
      if (concept.needsOptions() && conflict.form().isEmpty()) {
        continue;
      }
      Stabilities found = fast.solve(conflict, concept);
      assertThat(found).isEqualTo(plain.solve(conflict, concept));
      if (seed % 4 == 0) {
        explanationsHold(conflict, explainer, sequential, found);
      }
    }
  }

  private static void explanationsHold(
      Conflict conflict, Explainer explainer, Stabilities sequential, Stabilities found) {
    for (int player = 0; player < conflict.players().size(); player++) {
      for (int state = 0; state < conflict.states(); state++) {
        var why = explainer.explain(found.concept(), sequential, player, state);
        assertThat(why.stable()).isEqualTo(found.stable(player, state));
        assertThat(ChainCheck.faults(conflict, why)).isEmpty();
      }
    }
  }

  @Property(tries = 2_000)
  void nashImpliesSmrImpliesGmrAndNashImpliesSeqImpliesGmr(@ForAll long seed) {
    Conflict conflict = RandomConflicts.of(seed);
    for (int player = 0; player < conflict.players().size(); player++) {
      BitSet nash = fast.solve(conflict, Concept.NASH).stable().get(player);
      BitSet smr = fast.solve(conflict, Concept.SMR).stable().get(player);
      BitSet seq = fast.solve(conflict, Concept.SEQ).stable().get(player);
      BitSet gmr = fast.solve(conflict, Concept.GMR).stable().get(player);
      assertThat(within(nash, smr) && within(smr, gmr)).isTrue();
      assertThat(within(nash, seq) && within(seq, gmr)).isTrue();
    }
  }

  private static boolean within(BitSet part, BitSet whole) {
    var rest = (BitSet) part.clone();
    rest.andNot(whole);
    return rest.isEmpty();
  }
}
