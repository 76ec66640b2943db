package dragoman.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A page of results in Markdown that says how to get them again. Lines are also printed as they
/// come.
public final class Page {
  private final List<String> lines = new ArrayList<>();

  /// @param title what was measured
  /// @param command what repeats it, run from the project's folder
  public Page(String title, String command) {
    add("# " + title);
    add("");
    add("Generated; do not edit. To get it again:");
    add("");
    add("    " + command);
    add("");
    add("- Machine: " + machine());
    add("- Java: %s, %s".formatted(Runtime.version(), System.getProperty("java.vm.name")));
    add("- Commit: " + output("git", "describe", "--always", "--dirty"));
    add("");
  }

  public void add(String line) {
    lines.add(line);
    System.out.println(line);
  }

  public void add(String format, Object... values) {
    add(String.format(Locale.ROOT, format, values));
  }

  public void write(Path file) {
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /// The middle value, the lower of two.
  public static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return sorted[(sorted.length - 1) / 2];
  }

  private static String machine() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    String processor = "";
    try {
      for (String line : Files.readAllLines(Path.of("/proc/cpuinfo"))) {
        if (line.startsWith("model name")) {
          processor = line.substring(line.indexOf(':') + 2);
        }
      }
    } catch (IOException e) {
      processor = System.getProperty("os.arch", "");
    }
    return "%s, %d cores, load %.1f at the start (figures per second of CPU time bear a load)"
        .formatted(processor, system.getAvailableProcessors(), system.getSystemLoadAverage());
  }

  private static String output(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return said.strip();
    } catch (IOException e) {
      return "unknown (no " + Arrays.toString(command) + ")";
    }
  }
}
