package dragoman.bench;

import dragoman.Dragoman;
import dragoman.actor.Cast;
import dragoman.article.Article;
import dragoman.article.ArticleReader;
import dragoman.article.Basis;
import dragoman.article.Found;
import dragoman.article.Read;
import dragoman.event.Event;
import dragoman.language.Annotator;
import dragoman.language.CoreNlpAnnotator;
import dragoman.reading.Reader;
import dragoman.reading.Reading;
import dragoman.source.Format;
import dragoman.source.RawDocument;
import dragoman.text.DateInterval;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Draws events at random from whole articles, read as files are, as a sheet on which a person
/// writes whether each is right in type, actor, recipient, date and status together. The sheet
/// tells where the sentence stands, not what it says: the articles are not ours to copy.
public final class EventSheet {
  private static final int ARTICLES = 150;

  /// The remainder by four of the hash of the paths that are looked at for nothing else.
  private static final int UNSEEN = 3;

  private static final String HEADER =
      "# id\tarticle\tsentence\tevent\tactor\trecipient\tdate\tstatus\tverdict\treason";

  record Drawn(Reading reading, Event event) {}

  private EventSheet() {}

  /// @param arguments the folder of timeline17, the seed, how many events, the sheet to write; and
  ///   `show` to print the sentences beside, `unseen` to draw from articles only that no rule was
  ///   made on and no trees were trained on
  public static void main(String[] arguments) throws IOException {
    long seed = Long.parseLong(arguments[1]);
    int count = Integer.parseInt(arguments[2]);
    List<String> options = List.of(arguments).subList(4, arguments.length);
    Path corpus = Path.of(arguments[0]);
    Predicate<Path> which =
        options.contains("unseen")
            ? file -> Math.floorMod(corpus.relativize(file).toString().hashCode(), 4) == UNSEEN
            : _ -> true;
    List<Drawn> drawn = draw(corpus, which, seed, count, new CoreNlpAnnotator());
    write(drawn, corpus, seed, Path.of(arguments[3]), options.contains("show"));
  }

  /// All certain events of so many articles in random order, then so many of the events.
  static List<Drawn> draw(
      Path corpus, Predicate<Path> which, long seed, int count, Annotator annotator) {
    var random = new Random(seed);
    List<Path> files = new ArrayList<>(PlainText.files(corpus, "**/InputDocs/**.txt"));
    files.removeIf(which.negate());
    Collections.shuffle(files, random);
    var articles = new ArticleReader();
    Reader reader = Dragoman.reader(annotator);
    List<Drawn> events = new ArrayList<>();
    for (Path file : files.subList(0, Math.min(ARTICLES, files.size()))) {
      if (articles.read(document(file)) instanceof Read.Readable(Article article)) {
        Reading reading = reader.read(dated(article, file));
        reading.events().stream()
            .filter(reading::isCertain)
            .forEach(event -> events.add(new Drawn(reading, event)));
      }
    }
    Collections.shuffle(events, random);
    return events.stream()
        .limit(count)
        .sorted(
            Comparator.comparing((Drawn d) -> d.reading().article().source())
                .thenComparing(d -> d.event().trigger().begin()))
        .toList();
  }

  private static RawDocument document(Path file) {
    try {
      String source = file.toString();
      return new RawDocument(source, Format.PLAIN_TEXT, Files.readString(file), Map.of());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /// The folder of an article is the day it came out.
  private static Article dated(Article article, Path file) {
    LocalDate day = LocalDate.parse(String.valueOf(file.getName(file.getNameCount() - 2)));
    return article.published(new Found<>(DateInterval.day(day), Basis.GIVEN));
  }

  static void write(List<Drawn> drawn, Path corpus, long seed, Path sheet, boolean show)
      throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# " + drawn.size() + " events of timeline17, seed " + seed);
    lines.add(HEADER);
    for (int i = 0; i < drawn.size(); i++) {
      String line = (i + 1) + "\t" + line(drawn.get(i), corpus);
      lines.add(line + "\t\t");
      if (show) {
        Event event = drawn.get(i).event();
        System.out.println(line);
        System.out.println(
            "      <"
                + event.action()
                + "> "
                + event.date().basis()
                + " :: "
                + event.passage().exact());
      }
    }
    System.out.println("seed " + seed + ", " + drawn.size() + " events");
    Files.write(sheet, lines);
  }

  private static String line(Drawn drawn, Path corpus) {
    Event event = drawn.event();
    Article article = drawn.reading().article();
    return String.join(
        "\t",
        String.valueOf(corpus.relativize(Path.of(article.source()))),
        event.passage().span().begin() + "-" + event.passage().span().end(),
        event.type() + (event.mode() == null ? "" : ":" + event.mode()),
        names(event.actors(), drawn.reading().cast()),
        names(event.recipients(), drawn.reading().cast()),
        event.date().interval().edtf(),
        event.status().name());
  }

  private static String names(List<String> ids, Cast cast) {
    return ids.stream().map(id -> cast.actor(id).name()).collect(Collectors.joining(" + "));
  }
}
