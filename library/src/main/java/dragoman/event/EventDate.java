package dragoman.event;

import dragoman.text.DateInterval;

/// When an event was or is to be, with the rule that says so ("named beside the verb", "day of the
/// report"). An unknown interval is a legal answer.
public record EventDate(DateInterval interval, String basis) {
  public static final EventDate UNDATED = new EventDate(DateInterval.UNKNOWN, "not dated");
}
