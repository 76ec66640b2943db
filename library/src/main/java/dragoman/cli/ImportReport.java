package dragoman.cli;

import dragoman.source.Unreadable;
import java.io.PrintWriter;
import java.util.List;

/// Says what was read, and for each thing that was not, why and what to do.
final class ImportReport {
  private ImportReport() {}

  static void print(PrintWriter err, int read, List<Unreadable> unreadable) {
    for (Unreadable why : unreadable) {
      err.println(
          "not read: " + oneLine(why.source()) + " " + oneLine(why.reason()) + "; " + why.remedy());
    }
    err.println(
        (read == 1 ? "1 article read" : read + " articles read")
            + (unreadable.isEmpty() ? "" : ", " + unreadable.size() + " not read"));
  }

  /// File names are data: a line break or an escape sequence in one must not forge a line.
  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}", "?");
  }
}
