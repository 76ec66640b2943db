package dragoman.event;

import dragoman.actor.Actor;
import dragoman.actor.Capitals;
import dragoman.actor.Cast;
import dragoman.actor.Kind;
import dragoman.language.Sentence;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which state of the cast receives a guest who comes to a city: that of the capital.
final class Hosts {
  private final Capitals capitals;
  private final Map<String, String> states = new HashMap<>();

  Hosts(Capitals capitals, Cast cast) {
    this.capitals = capitals;
    for (Actor actor : cast.actors()) {
      if (actor.kind() == Kind.STATE && actor.country() != null) {
        states.putIfAbsent(actor.country(), actor.id());
      }
    }
  }

  /// The state whose capital stands at a token, null where there is none or nobody speaks of it.
  @Nullable String at(Sentence sentence, int token) {
    if (!isPlace(sentence, token)) {
      return null;
    }
    int first = token;
    while (first > 0 && isPlace(sentence, first - 1)) {
      first--;
    }
    var words = new StringBuilder(sentence.token(first).word());
    for (int i = first + 1; i <= token; i++) {
      words.append(' ').append(sentence.token(i).word());
    }
    String country = capitals.country(words.toString());
    return country == null ? null : states.get(country);
  }

  private static boolean isPlace(Sentence sentence, int token) {
    return sentence.token(token).entity().equals("LOCATION");
  }
}
