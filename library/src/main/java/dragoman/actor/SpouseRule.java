package dragoman.actor;

import dragoman.language.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// "Karlov said her husband …": a bare surname whose clause speaks of "her husband" is the woman of
/// the family, whom English often writes without the feminine ending. In "an aide and her husband"
/// she is the aide.
final class SpouseRule {
  /// Whether a woman is meant, known or not: no man has a husband here. "Mr. Karlov" is none,
  /// whoever's husband he speaks of.
  boolean isWife(NamedPerson person) {
    Sentence sentence = person.stretch().sentence();
    int head = person.stretch().head();
    return person.gender() != Gender.MALE
        && sentence.relation(head).equals("nsubj")
        && speaksOfHerHusband(sentence, sentence.head(head));
  }

  /// The woman meant, null where the rule does not apply or no such woman is known.
  @Nullable Figure bearer(NamedPerson person, List<Figure> figures) {
    if (!isWife(person)) {
      return null;
    }
    String family = person.name().family();
    List<Figure> women =
        figures.stream()
            .filter(f -> f.isPerson() && f.gender() == Gender.FEMALE)
            .filter(f -> isOfFamily(f, family))
            .toList();
    return women.size() == 1 ? women.getFirst() : null;
  }

  private static boolean isOfFamily(Figure figure, String family) {
    PersonName name = figure.personName();
    return name != null && (name.family().equals(family) || name.family().equals(family + "a"));
  }

  private static boolean speaksOfHerHusband(Sentence sentence, int verb) {
    for (int i = 0; i + 1 < sentence.size(); i++) {
      if (sentence.token(i).word().equals("her")
          && sentence.lemma(i + 1).equals("husband")
          && !sentence.relation(i + 1).equals("conj")
          && sentence.dominates(verb, i)) {
        return true;
      }
    }
    return false;
  }
}
