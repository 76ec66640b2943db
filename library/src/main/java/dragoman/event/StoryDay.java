package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.actor.Cast;
import dragoman.calendar.Chronology;
import dragoman.calendar.TimeExpression;
import dragoman.language.AnnotatedArticle;
import dragoman.language.Sentence;
import dragoman.source.WordClasses;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Dates what somebody says or decides by the sentence before, where that tells what the same one
/// did on one day: "Merkel went to Lyon on Monday. She criticised Macron." The second sentence
/// tells more of the first (elaboration, Hobbs 1985); one with a time of its own, or with a word
/// like "earlier", does not.
final class StoryDay {
  private static final Set<EventType> OF_WORDS =
      EnumSet.of(
          EventType.ACCUSE,
          EventType.REQUEST,
          EventType.REJECT,
          EventType.SUPPORT,
          EventType.AGREE,
          EventType.THREATEN);
  private static final Set<String> ELSEWHEN =
      WordClasses.of(StoryDay.class, "times.tsv").named("elsewhen");
  private static final Set<String> TIMES =
      Set.of("obl", "obl:tmod", "nmod:tmod", "obl:npmod", "advmod");

  private final AnnotatedArticle article;
  private final Chronology chronology;
  private final Cast cast;

  StoryDay(AnnotatedArticle article, Chronology chronology, Cast cast) {
    this.article = article;
    this.chronology = chronology;
    this.cast = cast;
  }

  List<Event> dated(List<Event> events) {
    List<Event> dated = new ArrayList<>();
    for (Event event : events) {
      EventDate date = isOpen(event) ? date(event) : null;
      dated.add(date == null ? event : event.dated(date));
    }
    return dated;
  }

  private static boolean isOpen(Event event) {
    return !event.date().interval().isKnown()
        && event.status() == Status.HAPPENED
        && event.actors().size() == 1
        && OF_WORDS.contains(event.type());
  }

  private @Nullable EventDate date(Event event) {
    Sentence sentence = SameEvent.sentence(article, event);
    int verb = sentence.root();
    boolean isPlain =
        sentence.index() > 0
            && verb == sentence.tokenAt(event.trigger().begin())
            && isPast(sentence, verb)
            && !isElsewhen(sentence, verb)
            && isSubject(sentence, verb, event.actors().getFirst());
    if (!isPlain || !times(sentence).isEmpty()) {
      return null;
    }
    Sentence before = article.sentences().get(sentence.index() - 1);
    List<TimeExpression> times = times(before);
    boolean isOneDay =
        times.size() == 1
            && times.getFirst().interval().isDay()
            && isOf(before, times.getFirst())
            && isPast(before, before.root())
            && isSubject(before, before.root(), event.actors().getFirst());
    return isOneDay
        ? new EventDate(
            times.getFirst().interval(),
            "of the same one in the sentence before, " + times.getFirst().basis())
        : null;
  }

  private List<TimeExpression> times(Sentence sentence) {
    return chronology.times().stream()
        .filter(time -> sentence.span().contains(time.span()))
        .toList();
  }

  private static boolean isPast(Sentence sentence, int verb) {
    return sentence.token(verb).tag().equals("VBD");
  }

  private static boolean isElsewhen(Sentence sentence, int verb) {
    for (int child : sentence.children(verb)) {
      if (sentence.relation(child).equals("advmod") && ELSEWHEN.contains(sentence.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  private boolean isSubject(Sentence sentence, int verb, String actor) {
    int subject = sentence.child(verb, "nsubj");
    return subject != NONE
        && cast.mentionsHeadedBy(sentence.index(), subject).stream()
            .anyMatch(mention -> mention.actor().equals(actor));
  }

  /// Whether a time stands beside the main verb.
  private static boolean isOf(Sentence sentence, TimeExpression time) {
    int head = sentence.root();
    int word = sentence.tokenAt(time.span().begin());
    while (word != NONE && sentence.head(word) != head) {
      word = sentence.head(word);
    }
    return word != NONE
        && TIMES.contains(sentence.relation(word))
        && time.span().contains(sentence.token(word).span());
  }
}
