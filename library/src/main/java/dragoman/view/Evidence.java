package dragoman.view;

import dragoman.situation.Report;
import dragoman.situation.SituationEvent;
import java.util.List;

/// The report an event's line opens: the first that says both its status and its date, else the
/// first that says its status, else the first. The others follow in order of publication.
///
/// @param report the one whose passage carries the line
public record Evidence(Report report, List<Report> others) {
  public Evidence {
    others = List.copyOf(others);
  }

  public static Evidence of(SituationEvent event) {
    List<Report> reports = event.reports();
    Report best =
        reports.stream()
            .filter(report -> report.status() == event.status())
            .filter(report -> report.date().interval().equals(event.date().interval()))
            .findFirst()
            .or(() -> reports.stream().filter(r -> r.status() == event.status()).findFirst())
            .orElse(reports.getFirst());
    return new Evidence(best, reports.stream().filter(report -> report != best).toList());
  }
}
