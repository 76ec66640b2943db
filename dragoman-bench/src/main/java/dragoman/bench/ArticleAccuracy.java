package dragoman.bench;

import dragoman.article.Article;
import dragoman.article.ArticleReader;
import dragoman.article.Read;
import dragoman.source.Format;
import dragoman.source.RawDocument;
import dragoman.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How well bodies and metadata are found in the article pages of WCXB (Foley 2026, CC BY 4.0),
/// read as pages and as plain-text dumps of the same pages.
///
/// Run: `java -cp … dragoman.bench.ArticleAccuracy WCXB/dev [dev|test] [worst]`. Pages with an odd
/// number are the half rules were developed on; the even half is reported.
public final class ArticleAccuracy {
  private final ArticleReader reader = new ArticleReader();
  private final JsonMapper json = new JsonMapper();
  private final Map<String, Score> scores = new TreeMap<>();

  private ArticleAccuracy() {}

  public static void main(String[] arguments) throws IOException {
    Path corpus = Path.of(arguments[0]);
    int remainder = arguments.length > 1 && arguments[1].equals("dev") ? 1 : 0;
    boolean isVerbose = arguments.length > 2;
    ArticleAccuracy experiment = new ArticleAccuracy();
    try (Stream<Path> files = Files.list(corpus.resolve("ground-truth"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".json", "");
        if (Integer.parseInt(name) % 2 == remainder) {
          experiment.page(corpus, name, isVerbose);
        }
      }
    }
    experiment.scores.forEach(
        (what, score) -> System.out.printf(Locale.ROOT, "%-34s %s%n", what, score));
  }

  private void page(Path corpus, String name, boolean isVerbose) throws IOException {
    JsonNode truth = json.readTree(corpus.resolve("ground-truth/" + name + ".json").toFile());
    JsonNode gold = truth.path("ground_truth");
    String html;
    try (InputStream in =
        new GZIPInputStream(Files.newInputStream(corpus.resolve("html/" + name + ".html.gz")))) {
      html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    String url = truth.path("url").asString("");
    Read page = reader.read(new RawDocument(name + ".html", Format.HTML, html, Map.of("url", url)));
    GoldBody body = GoldBody.of(gold);
    body(body, page, "page", name, isVerbose);
    if (page instanceof Read.Readable(Article article)) {
      metadata(gold, article, "page");
    } else {
      metadata(gold, null, "page");
    }
    for (String separator : List.of("\n\n", "\n")) {
      String dump = PageDump.of(html, separator);
      String kind = separator.length() == 2 ? "dump" : "dump (no empty lines)";
      Read text = reader.read(new RawDocument(name + ".txt", Format.PLAIN_TEXT, dump, Map.of()));
      body(body, text, kind, name, isVerbose);
      if (separator.length() == 2) {
        metadata(gold, text instanceof Read.Readable(Article article) ? article : null, kind);
      }
    }
  }

  private void body(GoldBody gold, Read read, String kind, String name, boolean isVerbose) {
    StringBuilder found = new StringBuilder();
    if (read instanceof Read.Readable(Article article)) {
      article.body().forEach(span -> found.append(article.text().slice(span)).append('\n'));
    } else if (read instanceof Read.Rejected(var why)) {
      add(kind + ": rejected, " + why.reason().replaceAll(" [A-Z]\\w+;", " another language;"), 1);
    }
    GoldBody.Overlap whole = gold.whole(found.toString());
    GoldBody.Overlap prose = gold.prose(found.toString());
    add(kind + ": body word F1", whole.f1());
    add(kind + ": body and headings, word F1", gold.whole(withHeadings(read)).f1());
    add(kind + ": body word precision", whole.precision());
    add(kind + ": body word recall", whole.recall());
    add(kind + ": body F1 without headings", prose.f1());
    add(kind + ": body recall w/o headings", prose.recall());
    gold.paragraphsFound(found.toString()).forEach(hit -> add(kind + ": paragraph recall", hit));
    if (isVerbose) {
      System.out.printf(
          Locale.ROOT,
          "%s %s F1 %.3f P %.3f R %.3f%n",
          kind,
          name,
          prose.f1(),
          whole.precision(),
          prose.recall());
    }
  }

  /// The body with the short lines between its paragraphs: what extractors give that keep headings.
  private static String withHeadings(Read read) {
    StringBuilder found = new StringBuilder();
    if (read instanceof Read.Readable(Article article)) {
      Span before = null;
      for (Span span : article.body()) {
        if (before != null) {
          String between = article.text().slice(new Span(before.end(), span.begin())).strip();
          found.append(between.split("\\s+").length <= 14 ? between : "").append('\n');
        }
        found.append(article.text().slice(span)).append('\n');
        before = span;
      }
    }
    return found.toString();
  }

  private void metadata(JsonNode gold, @Nullable Article article, String kind) {
    String title = plain(gold.path("title").asString(""));
    String author = plain(gold.path("author").asString(""));
    String date = gold.path("publish_date").asString("");
    if (!title.isEmpty()) {
      add(
          kind + ": title",
          article != null && plain(article.title().value()).equals(title) ? 1 : 0);
    }
    String authors = article == null ? "" : plain(String.join(" ", article.authors().value()));
    if (!author.isEmpty()) {
      add(kind + ": author", authors.equals(plain(author.replace(" and ", " "))) ? 1 : 0);
    } else {
      add(kind + ": author where gold has none", authors.isEmpty() ? 0 : 1);
    }
    if (date.length() >= 10) {
      String found = article == null ? "" : article.published().value().edtf();
      add(kind + ": date", found.equals(date.substring(0, 10)) ? 1 : 0);
      if (!found.isEmpty() && !found.equals("/")) {
        add(kind + ": date precision", found.equals(date.substring(0, 10)) ? 1 : 0);
      }
    }
  }

  private void add(String what, double value) {
    scores.computeIfAbsent(what, _ -> new Score()).add(value);
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /// A running mean.
  private static final class Score {
    private double sum;
    private int count;

    void add(double value) {
      sum += value;
      count++;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.3f  (%d)", sum / count, count);
    }
  }
}
