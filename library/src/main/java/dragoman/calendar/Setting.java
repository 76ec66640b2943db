package dragoman.calendar;

import dragoman.text.DateInterval;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What an expression is read against.
///
/// @param document the day of publication, null where it is not known
/// @param published the day of publication or its bounds, for the basis
/// @param story the dates told before
/// @param sentence the index of its sentence
/// @param paragraph the index of its paragraph
/// @param direction where the grammar says it lies
/// @param day the day that stands after a time of day, "6 p.m. on Thursday"; null where none does
record Setting(
    @Nullable LocalDate document,
    DateInterval published,
    Story story,
    int sentence,
    int paragraph,
    Direction direction,
    @Nullable Resolved day) {
  static final String NO_DATE = "the publication date is not known";

  /// "the publication date (2019-04-26)".
  String publication() {
    return document == null ? NO_DATE : "the publication date (" + published.edtf() + ")";
  }
}
