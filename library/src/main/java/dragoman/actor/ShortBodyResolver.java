package dragoman.actor;

import dragoman.language.Sentence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// "the ministry", "the committee": the only organisation named shortly before whose name has that
/// word. Where two ministries are near, it stays open.
final class ShortBodyResolver {
  private static final int NEAR = 3;
  private static final Set<Kind> BODIES = Set.of(Kind.ORGANISATION, Kind.INTERNATIONAL);

  private final Draft draft;

  ShortBodyResolver(Draft draft) {
    this.draft = draft;
  }

  void resolve(Sentence sentence) {
    for (int noun = 1; noun < sentence.size(); noun++) {
      var stretch = new Stretch(sentence, noun, noun);
      if (isShort(sentence, noun) && !draft.isTaken(stretch)) {
        Set<Figure> near = near(sentence, noun);
        if (near.size() == 1) {
          draft.see(new Sighting(near.iterator().next(), stretch, noun, Mention.Form.NOMINAL));
        }
      }
    }
  }

  /// "the ministry" with nothing that says which.
  private boolean isShort(Sentence sentence, int noun) {
    return sentence.token(noun).tag().equals("NN")
        && draft.lexicon().is("shortbody", sentence.token(noun).word())
        && sentence.token(noun - 1).word().equalsIgnoreCase("the")
        && (noun + 1 == sentence.size() || !sentence.token(noun + 1).isNoun())
        && !sentence.hasChild(noun, "nmod", "acl", "acl:relcl", "compound", "amod");
  }

  private Set<Figure> near(Sentence sentence, int noun) {
    String word = sentence.token(noun).word().toLowerCase(Locale.ROOT);
    Set<Figure> near = new LinkedHashSet<>();
    for (int i = Math.max(0, sentence.index() - NEAR); i <= sentence.index(); i++) {
      for (Sighting sighting : draft.sightings(i)) {
        boolean isBefore = i < sentence.index() || sighting.stretch().last() < noun;
        if (isBefore
            && BODIES.contains(sighting.figure().kind())
            && words(sighting.figure()).contains(word)) {
          near.add(sighting.figure());
        }
      }
    }
    return near;
  }

  private static List<String> words(Figure figure) {
    return List.of(figure.canonicalName().toLowerCase(Locale.ROOT).split("[\\s-]+"));
  }
}
