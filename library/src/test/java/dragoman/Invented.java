package dragoman;

import static dragoman.InventedArticles.HERALD;
import static dragoman.InventedArticles.HOSTILE;
import static dragoman.InventedArticles.LETTER;
import static dragoman.InventedArticles.POST;
import static dragoman.InventedArticles.WIRE;
import static dragoman.event.Status.CANCELLED;
import static dragoman.event.Status.CONDITIONAL;
import static dragoman.event.Status.DENIED;
import static dragoman.event.Status.EXPECTED;
import static dragoman.event.Status.HAPPENED;
import static dragoman.event.Status.ONGOING;
import static dragoman.event.Status.PLANNED;
import static dragoman.event.Status.POSSIBLE;

import dragoman.actor.Kind;
import dragoman.actor.Office;
import dragoman.event.EventDate;
import dragoman.event.EventType;
import dragoman.event.Status;
import dragoman.situation.Identity;
import dragoman.situation.Report;
import dragoman.situation.Situation;
import dragoman.situation.SituationEvent;
import dragoman.source.Unreadable;
import dragoman.statement.Speaker;
import dragoman.statement.Statement;
import dragoman.statement.Statement.Form;
import dragoman.statement.Statement.Polarity;
import dragoman.text.DateInterval;
import dragoman.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An invented process, the talks on the Merrow Canal between Varsk and Elmora, told by five
/// articles, one of them hostile, and a copy.
public final class Invented {
  private final Draft draft = new Draft();

  private Invented() {
    InventedArticles.addTo(draft);
  }

  /// The whole of it.
  public static Situation situation() {
    Invented invented = new Invented();
    InventedFindings findings = new InventedFindings(invented.draft);
    return new Situation(
        invented.draft.readings(),
        List.of(
            new Unreadable("canal/scan.pdf", "is a PDF without text", "run OCR on it first"),
            new Unreadable("canal/<empty>.txt", "is empty", "nothing to do")),
        invented.cast(),
        invented.events(),
        invented.statements(),
        findings.issues(),
        findings.positions(),
        findings.comparisons(),
        findings.expectations(),
        List.of(
            "3 mentions without an actor were left out",
            "1 event without an actor <was> left out"));
  }

  /// Nothing came in.
  public static Situation empty() {
    return new Situation(
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of());
  }

  private List<Identity> cast() {
    return List.of(
        draft.identity(
            "A1",
            Kind.PERSON,
            "VSK",
            List.of(office("President", "A3", HERALD, "President Mara Oduya of Varsk")),
            "Mara Oduya",
            "Oduya"),
        draft.identity(
            "A2",
            Kind.PERSON,
            "ELM",
            List.of(
                office("Prime Minister", "A4", HERALD, "Prime Minister Teodor Lind"),
                office("Prime Minister", "A4", POST, "Prime Minister Teodor Lind")),
            "Teodor Lind",
            "Lind"),
        draft.identity("A3", Kind.STATE, "VSK", List.of(), "Varsk"),
        draft.identity("A4", Kind.STATE, "ELM", List.of(), "Elmora", "Elmoran"),
        draft.identity("A5", Kind.INTERNATIONAL, null, List.of(), "Lakes Council"),
        draft.identity(
            "A6",
            Kind.PERSON,
            "VSK",
            List.of(office("Foreign Minister", null, WIRE, "Foreign Minister Ana Brek")),
            "Ana Brek"),
        draft.identity("A7", Kind.GROUP, null, List.of(), "<b>canal</b>"));
  }

  private static EventDate on(String day) {
    return new EventDate(DateInterval.day(LocalDate.parse(day)), "named beside the verb");
  }

  private static EventDate between(String earliest, String latest, String edtf, String basis) {
    return new EventDate(
        new DateInterval(LocalDate.parse(earliest), LocalDate.parse(latest), edtf), basis);
  }

  private Office office(String title, @Nullable String of, String article, String words) {
    return new Office(title, of, DateInterval.UNKNOWN, false, draft.passage(article, words));
  }

  private Report report(String article, Status status, EventDate date, String words) {
    return report(article, status, date, words, null);
  }

