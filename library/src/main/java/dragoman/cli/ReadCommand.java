package dragoman.cli;

import dragoman.Dragoman;
import dragoman.reading.Reading;
import dragoman.reading.Readings;
import dragoman.source.Unreadable;
import dragoman.wire.ReadingJson;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `dragoman read`: one reading per article as NDJSON on standard output.
@Command(
    name = "read",
    description = "Reads each article by itself and prints one JSON object per line.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = {"  ./dragoman read articles/ | jq -r '.events[].action'"})
final class ReadCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private Input input = new Input();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    ProgressBar progress = ProgressBar.on(err);
    Dragoman.Collected collected = input.collect();
    List<Unreadable> unreadable = new ArrayList<>(collected.unreadable());
    int total = collected.articles().size();
    var json = new ReadingJson();
    int[] read = {0};
    if (total > 0) {
      boolean isHeard =
          input
              .dragoman()
              .read(
                  collected.articles(),
                  result -> {
                    switch (result) {
                      case Readings.Result.Done(Reading reading) -> {
                        out.print(json.line(reading) + "\n");
                        read[0]++;
                      }
                      case Readings.Result.Failed(Unreadable why) -> unreadable.add(why);
                    }
                    progress.show(read[0], total);
                    return !out.checkError();
                  });
      if (!isHeard) {
        progress.end();
        return 0; // a closed pipe, as in `| head -1`: who reads it has what he wants
      }
    }
    out.flush();
    progress.end();
    ImportReport.print(err, read[0], unreadable);
    return read[0] > 0 ? 0 : 1;
  }
}
