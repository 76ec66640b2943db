package negotiation.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import negotiation.conflict.Conflict;
import negotiation.insight.CoalitionImprovement;
import negotiation.insight.Coalitions;
import negotiation.insight.Flip;
import negotiation.insight.Flips;
import negotiation.insight.LimitedMoves;
import negotiation.insight.PreferenceDraws;
import negotiation.model.ConflictVariant;
import negotiation.stability.Concept;
import negotiation.stability.FastEngine;
import negotiation.stability.Stabilities;

/// All that is computed of one variant of a conflict, before any word is written.
///
/// @param results by concept, in the order of the concepts; those that do not apply are left out
/// @param jumps coalition improvements between equilibria of the main concept
/// @param flips single preference changes that gain or lose an equilibrium of the main concept;
///   empty when the conflict is too large, too
/// @param shares per state the share of perturbed models in which it is an equilibrium; empty when
///   the conflict is too large
/// @param limited when there are two players
record ConflictFindings(
    ConflictVariant variant,
    Map<Concept, Stabilities> results,
    List<CoalitionImprovement> jumps,
    List<Flip> flips,
    double[] shares,
    Optional<LimitedMoves> limited) {
  static ConflictFindings of(ConflictVariant variant, ReportSettings settings) {
    Conflict conflict = variant.conflict();
    var engine = new FastEngine();
    Map<Concept, Stabilities> results = new EnumMap<>(Concept.class);
    for (Concept concept : Concept.values()) {
      boolean applies =
          !concept.needsOptions()
              || conflict.form().isPresent()
                  && conflict.form().get().options().size()
                      <= ReportSettings.MOST_OPTIONS_SIMULTANEOUS
                  && conflict.states() <= ReportSettings.MOST_STATES_SIMULTANEOUS;
      if (applies) {
        results.put(concept, engine.solve(conflict, concept));
      }
    }
    Concept main = main(results, conflict.states());
    List<CoalitionImprovement> jumps = List.of();
    if (conflict.players().size() <= ReportSettings.MOST_PLAYERS_IN_COALITIONS
        && conflict.states() <= ReportSettings.MOST_STATES_LISTED) {
      BitSet equilibria = new FastEngine().solve(conflict, main).equilibria();
      jumps = new Coalitions(conflict).equilibriumJumps(equilibria);
    }
    long changes = (long) conflict.players().size() * conflict.states() * conflict.states();
    boolean small =
        conflict.states() <= ReportSettings.MOST_STATES_FLIPPED
            && changes <= ReportSettings.MOST_CHANGES_TRIED;
    List<Flip> flips = small ? new Flips(engine, conflict, main).all() : List.of();
    double[] shares =
        conflict.states() <= ReportSettings.MOST_STATES_DRAWN_AT_RANDOM
            ? new PreferenceDraws(settings.preferenceDraws(), settings.noise(), settings.seed())
                .shares(engine, conflict, main)
            : new double[0];
    Optional<LimitedMoves> limited =
        conflict.players().size() == 2 && conflict.states() <= ReportSettings.MOST_STATES_LISTED
            ? Optional.of(LimitedMoves.of(conflict))
            : Optional.empty();
    return new ConflictFindings(variant, results, jumps, flips, shares, limited);
  }

  /// Sequential stability, with simultaneous sanctions where the model has options: credible moves
  /// only.
  private static Concept main(Map<Concept, Stabilities> results, int states) {
    return results.containsKey(Concept.SIM_FRASER_HIPEL)
            && states <= ReportSettings.MOST_STATES_IN_HAND
        ? Concept.SIM_FRASER_HIPEL
        : Concept.SEQ;
  }

  Concept main() {
    return main(results, conflict().states());
  }

  Conflict conflict() {
    return variant.conflict();
  }

  Stabilities result(Concept concept) {
    return Objects.requireNonNull(results.get(concept));
  }

  /// The concepts under which the state is an equilibrium.
  List<Concept> equilibriumUnder(int state) {
    var concepts = new ArrayList<Concept>();
    results.forEach((concept, found) -> {
      boolean all = true;
      for (int player = 0; player < conflict().players().size(); player++) {
        all &= found.stable(player, state);
      }
      if (all) {
        concepts.add(concept);
      }
    });
    return concepts;
  }
}
