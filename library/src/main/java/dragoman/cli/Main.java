package dragoman.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line.
@Command(
    name = "dragoman",
    description =
        "Reads articles about a diplomatic process and writes a briefing in which every line opens"
            + " the exact passage it rests on. Local: nothing leaves this machine.",
    mixinStandardHelpOptions = true,
    version = "dragoman 1.0.0",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {BriefCommand.class, ReadCommand.class, NegotiateCommand.class},
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./dragoman brief articles/ -o briefing",
      "  ./dragoman read articles/ > readings.ndjson",
      "  ./dragoman negotiate samples/korea-2017/model.yaml -o korea",
      "",
      "Exit status: 0 something was read, 1 nothing could be read, 2 the command line is wrong."
    })
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, arguments));
  }

  /// @return the exit status
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    var commandLine = new CommandLine(new Main());
    commandLine.setOut(out);
    commandLine.setErr(err);
    commandLine.setExecutionExceptionHandler(Main::explain);
    if (arguments.length == 0) {
      commandLine.usage(commandLine.getErr());
      return CommandLine.ExitCode.USAGE;
    }
    return commandLine.execute(arguments);
  }

  /// A failure of the machine (a full disk, a folder that cannot be written) as one line.
  private static int explain(
      Exception failure, CommandLine commandLine, CommandLine.ParseResult parsed) {
    String said = String.valueOf(failure.getMessage());
    Throwable cause = failure.getCause();
    String why = cause == null ? null : cause.getMessage();
    String detail = why == null || said.contains(why) ? "" : ": " + why;
    commandLine.getErr().println("dragoman: " + said + detail);
    if (Boolean.getBoolean("dragoman.trace")) {
      failure.printStackTrace(commandLine.getErr());
    }
    return CommandLine.ExitCode.SOFTWARE;
  }
}
