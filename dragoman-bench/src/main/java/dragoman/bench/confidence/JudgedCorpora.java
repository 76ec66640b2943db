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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The corpora whose events were judged. Plain files are read as the program reads files, with
/// their day of publication: `timeline17/…` in folders by day, `polnear/…` with the day in its
/// names, `seesaw/…` with the day of its story, `timeset/…` without one. The others are
/// [TokenCorpora].
final class JudgedCorpora {
  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)");

  /// What no name of a kept parse may hold.
  private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9_.-]");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path data;
  private final TokenCorpora tokens;
  private final ArticleReader articles = new ArticleReader();
  private final Map<String, Map<String, Article>> read = new HashMap<>();

  /// @param data the folder that holds the corpora
  JudgedCorpora(Path data) {
    this.data = data;
    this.tokens = new TokenCorpora(data);
  }

  /// Empty where the program refuses to read it.
  ///
  /// @param id the corpus and the article's name in it
  Optional<Article> article(String id) throws IOException {
    int slash = id.indexOf('/');
    String corpus = id.substring(0, slash);
    String name = id.substring(slash + 1);
    Optional<Article> article =
        switch (corpus) {
          case "seesaw" -> plain(id, story(name), storyDay(name));
          case "timeline17" -> plain(id, Files.readString(data.resolve(id)), namedDay(id));
          case "polnear" -> plain(id, Files.readString(newsText(name)), namedDay(id));
          case "timeset" ->
              plain(id, Files.readString(data.resolve("timeset/dev").resolve(name)), null);
          default -> Optional.ofNullable(corpus(corpus).get(name));
        };
    return article.map(found -> found.named(UNSAFE.matcher(id).replaceAll("_"), null));
  }

  private Map<String, Article> corpus(String corpus) throws IOException {
    if (!read.containsKey(corpus)) {
      read.put(corpus, tokens.read(corpus));
    }
    return read.getOrDefault(corpus, Map.of());
  }

  private Optional<Article> plain(String id, String text, @Nullable LocalDate day) {
    var document = new RawDocument(id, Format.PLAIN_TEXT, text, Map.of());
    if (!(articles.read(document) instanceof Read.Readable(Article article))) {
      return Optional.empty();
    }
    return Optional.of(
        day == null ? article : article.published(new Found<>(DateInterval.day(day), Basis.GIVEN)));
  }

  /// PolNeAR has a folder of texts for each of its parts.
  private Path newsText(String name) {
    Path train = data.resolve("polnear/train/text").resolve(name);
    return Files.exists(train) ? train : data.resolve("polnear/dev/text").resolve(name);
  }

  private static LocalDate namedDay(String id) {
    Matcher day = DAY.matcher(id);
    if (!day.find()) {
      throw new IllegalArgumentException("no day in the path " + id);
    }
    return LocalDate.parse(day.group(1));
  }

  /// Title and paragraphs.
  private String story(String name) throws IOException {
    JsonNode story = json("articles", name);
    var text = new StringJoiner("\n\n", "", "\n").add(story.get("title").asString());
    story.get("text").forEach(paragraph -> text.add(paragraph.get("text").asString()));
    return text.toString();
  }

  private LocalDate storyDay(String name) throws IOException {
    String story = name.substring(0, name.indexOf("_DOCUMENT"));
    return LocalDate.parse(
        json("meta", story + ".json").get("story_time").asString().substring(0, 10));
  }

  private JsonNode json(String folder, String name) throws IOException {
    return JSON.readTree(Files.readString(data.resolve("seesaw").resolve(folder).resolve(name)));
  }
}
