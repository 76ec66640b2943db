package dragoman.event;

import static dragoman.language.Sentence.NONE;

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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The events of one article as they are told, sentence by sentence: what the lexicon sees gets its
/// date, place, status and the statement it stands in. Used for one article and thrown away.
final class Account {
  private static final Set<String> DECIDED = Set.of("decide", "decision");

  private final AnnotatedArticle article;
  private final Chronology chronology;
  private final List<Statement> statements;
  private final Lexicon lexicon;
  private final StatusFinder statuses;
  private final VerbalAttack attack;
  private final List<Event> events = new ArrayList<>();

  Account(
      AnnotatedArticle article,
      Chronology chronology,
      List<Statement> statements,
      Lexicon lexicon,
      StatusFinder statuses,
      VerbalAttack attack) {
    this.article = article;
    this.chronology = chronology;
    this.statements = statements;
    this.lexicon = lexicon;
    this.statuses = statuses;
    this.attack = attack;
  }

  /// Those told so far, in order of the text, `e1`, `e2`, ….
  List<Event> events() {
    return events;
  }

  /// Tells those events of a scene that are to be told. All of them have a say in which time is
  /// whose.
  void tell(Scene scene, Predicate<Candidate> isTold) {
    Sentence sentence = scene.sentence();
    Map<Integer, Candidate> byToken = new HashMap<>();
    for (Candidate candidate : scene.candidates()) {
      byToken.putIfAbsent(candidate.clause(), candidate);
      byToken.put(candidate.trigger(), candidate);
    }
    var dating =
        new EventDating(
            sentence, lexicon, times(sentence), chronology.published().value(), byToken);
    var places = new EventPlace(sentence, new Grammar(sentence), article.article().text());
    for (Candidate found : scene.candidates()) {
      if (isTold.test(found)) {
        tell(sentence, found, dating, places);
      }
    }
  }

  private void tell(Sentence sentence, Candidate found, EventDating dating, EventPlace places) {
    Candidate refusal = Refusal.of(sentence, found);
    Candidate words = refusal == null ? attack.of(sentence, found) : refusal;
    Candidate candidate = words == null ? found : words;
    Span trigger = sentence.token(candidate.trigger()).span();
    Status told = refusal == null ? status(sentence, candidate) : Status.HAPPENED;
    EventDate date = dating.of(found, told);
    Status status = isAhead(date) ? ahead(told) : told;
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
            isCarriedOut(sentence, candidate, date) ? Status.HAPPENED : status,
            within(trigger),
            trigger,
            article.article().passage(sentence.span())));
  }

  private List<TimeExpression> times(Sentence sentence) {
    return chronology.times().stream()
        .filter(time -> sentence.span().contains(time.span()))
        .toList();
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
  private boolean isCarriedOut(Sentence sentence, Candidate candidate, EventDate date) {
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

  private boolean isAhead(EventDate date) {
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

  private @Nullable String within(Span trigger) {
    return statements.stream()
        .filter(statement -> holds(statement, trigger))
        .min(Comparator.comparingInt(Account::length))
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
