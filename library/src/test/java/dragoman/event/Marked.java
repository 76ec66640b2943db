package dragoman.event;

import dragoman.actor.Actor;
import dragoman.actor.Cast;
import dragoman.actor.Kind;
import dragoman.actor.Mention;
import dragoman.article.Basis;
import dragoman.article.Found;
import dragoman.calendar.Chronology;
import dragoman.calendar.TimeExpression;
import dragoman.language.Annotated;
import dragoman.language.AnnotatedArticle;
import dragoman.language.Sentence;
import dragoman.statement.Statement;
import dragoman.text.DateInterval;
import dragoman.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// A sentence for a test with its cast marked in it: `[actors]`, `{recipients}`, `<times>`; the id
/// of an actor is the words between the brackets.
record Marked(
    AnnotatedArticle article,
    Cast cast,
    Chronology chronology,
    List<String> actors,
    List<String> recipients) {
  private static final EventFinder FINDER = new EventFinder();

  static Marked of(String marked) {
    var text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    List<Character> kinds = new ArrayList<>();
    int begin = 0;
    for (char c : marked.toCharArray()) {
      switch (c) {
        case '[', '{', '<' -> begin = text.length();
        case ']', '}', '>' -> {
          spans.add(new Span(begin, text.length()));
          kinds.add(c);
        }
        default -> text.append(c);
      }
    }
    return read(Annotated.article("2019-04-26", text.toString()), spans, kinds);
  }

  private static Marked read(AnnotatedArticle article, List<Span> spans, List<Character> kinds) {
    List<Mention> mentions = new ArrayList<>();
    List<TimeExpression> times = new ArrayList<>();
    List<String> actors = new ArrayList<>();
    List<String> recipients = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      String words = article.article().text().slice(spans.get(i));
      if (kinds.get(i) == '>') {
        times.add(time(spans.get(i), words));
        continue;
      }
      (kinds.get(i) == ']' ? actors : recipients).add(words);
      mentions.add(mention(article, spans.get(i), words));
    }
    List<Actor> cast =
        new TreeSet<>(mentions.stream().map(Mention::actor).toList())
            .stream().map(Marked::actor).toList();
    var published = new Found<>(DateInterval.UNKNOWN, Basis.UNKNOWN);
    return new Marked(
        article, new Cast(cast, mentions), new Chronology(times, published), actors, recipients);
  }

  /// A time whose interval is named by its own words; a day where they are one (`2019-04-25`).
  private static TimeExpression time(Span span, String words) {
    boolean isDay = words.matches("\\d{4}-\\d\\d-\\d\\d");
    var interval =
        isDay
            ? DateInterval.day(LocalDate.parse(words))
            : new DateInterval(null, LocalDate.of(2019, 4, 26), words);
    return new TimeExpression(span, TimeExpression.Type.DATE, words, interval, "as written");
  }

  private static Actor actor(String name) {
    return new Actor(name, Kind.PERSON, name, List.of(name), null, null, List.of());
  }

  private static Mention mention(AnnotatedArticle article, Span span, String words) {
    Sentence sentence =
        article.sentences().stream()
            .filter(s -> s.span().contains(span))
            .findFirst()
            .orElseThrow(() -> new AssertionError("the parser cut through " + words));
    int head =
        java.util.stream.IntStream.range(0, sentence.size())
            .filter(i -> span.contains(sentence.token(i).span()))
            .filter(i ->
                sentence.head(i) == Sentence.NONE
                    || !span.contains(sentence.token(sentence.head(i)).span()))
            .findFirst()
            .orElseThrow();
    return new Mention(span, sentence.index(), head, words, words, Mention.Form.NAME);
  }

  /// The events of a marked text, each as type, actors and recipients: "ACCUSE Merkel > Macron".
  static List<String> told(String marked) {
    return of(marked).events().stream().map(Marked::told).toList();
  }

  private static String told(Event event) {
    String actors = String.join("+", event.actors());
    String recipients = String.join("+", event.recipients());
    return (event.type() + " " + actors + " > " + recipients).strip();
  }

  List<Event> events() {
    return events(List.of());
  }

  List<Event> events(List<Statement> statements) {
    return FINDER.find(article, chronology, cast, statements);
  }

  /// The tree, for the message of a failing test.
  String tree() {
    var lines = new StringBuilder();
    article
        .sentences()
        .forEach(sentence ->
            sentence
                .tokens()
                .forEach(t ->
                    lines
                        .append(t.word() + "/" + t.tag() + " " + t.relation())
                        .append("<" + t.head() + " ")));
    return lines.toString();
  }
}