  private Report report(
      String article, Status status, EventDate date, String words, @Nullable String statement) {
    return new Report(article, status, date, statement, draft.passage(article, words));
  }

  private static SituationEvent event(
      String id,
      EventType type,
      List<String> actors,
      List<String> recipients,
      String action,
      @Nullable String place,
      List<Report> reports) {
    Report last = reports.getLast();
    return new SituationEvent(
        id,
        type,
        type == EventType.CONSULT ? "meet" : null,
        List.of("diplomatic"),
        actors,
        recipients,
        action,
        place,
        last.date(),
        last.status(),
        reports,
        reports.size() > 1 ? List.of("same actors, same action, overlapping dates") : List.of(),
        true);
  }

  private List<SituationEvent> events() {
    return Stream.of(eventsOfSeveralReports(), eventsOfOneReport(), List.of(hostileEvent()))
        .flatMap(List::stream)
        .toList();
  }

  private List<SituationEvent> eventsOfSeveralReports() {
    EventDate year = between("1998-01-01", "1998-12-31", "1998", "year named");
    EventDate late =
        between("2031-04-16", "2031-04-30", "2031-04-16/2031-04-30", "half of a month");
    EventDate april = between("2031-04-01", "2031-04-30", "2031-04", "month named");
    EventDate by =
        new EventDate(DateInterval.between(null, LocalDate.parse("2031-04-30")), "deadline");
    String met = "met Elmora's Prime Minister Teodor Lind in Quillport on Wednesday.";
    return List.of(
        event(
            "E1",
            EventType.SANCTION,
            List.of("A3", "A4"),
            List.of(),
            "close the canal to each other",
            null,
            List.of(
                report(
                    HERALD,
                    HAPPENED,
                    year,
                    "The two countries closed the canal to each other in 1998."))),
        event(
            "E2",
            EventType.CONSULT,
            List.of("A1", "A2"),
            List.of(),
            "meet",
            "Quillport",
            List.of(
                report(HERALD, HAPPENED, on("2031-03-12"), met),
                report("copy", HAPPENED, on("2031-03-12"), met),
                report(
                    POST,
                    HAPPENED,
                    on("2031-03-12"),
                    "Prime Minister Teodor Lind met President Mara Oduya on 12 March, officials said."))),
        event(
            "E3",
            EventType.CONSULT,
            List.of("A3", "A4"),
            List.of(),
            "hold a second round",
            "Saltmarsh",
            List.of(
                report(
                    POST,
                    POSSIBLE,
                    late,
                    "A second round may be held in Saltmarsh in the second half of April."),
                report(
                    WIRE,
                    CANCELLED,
                    april,
                    "The second round, planned for April in Saltmarsh, was called off",
                    "S5"))),
        event(
            "E4",
            EventType.COOPERATE,
            List.of("A5"),
            List.of("A3", "A4"),
            "send observers",
            "Merrow Canal",
            List.of(
                report(
                    HERALD,
                    EXPECTED,
                    by,
                    "The Lakes Council is expected to send observers by the end of April."),
                report(
                    WIRE,
                    HAPPENED,
                    on("2031-04-29"),
                    "Observers of the Lakes Council arrived at the Merrow Canal on 29 April."))));
  }

  private List<SituationEvent> eventsOfOneReport() {
    return List.of(
        event(
            "E5",
            EventType.RETREAT,
            List.of("A4"),
            List.of("A3"),
            "withdraw its patrol boats",
            null,
            List.of(
                report(
                    POST,
                    DENIED,
                    on("2031-03-15"),
                    "Lind denied that Elmora had promised to withdraw its patrol boats."))),
        event(
            "E6",
            EventType.AGREE,
            List.of("A3"),
            List.of("A4"),
            "sign the treaty",
            null,
            List.of(
                report(
                    POST,
                    CONDITIONAL,
                    EventDate.UNDATED,
                    "Varsk would sign the treaty if Elmora dropped the tolls",
                    "S4"))),
        event(
            "E7",
            EventType.SANCTION,
            List.of("A3"),
            List.of("A4"),
            "keep its embargo on Elmoran timber",
            null,
            List.of(
                report(
                    WIRE,
                    ONGOING,
                    on("2031-05-02"),
                    "Varsk is keeping its embargo on Elmoran timber."))),
        event(
            "E8",
            EventType.CONSULT,
            List.of("A1"),
            List.of(),
            "visit Saltmarsh",
            "Saltmarsh",
            List.of(
                report(
                    LETTER,
                    PLANNED,
                    EventDate.UNDATED,
                    "Some here say that Oduya will visit Saltmarsh.",
                    "S6"))));
  }

