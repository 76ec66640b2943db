package dragoman.event;

import dragoman.actor.Actor;
import dragoman.actor.Cast;
import dragoman.actor.Kind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether those who act and are acted on can be the parties of an event of its type.
record Parties(Cast cast, Lexicon lexicon) {
  private static final Set<EventType> DEEDS_OF_STATES =
      Set.of(
          EventType.AGREE,
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.MOBILIZE,
          EventType.REJECT,
          EventType.RETREAT);

  boolean areOf(Candidate event) {
    return !isDomestic(event)
        && !isAmongThemselves(event)
        && !isOwnState(event)
        && !isStatesProtest(event)
        && !isPressAtArms(event)
        && event.actors().stream().map(cast::actor).noneMatch(Parties::isByline);
  }

  /// What a state does for its own people is no aid (PLOVER: help for another), and what it no
  /// longer pays for at home cuts no relations.
  private boolean isDomestic(Candidate event) {
    boolean isForAnother =
        event.frame().type() == EventType.AID || "discontinue".equals(event.frame().mode());
    return isForAnother
        && !event.recipients().isEmpty()
        && event.recipients().stream()
            .allMatch(r ->
                event.actors().stream()
                    .map(a -> cast.actor(a).country())
                    .anyMatch(c -> c != null && c.equals(cast.actor(r).country())));
  }

  /// "Clinton teamed up with Rice": two officials of one state are no two sides.
  private boolean isAmongThemselves(Candidate event) {
    if (event.frame().type() != EventType.COOPERATE) {
      return false;
    }
    Set<String> states =
        Stream.concat(event.actors().stream(), event.recipients().stream())
            .map(id -> Objects.requireNonNullElse(cast.actor(id).country(), ""))
            .collect(Collectors.toSet());
    return states.size() == 1 && !states.contains("");
  }

  /// "Gatilov stressed Russia's support": whoever holds an office of a state does not back it.
  private boolean isOwnState(Candidate event) {
    return event.frame().type() == EventType.SUPPORT
        && event.recipients().size() == 1
        && event.recipients().stream()
            .map(cast::actor)
            .allMatch(state ->
                state.kind() == Kind.STATE
                    && event.actors().stream().map(cast::actor).allMatch(a -> holds(a, state)));
  }

  private static boolean holds(Actor actor, Actor state) {
    return actor.kind() == Kind.PERSON
        && !actor.offices().isEmpty()
        && state.country() != null
        && state.country().equals(actor.country());
  }

  /// Who protests in the streets is a people or a movement (PLOVER: civilians), never a state.
  private boolean isStatesProtest(Candidate event) {
    return event.frame().type() == EventType.PROTEST
        && event.actors().stream().map(cast::actor).allMatch(Parties::isAuthority);
  }

  /// "BBC Diplomatic Correspondent Israel has accused": a line of who wrote it, run together with
  /// the first sentence.
  private static boolean isByline(Actor actor) {
    return actor.kind() == Kind.ORGANISATION && actor.name().contains("Correspondent");
  }

  /// "89 people were killed, quoted by the BBC": the press tells of arms and uses none; nor does it
  /// veto.
  private boolean isPressAtArms(Candidate event) {
    return DEEDS_OF_STATES.contains(event.frame().type())
        && event.actors().stream().map(cast::actor).anyMatch(this::isOutlet);
  }

  private boolean isOutlet(Actor actor) {
    return actor.kind() == Kind.ORGANISATION
        && ("JRN".equals(actor.sector())
            || Arrays.stream(actor.name().toLowerCase(Locale.ROOT).split("[\\s-]+"))
                .anyMatch(lexicon.named("outlets")::contains));
  }

  private static boolean isAuthority(Actor actor) {
    String sector = actor.sector() == null ? "" : actor.sector();
    return actor.kind() == Kind.STATE
        || actor.kind() != Kind.PERSON
            && Set.of("GOV", "MIL", "COP", "SPY", "JUD").contains(sector);
  }
}
