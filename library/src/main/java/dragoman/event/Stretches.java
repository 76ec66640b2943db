package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.calendar.TimeExpression;
import dragoman.language.Grammar;
import dragoman.language.Sentence;
import dragoman.text.DateInterval;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Times that only begin or end what they date: "since March", "until 1975", "from 1976 to 2005".
final class Stretches {
  private static final Set<String> ENDING = Set.of("until", "till");

  private final Sentence sentence;
  private final Grammar grammar;
  private final TimeWords words;
  private final List<TimeExpression> times;
  private final DateInterval published;

  /// @param times those of the sentence
  /// @param published what lasts until now ends then
  Stretches(
      Sentence sentence,
      Grammar grammar,
      TimeWords words,
      List<TimeExpression> times,
      DateInterval published) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.words = words;
    this.times = times;
    this.published = published;
  }

  /// The days a time gives to what it hangs on.
  DateInterval of(TimeExpression time) {
    String preposition = preposition(time);
    TimeExpression end = preposition.equals("from") ? end(time) : null;
    if (end != null) {
      return joined(time.interval(), end.interval());
    }
    if (preposition.equals("since")) {
      return since(time.interval());
    }
    return isEnding(time) || isEndOfStretch(time) || isLowerBound(time) || isDoneByNow(time)
        ? DateInterval.between(null, time.interval().latest())
        : time.interval();
  }

  /// "On Friday and Saturday": the second follows right on the first and is joined to it.
  boolean continues(DateInterval first, TimeExpression second) {
    int head = words.headOf(second);
    LocalDate end = first.latest();
    return head != NONE
        && end != null
        && first.earliest() != null
        && sentence.relation(head).equals("conj")
        && end.plusDays(1).equals(second.interval().earliest());
  }

  /// "7,000 people have been killed since the uprising began last March".
  DateInterval sinceClause(int verb) {
    for (int clause : sentence.children(verb)) {
      int mark = sentence.child(clause, "mark");
      if (sentence.relation(clause).equals("advcl")
          && mark != NONE
          && sentence.lemma(mark).equalsIgnoreCase("since")
          && grammar.hasAuxiliary(verb, "have")) {
        for (TimeExpression time : times) {
          if (words.owner(time) == clause) {
            return since(time.interval());
          }
        }
      }
    }
    return DateInterval.UNKNOWN;
  }

  private DateInterval since(DateInterval begin) {
    LocalDate now = published.latest();
    boolean isBefore = now == null || begin.earliest() == null || !now.isBefore(begin.earliest());
    return isBefore ? DateInterval.between(begin.earliest(), now) : begin;
  }

  private @Nullable TimeExpression end(TimeExpression begin) {
    for (TimeExpression time : times) {
      String preposition = preposition(time);
      LocalDate last = time.interval().latest();
      LocalDate first = begin.interval().earliest();
      if (time.span().begin() >= begin.span().end()
          && (isEnding(time) || preposition.equals("to"))
          && first != null
          && last != null
          && !last.isBefore(first)) {
        return time;
      }
    }
    return null;
  }

  /// "Until June", "up until this year".
  private boolean isEnding(TimeExpression time) {
    int head = words.headOf(time);
    if (head == NONE) {
      return false;
    }
    for (int child : sentence.children(head)) {
      if (sentence.relation(child).equals("case")
          && ENDING.contains(sentence.lemma(child).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /// "More than ten years ago": then or before.
  private boolean isLowerBound(TimeExpression time) {
    int begin = sentence.tokenAt(time.span().begin());
    int end = sentence.tokenAt(time.span().end() - 1);
    boolean isMore = false;
    for (int i = Math.max(1, begin - 1); i <= Math.min(begin + 1, end); i++) {
      isMore |=
          sentence.token(i).word().equalsIgnoreCase("than")
              && sentence.lemma(i - 1).matches("(?i)more|much|many");
    }
    return isMore && end > begin && sentence.token(end).word().equalsIgnoreCase("ago");
  }

  /// "Has now been retaken": by now.
  private boolean isDoneByNow(TimeExpression time) {
    int now = words.headOf(time);
    int verb = now == NONE ? NONE : sentence.head(now);
    return verb != NONE
        && sentence.lemma(now).equalsIgnoreCase("now")
        && sentence.token(verb).tag().equals("VBN")
        && grammar.hasAuxiliary(verb, "have");
  }

  private boolean isEndOfStretch(TimeExpression time) {
    return preposition(time).equals("to")
        && times.stream().anyMatch(t -> preposition(t).equals("from") && time.equals(end(t)));
  }

  private static DateInterval joined(DateInterval begin, DateInterval end) {
    boolean isPlain = !(begin.edtf() + end.edtf()).contains("/");
    return isPlain
        ? new DateInterval(begin.earliest(), end.latest(), begin.edtf() + "/" + end.edtf())
        : DateInterval.between(begin.earliest(), end.latest());
  }

  private String preposition(TimeExpression time) {
    return grammar.preposition(words.headOf(time));
  }
}
