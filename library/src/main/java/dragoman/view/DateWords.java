package dragoman.view;

import dragoman.text.DateInterval;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A date as a reader writes it, never more precise than it is known: "25 April 2019", "April
/// 2019", "between 15 and 31 August 2018", "by 24 April 2019", "about 1948".
public final class DateWords {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /// EDTF's codes for seasons.
  private static final Map<String, String> SEASONS =
      Map.of("21", "spring", "22", "summer", "23", "autumn", "24", "winter");

  private DateWords() {}

  /// The interval in words; "undated" where nothing is known.
  public static String of(DateInterval interval) {
    LocalDate earliest = interval.earliest();
    LocalDate latest = interval.latest();
    if (earliest == null) {
      return latest == null ? "undated" : "by " + day(latest);
    }
    if (latest == null) {
      return "from " + day(earliest);
    }
    String edtf = interval.edtf();
    String hedge = edtf.endsWith("~") ? "about " : edtf.endsWith("?") ? "perhaps " : "";
    return hedge + closed(earliest, latest, edtf, hedge.isEmpty());
  }

  /// Two bounds, as the first and the last of several dates: "24–30 April 2019".
  public static String range(LocalDate first, LocalDate last) {
    return first.equals(last) ? day(first) : span(first, last, "–");
  }

  public static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day);
  }

  /// The name of a month with its year.
  public static String month(LocalDate day) {
    return MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
  }

  private static String closed(
      LocalDate earliest, LocalDate latest, String edtf, boolean sayBetween) {
    if (earliest.equals(latest)) {
      return day(earliest);
    }
    String whole = whole(earliest, latest, edtf);
    if (whole != null) {
      return whole;
    }
    return (sayBetween ? "between " : "") + span(earliest, latest, sayBetween ? " and " : "–");
  }

  /// A whole year, month or season; null where it is none of these.
  private static @Nullable String whole(LocalDate earliest, LocalDate latest, String edtf) {
    String season = edtf.matches("\\d{4}-2[1-4][~?]?") ? SEASONS.get(edtf.substring(5, 7)) : null;
    if (season != null) {
      return season + " " + edtf.substring(0, 4);
    }
    if (edtf.matches("\\d{4}[~?]")) {
      return edtf.substring(0, 4);
    }
    boolean endsMonth = latest.equals(YearMonth.from(latest).atEndOfMonth());
    if (earliest.getDayOfMonth() != 1 || !endsMonth) {
      return null;
    }
    if (YearMonth.from(earliest).equals(YearMonth.from(latest))) {
      return month(earliest);
    }
    return earliest.getDayOfYear() == 1
            && latest.getMonthValue() == 12
            && earliest.getYear() == latest.getYear()
        ? String.valueOf(earliest.getYear())
        : null;
  }

  private static String span(LocalDate first, LocalDate last, String between) {
    String wide = between.equals("–") ? " – " : between;
    if (first.getYear() != last.getYear()) {
      return day(first) + wide + day(last);
    }
    String begin = String.valueOf(first.getDayOfMonth());
    return first.getMonth() == last.getMonth()
        ? begin + between + day(last)
        : begin + " " + MONTHS.get(first.getMonthValue() - 1) + wide + day(last);
  }
}
