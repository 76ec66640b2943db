package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Grammar;
import dragoman.language.Sentence;
import dragoman.source.WordClasses;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/// Whose ground it is that forces from abroad strike, where the clause names nobody they strike:
/// "struck military targets in eastern Libya", "a NATO airstrike near Brega".
final class Targets {
  private static final WordClasses CLASSES = WordClasses.of(Targets.class, "places.tsv");

  private final Sentence sentence;
  private final Grammar grammar;
  private final Company company;

  Targets(Sentence sentence, Grammar grammar, Company company) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.company = company;
  }

  /// The states struck at a verb or noun of attack, empty where who strikes is at home there or of
  /// no known state, and where a person or group is struck.
  Set<String> struck(int token, Set<String> forces) {
    Set<String> states = new LinkedHashSet<>();
    if (!sentence.token(token).isVerb()) {
      states.addAll(around(token, forces));
      return states;
    }
    int object = sentence.child(token, "obj", "nsubj:pass");
    if (object != NONE && is("targets", object) && !isGroups(object)) {
      states.addAll(around(object, forces));
      if (states.isEmpty()) {
        states.addAll(around(token, forces));
      }
    }
    return states;
  }

  private Set<String> around(int word, Set<String> forces) {
    Set<String> states = new LinkedHashSet<>();
    for (Grammar.Oblique place : grammar.obliques(word)) {
      if (CLASSES.named("grounds").contains(place.preposition())) {
        states.addAll(company.ground(place.head(), forces));
      }
    }
    return states;
  }

  /// "Rebel targets" are none of the state's.
  private boolean isGroups(int object) {
    for (int child : sentence.children(object)) {
      if (is("rebellious", child)) {
        return true;
      }
    }
    return false;
  }

  private boolean is(String name, int token) {
    return CLASSES.named(name).contains(sentence.lemma(token).toLowerCase(Locale.ROOT));
  }
}
