package dragoman;

import dragoman.actor.Actor;
import dragoman.actor.Cast;
import dragoman.actor.Kind;
import dragoman.actor.Mention;
import dragoman.actor.Office;
import dragoman.article.Article;
import dragoman.calendar.Chronology;
import dragoman.calendar.TimeExpression;
import dragoman.event.Event;
import dragoman.event.EventDate;
import dragoman.event.EventType;
import dragoman.event.Status;
import dragoman.expectation.Expectation;
import dragoman.expectation.Expectation.Likelihood;
import dragoman.position.Issue;
import dragoman.position.Position;
import dragoman.position.Position.Stance;
import dragoman.reading.Reading;
import dragoman.statement.Speaker;
import dragoman.statement.Statement;
import dragoman.statement.Statement.Form;
import dragoman.statement.Statement.Polarity;
import dragoman.text.DateInterval;
import java.time.LocalDate;
import java.util.List;

/// A reading made by hand in which every list has something and the text lies beyond UTF-16's first
/// plane.
public final class InventedReading {
  private InventedReading() {}

  public static Reading reading() {
    Draft draft = new Draft();
    String said = "President Mara Oduya said that Varsk expects to sign the treaty on 20 March.";
    Article article =
        draft.article("a", "Post", "2031-03-14", "🚢 A \"title\"\nByline\n" + said + "\n");
    Actor oduya = oduya(draft);
    Actor varsk = new Actor("a2", Kind.STATE, "Varsk", List.of("Varsk"), "VSK", null, List.of());
    DateInterval day = DateInterval.day(LocalDate.parse("2031-03-20"));
    Statement statement =
        new Statement(
            "s1",
            new Speaker(draft.span("a", "President Mara Oduya"), "a1"),
            draft.span("a", "said"),
            List.of(draft.span("a", "Varsk expects to sign the treaty on 20 March")),
            Form.INDIRECT,
            Polarity.AFFIRMED,
            null,
            null,
            draft.passage("a", said));
    Event event =
        new Event(
            "e1",
            EventType.AGREE,
            null,
            List.of("diplomatic"),
            List.of("a2"),
            List.of(),
            "sign the treaty",
            null,
            new EventDate(day, "named beside the verb"),
            Status.EXPECTED,
            "s1",
            draft.span("a", "sign"),
            draft.passage("a", said));
    return new Reading(
        article,
        new Chronology(
            List.of(
                new TimeExpression(
                    draft.span("a", "20 March"),
                    TimeExpression.Type.DATE,
                    "2031-03-20",
                    day,
                    "day after the publication date")),
            article.published()),
        new Cast(
            List.of(oduya, varsk),
            List.of(
                new Mention(
                    draft.span("a", "President Mara Oduya"),
                    0,
                    2,
                    "President Mara Oduya",
                    "a1",
                    Mention.Form.NAME))),
        List.of(statement),
        List.of(event),
        List.of(new Issue("treaty", "treaty", List.of(draft.passage("a", "the treaty")))),
        List.of(new Position("a2", "treaty", Stance.SUPPORT, null, "s1", draft.passage("a", said))),
        List.of(
            new Expectation(
                "a2",
                "sign the treaty",
                "e1",
                Likelihood.LIKELY,
                DateInterval.between(null, LocalDate.parse("2031-03-20")),
                draft.passage("a", said))));
  }

  private static Actor oduya(Draft draft) {
    return new Actor(
        "a1",
        Kind.PERSON,
        "Mara Oduya",
        List.of("Mara Oduya"),
        "VSK",
        "GOV",
        List.of(
            new Office(
                "President",
                "a2",
                DateInterval.UNKNOWN,
                false,
                draft.passage("a", "President Mara Oduya"))));
  }
}
