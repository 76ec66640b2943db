package negotiation.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import negotiation.conflict.ArcMoves;
import negotiation.yaml.Fields;
import negotiation.yaml.Problems;
import negotiation.yaml.Yaml;

/// Reads `graph`: states by id and name, and for each player the moves from each state.
final class GraphSpaceReader {
  private static final int MOST_ARCS = 2_000_000;

  private GraphSpaceReader() {}

  static Optional<Space> read(Fields graph, Options options) {
    Problems problems = graph.problems();
    var ids = new ArrayList<String>();
    var names = new ArrayList<String>();
    if (graph.value("states").orElse(null) instanceof Yaml.Table(_, var entries)) {
      for (Map.Entry<String, Yaml.Entry> entry : entries.entrySet()) {
        ids.add(entry.getKey());
        names.add(Fields.text(entry.getValue().value(), "the name of a state", problems));
      }
    }
    if (ids.isEmpty()) {
      problems.add(graph.placeOf("states"), "'states' is missing: a mapping of ids to names");
    }
    States states = States.of(ids, names);
    var arcs = new ArrayList<ArcMoves.Arc>();
    graph.fields("moves").ifPresent(moves -> players(moves, options, states, arcs));
    graph.finish();
    if (problems.any()) {
      return Optional.empty();
    }
    return Optional.of(
        new Space.Graph(ArcMoves.of(options.players().size(), states.count(), arcs), states));
  }

  private static void players(
      Fields moves, Options options, States states, List<ArcMoves.Arc> arcs) {
    for (String player : moves.keys()) {
      int number = options.playerNumber(player);
      if (number < 0) {
        moves.problems().add(moves.placeOf(player), noSuchPlayer(player, options));
      } else {
        moves
            .fields(player)
            .ifPresent(from -> from.keys().forEach(id -> from(from, id, number, states, arcs)));
      }
    }
  }

  private static void from(
      Fields moves, String id, int player, States states, List<ArcMoves.Arc> arcs) {
    Problems problems = moves.problems();
    int start = states.number(id);
    if (start < 0) {
      problems.add(moves.placeOf(id), OptionSpaceReader.noSuchState(id, states));
      return;
    }
    for (Yaml end : moves.list(id)) {
      OptionSpaceReader.state(end, states, problems)
          .ifPresent(to -> {
            if (to == start) {
              problems.add(end.place(), "a state is no move from itself");
            } else if (arcs.size() == MOST_ARCS) {
              problems.add(end.place(), "more than " + MOST_ARCS + " moves");
            } else {
              arcs.add(new ArcMoves.Arc(player, start, to));
            }
          });
    }
  }

  static String noSuchPlayer(String id, Options options) {
    return "there is no player '"
        + Fields.shortened(id)
        + "'; there are "
        + String.join(", ", options.players().stream().map(player -> player.id()).toList());
  }
}
