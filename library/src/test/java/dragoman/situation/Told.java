package dragoman.situation;

import dragoman.actor.Actor;
import dragoman.actor.Cast;
import dragoman.actor.Kind;
import dragoman.article.Article;
import dragoman.article.Basis;
import dragoman.article.Found;
import dragoman.calendar.Chronology;
import dragoman.event.Confidence;
import dragoman.event.Event;
import dragoman.event.EventDate;
import dragoman.event.EventType;
import dragoman.event.Status;
import dragoman.reading.Reading;
import dragoman.text.DateInterval;
import dragoman.text.Passage;
import dragoman.text.Span;
import dragoman.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A reading written by hand: who an article names and what it tells, one line an event.
///
///     new Told("b", "2019-04-26").meeting("2019-04-25", HAPPENED, "Vladivostok", "Putin", "Kim")
final class Told {
  private final String id;
  private final Found<DateInterval> published;
  private final List<Event> events = new ArrayList<>();
  private final List<Actor> actors = new ArrayList<>();
  private final Map<String, Double> confidence = new HashMap<>();
  private Text text;
  private @Nullable String copyOf;

  Told(String id, String published) {
    this.id = id;
    text = new Text(String.format(Locale.ROOT, "They did %-13s. ", id).repeat(40));
    this.published =
        published.isEmpty()
            ? Found.unknown(DateInterval.UNKNOWN)
            : new Found<>(interval(published), Basis.BYLINE);
  }

  Told copyOf(String original) {
    copyOf = original;
    return this;
  }

  Told meeting(String date, Status status, String place, String... actors) {
    return event(EventType.CONSULT, "meet", date, status, place, actors);
  }

  /// A meeting told as the "first" or the "second" of its kind.
  Told numbered(String ordinal, String date, Status status, String... actors) {
    event(EventType.CONSULT, "summit", date, status, "", actors);
    Event event = events.removeLast();
    String words = ("Their " + ordinal + " summit was.").substring(0, 23);
    int trigger = event.passage().span().begin() + words.indexOf("summit");
    events.add(
        event.told(new Span(trigger, trigger + 6), new Passage(id, event.passage().span(), words)));
    return this;
  }

  /// @param date a day, `from/to`, or empty for an undated event
  Told event(
      EventType type, String action, String date, Status status, String place, String... names) {
    List<String> ids = new ArrayList<>();
    for (String name : names) {
      ids.add(actor(name));
    }
    int begin = events.size() * 24;
    events.add(
        new Event(
            "e" + (events.size() + 1),
            type,
            null,
            List.of(),
            ids,
            List.of(),
            action,
            place.isEmpty() ? null : place,
            date.isEmpty() ? EventDate.UNDATED : new EventDate(interval(date), "written"),
            status,
            null,
            new Span(begin + 5, begin + 8),
            text.passage(id, new Span(begin, begin + 23))));
    return this;
  }

  /// The last event was read with too little confidence.
  Told uncertain() {
    confidence.put(events.getLast().id(), Confidence.LEAST - 0.01);
    return this;
  }

  /// Makes the article these words, before anything is told.
  Told text(String words) {
    text = new Text(words);
    return this;
  }

  /// Makes the article this sentence, which tells the last event by a word of it.
  Told saying(String sentence, String trigger) {
    text = new Text(sentence);
    Event event = events.removeLast();
    int begin = sentence.indexOf(trigger);
    events.add(
        event.told(
            new Span(begin, begin + trigger.length()),
            text.passage(id, new Span(0, sentence.length()))));
    return this;
  }

  /// A state where the name is one of these codes, else a person; `PRK:Kim` is a person of a state.
  private String actor(String name) {
    for (Actor actor : actors) {
      if (actor.names().contains(name)) {
        return actor.id();
      }
    }
    boolean isState = name.matches("[A-Z]{3}");
    String country = isState ? name : name.contains(":") ? name.substring(0, 3) : null;
    var actor =
        new Actor(
            "a" + (actors.size() + 1),
            isState ? Kind.STATE : Kind.PERSON,
            name.substring(name.indexOf(':') + 1),
            List.of(name),
            country,
            null,
            List.of());
    actors.add(actor);
    return actor.id();
  }

  private static DateInterval interval(String written) {
    String[] ends = written.split("/", -1);
    return DateInterval.between(
        ends[0].equals("..") ? null : LocalDate.parse(ends[0]),
        ends[ends.length - 1].equals("..") ? null : LocalDate.parse(ends[ends.length - 1]));
  }

  /// The situation that articles make.
  static Situation merge(Told... articles) {
    return SituationMerger.merge(
        Arrays.stream(articles).map(Told::reading).toList(), List.of(), List.of());
  }

  Reading reading() {
    var article =
        new Article(
            id,
            id + ".txt",
            text,
            Found.unknown(""),
            Found.unknown(List.of()),
            List.of(),
            Found.unknown(""),
            published,
            "en",
            "",
            List.of(),
            copyOf);
    return new Reading(
        article,
        new Chronology(List.of(), published),
        new Cast(actors, List.of()),
        List.of(),
        events,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        confidence);
  }
}
