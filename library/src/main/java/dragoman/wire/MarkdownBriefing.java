package dragoman.wire;

import static dragoman.wire.Markdown.escaped;

import dragoman.position.Linkage;
import dragoman.position.Position;
import dragoman.situation.Comparison;
import dragoman.situation.Outcome;
import dragoman.situation.Report;
import dragoman.situation.Situation;
import dragoman.situation.SituationEvent;
import dragoman.statement.Statement;
import dragoman.statement.Statement.Polarity;
import dragoman.view.AtAGlance;
import dragoman.view.CastList;
import dragoman.view.DateWords;
import dragoman.view.Directory;
import dragoman.view.EventLine;
import dragoman.view.Headline;
import dragoman.view.KeyDays;
import dragoman.view.SourceList;
import dragoman.view.StatementText;
import dragoman.view.StatementsBySpeaker;
import dragoman.view.Timeline;
import dragoman.view.TrackRecord;
import dragoman.view.Wording;
import java.util.List;

/// A situation as `briefing.md`: the same as the page, each line with its passage as a quotation.
public final class MarkdownBriefing {
  /// The whole file.
  public String of(Situation situation) {
    Directory directory = new Directory(situation);
    Markdown out = new Markdown(directory);
    out.heading(1, Headline.of(situation, directory).title(situation, directory));
    glance(situation, directory, out);
    comparisons(situation.comparisons(), out);
    sources(situation, directory, out);
    cast(situation, directory, out);
    days(KeyDays.of(situation), out);
    timeline(situation, directory, out);
    MarkdownNetwork.write(situation, directory, out);
    statements(situation, directory, out);
    positions(situation, directory, out);
    linkages(situation, directory, out);
    expectations(situation, directory, out);
    report(situation, out);
    return out.toString();
  }

  private static void glance(Situation situation, Directory directory, Markdown out) {
    for (AtAGlance.Line line : AtAGlance.of(situation, directory).lines()) {
      List<String> facts =
          line.facts().stream()
              .map(fact ->
                  escaped(fact.text())
                      + (fact.detail().isEmpty() ? "" : " (" + escaped(fact.detail()) + ")"))
              .toList();
      out.item("**" + line.name() + ":** " + String.join("; ", facts));
    }
  }

  private static void sources(Situation situation, Directory directory, Markdown out) {
    out.heading(2, "Sources");
    for (SourceList.Entry entry : SourceList.of(situation, directory).originals()) {
      var article = entry.article();
      String title = article.title().value();
      String publisher = article.publisher().value();
      StringBuilder line = new StringBuilder();
      directory.number(article.id()).ifPresent(n -> line.append("\\[" + n + "\\] "));
      line.append(escaped(title.isBlank() ? article.source() : title))
          .append(" — ")
          .append(publisher.isBlank() ? "" : escaped(publisher) + ", ")
          .append(DateWords.of(entry.published()))
          .append(" (date: ")
          .append(Wording.of(entry.basis()))
          .append("), ")
          .append(escaped(article.source()));
      entry
          .copies()
          .forEach(copy ->
              line.append("; copy: ")
                  .append(escaped(copy.publisher().value() + " " + copy.source())));
      out.item(line.toString());
    }
  }

  private static void cast(Situation situation, Directory directory, Markdown out) {
    var entries = CastList.of(situation, directory).entries();
    if (entries.isEmpty()) {
      return;
    }
    out.heading(2, "Cast");
    for (CastList.Entry entry : entries) {
      List<String> offices =
          entry.offices().stream().map(office -> escaped(office.full())).toList();
      out.item(
          "**"
              + escaped(entry.identity().actor().name())
              + "**"
              + (offices.isEmpty() ? "" : ", " + String.join("; ", offices))
              + " — "
              + Wording.of(entry.identity().actor().kind())
              + ", "
              + entry.presence());
      entry.offices().forEach(office -> out.quote(office.passages().getFirst()));
      if (offices.isEmpty() && !entry.identity().mentions().isEmpty()) {
        out.quote(entry.identity().mentions().getFirst());
      }
    }
  }

  private static void days(List<KeyDays.Day> days, Markdown out) {
    if (!days.isEmpty()) {
      out.heading(2, "Key days");
    }
    for (KeyDays.Day day : days) {
      String told = Wording.count(day.articles().size(), "article");
      out.item("**" + DateWords.day(day.day()) + "** — told by " + told);
      day.passages().forEach(out::quote);
    }
  }

  private static void timeline(Situation situation, Directory directory, Markdown out) {
    Timeline timeline = Timeline.of(situation);
    if (!situation.foundEvents().isEmpty()) {
      out.heading(2, "Timeline");
      timeline.dated().forEach(event -> event(event, directory, out));
    }
    if (!timeline.undated().isEmpty()) {
      out.heading(3, "Undated");
      timeline.undated().forEach(event -> event(event, directory, out));
    }
    if (!situation.uncertain().isEmpty()) {
      out.heading(3, "Read with less confidence");
      out.raw(Wording.UNCERTAIN).end().blank();
      situation.uncertain().forEach(event -> event(event, directory, out));
    }
  }

