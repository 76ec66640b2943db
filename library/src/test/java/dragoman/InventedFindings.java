package dragoman;

import static dragoman.InventedArticles.HERALD;
import static dragoman.InventedArticles.POST;
import static dragoman.InventedArticles.WIRE;

import dragoman.expectation.Expectation;
import dragoman.expectation.Expectation.Likelihood;
import dragoman.position.Issue;
import dragoman.position.Position;
import dragoman.position.Position.Stance;
import dragoman.situation.Comparison;
import dragoman.situation.Outcome;
import dragoman.text.DateInterval;
import java.time.LocalDate;
import java.util.List;

/// What [Invented] compares, wants and expects.
final class InventedFindings {
  private final Draft draft;

  InventedFindings(Draft draft) {
    this.draft = draft;
  }

  List<Issue> issues() {
    return List.of(
        new Issue(
            "canal tolls",
            "canal toll",
            List.of(draft.passage(HERALD, "the tolls"), draft.passage(POST, "dropped the tolls"))),
        new Issue("patrol boats", "patrol boat", List.of(draft.passage(POST, "its patrol boats"))),
        new Issue(
            "<i>timber</i> | embargo",
            "timber embargo",
            List.of(draft.passage(WIRE, "embargo on Elmoran timber"))));
  }

  List<Position> positions() {
    return List.of(
        new Position(
            "A1",
            "canal tolls",
            Stance.OPPOSE,
            null,
            "S1",
            draft.passage(
                HERALD, "“We will reopen the canal when the tolls are gone,” Oduya said")),
        new Position(
            "A4",
            "canal tolls",
            Stance.SUPPORT,
            null,
            "S2",
            draft.passage(HERALD, "Lind said that Elmora was ready to lower the tolls.")),
        new Position(
            "A4",
            "canal tolls",
            Stance.CONDITIONAL,
            "if Elmora dropped the tolls",
            "S4",
            draft.passage(POST, "Varsk would sign the treaty if Elmora dropped the tolls")),
        new Position(
            "A4",
            "patrol boats",
            Stance.OPPOSE,
            null,
            "S7",
            draft.passage(WIRE, "“Elmora opposes any foreign patrol,”")),
        new Position(
            "A3",
            "<i>timber</i> | embargo",
            Stance.NEUTRAL,
            null,
            null,
            draft.passage(WIRE, "Varsk is keeping its embargo on Elmoran timber.")));
  }

  List<Comparison> comparisons() {
    return List.of(
        new Comparison(
            Comparison.Kind.AGREE,
            "the meeting in Quillport",
            List.of(
                draft.passage(
                    HERALD, "met Elmora's Prime Minister Teodor Lind in Quillport on Wednesday."),
                draft.passage(
                    POST, "Prime Minister Teodor Lind met President Mara Oduya on 12 March")),
            "Two publishers report it for the same day."),
        new Comparison(
            Comparison.Kind.CONTRADICT,
            "the second round",
            List.of(
                draft.passage(POST, "A second round may be held in Saltmarsh"),
                draft.passage(
                    WIRE, "The second round, planned for April in Saltmarsh, was called off")),
            "It cannot be both open and called off."));
  }

  List<Outcome> expectations() {
    DateInterval april = DateInterval.between(null, LocalDate.parse("2031-04-30"));
    return List.of(
        new Outcome(
            new Expectation(
                null,
                "send observers by the end of April",
                "E4",
                Likelihood.LIKELY,
                april,
                draft.passage(
                    HERALD,
                    "The Lakes Council is expected to send observers by the end of April.")),
            Outcome.Kind.CONFIRMED,
            List.of(
                draft.passage(
                    WIRE,
                    "Observers of the Lakes Council arrived at the Merrow Canal on 29 April."))),
        new Outcome(
            new Expectation(
                "A6",
                "Varsk would sign the treaty",
                "E6",
                Likelihood.ROUGHLY_EVEN,
                DateInterval.UNKNOWN,
                draft.passage(POST, "Varsk would sign the treaty if Elmora dropped the tolls")),
            Outcome.Kind.OPEN,
            List.of()));
  }
}
