package dragoman.bench.merging;

import dragoman.article.Article;
import dragoman.bench.statements.ParseCache;
import dragoman.language.Annotator;
import dragoman.language.CoreNlpAnnotator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `ParseCorpora DATA PARSES CORPUS...`: parses the corpora named, so that experiments need not;
/// `ecbplus`, `meantime`, or a topic of `timeline17`.
public final class ParseCorpora {
  private ParseCorpora() {}

  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    Annotator annotator = new CoreNlpAnnotator();
    var cache = new ParseCache(Path.of(arguments[1]), () -> annotator);
    for (int i = 2; i < arguments.length; i++) {
      List<Article> articles = articles(data, arguments[i]);
      articles.forEach(cache::parsed);
      System.out.println(arguments[i] + " " + articles.size());
    }
  }

  private static List<Article> articles(Path data, String corpus) throws IOException {
    List<Article> articles = new ArrayList<>();
    if (corpus.equals("ecbplus") || corpus.equals("meantime")) {
      CatCorpus.read(data.resolve(corpus)).forEach(document -> articles.add(document.article()));
    } else {
      articles.addAll(TimelineCorpus.read(data.resolve("timeline17/" + corpus)).articles());
    }
    return articles;
  }
}
