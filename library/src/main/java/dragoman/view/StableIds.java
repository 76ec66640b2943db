package dragoman.view;

import dragoman.actor.Actor;
import dragoman.situation.Identity;
import dragoman.situation.Situation;
import dragoman.situation.SituationEvent;
import dragoman.text.Fingerprint;
import dragoman.text.Passage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Names for actors and events that stay the same when articles are added, unlike the numbers of a
/// situation: an actor's is made of its kind, country and name, an event's of its first report's
/// place and of what is done.
///
/// They change when what they are made of does: an actor that is renamed, an event of which an
/// earlier report arrives.
public final class StableIds {
  private final Map<String, String> ids = new HashMap<>();
  private final Set<String> given = new HashSet<>();

  public StableIds(Situation situation) {
    for (Identity identity : situation.cast()) {
      Actor actor = identity.actor();
      String key = actor.kind() + "|" + actor.country() + "|" + actor.name();
      ids.put(actor.id(), free("actor|" + key.toLowerCase(Locale.ROOT)));
    }
    for (SituationEvent event : situation.foundEvents()) {
      Passage first = event.reports().getFirst().passage();
      String place = first.article() + "|" + first.span().begin() + "|" + first.span().end();
      ids.put(event.id(), free("event|" + place + "|" + event.type() + "|" + event.action()));
    }
  }

  /// The stable name of an actor or event of the situation.
  public String of(String id) {
    return ids.getOrDefault(id, id);
  }

  /// Where two are alike in all that a name is made of, the later is told apart by a number.
  private String free(String key) {
    String id = Fingerprint.of(key);
    for (int number = 2; !given.add(id); number++) {
      id = Fingerprint.of(key + "|" + number);
    }
    return id;
  }
}
