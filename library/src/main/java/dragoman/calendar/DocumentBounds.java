package dragoman.calendar;

import dragoman.article.Basis;
import dragoman.article.Found;
import dragoman.language.AnnotatedArticle;
import dragoman.text.DateInterval;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Bounds of the day of publication that follow from what an article says; never a guess.
final class DocumentBounds {
  private @Nullable LocalDate earliest;
  private @Nullable LocalDate latest;

  private DocumentBounds() {}

  static Found<DateInterval> derive(AnnotatedArticle article, List<Occurrence> occurrences) {
    var bounds = new DocumentBounds();
    List<Optional<Resolved>> read = Outlook.read(occurrences, null);
    for (int i = 0; i < occurrences.size(); i++) {
      Occurrence occurrence = occurrences.get(i);
      Period period = read.get(i).map(Resolved::period).orElse(null);
      if (period != null && !occurrence.inQuote()) {
        bounds.dated(occurrence, period);
      }
    }
    return bounds.found();
  }

  private void dated(Occurrence occurrence, Period period) {
    switch (occurrence.direction()) {
      case BEHIND -> notBefore(period.first());
      case AHEAD -> notAfter(period.last());
      case UNKNOWN -> {}
    }
  }

  private void notBefore(LocalDate day) {
    earliest = earliest == null || day.isAfter(earliest) ? day : earliest;
  }

  private void notAfter(LocalDate day) {
    latest = latest == null || day.isBefore(latest) ? day : latest;
  }

  private Found<DateInterval> found() {
    if (earliest == null && latest == null
        || earliest != null && latest != null && earliest.isAfter(latest)) {
      return Found.unknown(DateInterval.UNKNOWN);
    }
    return new Found<>(DateInterval.between(earliest, latest), Basis.DERIVED);
  }
}
