package dragoman.situation;

import dragoman.event.Status;
import dragoman.text.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where independent articles tell the same event, and where one of them denies it.
///
/// It compares events only. What articles contest in words, and numbers that differ, it does not
/// see.
final class ComparisonFinder {
  private ComparisonFinder() {}

  static List<Comparison> find(List<SituationEvent> events) {
    List<Comparison> comparisons = new ArrayList<>();
    for (SituationEvent event : events) {
      Map<String, Report> happened = firstByArticle(event, Status.HAPPENED, Status.ONGOING);
      Map<String, Report> denied = firstByArticle(event, Status.DENIED);
      denied.keySet().removeAll(articlesBefore(event, happened));
      agreement(event, happened).ifPresent(comparisons::add);
      contradiction(event, happened, denied).ifPresent(comparisons::add);
    }
    return comparisons;
  }

  /// The articles older than the first that reports it as having happened: that it "has yet to"
  /// happen denies nothing.
  private static List<String> articlesBefore(SituationEvent event, Map<String, Report> happened) {
    return event.reports().stream()
        .map(Report::article)
        .distinct()
        .takeWhile(article -> !happened.containsKey(article))
        .toList();
  }

  private static Map<String, Report> firstByArticle(SituationEvent event, Status... statuses) {
    Map<String, Report> first = new LinkedHashMap<>();
    for (Report report : event.reports()) {
      if (List.of(statuses).contains(report.status())) {
        first.putIfAbsent(report.article(), report);
      }
    }
    return first;
  }

  private static Optional<Comparison> agreement(
      SituationEvent event, Map<String, Report> happened) {
    return happened.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Comparison(
                Comparison.Kind.AGREE,
                event.action(),
                passages(happened),
                happened.size() + " articles report it as having happened."));
  }

  private static Optional<Comparison> contradiction(
      SituationEvent event, Map<String, Report> happened, Map<String, Report> denied) {
    if (happened.isEmpty() || denied.isEmpty() || happened.keySet().equals(denied.keySet())) {
      return Optional.empty();
    }
    List<Passage> passages = new ArrayList<>(passages(happened));
    passages.addAll(passages(denied));
    return Optional.of(
        new Comparison(
            Comparison.Kind.CONTRADICT,
            event.action(),
            passages,
            "One article reports it as having happened, another denies it."));
  }

  private static List<Passage> passages(Map<String, Report> reports) {
    return reports.values().stream().map(Report::passage).toList();
  }
}