  private SituationEvent hostileEvent() {
    return event(
        "E9",
        EventType.AGREE,
        List.of("A7"),
        List.of("A7"),
        "=cmd|' /C calc'!A0 <i>open</i> *now*",
        "<u>Port</u> 🚢",
        List.of(
            report(
                HOSTILE,
                HAPPENED,
                on("2031-05-03"),
                "🚢🚢 is & stays \"open\" | `code` </script><script>alert(2)</script>")));
  }

  private Statement statement(
      String id,
      String article,
      @Nullable String speaker,
      @Nullable String actor,
      @Nullable String cue,
      String content,
      Form form,
      @Nullable String addressee,
      String sentence) {
    Span place = speaker == null ? null : draft.span(article, speaker);
    return new Statement(
        id,
        speaker == null && actor == null ? null : new Speaker(place, actor),
        cue == null ? null : draft.span(article, cue),
        List.of(draft.span(article, content)),
        form,
        id.equals("S3") ? Polarity.NEGATED : Polarity.AFFIRMED,
        addressee,
        null,
        draft.passage(article, sentence));
  }

  private List<Statement> statements() {
    String canal = "“We will reopen the canal when the tolls are gone,”";
    String patrol = "“Elmora opposes any foreign patrol,”";
    String rtl = "وقال المتحدث إن القناة ستفتح قريبا 🚢 <script>document.title='owned'</script>";
    String formula = "=cmd|' /C calc'!A0 said the <b>canal</b>";
    return List.of(
        statement(
            "S1",
            HERALD,
            "Oduya",
            "A1",
            "said",
            canal,
            Form.DIRECT,
            null,
            canal + " Oduya said after the meeting."),
        statement(
            "S2",
            HERALD,
            "Lind",
            "A2",
            "said",
            "Elmora was ready to lower the tolls",
            Form.INDIRECT,
            null,
            "Lind said that Elmora was ready to lower the tolls."),
        statement(
            "S3",
            POST,
            "Lind",
            "A2",
            "denied",
            "Elmora had promised to withdraw its patrol boats",
            Form.INDIRECT,
            null,
            "Lind denied that Elmora had promised to withdraw its patrol boats."),
        statement(
            "S4",
            POST,
            "Ana Brek",
            "A6",
            "said",
            "Varsk would sign the treaty if Elmora dropped the tolls",
            Form.INDIRECT,
            null,
            "Varsk would sign the treaty if Elmora dropped the tolls, its foreign minister, Ana Brek, said."),
        statement(
            "S5",
            WIRE,
            "Lakes Council",
            "A5",
            "said",
            "The second round, planned for April in Saltmarsh, was called off",
            Form.INDIRECT,
            null,
            "The second round, planned for April in Saltmarsh, was called off, the Lakes Council said."),
        statement(
            "S6",
            LETTER,
            "Some here",
            null,
            "say",
            "Oduya will visit Saltmarsh",
            Form.INDIRECT,
            null,
            "Some here say that Oduya will visit Saltmarsh."),
        statement(
            "S7",
            WIRE,
            "Ana Brek",
            "A6",
            "told",
            patrol,
            Form.DIRECT,
            "A5",
            patrol + " Foreign Minister Ana Brek told the Lakes Council."),
        statement("S8", HOSTILE, null, null, null, rtl, Form.DIRECT, null, rtl),
        statement(
            "S9", HOSTILE, "=cmd|' /C calc'!A0", null, "said", formula, Form.MIXED, "A7", formula));
  }
}
