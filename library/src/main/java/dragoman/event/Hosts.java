package dragoman.event;

import dragoman.actor.Actor;
import dragoman.actor.Cast;
import dragoman.actor.Cities;
import dragoman.actor.Kind;
import dragoman.language.Sentence;
import dragoman.source.WordClasses;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which state of the cast receives who comes to a city or a part of a state from abroad, as a
/// guest or in arms: the one whose city or part it is.
final class Hosts {
  private static final WordClasses PLACES = WordClasses.of(Hosts.class, "places.tsv");

  private final Cities cities;
  private final Map<String, String> states = new HashMap<>();
  private final Map<String, String> stateNames = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private final Set<String> stateless = new HashSet<>();

  Hosts(Cities cities, Cast cast) {
    this.cities = cities;
    for (Actor actor : cast.actors()) {
      if (actor.kind() == Kind.INTERNATIONAL) {
        stateless.add(actor.id());
      }
      if (actor.country() != null) {
        countries.put(actor.id(), actor.country());
        if (actor.kind() == Kind.STATE) {
          states.putIfAbsent(actor.country(), actor.id());
          stateNames.putIfAbsent(actor.name(), actor.country());
        }
      }
    }
  }

  /// The state whose city or part stands at a token, null where there is none, nobody speaks of it,
  /// or one of those who come is at home there.
  @Nullable String at(Sentence sentence, int token, Collection<String> guests) {
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
    String city = cities.country(words.toString());
    String country = city == null ? partOf(sentence, first, words.toString()) : city;
    boolean isHome = guests.stream().anyMatch(guest -> isOf(country, guest));
    return country == null || isHome ? null : states.get(country);
  }

  /// "Eastern Libya": part of a state, and nobody's by itself.
  private @Nullable String partOf(Sentence sentence, int first, String name) {
    boolean isPart =
        first > 0
            && PLACES
                .named("parts")
                .contains(sentence.token(first - 1).word().toLowerCase(Locale.ROOT));
    return isPart ? stateNames.get(name) : null;
  }

  /// Whether it is known of all of what state they are, if of any: a leader whose state the
  /// articles leave open may shell a city of his own.
  boolean areKnown(Collection<String> guests) {
    return guests.stream()
        .allMatch(guest -> countries.containsKey(guest) || stateless.contains(guest));
  }

  /// Whether it is a state to which none of those in arms, of whom all is known, belongs.
  boolean isAbroad(String state, Collection<String> forces) {
    String country = states.containsValue(state) ? countries.get(state) : null;
    return country != null
        && areKnown(forces)
        && forces.stream().noneMatch(force -> isOf(country, force));
  }

  private boolean isOf(@Nullable String country, String guest) {
    return country != null && country.equals(countries.get(guest));
  }

  private static boolean isPlace(Sentence sentence, int token) {
    return sentence.token(token).entity().equals("LOCATION");
  }
}
