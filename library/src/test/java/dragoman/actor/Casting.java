package dragoman.actor;

import dragoman.language.Annotated;
import java.util.List;

/// Finds the cast of a text for a test, and says what was found in words.
final class Casting {
  private static final ActorFinder FINDER = new ActorFinder();

  private final Cast cast;

  private Casting(Cast cast) {
    this.cast = cast;
  }

  static Casting of(String text) {
    return new Casting(FINDER.find(Annotated.article(text)));
  }

  Cast cast() {
    return cast;
  }

  /// The names of the actors of a kind, in order of appearance.
  List<String> names(Kind kind) {
    return cast.actors().stream().filter(a -> a.kind() == kind).map(Actor::name).toList();
  }

  /// The words that mention an actor, in order.
  List<String> mentions(String name) {
    Actor actor = actor(name);
    return cast.mentions().stream()
        .filter(m -> m.actor().equals(actor.id()))
        .map(Mention::text)
        .toList();
  }

  /// The words that mention an actor in one form.
  List<String> mentions(String name, Mention.Form form) {
    Actor actor = actor(name);
    return cast.mentions().stream()
        .filter(m -> m.actor().equals(actor.id()) && m.form() == form)
        .map(Mention::text)
        .toList();
  }

  Actor actor(String name) {
    return cast.actors().stream()
        .filter(a -> a.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " in " + cast.actors()));
  }

  boolean has(String name) {
    return cast.actors().stream().anyMatch(a -> a.name().equals(name));
  }
}
