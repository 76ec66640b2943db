package dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.ParserChoice;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// The command line as people use it, with the real models. What a briefing says is tested
/// elsewhere.
final class MainTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Object... arguments) {
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static final String ARTICLE =
      """
      Talks in Geneva

      By Ana Lima
      March 4, 2021

      French President Emmanuel Macron met German Chancellor Angela Merkel in Geneva on March 3, 2021. The two \
      leaders discussed the embargo and agreed to meet again in the summer, officials said.

      Merkel said that the embargo would stay in force until the talks had ended. Macron told reporters that \
      France supported a gradual lifting of the embargo, and he thanked Switzerland for its help.
      """;

  @Test
  void helpShowsExamples() {
    assertThat(run("brief", "--help")).isZero();
    assertThat(out.toString()).contains("./dragoman brief samples/vladivostok -o briefing");
  }

  @Test
  void aWrongCommandLineIsExplainedAndNothingIsRead() {
    assertThat(run("brief", folder)).isEqualTo(2);
    assertThat(err.toString()).contains("--output");
  }

  @Test
  void whatCannotBeReadIsSaidAndTheRestIsRead() throws IOException {
    file("good.txt", ARTICLE);
    file("empty.txt", "");
    Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, 0, 7});
    file("menu.txt", "Home\nNews\nSport\nLog in\nSubscribe\n");
    Path briefing = folder.resolve("briefing");
    assertThat(run("brief", folder, "-o", briefing)).isZero();
    List<String> lines = err.toString().lines().toList();
    assertThat(lines).filteredOn(line -> line.startsWith("not read: ")).hasSize(3);
    assertThat(lines).anyMatch(line -> line.startsWith("1 article read, 3 not read"));
    assertThat(briefing.resolve("briefing.html")).isNotEmptyFile();
    assertThat(briefing.resolve("briefing.json")).content().contains("empty.txt");
  }

  @Test
  void aFolderThatCannotBeWrittenIsOneLineAndStatusOne() throws IOException {
    Path article = file("a.txt", ARTICLE);
    Path inFile = file("taken", "x").resolve("briefing");
    assertThat(run("brief", article, "-o", inFile)).isEqualTo(1);
    assertThat(err.toString().lines().filter(line -> line.startsWith("dragoman: ")))
        .singleElement()
        .asString()
        .startsWith("dragoman: the briefing could not be written to " + inFile + ": ");
  }

  @Test
  void nothingReadIsFailure() throws IOException {
    Path empty = file("empty.txt", "");
    assertThat(run("brief", empty, "-o", folder.resolve("briefing"))).isEqualTo(1);
    assertThat(folder.resolve("briefing")).doesNotExist();
    assertThat(run("read", folder.resolve("absent.txt"))).isEqualTo(1);
    assertThat(err.toString()).contains("absent.txt");
  }

  @Test
  void readPrintsOneLineForEachArticleAndTheSameEveryTime() throws IOException {
    file("a.txt", ARTICLE);
    file("b.txt", ARTICLE.replace("Geneva", "Vienna").replace("embargo", "tariff"));
    assertThat(run("read", folder)).isZero();
    String first = out.toString();
    assertThat(first.lines()).hasSize(2).allMatch(line -> line.startsWith("{\"format\":1,"));
    out.getBuffer().setLength(0);
    assertThat(run("read", "--threads", "2", folder)).isZero();
    assertThat(out.toString()).isEqualTo(first);
  }

  @Test
  void theParserIsChosenByName() {
    assertThat(input("articles", "--parser", "corenlp").parser()).isEqualTo(ParserChoice.CORENLP);
    assertThat(input("articles", "--parser", "dragoman").parser()).isEqualTo(ParserChoice.DRAGOMAN);
    assertThat(input("articles").parser()).isEqualTo(ParserChoice.DRAGOMAN);
  }

  private static Input input(String... arguments) {
    var input = new Input();
    new CommandLine(input).parseArgs(arguments);
    return input;
  }

  @Test
  void anUnknownParserIsAWrongCommandLine() {
    assertThat(run("read", folder, "--parser", "malt")).isEqualTo(2);
    assertThat(err.toString()).contains("there is no parser 'malt': dragoman or corenlp");
  }

  @Test
  void bothParsersReadTheSame() throws IOException {
    Path article = file("a.txt", ARTICLE);
    assertThat(run("read", article, "--parser", "dragoman")).isZero();
    String ours = out.toString();
    out.getBuffer().setLength(0);
    assertThat(run("read", article, "--parser", "corenlp")).isZero();
    assertThat(out.toString()).isEqualTo(ours);
  }

  @Test
  void readingEndsWhenNobodyListensAnyMore() throws IOException {
    for (int i = 0; i < 3; i++) {
      file(i + ".txt", ARTICLE.replace("Geneva", "Vienna" + i).replace("embargo", "tariff" + i));
    }
    var closed = new Closed();
    int status =
        Main.run(
            new PrintWriter(closed, true),
            new PrintWriter(err, true),
            "read",
            "--threads",
            "1",
            folder.toString());
    assertThat(status).isZero();
    assertThat(err.toString()).isEmpty();
    assertThat(closed.attempts).isEqualTo(1);
  }

  /// A pipe whose reader has gone.
  private static final class Closed extends Writer {
    private int attempts;

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
      attempts++;
      throw new IOException("Broken pipe");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @Test
  void metadataWinsAndItsWrongRowsAreNamed() throws IOException {
    file("a.txt", ARTICLE);
    Path metadata =
        file(
            "about.csv",
            "file,publisher,date\na.txt,The Gazette,2021-03-05\nmissing.txt,X,2021-03-05\n");
    assertThat(run("read", "--metadata", metadata, folder.resolve("a.txt"))).isZero();
    assertThat(out.toString()).contains("The Gazette").contains("\"basis\":\"given\"");
    assertThat(err.toString()).contains("about.csv").contains("missing.txt").contains("3");
  }

  @Test
  void correctionsBesideTheArticlesApplyAndTheirWrongLinesAreNamed() throws IOException {
    file("a.txt", ARTICLE);
    file(
        "corrections.ndjson",
        """
        {"op":"rename","actor":"Angela Merkel","name":"Chancellor Merkel"}
        {"op":"rename","actor":"Angela Merkel"}
        {"op":"rename","actor":"Olaf Scholz","name":"Scholz"}
        """);
    Path briefing = folder.resolve("briefing");
    assertThat(run("brief", folder, "-o", briefing)).isZero();
    assertThat(briefing.resolve("briefing.md")).content().contains("**Chancellor Merkel**");
    assertThat(err.toString())
        .contains("not read: corrections.ndjson, line 2 has no “name”; ")
        .contains("not read: corrections.ndjson, line 3 names “Olaf Scholz”, and no actor goes by")
        .contains("1 article read, 2 not read");
  }

  @Test
  void aFileNameCannotForgeALineOfTheReport() throws IOException {
    file("a\nnot read: b.txt", "");
    run("read", folder);
    assertThat(err.toString().lines().filter(line -> line.startsWith("not read: "))).hasSize(1);
  }
}
