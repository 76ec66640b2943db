package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.calendar.TimeExpression;
import dragoman.language.Sentence;
import dragoman.text.DateInterval;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The day of what something else came some days after or before: "Tuesday's visit comes two days
/// after China vetoed it", "the session Saturday comes the day after they met".
final class CountedDays {
  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private final Sentence sentence;
  private final TimeWords words;
  private final List<TimeExpression> times;
  private final DateInterval published;

  CountedDays(
      Sentence sentence, TimeWords words, List<TimeExpression> times, DateInterval published) {
    this.sentence = sentence;
    this.words = words;
    this.times = times;
    this.published = published;
  }

  /// The day of a clause, null where nothing is counted or nothing dated to count from.
  @Nullable LocalDate of(int clause) {
    int head = sentence.head(clause);
    int mark = sentence.child(clause, "mark");
    if (head == NONE || mark < 2 || !Set.of("advcl", "ccomp").contains(sentence.relation(clause))) {
      return null;
    }
    String order = lemma(mark);
    int days = order.matches("after|before") && lemma(mark - 1).equals("day") ? days(mark - 2) : 0;
    LocalDate from = days == 0 ? null : from(head);
    if (from == null) {
      return null;
    }
    return order.equals("after") ? from.minusDays(days) : from.plusDays(days);
  }

  private int days(int number) {
    String word = lemma(number);
    if (word.matches("a|the|one")) {
      return 1;
    }
    return word.matches("\\d{1,2}") ? Integer.parseInt(word) : NUMBERS.indexOf(word) + 1;
  }

  /// The day of what came: named with it, else, in the present tense, that of the report.
  private @Nullable LocalDate from(int verb) {
    if (!lemma(verb).equals("come")) {
      return null;
    }
    int subject = sentence.child(verb, "nsubj");
    for (TimeExpression time : times) {
      int above = words.headOf(time) == NONE ? NONE : sentence.head(words.headOf(time));
      if (above != NONE && (above == subject || above == verb) && time.interval().isDay()) {
        return time.interval().earliest();
      }
    }
    boolean isNow = sentence.token(verb).tag().equals("VBZ") && published.isDay();
    return isNow ? published.earliest() : null;
  }

  private String lemma(int token) {
    return sentence.lemma(token).toLowerCase(Locale.ROOT);
  }
}
