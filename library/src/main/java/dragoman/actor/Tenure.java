package dragoman.actor;

import dragoman.language.Sentence;
import dragoman.text.DateInterval;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The years for which an office was held, where they stand with it: "ambassador from 2001 to
/// 2006", "in 2001–2006", "since 2014", "until 2006". A bound the words leave open stays open.
///
/// The years must belong to the title in the grammar: in "He worked with the ambassador from 2001
/// to 2006" it is the work that lasted.
final class Tenure {
  private static final Set<String> BEGINS = Set.of("from", "between", "in", "during");
  private static final Set<String> JOINS = Set.of("to", "until", "till", "and", "-", "–", "—");

  private Tenure() {}

  /// The years that stand after a title.
  ///
  /// @param title index of the title's last word
  /// @param next index of the first word after all that says whose office it is
  /// @return unknown where no years stand there
  static DateInterval after(Sentence sentence, int title, int next) {
    int at = word(sentence, next).equals(",") ? next + 1 : next;
    Integer first = year(sentence, at + 1);
    if (first == null || sentence.head(at + 1) != title) {
      return DateInterval.UNKNOWN;
    }
    String opening = word(sentence, at);
    Integer last = JOINS.contains(word(sentence, at + 2)) ? year(sentence, at + 3) : null;
    if (BEGINS.contains(opening) && last != null) {
      return years(first, last).orElse(DateInterval.UNKNOWN);
    }
    return switch (opening) {
      case "since" -> new DateInterval(LocalDate.of(first, 1, 1), null, first + "/..");
      case "until", "till" -> new DateInterval(null, LocalDate.of(first, 12, 31), "../" + first);
      default -> DateInterval.UNKNOWN;
    };
  }

  /// From the one year to the other, as "2001-2006" in brackets says; empty where the second comes
  /// before the first.
  static Optional<DateInterval> years(int first, int last) {
    return first > last
        ? Optional.empty()
        : Optional.of(
            new DateInterval(
                LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), first + "/" + last));
  }

  private static @Nullable Integer year(Sentence sentence, int index) {
    String word = word(sentence, index);
    return word.matches("1[0-9]\\d\\d|20\\d\\d") ? Integer.valueOf(word) : null;
  }

  private static String word(Sentence sentence, int index) {
    return index < sentence.size() ? sentence.token(index).word().toLowerCase(Locale.ROOT) : "";
  }
}
