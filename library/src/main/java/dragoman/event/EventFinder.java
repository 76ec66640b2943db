package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.actor.Cast;
import dragoman.actor.Cities;
import dragoman.actor.Mention;
import dragoman.calendar.Chronology;
import dragoman.calendar.TimeExpression;
import dragoman.language.AnnotatedArticle;
import dragoman.language.Grammar;
import dragoman.language.Sentence;
import dragoman.statement.Statement;
import dragoman.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the events of an article: who did what to whom, when and where, in the types of PLOVER
/// 2.0, and whether it took place.
///
/// It codes what its lexicon names and its cast knows; an event without a known actor is left out.
/// Thread-safe; the same article always gives the same events.
public final class EventFinder {
  private static final Set<String> DECIDED = Set.of("decide", "decision");

  private final Lexicon lexicon = new Lexicon();
  private final Cities cities = new Cities();
  private final StatusFinder statuses = new StatusFinder();

  /// The events in order of the text, `e1`, `e2`, ….
  public List<Event> find(
      AnnotatedArticle article, Chronology chronology, Cast cast, List<Statement> statements) {
    Map<Integer, List<Mention>> mentions = new HashMap<>();
    for (Mention mention : cast.mentions()) {
      mentions.computeIfAbsent(mention.sentence(), index -> new ArrayList<>()).add(mention);
    }
    var hosts = new Hosts(cities, cast);
    var turns = new Turns(article);
    var matter =
        new PrivateMatter(new Callings(article, cast, lexicon, turns.isTranscript()), lexicon);
    List<Event> events = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      List<Mention> here =
          turns.acting(sentence, mentions.getOrDefault(sentence.index(), List.of()));
      if (!here.isEmpty() && !new Seams(sentence, lexicon).isSewn()) {
        var scene = new Scene(lexicon, sentence, here, hosts);
        tell(scene, here, matter, article, chronology, cast, statements, events);
      }
    }
    return List.copyOf(
        new TemporalAnaphora(article).dated(new SameEvent(article, lexicon).dated(events)));
  }

  private static List<TimeExpression> times(Chronology chronology, Sentence sentence) {
    return chronology.times().stream()
        .filter(time -> sentence.span().contains(time.span()))
        .toList();
  }

  private void tell(
      Scene scene,
      List<Mention> mentions,
      PrivateMatter matter,
      AnnotatedArticle article,
      Chronology chronology,
      Cast cast,
      List<Statement> statements,
      List<Event> events) {
    Sentence sentence = scene.sentence();
    List<Candidate> candidates = scene.candidates();
    Map<Integer, Candidate> byToken = new HashMap<>();
    for (Candidate candidate : candidates) {
      byToken.putIfAbsent(candidate.clause(), candidate);
      byToken.put(candidate.trigger(), candidate);
    }
    var dating =
        new EventDating(
            sentence,
            lexicon,
            times(chronology, sentence),
            chronology.published().value(),
            byToken);
    var places = new EventPlace(sentence, new Grammar(sentence), article.article().text());
    var parties = new Parties(cast, lexicon);
    var certainty = new Certainty(sentence, mentions);
    for (Candidate found : candidates) {
      if (!parties.areOf(found) || matter.isOne(sentence, found) || !certainty.isCertain(found)) {
        continue;
      }
      Candidate refusal = Refusal.of(sentence, found);
      Candidate candidate = refusal == null ? found : refusal;
      Span trigger = sentence.token(candidate.trigger()).span();
      Status told = refusal == null ? status(sentence, candidate) : Status.HAPPENED;
      EventDate date = dating.of(found, told);
      Status status = isAhead(date, chronology) ? ahead(told) : told;
      status = isCarriedOut(sentence, candidate, date, chronology) ? Status.HAPPENED : status;
      events.add(
          new Event(
              "e" + (events.size() + 1),
              candidate.frame().type(),
              candidate.frame().mode(),
              candidate.frame().contexts(),
              List.copyOf(candidate.actors()),
              List.copyOf(candidate.recipients()),
              candidate.action(),
              places.of(candidate),
              date,
              status,
              within(statements, trigger),
              trigger,
              article.article().passage(sentence.span())));
    }
  }

  /// "Mexico is hosting a summit next month", "ministers meeting on Saturday".
  private static Status ahead(Status told) {
    return switch (told) {
      case ONGOING -> Status.PLANNED;
      case HAPPENED -> Status.EXPECTED;
      default -> told;
    };
  }

  /// "Their decision to shoot it down last Friday": what was decided for a day that is over.
  private boolean isCarriedOut(
      Sentence sentence, Candidate candidate, EventDate date, Chronology chronology) {
    LocalDate end = date.interval().latest();
    LocalDate published = chronology.published().value().earliest();
    StatusFinder.Finding found = statuses.find(sentence, candidate.clause());
    return found.status() == Status.PLANNED
        && DECIDED.contains(found.basis())
        && date.interval().earliest() != null
        && end != null
        && published != null
        && end.isBefore(published);
  }

  private static boolean isAhead(EventDate date, Chronology chronology) {
    LocalDate begin = date.interval().earliest();
    LocalDate published = chronology.published().value().latest();
    return begin != null && published != null && begin.isAfter(published);
  }

  /// A noun with a light verb or another verb that tells of it is as true as that verb.
  private Status status(Sentence sentence, Candidate candidate) {
    Status own = statuses.find(sentence, candidate.trigger()).status();
    if (candidate.clause() == candidate.trigger()
        || own != Status.HAPPENED
        || candidate.clause() == NONE) {
      return own;
    }
    Status status = statuses.find(sentence, candidate.clause()).status();
    return status == Status.DENIED && Partaking.in(sentence, candidate) ? own : status;
  }

  private static @Nullable String within(List<Statement> statements, Span trigger) {
    return statements.stream()
        .filter(statement -> holds(statement, trigger))
        .min(Comparator.comparingInt(EventFinder::length))
        .map(Statement::id)
        .orElse(null);
  }

  private static boolean holds(Statement statement, Span trigger) {
    return statement.content().stream().anyMatch(span -> span.contains(trigger));
  }

  private static int length(Statement statement) {
    return statement.content().stream().mapToInt(Span::length).sum();
  }
}
