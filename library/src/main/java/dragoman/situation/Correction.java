package dragoman.situation;

import dragoman.event.Status;
import dragoman.text.DateInterval;
import java.util.List;

/// What a person who knows better says of a briefing. It never changes what an article says or
/// where it says it, only what is made of it.
public sealed interface Correction {
  /// These are one actor; it keeps the name of the first.
  record Merge(List<ActorAddress> actors) implements Correction {
    public Merge {
      actors = List.copyOf(actors);
      if (actors.size() < 2) {
        throw new IllegalArgumentException("a merge needs two actors, got " + actors);
      }
    }
  }

  /// Who is called so in these articles is somebody else.
  ///
  /// @param articles ids or files
  /// @param name what the other is called
  record Split(ActorAddress actor, List<String> articles, String name) implements Correction {
    public Split {
      articles = List.copyOf(articles);
      if (articles.isEmpty()) {
        throw new IllegalArgumentException("a split needs an article");
      }
    }
  }

  /// The events told at these places are one, with all their reports.
  record MergeEvents(List<PassageAddress> events) implements Correction {
    public MergeEvents {
      events = List.copyOf(events);
      if (events.size() < 2) {
        throw new IllegalArgumentException("a merge needs two events, got " + events);
      }
    }
  }

  /// What is told at these places is an event of its own; all other reports stay where they are.
  record SplitEvents(List<PassageAddress> events) implements Correction {
    public SplitEvents {
      events = List.copyOf(events);
      if (events.isEmpty()) {
        throw new IllegalArgumentException("a split needs a place");
      }
    }
  }

  /// The name an actor is shown by.
  record Rename(ActorAddress actor, String name) implements Correction {}

  /// This is no actor; what it did and said stays without it, or goes where nothing is left.
  record RejectActor(ActorAddress actor) implements Correction {}

  /// What was read at a place is not so.
  record Reject(Sort sort, PassageAddress at) implements Correction {}

  /// When an event was or is to be, whatever its reports say.
  record SetDate(PassageAddress event, DateInterval date) implements Correction {}

  /// Whether an event took place, whatever its reports say.
  record SetStatus(PassageAddress event, Status status) implements Correction {}

  /// What can be rejected at a place.
  enum Sort {
    EVENT,
    STATEMENT,
    POSITION
  }
}
