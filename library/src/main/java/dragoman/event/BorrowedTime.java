package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.calendar.TimeExpression;
import dragoman.language.Sentence;
import dragoman.text.DateInterval;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The time of an event that is named with another word of its sentence: what of that word's time
/// is the event's too is decided by how the two clauses hang together.
final class BorrowedTime {
  private static final Set<String> BEGINNING = Set.of("start", "begin");

  private final TimedSentence timed;
  private final Stretches stretches;
  private final FrontedTime fronted;
  private final OccasionTime occasion;
  private final MeanwhileTime meanwhile;
  private final ParticipleTime participle;
  private final JoinedTime joined;

  BorrowedTime(TimedSentence timed, Stretches stretches) {
    this.timed = timed;
    this.stretches = stretches;
    this.fronted = new FrontedTime(timed);
    this.occasion = new OccasionTime(timed);
    this.meanwhile = new MeanwhileTime(timed);
    this.participle = new ParticipleTime(timed);
    this.joined = new JoinedTime(timed);
  }

  /// Null where no rule gives one.
  @Nullable EventDate of(int clause) {
    EventDate date = date(fronted.of(clause), "heads its clause");
    date = date == null ? date(occasion.of(clause), "named of the occasion") : date;
    date = date == null ? date(meanwhile.of(clause), "told of that time") : date;
    date = date == null ? date(participle.of(clause), "done with what is dated") : date;
    date = date == null ? date(joined.of(clause), "named after the last of them") : date;
    int head = timed.sentence().head(clause);
    return date == null && head != NONE && sharesSubject(clause, head) ? of(head) : date;
  }

  private boolean sharesSubject(int clause, int head) {
    Sentence sentence = timed.sentence();
    return sentence.relation(clause).equals("conj")
        && sentence.token(clause).isVerb()
        && sentence.token(head).isVerb()
        && clause > head
        && !timed.hasSubject(clause)
        && !sentence.hasChild(clause, "aux");
  }

  private @Nullable EventDate date(@Nullable TimeExpression time, String basis) {
    if (time == null) {
      return null;
    }
    boolean isOpen = isBeginning(time) && time.interval().earliest() != null;
    DateInterval days =
        isOpen ? DateInterval.between(time.interval().earliest(), null) : stretches.of(time);
    return new EventDate(days, basis + ": " + time.basis());
  }

  /// "A visit starting on Sunday": then or later.
  private boolean isBeginning(TimeExpression time) {
    int head = timed.words().headOf(time);
    int verb = head == NONE ? NONE : timed.sentence().head(head);
    return verb != NONE
        && timed.sentence().token(verb).tag().equals("VBG")
        && BEGINNING.contains(timed.lemma(verb));
  }
}
