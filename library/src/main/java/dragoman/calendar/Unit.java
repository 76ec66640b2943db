package dragoman.calendar;

import java.math.BigDecimal;

/// A unit of time with its TIMEX3 letter. Lengths follow ISO 8601, which has no decades and
/// centuries: ten years are `P10Y`.
enum Unit {
  SECOND("TS"),
  MINUTE("TM"),
  HOUR("TH"),
  DAY("D"),
  WEEK("W"),
  MONTH("M"),
  SEASON("S"),
  QUARTER("Q"),
  HALF("H"),
  YEAR("Y"),
  DECADE("DE"),
  CENTURY("CE");

  private final String letter;

  Unit(String letter) {
    this.letter = letter;
  }

  /// @throws IllegalArgumentException when no unit has the letter
  static Unit of(String letter) {
    for (Unit unit : values()) {
      if (unit.letter.equals(letter)) {
        return unit;
      }
    }
    throw new IllegalArgumentException("no unit of time is written " + letter);
  }

  boolean isOfTheClock() {
    return compareTo(DAY) < 0;
  }

  /// The TIMEX3 value of a length: `P2W`, `PT30M`, `PXY`, `P20Y` for two decades.
  String length(String count) {
    if (this == DECADE || this == CENTURY) {
      return YEAR.length(years(count));
    }
    if (isOfTheClock()) {
      return "PT" + count + letter.substring(1);
    }
    return "P" + count + letter;
  }

  private String years(String count) {
    return count.endsWith("X")
        ? "X"
        : new BigDecimal(count)
            .multiply(BigDecimal.valueOf(this == DECADE ? 10 : 100))
            .stripTrailingZeros()
            .toPlainString();
  }
}
