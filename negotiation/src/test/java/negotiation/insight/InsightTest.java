package negotiation.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import negotiation.conflict.Conflict;
import negotiation.stability.Concept;
import negotiation.stability.DefinitionEngine;
import negotiation.stability.FastEngine;
import negotiation.stability.JointMoves.Kind;
import negotiation.stability.Move;
import negotiation.stability.RandomConflicts;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// Each insight against a slower or simpler way to the same answer.
final class InsightTest {
  private static final List<Concept> CONCEPTS =
      List.of(Concept.NASH, Concept.GMR, Concept.SMR, Concept.SEQ);

  private final FastEngine engine = new FastEngine();

  @Property(tries = 300)
  void withNothingUnknownAllAttitudesAgreeWithTheDefinition(@ForAll long seed) {
    Conflict conflict = RandomConflicts.of(seed);
    var unknown = new UnknownPreference(conflict, Set.of());
    for (Concept concept : CONCEPTS) {
      var expected = engine.solve(conflict, concept);
      for (Attitude attitude : Attitude.values()) {
        assertThat(unknown.solve(concept, attitude)).isEqualTo(expected);
      }
    }
  }

  /// D is the most cautious to leave and the easiest to deter, A the reverse.
  @Property(tries = 300)
  void aStateStableUnderAIsStableUnderD(@ForAll long seed) {
    Conflict conflict = RandomConflicts.of(seed);
    Set<UnknownPreference.Pair> pairs = Set.of(new UnknownPreference.Pair(0, 0, 1));
    if (conflict.states() < 2) {
      return;
    }
    var unknown = new UnknownPreference(conflict, pairs);
    for (Concept concept : List.of(Concept.NASH, Concept.GMR, Concept.SMR)) {
      var cautious = unknown.solve(concept, Attitude.D).stable().getFirst();
      unknown.solve(concept, Attitude.A).stable().getFirst().stream()
          .forEach(state -> assertThat(cautious.get(state)).isTrue());
    }
  }

  @Property(tries = 300)
  void strongAndWeakTogetherAreTheStableStates(@ForAll long seed) {
    Conflict conflict = RandomConflicts.of(seed);
    var levels = new ArrayList<int[]>();
    for (int player = 0; player < conflict.players().size(); player++) {
      int[] payoffs = conflict.payoffs(player);
      levels.add(IntStream.of(payoffs).map(payoff -> payoff / 2).toArray());
    }
    var strength = new Strength(conflict, levels);
    for (Concept concept : CONCEPTS) {
      var found = engine.solve(conflict, concept);
      for (int player = 0; player < levels.size(); player++) {
        for (int state = 0; state < conflict.states(); state++) {
          assertThat(strength.verdict(concept, player, state) != Strength.Verdict.UNSTABLE)
              .isEqualTo(found.stable(player, state));
        }
      }
    }
  }

  @Test
  void strengthMustNotContradictTheRanking() {
    Conflict conflict = RandomConflicts.ofTwo(5);
    var levels = new ArrayList<int[]>();
    for (int player = 0; player < conflict.players().size(); player++) {
      int[] payoffs = conflict.payoffs(player);
      int best = IntStream.of(payoffs).max().orElseThrow();
      levels.add(IntStream.of(payoffs).map(payoff -> best - payoff).toArray());
    }
    assertThatThrownBy(() -> new Strength(conflict, levels)).hasMessageContaining("contradicts");
  }

  @Property(tries = 200)
  void inverseConditionsHoldExactlyWhereTheStateIsStable(@ForAll long seed) {
    Conflict conflict = RandomConflicts.of(seed);
    var inverse = new Inverse(conflict);
    for (Concept concept : CONCEPTS) {
      var found = engine.solve(conflict, concept);
      for (int player = 0; player < conflict.players().size(); player++) {
        for (int state = 0; state < conflict.states(); state++) {
          var noBetter = new BitSet();
          for (int other = 0; other < conflict.states(); other++) {
            noBetter.set(other, !conflict.better(player, state, other));
          }
          assertThat(
                  inverse.conditions(concept, player, state).stream()
                      .allMatch(condition -> condition.holds(noBetter)))
              .isEqualTo(found.stable(player, state));
        }
      }
    }
  }

