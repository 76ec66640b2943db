package dragoman.event;

import dragoman.language.Sentence;
import java.util.Locale;
import java.util.Set;

/// The kinds of word that a slot can ask for in capitals: PLACE, PERSON, PEOPLE, NUMBER.
final class FillerKinds {
  private static final Set<String> PERSONAL =
      Set.of(
          "i", "we", "you", "he", "she", "they", "him", "her", "them", "me", "us", "who", "whom");

  private final Sentence sentence;

  FillerKinds(Sentence sentence) {
    this.sentence = sentence;
  }

  boolean isPlace(int token) {
    return sentence.token(token).entity().equals("LOCATION");
  }

  /// A name of a person, or a pronoun that means no thing.
  boolean isPerson(int token) {
    return sentence.token(token).tag().equals("NNP")
            && Set.of("PERSON", "O").contains(sentence.token(token).entity())
        || PERSONAL.contains(sentence.lemma(token).toLowerCase(Locale.ROOT));
  }

  /// "Americans".
  boolean isPeople(int token) {
    return sentence.token(token).tag().equals("NNPS") && !isPlace(token);
  }

  /// "Released 40 of them".
  boolean isNumber(int token) {
    return sentence.token(token).tag().equals("CD")
        || Set.of("dozen", "hundred", "thousand", "score", "some", "many", "several", "other")
            .contains(sentence.lemma(token).toLowerCase(Locale.ROOT));
  }
}
