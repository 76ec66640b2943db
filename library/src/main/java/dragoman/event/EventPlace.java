package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Grammar;
import dragoman.language.Sentence;
import dragoman.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where an event was: the name of a place after "in", "at" or "to" under its own words, as
/// written.
final class EventPlace {
  private static final Set<String> WHERE =
      Set.of("in", "at", "to", "near", "outside", "inside", "of");

  private final Sentence sentence;
  private final Grammar grammar;
  private final Text text;

  EventPlace(Sentence sentence, Grammar grammar, Text text) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.text = text;
  }

  @Nullable String of(Candidate event) {
    boolean visit = "visit".equals(event.frame().mode());
    List<Integer> places = new ArrayList<>();
    for (int token : List.of(event.trigger(), event.clause())) {
      for (Grammar.Oblique oblique : grammar.obliques(token)) {
        String preposition = oblique.preposition();
        boolean goal = preposition.equals("to") || preposition.equals("of");
        if (WHERE.contains(preposition) && (visit || !goal)) {
          places.add(oblique.head());
        }
      }
      if (visit && sentence.token(token).isVerb()) {
        places.addAll(grammar.objects(token));
      }
    }
    for (int place : places) {
      String name = name(place);
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  /// The place name a noun is, or has in its compound ("Chita city").
  private @Nullable String name(int noun) {
    int last = isPlace(noun) ? noun : placeIn(noun);
    if (last == NONE || sentence.relation(last).equals("nmod:poss")) {
      return null;
    }
    int first = last;
    while (first > 0 && isPlace(first - 1)) {
      first--;
    }
    while (last + 1 < sentence.size() && isPlace(last + 1)) {
      last++;
    }
    return text.slice(sentence.span(first, last));
  }

  private int placeIn(int noun) {
    for (int child : sentence.children(noun)) {
      if (sentence.relation(child).equals("compound") && isPlace(child)) {
        return child;
      }
    }
    return NONE;
  }

  private boolean isPlace(int token) {
    return sentence.token(token).entity().equals("LOCATION");
  }
}
