package dragoman.calendar;

import dragoman.text.DateInterval;
import dragoman.text.Span;

/// A time named in the text (TimeML TIMEX3) and what it means.
///
/// @param span where it stands
/// @param type TIMEX3 type
/// @param value TIMEX3 value, for example `2019-04-25`, `2018-SU`, `P2W`, `PRESENT_REF`
/// @param interval the days it can be, and the same in EDTF; [DateInterval#UNKNOWN] for a duration
///   or a set
/// @param basis the rule and what it counted from, for people: "weekday before the publication
///   date"
public record TimeExpression(
    Span span, Type type, String value, DateInterval interval, String basis) {
  /// TIMEX3 types.
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
