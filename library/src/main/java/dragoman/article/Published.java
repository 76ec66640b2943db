package dragoman.article;

import dragoman.source.RawDocument;
import dragoman.source.WrittenDate;
import dragoman.text.DateInterval;
import java.util.Optional;

/// When an article was published, by the best that says so: the user, the page's metadata, a line
/// of the page, the address or the name of the file.
record Published(
    RawDocument document, Extraction extraction, Optional<DateInterval> dateline, String url) {
  Found<DateInterval> find() {
    Found<String> marked = extraction.marked().date();
    Optional<DateInterval> inMarkup =
        DateWords.find(marked.value()).map(DateWords.Written::interval);
    return found(
            Optional.ofNullable(document.given().get("date")).flatMap(WrittenDate::interval),
            Basis.GIVEN)
        .or(() -> found(inMarkup.filter(_ -> marked.basis() != Basis.DERIVED), marked.basis()))
        .or(() -> found(DateLine.find(extraction), Basis.BYLINE))
        .or(() -> found(dateline, Basis.BYLINE))
        .or(() -> found(written(PageMetadata.urlDate(url).value()), Basis.DERIVED))
        .or(() -> found(fileDate(), Basis.DERIVED))
        .orElse(Found.unknown(DateInterval.UNKNOWN));
  }

  /// The date in the name of the file (`2019-04-26_reuters.txt`).
  private Optional<DateInterval> fileDate() {
    String source = document.source();
    String name = source.substring(source.lastIndexOf('/') + 1);
    return DateWords.find(name.replace('_', ' '))
        .map(DateWords.Written::interval)
        .or(() -> compact(name));
  }

  /// `20190426` at the beginning of a name.
  private static Optional<DateInterval> compact(String name) {
    if (!name.matches("(?:19|20)\\d{6}(?:\\D.*)?")) {
      return Optional.empty();
    }
    return WrittenDate.interval(
        name.substring(0, 4) + "-" + name.substring(4, 6) + "-" + name.substring(6, 8));
  }

  private static Optional<DateInterval> written(String date) {
    return date.isEmpty() ? Optional.empty() : WrittenDate.interval(date);
  }

  private static Optional<Found<DateInterval>> found(Optional<DateInterval> date, Basis basis) {
    return date.map(interval -> new Found<>(interval, basis));
  }
}
