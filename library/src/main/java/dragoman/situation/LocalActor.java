package dragoman.situation;

import dragoman.actor.Actor;
import dragoman.actor.Mention;
import dragoman.actor.PersonName;
import dragoman.reading.Reading;
import java.util.List;

/// An actor of one article on its way into the situation.
///
/// @param article place of the article among the readings
/// @param name the parts of a person's name; empty ones for all other kinds
record LocalActor(
    int article, Reading reading, Actor actor, PersonName name, List<Mention> mentions) {
  LocalActor {
    mentions = List.copyOf(mentions);
  }

  Identity.Member member() {
    return new Identity.Member(reading.article().id(), actor.id());
  }

  /// Known by an office alone: "leader of North Korea".
  boolean isNameless() {
    return Character.isLowerCase(actor.name().codePointAt(0)) && !actor.offices().isEmpty();
  }
}
