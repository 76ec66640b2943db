package dragoman.event;

import dragoman.language.Sentence;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What private persons do among themselves or for their trade is no act of PLOVER: a reporter's
/// interview, inquiry or question, a player's journey, a cook's help for a singer.
///
/// That the article gives neither side an office is not enough: of 20 such events 10 were right.
final class PrivateMatter {
  private static final Set<EventType> TALK = Set.of(EventType.CONSULT, EventType.REQUEST);

  private final Callings callings;
  private final Set<String> interviewing;
  private final Set<String> conferring;

  /// @param scenes all of the article
  PrivateMatter(Callings callings, Lexicon lexicon, List<Scene> scenes) {
    this.callings = callings;
    this.conferring =
        scenes.stream()
            .flatMap(scene -> scene.candidates().stream())
            .filter(PrivateMatter::isBetweenParties)
            .flatMap(event -> Stream.concat(event.actors().stream(), event.recipients().stream()))
            .collect(Collectors.toSet());
    this.interviewing = lexicon.named("interviewing");
  }

  boolean isOne(Sentence sentence, Candidate event) {
    return isTalkWithPress(sentence, event)
        || isOfTheirTrade(event)
        || isAmongPrivate(event)
        || isFight(event)
        || isJourney(sentence, event);
  }

  /// "Talks to Candy Crowley": with whoever makes the news one talks for the news.
  private boolean isTalkWithPress(Sentence sentence, Candidate event) {
    boolean isInterview =
        interviewing.contains(sentence.lemma(event.trigger()).toLowerCase(Locale.ROOT));
    return event.frame().type() == EventType.CONSULT
        && Stream.concat(event.actors().stream(), event.recipients().stream())
            .anyMatch(id -> callings.isPress(id) || isInterview && callings.isAsking(id));
  }

  /// "Robertson investigates the death", "Benzegala travelled to Tunisia".
  private boolean isOfTheirTrade(Candidate event) {
    boolean isTrade =
        TALK.contains(event.frame().type()) || "investigate".equals(event.frame().mode());
    boolean isResearch =
        "investigate".equals(event.frame().mode())
            && !event.actors().isEmpty()
            && event.actors().stream().allMatch(callings::isOutlet);
    return isResearch || isTrade && arePrivate(event.actors());
  }

  private boolean isAmongPrivate(Candidate event) {
    return arePrivate(event.actors()) && arePrivate(event.recipients());
  }

  /// "Guandique attacked Levy", "Willard kills Kurtz": between two people of whom a long article
  /// says no office it is a crime, a match or a play. Of 7 such events of development articles 6
  /// were.
  private boolean isFight(Candidate event) {
    return event.frame().type() == EventType.ASSAULT
        && !event.recipients().isEmpty()
        && Stream.concat(event.actors().stream(), event.recipients().stream())
            .allMatch(callings::isUnknown);
  }

  private boolean arePrivate(Collection<String> actors) {
    return !actors.isEmpty() && actors.stream().allMatch(callings::isPrivate);
  }

  /// Talks and offers, which make one a party to diplomacy.
  private static boolean isBetweenParties(Candidate event) {
    boolean isDiplomacy =
        event.frame().type() == EventType.AGREE
            || event.frame().type() == EventType.CONSULT && !"visit".equals(event.frame().mode());
    return isDiplomacy && event.actors().size() + event.recipients().size() > 1;
  }

  /// "Al-Obeidy arrived in Benghazi": who travels without an office in the whole article, and takes
  /// part in no talks there, is nobody's envoy. A noun ("his visit to China") is more often said of
  /// those who need no title.
  private boolean isJourney(Sentence sentence, Candidate event) {
    return "visit".equals(event.frame().mode())
        && sentence.token(event.trigger()).isVerb()
        && event.actors().stream()
            .allMatch(id -> callings.isUnknown(id) && !conferring.contains(id));
  }
}
