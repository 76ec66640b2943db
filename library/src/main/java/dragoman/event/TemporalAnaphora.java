package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.language.AnnotatedArticle;
import dragoman.language.Sentence;
import dragoman.text.DateInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Dates an event by what is told before it, where its own words point back there: "at the time",
/// "the next day" (temporal anaphora, Partee 1984).
final class TemporalAnaphora {
  private static final Set<String> DEFINITE = Set.of("the", "that");
  private static final Set<String> NEXT = Set.of("next", "follow", "following");

  private final AnnotatedArticle article;

  TemporalAnaphora(AnnotatedArticle article) {
    this.article = article;
  }

  /// @param events in the order in which they are told
  List<Event> dated(List<Event> events) {
    List<Event> dated = new ArrayList<>();
    for (Event event : events) {
      EventDate date = event.date().interval().isKnown() ? null : date(event, dated);
      dated.add(date == null ? event : event.dated(date));
    }
    return dated;
  }

  private @Nullable EventDate date(Event event, List<Event> told) {
    Sentence sentence = SameEvent.sentence(article, event);
    if (event.status() != Status.HAPPENED || sentence.index() == 0) {
      return null;
    }
    int verb = SameEvent.verbAbove(sentence, sentence.tokenAt(event.trigger().begin()));
    for (int child : sentence.children(verb)) {
      if (pointsToTime(sentence, child)) {
        return sameTime(sentence, told);
      }
      if (pointsToNextDay(sentence, child)) {
        return dayAfter(sentence, told);
      }
    }
    return null;
  }

  /// "At the time"; but "at the time of the visit" says itself which.
  private static boolean pointsToTime(Sentence sentence, int noun) {
    return sentence.lemma(noun).equals("time")
        && is(sentence, noun, "case", Set.of("at"))
        && is(sentence, noun, "det", DEFINITE)
        && !sentence.hasChild(noun, "nmod", "acl", "acl:relcl", "amod");
  }

  private static boolean pointsToNextDay(Sentence sentence, int noun) {
    return sentence.lemma(noun).equals("day")
        && is(sentence, noun, "amod", NEXT)
        && is(sentence, noun, "det", DEFINITE);
  }

  private static boolean is(Sentence sentence, int noun, String relation, Set<String> lemmas) {
    int child = sentence.child(noun, relation);
    return child != NONE && lemmas.contains(sentence.lemma(child));
  }

  /// The one time of all that the sentence before tells.
  private @Nullable EventDate sameTime(Sentence sentence, List<Event> told) {
    Sentence before = article.sentences().get(sentence.index() - 1);
    List<EventDate> dates =
        told.stream()
            .filter(event -> before.span().contains(event.trigger()))
            .map(Event::date)
            .filter(date -> date.interval().isKnown())
            .toList();
    boolean isOne = dates.stream().map(EventDate::interval).distinct().count() == 1;
    return isOne && before.paragraph() == sentence.paragraph()
        ? new EventDate(
            dates.getFirst().interval(), "at the time told before, " + dates.getFirst().basis())
        : null;
  }

  /// The day after the last event told, where that was on one day. What the sentence itself tells
  /// without a date is passed over; an undated event before it leaves the day open.
  private @Nullable EventDate dayAfter(Sentence sentence, List<Event> told) {
    for (Event event : told.reversed()) {
      Sentence where = SameEvent.sentence(article, event);
      DateInterval date = event.date().interval();
      boolean isHere = where.index() == sentence.index();
      if (where.paragraph() != sentence.paragraph() || !isHere && !date.isDay()) {
        return null;
      }
      if (date.isDay() && event.status() == Status.HAPPENED) {
        return new EventDate(
            DateInterval.day(Objects.requireNonNull(date.earliest()).plusDays(1)),
            "the day after what is told before, " + event.date().basis());
      }
    }
    return null;
  }
}
