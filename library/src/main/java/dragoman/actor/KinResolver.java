package dragoman.actor;

import dragoman.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// "his widow", "Karlov's father" without a name: who was named so once, of the same person. "His
/// father" of anybody else stays open.
final class KinResolver {
  private final Draft draft;
  private final List<Tie> ties = new ArrayList<>();

  /// Somebody's widow.
  private record Tie(Figure of, String kin, Figure who) {}

  KinResolver(Draft draft) {
    this.draft = draft;
    draft.sentences().forEach(this::learn);
  }

  private void learn(Sentence sentence) {
    for (Sighting named : draft.sightings(sentence.index())) {
      int noun = named.stretch().first() - 1;
      if (noun > 0 && sentence.token(noun).word().equals(",")) {
        noun--;
      }
      boolean isNamed = named.form() == Mention.Form.NAME && named.figure().isPerson();
      Figure of = isNamed && isKin(sentence, noun) ? possessor(sentence, noun) : null;
      if (of != null && of != named.figure()) {
        ties.add(new Tie(of, sentence.lemma(noun), named.figure()));
      }
    }
  }

  void resolve(Sentence sentence) {
    for (int noun = 1; noun < sentence.size(); noun++) {
      var stretch = new Stretch(sentence, noun, noun);
      if (isKin(sentence, noun) && !draft.isTaken(stretch) && !isBeforeName(sentence, noun)) {
        Figure who = who(possessor(sentence, noun), sentence.lemma(noun));
        if (who != null) {
          draft.see(new Sighting(who, stretch, noun, Mention.Form.NOMINAL));
        }
      }
    }
  }

  private @Nullable Figure who(@Nullable Figure of, String kin) {
    List<Figure> known =
        ties.stream()
            .filter(tie -> tie.of() == of && tie.kin().equals(kin))
            .map(Tie::who)
            .distinct()
            .toList();
    return known.size() == 1 ? known.getFirst() : null;
  }

  private boolean isKin(Sentence sentence, int token) {
    return token > 0 && draft.lexicon().titles().kin(sentence.token(token).word()) != null;
  }

  /// A name beside the noun says itself who is meant.
  private boolean isBeforeName(Sentence sentence, int noun) {
    return draft.sightings(sentence.index()).stream()
        .anyMatch(s -> s.stretch().first() == noun + 1 || s.stretch().first() == noun + 2);
  }

  /// Whoever the noun is said of: the person at "his", or named before "'s".
  private @Nullable Figure possessor(Sentence sentence, int noun) {
    int at = noun - 1;
    while (at > 0 && sentence.token(at).tag().startsWith("JJ")) {
      at--;
    }
    if (at > 0 && sentence.token(at).tag().equals("POS")) {
      at--;
    } else if (!sentence.token(at).tag().equals("PRP$")) {
      return null;
    }
    int owner = at;
    List<Figure> owners =
        draft.sightings(sentence.index()).stream()
            .filter(s -> s.stretch().last() == owner && s.figure().isPerson())
            .map(Sighting::figure)
            .distinct()
            .toList();
    return owners.size() == 1 ? owners.getFirst() : null;
  }
}
