package dragoman.situation;

import dragoman.statement.Speaker;
import dragoman.statement.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Leaves out of the cast whoever no article speaks of and who does and says nothing, such as an
/// author who makes no statement in the first person.
final class Onstage {
  private Onstage() {}

  static List<Identity> of(
      List<Identity> all, List<Statement> statements, List<SituationEvent> events) {
    Set<String> active = new HashSet<>();
    for (Statement statement : statements) {
      Speaker speaker = statement.speaker();
      add(active, speaker == null ? null : speaker.actor());
      add(active, statement.addressee());
    }
    for (SituationEvent event : events) {
      active.addAll(event.actors());
      active.addAll(event.recipients());
    }
    for (Identity identity : all) {
      identity.actor().offices().forEach(office -> add(active, office.of()));
    }
    return all.stream()
        .filter(i -> !i.mentions().isEmpty() || active.contains(i.actor().id()))
        .toList();
  }

  private static void add(Set<String> active, @Nullable String actor) {
    if (actor != null) {
      active.add(actor);
    }
  }
}
