package negotiation.published;

import static negotiation.published.Published.at;
import static negotiation.published.Published.ids;
import static negotiation.published.Published.table;
import static negotiation.published.Published.texts;
import static negotiation.published.Published.variant;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import negotiation.conflict.Conflict;
import negotiation.insight.CoalitionImprovement;
import negotiation.insight.Coalitions;
import negotiation.insight.LimitedMoves;
import negotiation.model.ConflictVariant;
import negotiation.model.Model;
import negotiation.stability.Concept;
import negotiation.stability.DefinitionEngine;
import negotiation.stability.FastEngine;
import negotiation.stability.Stabilities;
import negotiation.yaml.Yaml;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every expected result of the conflict models, one test per model, variant and concept.
final class PublishedConflictsTest {
  private static final List<String> MODELS =
      List.of(
          "prisoners-dilemma",
          "chicken",
          "prisoners-dilemma-limited-move",
          "cuban-missile-crisis",
          "elmira",
          "elmira-graph",
          "elmira-12",
          "garrison",
          "korea-2017");

  private static Model model(String name) {
    return List.of("elmira", "korea-2017").contains(name)
        ? Published.sample(name)
        : Published.model(name);
  }

  @TestFactory
  Stream<DynamicTest> everyExpectedResult() {
    var tests = new ArrayList<DynamicTest>();
    for (String name : MODELS) {
      Model model = model(name);
      table(at(table(Published.expected(name)), "variants"))
          .forEach((variant, concepts) ->
              table(concepts)
                  .forEach((concept, result) ->
                      tests.add(
                          DynamicTest.dynamicTest(
                              name + ", " + variant + ": " + concept,
                              () -> check(variant(model, variant), concept, result)))));
    }
    assertThat(tests).hasSizeGreaterThan(90);
    return tests.stream();
  }

  private static void check(ConflictVariant variant, String concept, Yaml expected) {
    Conflict conflict = variant.conflict();
    Map<String, Yaml> result = table(expected);
    BitSet equilibria;
    if (concept.matches("L[0-9]")) {
      equilibria = LimitedMoves.of(conflict).equilibria(concept.charAt(1) - '0');
    } else {
      Stabilities found = new FastEngine().solve(conflict, byLabel(concept));
      assertThat(new DefinitionEngine().solve(conflict, byLabel(concept))).isEqualTo(found);
      equilibria = found.equilibria();
      if (result.containsKey("stable")) {
        Map<String, TreeSet<String>> stable = new TreeMap<>();
        for (int player = 0; player < conflict.players().size(); player++) {
          stable.put(
              conflict.players().get(player).id(), ids(conflict, found.stable().get(player)));
        }
        Map<String, TreeSet<String>> wanted = new TreeMap<>();
        table(at(result, "stable")).forEach((id, list) -> wanted.put(id, sorted(list)));
        assertThat(stable).isEqualTo(wanted);
      }
    }
    assertThat(ids(conflict, equilibria)).isEqualTo(sorted(at(result, "equilibria")));
  }

  private static TreeSet<String> sorted(Yaml list) {
    return new TreeSet<>(texts(list));
  }

