package dragoman.expectation;

import dragoman.event.Event;
import dragoman.language.AnnotatedArticle;
import dragoman.language.Sentence;
import dragoman.statement.Speaker;
import dragoman.statement.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds what is foreseen: events that are planned, expected, held out as possible, or foreseen for
/// the case that another comes about, with who foresees them and how sure the words are; and what
/// somebody is told to have hoped for.
///
/// Other expectations of something that is no event ("results") are left out. Thread-safe.
public final class ExpectationFinder {
  private final Hedges hedges = Hedges.load();

  public List<Expectation> find(
      AnnotatedArticle article, List<Statement> statements, List<Event> events) {
    Map<String, Statement> byId = new HashMap<>();
    statements.forEach(statement -> byId.put(statement.id(), statement));
    List<Expectation> expectations = new ArrayList<>();
    for (Event event : events) {
      sentenceOf(article, event)
          .filter(
              sentence -> isForeseen(sentence, event) || condition(sentence, event, events) != null)
          .ifPresent(sentence ->
              expectations.add(
                  expectation(sentence, event, condition(sentence, event, events), byId)));
    }
    expectations.addAll(HopeFinder.find(article.article(), statements));
    return expectations;
  }

  private static boolean isForeseen(Sentence sentence, Event event) {
    return switch (event.status()) {
      case PLANNED, EXPECTED -> true;
      case POSSIBLE -> Prospect.isHeldOut(sentence, sentence.tokenAt(event.trigger().begin()));
      case HAPPENED, ONGOING, CONDITIONAL, DENIED, CANCELLED -> false;
    };
  }

  private static Optional<Sentence> sentenceOf(AnnotatedArticle article, Event event) {
    return article.sentences().stream()
        .filter(sentence -> sentence.span().contains(event.trigger()))
        .findFirst();
  }

  private static @Nullable String condition(Sentence sentence, Event event, List<Event> events) {
    return Supposition.condition(sentence, sentence.tokenAt(event.trigger().begin()), events)
        .map(Event::id)
        .filter(id -> !id.equals(event.id()))
        .orElse(null);
  }

  private Expectation expectation(
      Sentence sentence, Event event, @Nullable String condition, Map<String, Statement> byId) {
    int trigger = sentence.tokenAt(event.trigger().begin());
    return new Expectation(
        holder(event.within() == null ? null : byId.get(event.within())),
        event.action(),
        event.id(),
        condition,
        hedges.of(sentence, trigger),
        event.date().interval(),
        event.passage());
  }

  private static @Nullable String holder(@Nullable Statement statement) {
    Speaker speaker = statement == null ? null : statement.speaker();
    return speaker == null ? null : speaker.actor();
  }
}
