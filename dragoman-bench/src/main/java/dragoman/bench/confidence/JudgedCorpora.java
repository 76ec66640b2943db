package dragoman.bench.confidence;

import dragoman.article.Article;
import dragoman.article.ArticleReader;
import dragoman.article.Basis;
import dragoman.article.Found;
import dragoman.article.Read;
import dragoman.source.Format;
import dragoman.source.RawDocument;
import dragoman.text.DateInterval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The corpora whose events were judged, each with its day of publication: `timeline17/…` in
/// folders by day, `polnear/…` with the day in its names, `seesaw/…` with the day of its story.
final class JudgedCorpora {
  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)");

  /// What no name of a kept parse may hold.
  private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9_.-]");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path data;
  private final ArticleReader articles = new ArticleReader();

  /// @param data the folder that holds the corpora
  JudgedCorpora(Path data) {
    this.data = data;
  }

  /// Read as the program reads files; empty where it refuses to.
  ///
  /// @param id path in the corpora
  Optional<Article> article(String id) throws IOException {
    boolean isStory = id.startsWith("seesaw/");
    String text = isStory ? story(id) : Files.readString(file(id));
    LocalDate day = isStory ? storyDay(id) : namedDay(id);
    var document = new RawDocument(id, Format.PLAIN_TEXT, text, Map.of());
    return articles.read(document) instanceof Read.Readable(Article article)
        ? Optional.of(
            article
                .named(UNSAFE.matcher(id).replaceAll("_"), null)
                .published(new Found<>(DateInterval.day(day), Basis.GIVEN)))
        : Optional.empty();
  }

  private Path file(String id) {
    return id.startsWith("polnear/")
        ? data.resolve("polnear/train/text").resolve(id.substring("polnear/".length()))
        : data.resolve(id);
  }

  private static LocalDate namedDay(String id) {
    Matcher day = DAY.matcher(id);
    if (!day.find()) {
      throw new IllegalArgumentException("no day in the path " + id);
    }
    return LocalDate.parse(day.group(1));
  }

  /// Title and paragraphs.
  private String story(String id) throws IOException {
    JsonNode story = json("articles", id.substring("seesaw/".length()));
    var text = new StringJoiner("\n\n", "", "\n").add(story.get("title").asString());
    story.get("text").forEach(paragraph -> text.add(paragraph.get("text").asString()));
    return text.toString();
  }

  private LocalDate storyDay(String id) throws IOException {
    String name = id.substring("seesaw/".length(), id.indexOf("_DOCUMENT"));
    return LocalDate.parse(
        json("meta", name + ".json").get("story_time").asString().substring(0, 10));
  }

  private JsonNode json(String folder, String name) throws IOException {
    return JSON.readTree(Files.readString(data.resolve("seesaw").resolve(folder).resolve(name)));
  }
}
