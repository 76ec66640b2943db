package dragoman.event;

import dragoman.actor.Cast;
import dragoman.actor.Kind;
import dragoman.language.Sentence;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// "Ortega attacked Lagos": one person of politics attacks another with words, unless the sentence
/// speaks of arms or harm.
///
/// Who acts must be the person himself: his forces attack with arms.
final class VerbalAttack {
  private static final Set<String> BLOWS = Set.of("attack", "assault", "hit", "strike", "target");

  private static final Set<String> NAMED =
      Set.of("nsubj", "nsubj:pass", "nmod:poss", "obj", "compound");
  private static final Set<String> SIDES =
      Set.of("nsubj", "nsubj:pass", "nmod:poss", "obj", "obl", "nmod", "compound");

  private final Cast cast;
  private final Lexicon lexicon;
  private final Campaign campaign;

  VerbalAttack(Cast cast, Lexicon lexicon, Campaign campaign) {
    this.cast = cast;
    this.campaign = campaign;
    this.lexicon = lexicon;
  }

  /// The criticism an event is, null where it is none.
  @Nullable Candidate of(Sentence sentence, Candidate event) {
    boolean isBlow =
        event.frame().type() == EventType.ASSAULT
            && event.frame().mode() == null
            && BLOWS.contains(lemma(sentence, event.trigger()))
            && arePersons(event.actors())
            && (arePersons(event.recipients()) || isOfCampaign(event));
    if (!isBlow || isByForces(sentence, event.trigger()) || isHarm(sentence, event.trigger())) {
      return null;
    }
    return event.as(EventType.ACCUSE, "disapprove", event.action());
  }

  /// "Ortega attacked members of the press": in an article about an election, whatever is attacked
  /// but a state.
  private boolean isOfCampaign(Candidate event) {
    return campaign.isElectoral()
        && event.recipients().stream().noneMatch(id -> cast.actor(id).kind() == Kind.STATE);
  }

  private boolean arePersons(Collection<String> ids) {
    return !ids.isEmpty() && ids.stream().allMatch(id -> cast.actor(id).kind() == Kind.PERSON);
  }

  /// "Ortega's troops attacked", "an attack by forces loyal to Ortega", "the Ortega regime's".
  private boolean isByForces(Sentence sentence, int trigger) {
    for (int child : sentence.children(trigger)) {
      String lemma = lemma(sentence, child);
      boolean isParty = SIDES.contains(sentence.relation(child));
      boolean isNamed = Set.of("LOCATION", "ORGANIZATION").contains(sentence.token(child).entity());
      boolean isForce =
          isParty
              && !sentence.token(child).isProper()
              && sentence.token(child).isNoun()
              && (lexicon.named("troops").contains(lemma)
                  || lexicon.named("armed").contains(lemma)
                  || lexicon.named("police").contains(lemma)
                  || lexicon.named("populace").contains(lemma)
                  || lemma.equals("regime")
                  || lemma.equals("government"));
      if (isForce || isNamed && NAMED.contains(sentence.relation(child))) {
        return true;
      }
    }
    return false;
  }

  private boolean isHarm(Sentence sentence, int trigger) {
    Set<String> harm = lexicon.named("bodily");
    return IntStream.range(0, sentence.size())
        .filter(i -> i != trigger)
        .anyMatch(i -> harm.contains(lemma(sentence, i)));
  }

  private static String lemma(Sentence sentence, int token) {
    return sentence.lemma(token).toLowerCase(Locale.ROOT);
  }
}