  private static Concept byLabel(String label) {
    return Arrays.stream(Concept.values())
        .filter(concept -> concept.label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  /// In Elmira the ranking also ties the four states in which the plant is abandoned, which no
  /// statement does; among the others the order is the same.
  @Test
  void optionPrioritisingGivesThePublishedRankings() {
    for (String name : List.of("prisoners-dilemma", "cuban-missile-crisis", "elmira-12")) {
      Model model = model(name);
      Conflict ranked = variant(model, "ranking").conflict();
      Conflict stated = variant(model, "statements").conflict();
      int[] states =
          IntStream.range(0, ranked.states())
              .filter(state -> !ranked.names().name(state).contains("Abandon"))
              .toArray();
      for (int player = 0; player < ranked.players().size(); player++) {
        for (int from : states) {
          for (int to : states) {
            assertThat(stated.better(player, from, to)).isEqualTo(ranked.better(player, from, to));
          }
        }
      }
    }
  }

  /// Erratum: the hand analysis gives SEQ {0, 5, 10} with irreversible invasion, because its table
  /// still lists the move from 12 to 0; by definition 12 is sequentially stable too.
  @Test
  void koreaWithIrreversibleInvasionAddsStateTwelveToThePublishedResult() {
    Conflict conflict = variant(model("korea-2017"), "base-irreversible-invasion").conflict();
    BitSet equilibria = new FastEngine().solve(conflict, Concept.SEQ).equilibria();
    assertThat(ids(conflict, equilibria)).containsExactlyInAnyOrder("0", "5", "10", "12");
  }

  @Test
  void koreaCountsInHowManyOfNineAnalysesAStateIsAnEquilibrium() {
    Model model = model("korea-2017");
    Map<String, Integer> counts = new TreeMap<>();
    Stream.of(
            "base SEQ+SIM",
            "base SMR",
            "base-irreversible-invasion SEQ",
            "bloodthirsty SEQ",
            "bloodthirsty SMR",
            "deterrence SEQ",
            "deterrence SMR",
            "pacifist SEQ",
            "pacifist SMR")
        .map(analysis -> analysis.split(" "))
        .forEach(analysis -> {
          Conflict conflict = variant(model, analysis[0]).conflict();
          var found = new FastEngine().solve(conflict, byLabel(analysis[1])).equilibria();
          ids(conflict, found).forEach(id -> counts.merge(id, 1, Integer::sum));
        });
    assertThat(counts)
        .as("as published, but 12 seven times: the erratum corrected")
        .isEqualTo(Map.of("0", 7, "2", 1, "4", 4, "5", 9, "8", 1, "10", 6, "12", 7));
  }

  /// GMCR+ lets each opponent move at most once in a sanction; by definition state 6 is GMR-stable.
  @Test
  void garrisonTellsTheDefinitionFromTheOnceOnlyReading() {
    Conflict conflict = variant(model("garrison"), "ranking").conflict();
    BitSet equilibria = new FastEngine().solve(conflict, Concept.GMR).equilibria();
    assertThat(ids(conflict, equilibria)).contains("6");
  }

  @Test
  void elmirasMinistryAndPolluterTogetherLeaveAnEquilibrium() {
    for (String id : List.of("literature", "gmcr-plus")) {
      Conflict conflict = variant(model("elmira"), id).conflict();
      assertThat(improvements(conflict))
          .isEqualTo(
              Map.of(
                  "{0, 1}", List.of("2>4", "5>8", "6>8"),
                  "{0, 2}", List.of("1>5", "3>7"),
                  "{1, 2}", List.of("2>4", "2>8", "6>8"),
                  "{0, 1, 2}", List.of("2>4", "2>8", "6>8")));
      BitSet nash = new FastEngine().solve(conflict, Concept.NASH).equilibria();
      assertThat(new Coalitions(conflict).equilibriumJumps(nash))
          .extracting(jump -> arrow(conflict, jump))
          .containsExactly("5>8");
    }
  }

  @Test
  void elmirasTwelveStatesShowTheSameJumpInTheirOwnNumbers() {
    Conflict conflict = variant(model("elmira-12"), "ranking").conflict();
    BitSet nash = new FastEngine().solve(conflict, Concept.NASH).equilibria();
    assertThat(new Coalitions(conflict).equilibriumJumps(nash))
        .extracting(jump -> arrow(conflict, jump))
        .contains("7>10");
  }

  private static Map<String, List<String>> improvements(Conflict conflict) {
    Map<String, List<String>> found = new TreeMap<>();
    var coalitions = new Coalitions(conflict);
    for (BitSet members : coalitions.all()) {
      for (int state = 0; state < conflict.states(); state++) {
        for (CoalitionImprovement improvement : coalitions.improvements(members, state)) {
          found
              .computeIfAbsent(members.toString(), _ -> new ArrayList<>())
              .add(arrow(conflict, improvement));
        }
      }
    }
    return found;
  }

  private static String arrow(Conflict conflict, CoalitionImprovement improvement) {
    return conflict.names().id(improvement.from()) + ">" + conflict.names().id(improvement.to());
  }

  @Test
  void chickenIsNonMyopicallySettledByBothCooperating() {
    Conflict conflict = variant(model("chicken"), "base").conflict();
    assertThat(ids(conflict, LimitedMoves.of(conflict).nonMyopicEquilibria())).containsExactly("3");
  }
}
