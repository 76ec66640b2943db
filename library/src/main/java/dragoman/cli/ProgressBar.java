package dragoman.cli;

import java.io.PrintWriter;
import java.util.Locale;

/// Shows on a terminal how far the reading is; silent in a pipe.
final class ProgressBar {
  private static final int WIDTH = 30;

  private final PrintWriter out;
  private final boolean isTerminal;

  /// The launcher says whether standard error is a terminal; Java cannot tell.
  static ProgressBar on(PrintWriter out) {
    return new ProgressBar(out, Boolean.getBoolean("dragoman.terminal"));
  }

  ProgressBar(PrintWriter out, boolean isTerminal) {
    this.out = out;
    this.isTerminal = isTerminal;
  }

  void say(String stage) {
    if (isTerminal) {
      out.print("\r\033[K" + stage);
      out.flush();
    }
  }

  void show(int done, int total) {
    int filled = total == 0 ? WIDTH : done * WIDTH / total;
    say(
        String.format(
            Locale.ROOT,
            "reading  %s%s  %d of %d articles",
            "█".repeat(filled),
            "░".repeat(WIDTH - filled),
            done,
            total));
  }

  void end() {
    say("");
  }
}