  private static void event(SituationEvent event, Directory directory, Markdown out) {
    EventLine line = EventLine.of(event, directory);
    out.item(
        "**"
            + line.when()
            + "** "
            + escaped(line.text())
            + (line.place().isEmpty() ? "" : " · " + escaped(line.place()))
            + " — "
            + line.status()
            + ", "
            + Wording.of(event.type()));
    for (Report report : event.reports()) {
      out.quote(report.passage());
    }
  }

  private static void statements(Situation situation, Directory directory, Markdown out) {
    if (situation.statements().isEmpty()) {
      return;
    }
    out.heading(2, "Statements");
    for (var group : StatementsBySpeaker.of(situation, directory).groups()) {
      out.heading(3, group.speaker());
      for (Statement statement : group.statements()) {
        StatementText text = new StatementText(statement, directory);
        String denied = statement.polarity() == Polarity.NEGATED ? "(not said or denied) " : "";
        String cue = text.cue().isBlank() ? "" : "*" + escaped(text.cue().strip()) + "*";
        String said = escaped(text.content());
        out.item(denied + (text.isCueFirst() ? cue + " " + said : said + " " + cue).strip());
        out.quote(statement.passage());
      }
    }
  }

  private static void comparisons(List<Comparison> comparisons, Markdown out) {
    if (!comparisons.isEmpty()) {
      out.heading(2, "Where the sources agree and differ");
    }
    for (Comparison comparison : comparisons) {
      out.item(
          "**"
              + Wording.of(comparison.kind())
              + "** "
              + escaped(Wording.heading(comparison))
              + " — "
              + escaped(comparison.why()));
      comparison.passages().forEach(out::quote);
    }
  }

  private static void positions(Situation situation, Directory directory, Markdown out) {
    if (!situation.positions().isEmpty()) {
      out.heading(2, "Positions");
    }
    for (Position position : situation.positions()) {
      String condition = position.condition();
      String speaker = directory.according(position.statement()).orElse("");
      out.item(
          "**"
              + escaped(directory.name(position.actor()))
              + "** "
              + Wording.of(position.stance())
              + ": "
              + escaped(position.issue())
              + (condition == null ? "" : " — " + escaped(condition))
              + (speaker.isEmpty() ? "" : " (according to " + escaped(speaker) + ")"));
      out.quote(position.passage());
    }
  }

  private static void linkages(Situation situation, Directory directory, Markdown out) {
    if (!situation.linkages().isEmpty()) {
      out.heading(3, "What hangs on what");
    }
    for (Linkage linkage : situation.linkages()) {
      String speaker = directory.according(linkage.statement()).orElse("");
      out.item(
          "**"
              + escaped(linkage.issue())
              + "** "
              + Wording.of(linkage.kind())
              + " **"
              + escaped(linkage.condition())
              + "**"
              + (speaker.isEmpty() ? "" : " (according to " + escaped(speaker) + ")"));
      out.quote(linkage.passage());
    }
  }

  private static void record(Situation situation, Directory directory, Markdown out) {
    for (TrackRecord.Entry entry : TrackRecord.of(situation, directory).entries()) {
      out.item("**" + escaped(entry.name()) + "** — " + entry.words());
    }
  }

  private static void expectations(Situation situation, Directory directory, Markdown out) {
    List<Outcome> outcomes = situation.expectations();
    if (!outcomes.isEmpty()) {
      out.heading(2, "Expectations");
      record(situation, directory, out);
    }
    for (Outcome outcome : outcomes) {
      var expectation = outcome.expectation();
      String holder = expectation.holder();
      out.item(
          "**"
              + Wording.of(outcome.kind())
              + "** "
              + escaped(EventLine.of(expectation, directory))
              + " — "
              + Wording.of(expectation.likelihood())
              + (expectation.horizon().isKnown() ? ", " + DateWords.of(expectation.horizon()) : "")
              + (holder == null ? "" : ", expected by " + escaped(directory.name(holder))));
      out.quote(expectation.passage());
      if (!outcome.resolvedBy().isEmpty()) {
        out.raw("  Decided by:").end().blank();
        outcome.resolvedBy().forEach(out::quote);
      }
    }
  }

  private static void report(Situation situation, Markdown out) {
    out.heading(2, "Import report");
    if (situation.unreadable().isEmpty()) {
      out.item("Everything that arrived was read.");
    }
    situation
        .unreadable()
        .forEach(u ->
            out.item("Not read: " + escaped(u.source() + " " + u.reason() + "; " + u.remedy())));
    situation.notes().forEach(note -> out.item(escaped(note)));
  }
}
