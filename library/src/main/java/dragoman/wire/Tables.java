package dragoman.wire;

import dragoman.position.Position;
import dragoman.situation.Comparison;
import dragoman.situation.Report;
import dragoman.situation.Situation;
import dragoman.situation.SituationEvent;
import dragoman.statement.Statement;
import dragoman.text.DateInterval;
import dragoman.text.Passage;
import dragoman.view.CastList;
import dragoman.view.Directory;
import dragoman.view.Evidence;
import dragoman.view.Headline;
import dragoman.view.StatementText;
import dragoman.view.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The tables of a briefing, format 1 (`docs/output.md`). Every row ends in the passage it rests
/// on.
final class Tables {
  private static final List<String> PASSAGE =
      List.of("article", "source", "publisher", "published", "begin", "end", "passage");

  private final Situation situation;
  private final Directory directory;

  Tables(Situation situation) {
    this.situation = situation;
    this.directory = new Directory(situation);
  }

  /// One row for each event; the passage is that its status rests on.
  String events() {
    Table table =
        table(
            "event",
            "date",
            "earliest",
            "latest",
            "date_basis",
            "status",
            "type",
            "mode",
            "quad",
            "intensity",
            "contexts",
            "actors",
            "actor_ids",
            "recipients",
            "recipient_ids",
            "action",
            "place",
            "articles",
            "report_statuses");
    Timeline timeline = Timeline.of(situation);
    Stream.concat(timeline.dated().stream(), timeline.undated().stream())
        .forEach(event -> event(event, table.row()));
    return table.csv();
  }

  private void event(SituationEvent event, Table.Row row) {
    row.text(event.id());
    interval(event.date().interval(), row);
    row.text(event.date().basis())
        .text(event.status().name())
        .text(event.type().name())
        .text(event.mode())
        .number(event.type().quad().code())
        .number(event.type().intensity())
        .texts(event.contexts())
        .texts(directory.names(event.actors()))
        .texts(event.actors())
        .texts(directory.names(event.recipients()))
        .texts(event.recipients())
        .text(event.action())
        .text(event.place())
        .number(Headline.articles(event, directory))
        .texts(event.reports().stream().map(Report::status).map(Enum::name).distinct().toList());
    passage(Evidence.of(event).report().passage(), row);
  }

  /// One row for each statement.
  String statements() {
    Table table =
        table(
            "statement",
            "speaker",
            "speaker_id",
            "speaker_words",
            "cue",
            "content",
            "form",
            "polarity",
            "addressee",
            "addressee_id",
            "within");
    situation.statements().forEach(statement -> statement(statement, table.row()));
    return table.csv();
  }

  private void statement(Statement statement, Table.Row row) {
    StatementText text = new StatementText(statement, directory);
    var speaker = statement.speaker();
    String addressee = statement.addressee();
    row.text(statement.id())
        .text(directory.speaker(statement).orElse(""))
        .text(speaker == null ? null : speaker.actor())
        .text(text.speaker())
        .text(text.cue())
        .text(text.content())
        .text(statement.form().name())
        .text(statement.polarity().name())
        .text(addressee == null ? null : directory.name(addressee))
        .text(addressee)
        .text(statement.within());
    passage(statement.passage(), row);
  }

  /// One row for each actor; the passage is that of its first mention or office, empty without.
  String actors() {
    Table table =
        table(
            "actor",
            "name",
            "kind",
            "country",
            "sector",
            "offices",
            "names",
            "mentions",
            "articles");
    for (CastList.Entry entry : CastList.of(situation, directory).entries()) {
      var identity = entry.identity();
      var actor = identity.actor();
      Table.Row row = table.row();
      row.text(actor.id())
          .text(actor.name())
          .text(actor.kind().name())
          .text(actor.country())
          .text(actor.sector())
          .texts(entry.offices().stream().map(CastList.OfficeLine::full).toList())
          .texts(actor.names())
          .number(identity.mentions().size())
          .number(entry.articles());
      passage(
          Stream.concat(
                  identity.mentions().stream(),
                  entry.offices().stream().flatMap(office -> office.passages().stream()))
              .findFirst()
              .orElse(null),
          row);
    }
    return table.csv();
  }

  /// One row for each position.
  String positions() {
    Table table =
        table("actor", "actor_id", "issue", "stance", "condition", "according_to", "statement");
    for (Position position : situation.positions()) {
      Table.Row row = table.row();
      row.text(directory.name(position.actor()))
          .text(position.actor())
          .text(position.issue())
          .text(position.stance().name())
          .text(position.condition())
          .text(directory.according(position.statement()).orElse(""))
          .text(position.statement());
      passage(position.passage(), row);
    }
    return table.csv();
  }

  /// One row for each passage of a comparison; `side` numbers them.
  String comparisons() {
    Table table = table("comparison", "kind", "about", "why", "side");
    int number = 0;
    for (Comparison comparison : situation.comparisons()) {
      number++;
      int side = 0;
      for (Passage passage : comparison.passages()) {
        Table.Row row = table.row();
        row.text("C" + number)
            .text(comparison.kind().name())
            .text(comparison.about())
            .text(comparison.why())
            .number(++side);
        passage(passage, row);
      }
    }
    return table.csv();
  }

  private static Table table(String... columns) {
    return new Table(Stream.concat(Stream.of(columns), PASSAGE.stream()).toList());
  }

  private static void interval(DateInterval interval, Table.Row row) {
    row.text(interval.isKnown() ? interval.edtf() : "")
        .text(day(interval.earliest()))
        .text(day(interval.latest()));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private void passage(@Nullable Passage passage, Table.Row row) {
    if (passage == null) {
      PASSAGE.forEach(_ -> row.text(""));
    } else {
      var article = directory.article(passage.article());
      var published = directory.published(passage.article()).value();
      row.text(passage.article())
          .text(article.map(a -> a.source()).orElse(""))
          .text(article.map(a -> a.publisher().value()).orElse(""))
          .text(published.isKnown() ? published.edtf() : "")
          .number(passage.span().begin())
          .number(passage.span().end())
          .text(passage.exact());
    }
    row.end();
  }
}
