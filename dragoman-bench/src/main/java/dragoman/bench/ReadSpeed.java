package dragoman.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Compares the whole reading of articles (every room, as the command `read` does it) with a plain
/// CoreNLP pipeline (tokens, sentences, tags, lemmas, names, dependencies; default settings): same
/// files, same threads, same options, the peers in turn, each in a Java machine of its own so that
/// neither loads or warms anything for the other.
final class ReadSpeed {
  private record Round(Work work, double toFirst, double loaded, double peak) {}

  private ReadSpeed() {}

  /// @param arguments a folder of text files; files to warm up with; files to measure; threads; the
  ///   page to write
  public static void main(String[] arguments) {
    String folder = arguments[0];
    int threads = Integer.parseInt(arguments[3]);
    int rounds = Integer.parseInt(arguments[4]);
    var page =
        new Page(
            "Speed of reading, end to end",
            "java -cp dragoman-bench/target/classes:$(cat dragoman-bench/target/classpath) "
                + "dragoman.bench.ReadSpeed FOLDER "
                + String.join(" ", List.of(arguments).subList(1, 6)));
    List<Round> ours = new ArrayList<>();
    List<Round> plain = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      ours.add(round("dragoman", folder, arguments[1], arguments[2], threads));
      plain.add(round("corenlp", folder, arguments[1], arguments[2], threads));
    }
    page.add(
        "FOLDER was `%s`; %s files measured after %s to warm up; %d threads; medians of %d rounds,"
            + " the peers in turn. CoreNLP: `tokenize,ssplit,pos,lemma,ner,depparse`, default"
            + " settings.",
        Path.of(folder).getFileName(), arguments[2], arguments[1], threads, rounds);
    page.add("");
    page.add("| | Dragoman | CoreNLP | ratio |");
    page.add("|---|---|---|---|");
    row(page, "tokens", ours, plain, r -> r.work().units());
    row(page, "tokens/s by the clock", ours, plain, r -> r.work().speed());
    row(page, "tokens/s, cores unshared", ours, plain, r -> r.work().unsharedSpeed());
    row(page, "start to first article read, s", ours, plain, Round::toFirst);
    row(page, "heap with models loaded, MB", ours, plain, Round::loaded);
    row(page, "peak heap, MB", ours, plain, Round::peak);
    page.write(Path.of(arguments[5]));
  }

  private static void row(
      Page page, String name, List<Round> ours, List<Round> plain, ToDoubleFunction<Round> value) {
    double one = Page.median(ours.stream().map(value::applyAsDouble).toList());
    double other = Page.median(plain.stream().map(value::applyAsDouble).toList());
    String format =
        name.endsWith(" s") ? "| %s | %.1f | %.1f | %.2f |" : "| %s | %.0f | %.0f | %.2f |";
    page.add(format, name, one, other, one / other);
  }

  private static Round round(
      String peer, String folder, String warming, String measured, int threads) {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx8g",
            "-cp",
            System.getProperty("java.class.path"),
            ReadPeer.class.getName(),
            peer,
            folder,
            warming,
            measured,
            String.valueOf(threads));
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException("the peer " + peer + " failed; its message is above");
      }
      String[] values = said.strip().split(" ");
      double[] numbers = new double[values.length];
      for (int i = 0; i < values.length; i++) {
        numbers[i] = Double.parseDouble(values[i]);
      }
      var work = new Work((long) numbers[0], numbers[1], numbers[2], threads);
      System.out.println(peer + ": " + said.strip());
      return new Round(work, numbers[3], numbers[4], numbers[5]);
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted while the peer " + peer + " ran", e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot run the peer " + peer, e);
    }
  }
}
