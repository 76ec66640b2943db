package dragoman.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.actor.Kind;
import dragoman.event.Status;
import dragoman.situation.ActorAddress;
import dragoman.situation.Correction;
import dragoman.situation.Corrections;
import dragoman.situation.PassageAddress;
import dragoman.source.Unreadable;
import dragoman.text.DateInterval;
import dragoman.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CorrectionsFileTest {
  @TempDir Path folder;

  private CorrectionsFile.Read read(String content) throws IOException {
    return CorrectionsFile.read(
        List.of(Files.writeString(folder.resolve("corrections.ndjson"), content)));
  }

  private static ActorAddress actor(String name) {
    return new ActorAddress(name, null, null, null);
  }

  @Test
  void everyOperationIsRead() throws IOException {
    CorrectionsFile.Read read =
        read(
            """
            {"op":"merge","actors":["Kim Jong-un",{"name":"Kim","kind":"PERSON","country":"PRK","article":"a.txt"}]}
            {"op":"split","actor":"Kim","articles":["b.txt"],"name":"Kim Yong-nam","why":"the president of parliament"}

            {"op":"rename","actor":"Kim","name":"Kim Jong-un"}
            {"op":"reject","event":{"article":"a.txt","begin":10,"end":42,"exact":"They met.","action":"meet"}}
            {"op":"reject","statement":"#p=1f2e:10-42"}
            {"op":"reject","actor":"Chairman"}
            {"op":"set date","event":"1f2e:10-42","date":"2019-04-25"}
            {"op":"set status","event":"1f2e:10-42","status":"happened"}
            {"op":"merge","events":["1f2e:10-42","#p=1f2e:50-60"]}
            {"op":"split","events":["1f2e:10-42"]}
            """);
    assertThat(read.problems()).isEmpty();
    PassageAddress place = new PassageAddress("1f2e", new Span(10, 42), null, null);
    assertThat(read.corrections().lines())
        .extracting(Corrections.Line::what)
        .containsExactly(
            new Correction.Merge(
                List.of(
                    actor("Kim Jong-un"), new ActorAddress("Kim", Kind.PERSON, "PRK", "a.txt"))),
            new Correction.Split(actor("Kim"), List.of("b.txt"), "Kim Yong-nam"),
            new Correction.Rename(actor("Kim"), "Kim Jong-un"),
            new Correction.Reject(
                Correction.Sort.EVENT,
                new PassageAddress("a.txt", new Span(10, 42), "They met.", "meet")),
            new Correction.Reject(Correction.Sort.STATEMENT, place),
            new Correction.RejectActor(actor("Chairman")),
            new Correction.SetDate(place, DateInterval.day(LocalDate.parse("2019-04-25"))),
            new Correction.SetStatus(place, Status.HAPPENED),
            new Correction.MergeEvents(
                List.of(place, new PassageAddress("1f2e", new Span(50, 60), null, null))),
            new Correction.SplitEvents(List.of(place)));
    assertThat(read.corrections().lines().get(2).where()).isEqualTo("corrections.ndjson, line 4");
  }

  @Test
  void eventsToMergeOrSplitHaveToBeNamedByPlace() throws IOException {
    CorrectionsFile.Read read =
        read(
            """
            {"op":"merge","events":["1f2e:10-42"]}
            {"op":"split","events":[]}
            {"op":"merge","events":["E1","E2"]}
            {"op":"merge","events":["1f2e:10-42","1f2e:50-60"],"actors":["Kim"]}
            """);
    assertThat(read.corrections().lines()).isEmpty();
    assertThat(read.problems())
        .extracting(Unreadable::source)
        .allMatch(source -> source.contains("corrections.ndjson, line "))
        .hasSize(4);
  }

  @Test
  void badJsonInLineThreeIsSaidAndTheOthersApply() throws IOException {
    CorrectionsFile.Read read =
        read(
            """
            {"op":"rename","actor":"Kim","name":"Kim Jong-un"}
            {"op":"reject","actor":"Chairman"}
            {"op":"rename","actor":"Kim","name":"Kim Jong-un"
            {"op":"reject","actor":"He"}
            """);
    assertThat(read.corrections().lines()).hasSize(3);
    Unreadable problem = read.problems().getFirst();
    assertThat(read.problems()).hasSize(1);
    assertThat(problem.source()).isEqualTo("corrections.ndjson, line 3");
    assertThat(problem.reason()).startsWith("is no JSON at column 50: Unexpected end-of-input");
    assertThat(problem.remedy()).startsWith("write one object on a line, such as {\"op\"");
  }

  @Test
  void whatIsWrongInALineIsSaidWithWhatWouldBeRight() throws IOException {
    assertProblem("[1]", "is no JSON object", "write one object on a line");
    assertProblem("{\"op\":\"delete\"}", "asks for “delete”", "use merge, split, rename");
    assertProblem("{\"actor\":\"Kim\"}", "has no “op”", "name the operation");
    assertProblem("{\"op\":\"merge\",\"actors\":[\"Kim\"]}", "fewer than two", "two or more");
    assertProblem("{\"op\":\"merge\",\"actor\":\"Kim\"}", "has “actor”", "use actors, op, why");
    assertProblem("{\"op\":\"rename\",\"actor\":\"Kim\"}", "has no “name”", "say in \"name\"");
    assertProblem(
        "{\"op\":\"set date\",\"event\":\"a:1-2\",\"date\":\"April 25\"}",
        "has the date “April 25”",
        "write it as 2019-04-25");
    assertProblem(
        "{\"op\":\"set status\",\"event\":\"a:1-2\",\"status\":\"over\"}",
        "has the status “over”",
        "use one of HAPPENED, ONGOING");
    assertProblem("{\"op\":\"reject\",\"event\":\"E1\"}", "names no place", "copy a passage");
    assertProblem("{\"op\":\"reject\",\"event\":\"a:9-2\"}", "ends before it begins", "less than");
    assertProblem("{\"op\":\"reject\"}", "rejects 0 things", "name one");
    assertProblem("{\"op\":\"rename\",\"op\":\"split\"}", "is no JSON", "write one object");
  }

  private void assertProblem(String line, String reason, String remedy) throws IOException {
    CorrectionsFile.Read read = read(line);
    assertThat(read.corrections().lines()).as(line).isEmpty();
    assertThat(read.problems()).as(line).hasSize(1);
    assertThat(read.problems().getFirst().reason()).contains(reason);
    assertThat(read.problems().getFirst().remedy()).contains(remedy);
  }

  @Test
  void aFileThatIsNotThereOrNotUtf8IsSaid() throws IOException {
    Path missing = folder.resolve("missing.ndjson");
    assertThat(CorrectionsFile.read(List.of(missing)).problems())
        .extracting(Unreadable::reason)
        .containsExactly("cannot be read, so nothing it says is used");
    Path latin = folder.resolve("latin.ndjson");
    Files.write(latin, "{\"op\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(CorrectionsFile.read(List.of(latin)).problems())
        .extracting(Unreadable::reason)
        .containsExactly("is not UTF-8, so nothing it says is used");
  }

  @Property
  void noLineEverEndsTheRun(@ForAll String line) throws IOException {
    Path file = Files.createTempFile("corrections", ".ndjson");
    try {
      Files.write(file, line.getBytes(StandardCharsets.UTF_8));
      CorrectionsFile.Read read = CorrectionsFile.read(List.of(file));
      assertThat(read.corrections().lines().size() + read.problems().size())
          .isLessThanOrEqualTo((int) line.chars().filter(c -> c == '\n').count() + 1);
    } finally {
      Files.delete(file);
    }
  }
}
