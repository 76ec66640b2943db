package dragoman.cli;

import dragoman.wire.NegotiationDraft;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import negotiation.bargain.BargainException;
import negotiation.conflict.ConflictException;
import negotiation.model.Model;
import negotiation.model.ModelReader;
import negotiation.report.Report;
import negotiation.report.ReportSettings;
import negotiation.yaml.ModelException;
import negotiation.yaml.Problem;
import negotiation.yaml.YamlReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `negotiate MODEL [-o OUT]` analyses a model file; `negotiate --from briefing.json [-o FILE]`
/// drafts one. Exit status 0 when that worked, 1 when not, 2 for a wrong command line.
@Command(
    name = "negotiate",
    mixinStandardHelpOptions = true,
    description =
        "Who can move, which outcomes are stable and why, and where a bargain would settle.")
final class NegotiateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..1", paramLabel = "MODEL", description = "The model file (YAML).")
  private @Nullable Path model;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description =
          "Folder for negotiation.html, .md and .json, or file for the draft. Without it Markdown or"
              + " the draft is printed.")
  private @Nullable Path output;

  @Option(
      names = "--from",
      paramLabel = "BRIEFING",
      description = "Write a first draft of a model from the positions in this briefing.json.")
  private @Nullable Path from;

  @Option(
      names = "--draws",
      paramLabel = "N",
      description = "Monte Carlo draws per issue (standard: ${DEFAULT-VALUE}).")
  private int draws = 100_000;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Seed of all draws (standard: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Override
  public Integer call() throws IOException {
    PrintWriter errors = spec.commandLine().getErr();
    if ((model == null) == (from == null) || draws < 1 || draws > 100_000_000) {
      errors.println(
          model == null && from == null
              ? "negotiate: name a model file, or a briefing with --from"
              : "negotiate: one of MODEL and --from, and 1 to 100,000,000 draws");
      return 2;
    }
    Path input = model == null ? from : model;
    try {
      if (Files.size(input) > 4L * YamlReader.LONGEST && model != null) {
        errors.println("negotiate: " + input + " is too large for a model file");
        return 1;
      }
      String text = Files.readString(input);
      return model == null ? draft(text) : analyse(input, text);
    } catch (NoSuchFileException _) {
      errors.println("negotiate: there is no file " + input);
    } catch (CharacterCodingException _) {
      errors.println("negotiate: " + input + " is not UTF-8 text");
    } catch (ModelException wrong) {
      for (Problem problem : wrong.problems()) {
        errors.printf(
            "%s:%d:%d: %s%n",
            input, problem.place().line(), problem.place().column(), problem.message());
      }
    } catch (IllegalArgumentException | ConflictException | BargainException wrong) {
      errors.println("negotiate: " + input + ": " + wrong.getMessage());
    } catch (IOException wrong) {
      errors.println("negotiate: cannot read or write: " + wrong.getMessage());
    }
    return 1;
  }

  private int analyse(Path input, String text) throws IOException {
    Model read = ModelReader.read(text);
    var standard = ReportSettings.STANDARD;
    var settings = new ReportSettings(draws, standard.preferenceDraws(), standard.noise(), seed);
    Report report = Report.of(read, settings);
    if (output == null) {
      spec.commandLine().getOut().print(report.markdown());
      spec.commandLine().getOut().flush();
      return 0;
    }
    Files.createDirectories(output);
    write(output.resolve("negotiation.html"), report.html());
    write(output.resolve("negotiation.md"), report.markdown());
    write(output.resolve("negotiation.json"), report.json());
    spec.commandLine().getErr().println(input + " -> " + output.resolve("negotiation.html"));
    return 0;
  }

  private int draft(String briefing) throws IOException {
    String text = NegotiationDraft.of(briefing);
    if (output == null) {
      spec.commandLine().getOut().print(text);
      spec.commandLine().getOut().flush();
      return 0;
    }
    Path file = Files.isDirectory(output) ? output.resolve("negotiation.yaml") : output;
    if (Files.exists(file)) {
      spec.commandLine()
          .getErr()
          .println("negotiate: " + file + " exists; a draft never replaces an analyst's work");
      return 1;
    }
    write(file, text);
    spec.commandLine().getErr().println("draft -> " + file + " (complete what is marked TODO)");
    return 0;
  }

  /// Beside first, then moved: a crash leaves the previous file whole.
  private static void write(Path file, String text) throws IOException {
    // No temporary file of the system's: only its owner could read the result.
    Path beside = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      Files.writeString(beside, text);
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
