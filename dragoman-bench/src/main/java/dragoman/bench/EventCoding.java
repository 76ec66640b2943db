package dragoman.bench;

import dragoman.actor.Cast;
import dragoman.event.Event;
import dragoman.event.EventFinder;
import dragoman.event.EventType;
import dragoman.language.AnnotatedArticle;
import dragoman.language.Annotator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Codes the sentences of a file in the format of `score_events.py`, with every noun phrase for an
/// actor, and writes what was found beside the same ids.
final class EventCoding {
  private static final Set<EventType> MUTUAL =
      Set.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE);

  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?:[A-Z][\\p{L}.]+[ ,]*){1,4}(?:[A-Z][a-z]+ \\d{1,2} )?(?:\\([^)]{2,40}\\) ?)?(?:--|-|–|—) ");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Annotator annotator;
  private final EventFinder finder = new EventFinder();
  private long nanoseconds;
  private int sentences;

  EventCoding(Annotator annotator) {
    this.annotator = annotator;
  }

  /// Sentences in a second of processor time.
  double perSecond() {
    return sentences / (nanoseconds / 1e9);
  }

  static List<String> ids(Path corpus) throws IOException {
    return Files.readAllLines(corpus).stream()
        .map(line -> JSON.readTree(line).get("id").asString())
        .toList();
  }

  void code(Path gold, Path predictions) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(gold)) {
      JsonNode record = JSON.readTree(line);
      String id = record.get("id").asString();
      List<Map<String, Object>> events = new ArrayList<>();
      AnnotatedArticle article =
          annotator.annotate(EventArticles.of(id, withoutDateline(record.get("text").asString())));
      Cast cast = EventNounPhrases.of(article);
      for (Event event : timed(article, cast)) {
        single(event).ifPresent(type -> events.addAll(told(event, type, cast)));
      }
      Map<String, Object> prediction = new LinkedHashMap<>();
      prediction.put("id", id);
      prediction.put("events", events);
      lines.add(JSON.writeValueAsString(prediction));
    }
    Files.write(predictions, lines);
  }

  /// "HARARE, Zimbabwe (Reuters) - " before a sentence belongs to the page, not to the sentence.
  private static String withoutDateline(String text) {
    return DATELINE.matcher(text).replaceFirst("");
  }

  private List<Event> timed(AnnotatedArticle article, Cast cast) {
    var threads = java.lang.management.ManagementFactory.getThreadMXBean();
    long begin = threads.getCurrentThreadCpuTime();
    List<Event> events = finder.find(article, EventArticles.timeless(), cast, List.of());
    nanoseconds += threads.getCurrentThreadCpuTime() - begin;
    sentences += article.sentences().size();
    return events;
  }

  private static Optional<EventType> single(Event event) {
    return event.type().told(event.status());
  }

  /// The pair of an event; where several act alike, they are also a pair of their own.
  private static List<Map<String, Object>> told(Event event, EventType type, Cast cast) {
    List<String> actors = event.actors().stream().map(id -> cast.actor(id).name()).toList();
    List<String> recipients = event.recipients().stream().map(id -> cast.actor(id).name()).toList();
    List<Map<String, Object>> told = new ArrayList<>();
    if (!recipients.isEmpty() || actors.size() == 1) {
      told.add(pair(type, event, String.join(", ", actors), String.join(", ", recipients)));
    }
    if (actors.size() > 1 && (recipients.isEmpty() || MUTUAL.contains(event.type()))) {
      String others = String.join(", ", actors.subList(1, actors.size()));
      told.add(pair(type, event, actors.getFirst(), others));
    }
    return told;
  }

  private static Map<String, Object> pair(
      EventType type, Event event, String source, String target) {
    Map<String, Object> pair = new LinkedHashMap<>();
    pair.put("root", type.name());
    pair.put("source_text", source);
    pair.put("target_text", target);
    pair.put("type", event.type().name());
    pair.put("status", event.status().name());
    return pair;
  }
}
