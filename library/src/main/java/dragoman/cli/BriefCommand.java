package dragoman.cli;

import dragoman.Dragoman;
import dragoman.situation.Situation;
import dragoman.wire.BriefingFiles;
import dragoman.wire.CorrectionsFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `dragoman brief`: articles in, a briefing out.
@Command(
    name = "brief",
    description = "Reads articles and writes a briefing: a page, Markdown, JSON and tables.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./dragoman brief samples/vladivostok -o briefing",
      "  ./dragoman brief articles/ more.html --metadata articles.csv -o briefing"
    })
final class BriefCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private Input input = new Input();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      required = true,
      description = "The folder to write the briefing to; one that is there is replaced.")
  private Path output = Path.of("");

  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description =
          "What you know better, one JSON object on a line (docs/how-to/correct.md); without it,"
              + " corrections.ndjson beside the articles.")
  private @Nullable Path corrections;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    ProgressBar progress = ProgressBar.on(err);
    progress.say("collecting articles …");
    Dragoman.Collected collected = input.collect();
    if (collected.articles().isEmpty()) {
      progress.end();
      ImportReport.print(err, 0, collected.unreadable());
      return 1;
    }
    progress.say("loading language models …");
    var dragoman = input.dragoman();
    int total = collected.articles().size();
    CorrectionsFile.Read corrected =
        CorrectionsFile.read(corrections == null ? input.beside() : List.of(corrections));
    Situation situation =
        dragoman.brief(
            collected.with(corrected.problems()),
            corrected.corrections(),
            done -> progress.show(done, total));
    progress.end();
    if (!situation.readings().isEmpty()) {
      new BriefingFiles().write(situation, output);
    }
    ImportReport.print(err, situation.readings().size(), situation.unreadable());
    if (situation.readings().isEmpty()) {
      return 1;
    }
    err.printf(
        "%d events and %d uncertain ones, %d statements, %d actors: %s%n",
        situation.events().size(),
        situation.uncertain().size(),
        situation.statements().size(),
        situation.cast().size(),
        output.resolve("briefing.html"));
    return 0;
  }
}
