package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import dragoman.source.WordClasses;
import dragoman.text.DateInterval;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/// What is asked for, wished or wanted lies ahead of the asking: a day that is over, or that of the
/// report, is not its own ("called for his resignation on Saturday", "should resign now"). What may
/// be or have been keeps it ("may have fired on Monday", "could resign on Thursday").
final class WishedFor {
  private static final Set<String> GUESSING =
      WordClasses.of(WishedFor.class, "dating.tsv").named("guessing");
  private static final Set<String> MAYBE = Set.of("may", "might", "could", "can", "have");

  private final Sentence sentence;
  private final DateInterval published;

  WishedFor(Sentence sentence, DateInterval published) {
    this.sentence = sentence;
    this.published = published;
  }

  /// Whether a date cannot be that of an event.
  boolean isTooEarly(DateInterval date, Candidate event, Status status) {
    LocalDate end = date.latest();
    LocalDate now = published.latest();
    return status == Status.POSSIBLE
        && end != null
        && now != null
        && !end.isAfter(now)
        && isWished(event.clause())
        && isWished(event.trigger());
  }

  /// Not "is accused of killing", "appears to back": what is only thought or alleged may be over.
  private boolean isWished(int word) {
    if (word == NONE || sentence.token(word).tag().equals("VBG") || isMaybe(word)) {
      return false;
    }
    int head = sentence.head(word);
    return head == NONE || !GUESSING.contains(sentence.lemma(head).toLowerCase(Locale.ROOT));
  }

  private boolean isMaybe(int verb) {
    for (int child : sentence.children(verb)) {
      boolean isAuxiliary = sentence.relation(child).startsWith("aux");
      if (isAuxiliary && MAYBE.contains(sentence.lemma(child).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
