package dragoman.calendar;

import dragoman.article.Found;
import dragoman.text.DateInterval;
import java.util.List;

/// The times of one article, in order of the text, and when it was published as far as the text
/// tells: where the page itself names no day, bounds derived from what the text says.
public record Chronology(List<TimeExpression> times, Found<DateInterval> published) {
  public Chronology {
    times = List.copyOf(times);
  }
}
