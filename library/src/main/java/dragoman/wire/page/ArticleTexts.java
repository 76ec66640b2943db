package dragoman.wire.page;

import dragoman.article.Article;
import dragoman.reading.Reading;
import dragoman.situation.Situation;
import dragoman.view.DateWords;
import dragoman.view.Directory;
import dragoman.view.Wording;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The texts of the articles, each once, as data for the reading pane: JSON in which `<` is
/// escaped, so that no text can end the element it stands in.
final class ArticleTexts {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ArticleTexts() {}

  static String of(Situation situation) {
    ObjectNode articles = JsonNodeFactory.instance.objectNode();
    for (Reading reading : situation.readings()) {
      Article article = reading.article();
      ObjectNode node = articles.putObject(article.id());
      var published = Directory.published(reading);
      node.put("title", article.title().value())
          .put("publisher", article.publisher().value())
          .put("authors", Wording.list(article.authors().value()))
          .put(
              "date",
              published.value().isKnown()
                  ? DateWords.of(published.value())
                      + " (date: "
                      + Wording.of(published.basis())
                      + ")"
                  : "undated")
          .put("source", article.source())
          .put("url", article.url())
          .put("language", article.language())
          .put("text", article.text().value());
      var body = node.putArray("body");
      article.body().forEach(span -> body.addArray().add(span.begin()).add(span.end()));
    }
    return MAPPER
        .writeValueAsString(articles)
        .replace("<", "\\u003c")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
