package dragoman.situation;

import dragoman.article.Article;
import dragoman.reading.Reading;
import dragoman.source.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Merges readings into the situation. The same readings in any order give the same situation.
///
/// An article that is a copy of another is listed and merged no further: its events and statements
/// are those of the original.
public final class SituationMerger {
  private SituationMerger() {}

  /// @param readings of all articles, in any order
  /// @param unreadable what arrived and could not be read
  /// @param limits what the rooms cannot do yet, in words for the import report
  public static Situation merge(
      List<Reading> readings, List<Unreadable> unreadable, List<String> limits) {
    return merge(readings, unreadable, limits, Corrections.NONE);
  }

  /// As [#merge(List, List, List)], with what a person corrects; a correction that cannot be
  /// applied becomes a line of the import report.
  public static Situation merge(
      List<Reading> readings,
      List<Unreadable> unreadable,
      List<String> limits,
      Corrections corrections) {
    List<Reading> ordered = ReadingOrder.sorted(readings);
    List<Reading> found =
        ordered.stream().filter(reading -> reading.article().copyOf() == null).toList();
    CorrectionReport report = new CorrectionReport();
    Rejections rejections = new Rejections(corrections, report);
    List<Reading> originals = rejections.applied(found);
    var identities =
        new Identities(
            new CastCorrector(new IdentityMerger().merge(originals), originals, report)
                .applied(corrections));
    StatementMerger.Statements statements = new StatementMerger(identities).merge(originals);
    EventMerger.Events events =
        new EventCorrector(
                new EventMerger(identities)
                    .merge(
                        originals,
                        statements.ids(),
                        new EventGroups(corrections, found, rejections, report)),
                found,
                rejections,
                report)
            .applied(corrections);
    PositionMerger.Positions positions =
        new PositionMerger(identities, statements.ids()).merge(originals);
    return new Situation(
        ordered,
        Stream.concat(unreadable.stream(), report.problems().stream()).toList(),
        Onstage.of(identities.all(), statements.all(), events.all()),
        events.all().stream().filter(SituationEvent::isCertain).toList(),
        events.all().stream().filter(event -> !event.isCertain()).toList(),
        statements.all(),
        positions.issues(),
        positions.positions(),
        positions.linkages(),
        ComparisonFinder.find(originals, identities, events, positions, statements.all()),
        new OutcomeFinder(identities, events).find(originals),
        notes(ordered, limits));
  }

  private static List<String> notes(List<Reading> readings, List<String> limits) {
    List<String> notes = new ArrayList<>();
    for (Reading reading : readings) {
      Article article = reading.article();
      if (article.copyOf() != null) {
        notes.add(article.source() + " is a copy of another article and is counted once.");
      }
    }
    long undated =
        readings.stream().filter(r -> !r.chronology().published().value().isKnown()).count();
    if (undated > 0) {
      notes.add(
          undated + (undated == 1 ? " article has" : " articles have") + " no date and no bounds.");
    }
    notes.addAll(limits);
    return notes;
  }
}
