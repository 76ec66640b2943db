package dragoman.actor;

import dragoman.language.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// "The Republic of Korea President Moon announced": who is named with his title last is the head
/// of such a phrase, though a parser may hang him on his title or on his state.
final class PhraseHeads {
  private final Draft draft;

  PhraseHeads(Draft draft) {
    this.draft = draft;
  }

  void mend(Sentence sentence) {
    List<Sighting> sightings = draft.sightings(sentence.index());
    for (Sighting person : sightings) {
      if (person.figure().isPerson() && person.form() != Mention.Form.PRONOUN) {
        mend(person, stateBefore(person, sightings));
      }
    }
  }

  private void mend(Sighting person, @Nullable Sighting state) {
    Sentence sentence = person.stretch().sentence();
    int top = person.head();
    for (int above = sentence.head(top);
        person.stretch().contains(above)
            || state != null && state.stretch().contains(above)
            || isRestOfName(sentence, person, top, above);
        above = sentence.head(above)) {
      top = above;
    }
    if (top == person.head()) {
      return;
    }
    draft.replace(person, new Sighting(person.figure(), person.stretch(), top, person.form()));
    if (state != null && state.head() == top) {
      int below = person.head();
      draft.replace(state, new Sighting(state.figure(), state.stretch(), below, state.form()));
    }
  }

  /// The "wha" of "Kyung-wha", which the name model left out.
  private static boolean isRestOfName(Sentence sentence, Sighting person, int top, int above) {
    return above > top
        && above <= person.stretch().last() + 2
        && sentence.token(above).isProper()
        && PersonSpotter.isHyphen(sentence.token(above - 1))
        && sentence.relation(top).equals("compound");
  }

  /// The state named directly before somebody's title.
  private static @Nullable Sighting stateBefore(Sighting person, List<Sighting> sightings) {
    return sightings.stream()
        .filter(s -> s.figure().kind() == Kind.STATE && s.form() == Mention.Form.NAME)
        .filter(s -> s.stretch().last() + 1 == person.stretch().first())
        .findFirst()
        .orElse(null);
  }
}
