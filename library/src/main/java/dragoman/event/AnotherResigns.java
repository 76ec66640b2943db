package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.actor.Mention;
import dragoman.language.Sentence;
import java.util.List;
import java.util.Locale;

/// A resignation announced by one who is not said to resign: "the school announced the
/// *resignation* of a director", "his *resignation* was announced by Obama".
final class AnotherResigns implements DoubtfulEvent {
  @Override
  public boolean holds(Sentence sentence, Candidate event, List<Mention> mentions) {
    int noun = event.trigger();
    if (!"resign".equals(event.frame().mode()) || !sentence.token(noun).isNoun()) {
      return false;
    }
    int owner = sentence.child(noun, "nmod:poss");
    boolean isPassive = sentence.relation(noun).equals("nsubj:pass");
    if (owner != NONE) {
      return isPassive && !isActor(sentence, owner, event, mentions);
    }
    int of = of(sentence, noun);
    return of != NONE && !isActor(sentence, of, event, mentions);
  }

  /// Whose it is, also where a day stands between: "the resignation on Friday of a director".
  private static int of(Sentence sentence, int noun) {
    for (int i = noun + 1; i < sentence.size(); i++) {
      if (sentence.token(i).isVerb()) {
        return NONE;
      }
      int head = sentence.head(i);
      boolean isOf =
          sentence.lemma(i).toLowerCase(Locale.ROOT).equals("of")
              && sentence.relation(i).equals("case")
              && head != NONE;
      if (isOf && (sentence.head(head) == noun || sentence.head(head) == sentence.head(noun))) {
        return head;
      }
    }
    return NONE;
  }

  private static boolean isActor(
      Sentence sentence, int token, Candidate event, List<Mention> mentions) {
    return mentions.stream()
        .filter(mention -> event.actors().contains(mention.actor()))
        .anyMatch(mention -> mention.head() == token || sentence.dominates(token, mention.head()));
  }
}
