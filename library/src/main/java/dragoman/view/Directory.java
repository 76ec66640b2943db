package dragoman.view;

import dragoman.actor.Actor;
import dragoman.actor.Kind;
import dragoman.article.Article;
import dragoman.article.Found;
import dragoman.reading.Reading;
import dragoman.situation.Identity;
import dragoman.situation.Situation;
import dragoman.situation.SituationEvent;
import dragoman.statement.Statement;
import dragoman.text.DateInterval;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the parts of a situation name only by id: actors, articles, statements.
///
/// An id nobody knows is shown as it is: a briefing with a gap is better than none.
public final class Directory {
  /// How much of a title stands for its article, in code points.
  private static final int TITLE = 60;

  private static final Set<String> PRONOUNS =
      Set.of(
          "i", "me", "my", "we", "us", "our", "you", "your", "he", "him", "his", "she", "her", "it",
          "its", "they", "them", "their", "this", "that", "these", "those", "who", "which", "one");

  private final Map<String, Identity> identities = new LinkedHashMap<>();
  private final Map<String, Reading> readings = new LinkedHashMap<>();
  private final Map<String, Statement> statements = new LinkedHashMap<>();
  private final Map<String, SituationEvent> events = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  public Directory(Situation situation) {
    situation.cast().forEach(identity -> identities.put(identity.actor().id(), identity));
    situation.readings().forEach(reading -> readings.put(reading.article().id(), reading));
    situation.statements().forEach(statement -> statements.put(statement.id(), statement));
    situation.foundEvents().forEach(event -> events.put(event.id(), event));
    readings.keySet().stream()
        .filter(id -> original(id).equals(id))
        .forEach(id -> numbers.put(id, numbers.size() + 1));
  }

  public Optional<Identity> identity(@Nullable String actor) {
    return Optional.ofNullable(identities.get(actor));
  }

  public Optional<Reading> reading(String article) {
    return Optional.ofNullable(readings.get(article));
  }

  public Optional<Article> article(String id) {
    return Optional.ofNullable(readings.get(id)).map(Reading::article);
  }

  public Optional<SituationEvent> event(@Nullable String id) {
    return Optional.ofNullable(events.get(id));
  }

  public Optional<Statement> statement(@Nullable String id) {
    return Optional.ofNullable(statements.get(id));
  }

  /// The name of an actor, or its id where the cast does not have it.
  public String name(String actor) {
    return identity(actor).map(identity -> identity.actor().name()).orElse(actor);
  }

  public List<String> names(List<String> actors) {
    return actors.stream().map(this::name).toList();
  }

  /// The name of a place: a state's the one its actor bears ("Republic of Korea" is South Korea),
  /// any other as it is told.
  public String place(String told) {
    return identities.values().stream()
        .map(Identity::actor)
        .filter(actor -> actor.kind() == Kind.STATE)
        .filter(actor -> actor.names().stream().anyMatch(told::equalsIgnoreCase))
        .map(Actor::name)
        .findFirst()
        .orElse(told);
  }

  /// Whose word it is where a line rests on a statement: a name, or that nobody is named; empty
  /// where it is the article's own.
  public Optional<String> according(@Nullable String statement) {
    return statement(statement).map(said -> speaker(said).orElse("a speaker not named"));
  }

  /// Whose word a statement is, as a name: the actor, else the words that name the speaker; empty
  /// where nobody is named, or only by a pronoun that nobody is known for.
  public Optional<String> speaker(Statement statement) {
    var speaker = statement.speaker();
    if (speaker == null) {
      return Optional.empty();
    }
    String actor = speaker.actor();
    if (actor != null) {
      return Optional.of(name(actor));
    }
    var span = speaker.span();
    return span == null
        ? Optional.empty()
        : article(statement.passage().article())
            .map(article -> article.text().slice(span))
            .filter(words -> !PRONOUNS.contains(words.toLowerCase(Locale.ROOT)));
  }

  /// When an article was published: what the page says, else the bounds its text gives.
  public Found<DateInterval> published(String article) {
    Reading reading = readings.get(article);
    return reading == null ? Found.unknown(DateInterval.UNKNOWN) : published(reading);
  }

  /// As [#published(String)], for a reading at hand.
  public static Found<DateInterval> published(Reading reading) {
    var stated = reading.article().published();
    return stated.value().isKnown() ? stated : reading.chronology().published();
  }

  /// What to call an article's origin in one line: its publisher, else who wrote it, else its
  /// title, else its file.
  public String origin(String article) {
    return article(article).map(Directory::origin).orElse(article);
  }

  static String origin(Article article) {
    return Stream.of(
            article.publisher().value(),
            Wording.list(article.authors().value()),
            Wording.shortened(article.title().value(), TITLE))
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElse(article.source());
  }

  /// The number of a source in the list of sources, from 1; empty for copies and for articles
  /// nobody knows.
  public Optional<Integer> number(String article) {
    return Optional.ofNullable(numbers.get(article));
  }

  /// The id of the article an article is a copy of, through copies of copies; itself otherwise.
  public String original(String article) {
    String id = article;
    for (int step = 0; step < readings.size(); step++) {
      String earlier = article(id).map(Article::copyOf).orElse(null);
      if (earlier == null || earlier.equals(id)) {
        return id;
      }
      id = earlier;
    }
    return id;
  }
}
