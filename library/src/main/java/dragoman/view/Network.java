package dragoman.view;

import dragoman.event.Status;
import dragoman.situation.Identity;
import dragoman.situation.Situation;
import dragoman.situation.SituationEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Who deals with whom: each two actors of the cast between whom something took place.
///
/// Only events that happened or go on count; what is planned, possible or denied has not linked
/// anybody. Those who act are linked to those acted on; where nobody is acted on ("Putin and Kim
/// met") those who act are linked to each other. Two who merely act side by side on a third are
/// not.
///
/// @param ties those with the most events first, then in the order of the cast
public record Network(List<Tie> ties) {
  public Network {
    ties = List.copyOf(ties);
  }

  public static Network of(Situation situation) {
    Map<String, Integer> places = new HashMap<>();
    for (Identity identity : situation.cast()) {
      places.put(identity.actor().id(), places.size());
    }
    Map<Pair, List<SituationEvent>> events = new LinkedHashMap<>();
    for (SituationEvent event : situation.events()) {
      if (event.status() == Status.HAPPENED || event.status() == Status.ONGOING) {
        for (Pair pair : pairs(event, places)) {
          events.computeIfAbsent(pair, _ -> new ArrayList<>()).add(event);
        }
      }
    }
    List<Tie> ties = new ArrayList<>();
    events.forEach((pair, all) -> ties.add(new Tie(pair.one(), pair.other(), all)));
    ties.sort(
        Comparator.comparingInt((Tie tie) -> -tie.events().size())
            .thenComparing(tie -> places.getOrDefault(tie.one(), 0))
            .thenComparing(tie -> places.getOrDefault(tie.other(), 0)));
    return new Network(ties);
  }

  private static List<Pair> pairs(SituationEvent event, Map<String, Integer> places) {
    List<String> actors = event.actors().stream().filter(places::containsKey).distinct().toList();
    List<String> others =
        event.recipients().stream()
            .filter(places::containsKey)
            .filter(other -> !actors.contains(other))
            .distinct()
            .toList();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < actors.size(); i++) {
      List<String> facing = others.isEmpty() ? actors.subList(i + 1, actors.size()) : others;
      for (String other : facing) {
        pairs.add(Pair.of(actors.get(i), other, places));
      }
    }
    return pairs.stream().distinct().toList();
  }

  /// The actors that have a tie, those with the most events first.
  public List<String> actors() {
    Map<String, Integer> events = new LinkedHashMap<>();
    for (Tie tie : ties) {
      events.merge(tie.one(), tie.events().size(), Integer::sum);
      events.merge(tie.other(), tie.events().size(), Integer::sum);
    }
    return events.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -entry.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private record Pair(String one, String other) {
    static Pair of(String a, String b, Map<String, Integer> places) {
      boolean isInOrder = places.getOrDefault(a, 0) <= places.getOrDefault(b, 0);
      return isInOrder ? new Pair(a, b) : new Pair(b, a);
    }
  }

  /// What passed between two actors. It has no direction: who did what to whom is in the events.
  ///
  /// @param one the id of the actor that comes first in the cast
  /// @param events in the situation's order; never empty
  public record Tie(String one, String other, List<SituationEvent> events) {
    public Tie {
      events = List.copyOf(events);
    }

    /// The sum of the intensities of cooperation, zero or more (PLOVER, up to 10 an event).
    public double cooperation() {
      return cooperation(events);
    }

    /// The sum of the intensities of conflict, told without their sign.
    public double conflict() {
      return conflict(events);
    }

    /// As [#cooperation()], of some of the events.
    public static double cooperation(List<SituationEvent> events) {
      return events.stream().mapToDouble(event -> Math.max(0, event.type().intensity())).sum();
    }

    /// As [#conflict()], of some of the events.
    public static double conflict(List<SituationEvent> events) {
      return events.stream().mapToDouble(event -> Math.max(0, -event.type().intensity())).sum();
    }
  }
}
