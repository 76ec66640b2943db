package dragoman.wire;

import dragoman.article.Article;
import dragoman.reading.Reading;
import dragoman.view.Directory;
import dragoman.view.Wording;
import tools.jackson.databind.node.ObjectNode;

/// An article with its whole text, the same in NDJSON and in `briefing.json`.
final class ArticleJson {
  private ArticleJson() {}

  static ObjectNode of(Reading reading) {
    Article article = reading.article();
    var published = Directory.published(reading);
    ObjectNode node =
        Json.object()
            .put("id", article.id())
            .put("source", article.source())
            .put("title", Json.textOrNull(article.title().value()))
            .put("titleBasis", Wording.of(article.title().basis()));
    node.set("authors", Json.strings(article.authors().value()));
    node.put("authorsBasis", Wording.of(article.authors().basis()));
    node.set("interviewees", Json.strings(article.interviewees()));
    node.put("publisher", Json.textOrNull(article.publisher().value()))
        .put("publisherBasis", Wording.of(article.publisher().basis()))
        .put("language", article.language())
        .put("url", Json.textOrNull(article.url()));
    node.set("published", Json.date(published.value(), Wording.of(published.basis())));
    node.put("text", article.text().value());
    var body = node.putArray("body");
    article.body().forEach(paragraph -> body.add(Json.span(paragraph)));
    return node.put("copyOf", article.copyOf());
  }
}
