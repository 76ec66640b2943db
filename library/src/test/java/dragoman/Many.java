package dragoman;

import dragoman.actor.Kind;
import dragoman.event.EventDate;
import dragoman.event.EventType;
import dragoman.event.Status;
import dragoman.situation.Identity;
import dragoman.situation.Report;
import dragoman.situation.Situation;
import dragoman.situation.SituationEvent;
import dragoman.statement.Speaker;
import dragoman.statement.Statement;
import dragoman.statement.Statement.Form;
import dragoman.statement.Statement.Polarity;
import dragoman.text.DateInterval;
import dragoman.text.Passage;
import dragoman.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A large invented situation: every paragraph of every article is an event and a statement.
public final class Many {
  private static final int PARAGRAPHS = 10;

  private Many() {}

  public static Situation articles(int articles) {
    Draft draft = new Draft();
    List<SituationEvent> events = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    for (int a = 0; a < articles; a++) {
      LocalDate day = LocalDate.of(2031, 1, 1).plusDays(a);
      String id = String.format(Locale.ROOT, "x%04d", a);
      StringBuilder text = new StringBuilder("Day " + a + " of the talks\nA byline\n");
      for (int p = 0; p < PARAGRAPHS; p++) {
        text.append(sentence(a, p)).append('\n');
      }
      draft.article(id, "Paper " + a % 20, day.toString(), text.toString());
      for (int p = 0; p < PARAGRAPHS; p++) {
        Passage passage = draft.passage(id, sentence(a, p));
        int number = a * PARAGRAPHS + p;
        events.add(event(number, day, passage));
        statements.add(statement(number, passage));
      }
    }
    List<Identity> cast = new ArrayList<>();
    for (int c = 0; c < 40; c++) {
      cast.add(draft.identity("A" + c, Kind.PERSON, "VSK", List.of(), "Delegate " + c + " "));
    }
    return new Situation(
        draft.readings(),
        List.of(),
        cast,
        events,
        statements,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static String sentence(int article, int paragraph) {
    return "Delegate "
        + (article * 7 + paragraph) % 40
        + " said in paragraph "
        + paragraph
        + " that the canal commission had met for the "
        + article
        + "th time and would meet again when the tolls were settled between the two sides.";
  }

  private static SituationEvent event(int number, LocalDate day, Passage passage) {
    EventDate date =
        new EventDate(
            number % 9 == 0 ? DateInterval.between(day, day.plusDays(20)) : DateInterval.day(day),
            "named");
    Status status = Status.values()[number % Status.values().length];
    return new SituationEvent(
        "E" + number,
        EventType.values()[number % EventType.values().length],
        null,
        List.of(),
        List.of("A" + number % 40),
        List.of(),
        "meet the commission",
        number % 3 == 0 ? "Quillport" : null,
        date,
        status,
        List.of(new Report(passage.article(), status, date, null, passage)),
        List.of(),
        true);
  }

  private static Statement statement(int number, Passage passage) {
    Span all = passage.span();
    return new Statement(
        "S" + number,
        new Speaker(new Span(all.begin(), all.begin() + 8), "A" + number % 40),
        null,
        List.of(all),
        Form.INDIRECT,
        Polarity.AFFIRMED,
        null,
        null,
        passage);
  }
}
