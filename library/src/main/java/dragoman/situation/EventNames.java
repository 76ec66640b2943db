package dragoman.situation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What an event goes by where it is compared: who and what, "Kim Jong Un, Sergei Lavrov · meet".
final class EventNames {
  private final Map<String, String> names = new HashMap<>();

  EventNames(List<Identity> cast) {
    cast.forEach(identity -> names.put(identity.actor().id(), identity.actor().name()));
  }

  String of(SituationEvent event) {
    String actors = names(event.actors());
    List<String> others =
        event.recipients().stream().filter(id -> !event.actors().contains(id)).toList();
    String who = others.isEmpty() ? actors : actors + " → " + names(others);
    return who.isBlank() ? event.action() : who + " · " + event.action();
  }

  private String names(List<String> ids) {
    return ids.stream().map(id -> names.getOrDefault(id, id)).collect(Collectors.joining(", "));
  }
}