  /// Against every permutation of up to six states.
  @Property(tries = 60)
  void inverseCountsAreThoseOfAllPermutations(@ForAll long seed) {
    Conflict conflict = RandomConflicts.ofTwo(seed);
    if (conflict.states() > 6) {
      return;
    }
    for (Concept concept : CONCEPTS) {
      long stable =
          permutations(conflict.states()).stream()
              .filter(ranks -> engine.solve(conflict.withPayoffs(0, ranks), concept).stable(0, 0))
              .count();
      assertThat(new Inverse(conflict).count(concept, 0, 0).orElseThrow().stable())
          .isEqualTo(BigInteger.valueOf(stable));
    }
  }

  private static List<int[]> permutations(int size) {
    var found = new ArrayList<int[]>();
    permute(IntStream.range(0, size).toArray(), 0, found);
    return found;
  }

  private static void permute(int[] ranks, int from, List<int[]> found) {
    if (from == ranks.length) {
      found.add(ranks.clone());
    }
    for (int at = from; at < ranks.length; at++) {
      swap(ranks, from, at);
      permute(ranks, from + 1, found);
      swap(ranks, from, at);
    }
  }

  private static void swap(int[] ranks, int one, int other) {
    int kept = ranks[one];
    ranks[one] = ranks[other];
    ranks[other] = kept;
  }

  @Property(tries = 300)
  void everyWayFromTheStatusQuoIsLegal(@ForAll long seed) {
    Conflict conflict = RandomConflicts.of(seed);
    for (Kind kind : Kind.values()) {
      var from = StatusQuo.of(conflict, 0, kind);
      for (int state = 0; state < conflict.states(); state++) {
        int end = state;
        from.way(state)
            .ifPresent(way -> {
              int at = 0;
              int last = -1;
              for (Move move : way) {
                assertThat(move.from()).isEqualTo(at);
                assertThat(move.player()).isNotEqualTo(last);
                assertThat(conflict.moves().allowed(move.player(), at, move.to())).isTrue();
                assertThat(
                        kind != Kind.IMPROVEMENTS || conflict.better(move.player(), at, move.to()))
                    .isTrue();
                at = move.to();
                last = move.player();
              }
              assertThat(at).isEqualTo(end);
            });
      }
    }
  }

  @Property(tries = 300)
  void lookingOneAheadIsNash(@ForAll long seed) {
    Conflict conflict = RandomConflicts.ofTwo(seed);
    var nash = new DefinitionEngine().solve(conflict, Concept.NASH);
    assertThat(LimitedMoves.of(conflict).equilibria(1)).isEqualTo(nash.equilibria());
  }

  @Property(tries = 100)
  void aCoalitionStateStableUnderNashIsStableUnderTheOthers(@ForAll long seed) {
    Conflict conflict = RandomConflicts.of(seed);
    var coalitions = new Coalitions(conflict);
    for (var members : coalitions.all()) {
      for (int state = 0; state < conflict.states(); state++) {
        boolean nash = coalitions.stable(Concept.NASH, members, state);
        boolean smr = coalitions.stable(Concept.SMR, members, state);
        boolean gmr = coalitions.stable(Concept.GMR, members, state);
        assertThat(!nash || smr).isTrue();
        assertThat(!smr || gmr).isTrue();
      }
    }
  }

  @Test
  void preferenceDrawsRepeatAndWithoutNoiseChangeNothing() {
    Conflict conflict = RandomConflicts.of(11);
    var draws = new PreferenceDraws(64, 1.0, 7);
    assertThat(draws.shares(engine, conflict, Concept.SEQ))
        .isEqualTo(draws.shares(engine, conflict, Concept.SEQ));
    double[] still = new PreferenceDraws(8, 0, 7).shares(engine, conflict, Concept.SEQ);
    var equilibria = engine.solve(conflict, Concept.SEQ).equilibria();
    for (int state = 0; state < still.length; state++) {
      assertThat(still[state]).isEqualTo(equilibria.get(state) ? 1 : 0);
    }
  }

  @Test
  void everyFlipIsRealAndTheNearestComesFirst() {
    Conflict conflict = RandomConflicts.ofTwo(5);
    List<Flip> flips = new Flips(engine, conflict, Concept.SEQ).all();
    assertThat(flips).isSortedAccordingTo(Comparator.comparingInt(Flip::levels));
    var before = engine.solve(conflict, Concept.SEQ).equilibria();
    assertThat(flips)
        .allSatisfy(flip -> assertThat(before.get(flip.equilibrium())).isNotEqualTo(flip.gained()));
  }
}
