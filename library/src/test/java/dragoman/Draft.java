package dragoman;

import dragoman.actor.Actor;
import dragoman.actor.Cast;
import dragoman.actor.Kind;
import dragoman.actor.Mention;
import dragoman.actor.Office;
import dragoman.article.Article;
import dragoman.article.Basis;
import dragoman.article.Found;
import dragoman.calendar.Chronology;
import dragoman.reading.Reading;
import dragoman.situation.Identity;
import dragoman.text.DateInterval;
import dragoman.text.Passage;
import dragoman.text.Span;
import dragoman.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes situations by hand: articles from text, passages from the words that stand in them.
public final class Draft {
  private final Map<String, Article> articles = new LinkedHashMap<>();

  /// Adds an article; the first line is its headline, the second its byline, the paragraphs of the
  /// body are the lines after that up to a line `--`.
  public Article article(String id, String publisher, String day, String lines) {
    return article(id, publisher, day, lines, null);
  }

  public Article article(
      String id, String publisher, String day, String lines, @Nullable String copyOf) {
    Text text = new Text(lines);
    List<Span> body = new ArrayList<>();
    int begin = 0;
    int number = 0;
    for (String line : lines.split("\n", -1)) {
      if (line.equals("--")) {
        break;
      }
      if (number++ > 1 && !line.isBlank()) {
        body.add(text.span(begin, begin + line.length()));
      }
      begin += line.length() + 1;
    }
    var published =
        day.isEmpty()
            ? Found.unknown(DateInterval.UNKNOWN)
            : new Found<>(DateInterval.day(LocalDate.parse(day)), Basis.BYLINE);
    Article article =
        new Article(
            id,
            "canal/" + id + ".txt",
            text,
            new Found<>(lines.lines().findFirst().orElse(""), Basis.BYLINE),
            Found.unknown(List.of()),
            List.of(),
            publisher.isEmpty() ? Found.unknown("") : new Found<>(publisher, Basis.METADATA),
            published,
            "en",
            "",
            body,
            copyOf);
    articles.put(id, article);
    return article;
  }

  /// Where the words stand for the first time.
  public Span span(String article, String words) {
    Text text = at(article).text();
    int begin = text.value().indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("not in " + article + ": " + words);
    }
    return text.span(begin, begin + words.length());
  }

  public Passage passage(String article, String words) {
    return at(article).passage(span(article, words));
  }

  /// An actor of the situation with its mentions, found by its names in the bodies of all articles.
  public Identity identity(
      String id, Kind kind, @Nullable String country, List<Office> offices, String... names) {
    List<Passage> mentions = new ArrayList<>();
    for (Article article : articles.values()) {
      for (Span paragraph : article.body()) {
        Stream.of(names)
            .filter(name -> article.text().slice(paragraph).contains(name))
            .findFirst()
            .ifPresent(name -> mentions.add(mention(article, paragraph, name)));
      }
    }
    Actor actor =
        new Actor(
            id,
            kind,
            names[0],
            Stream.of(names).sorted().toList(),
            country,
            kind == Kind.INTERNATIONAL ? "IGO" : "GOV",
            offices);
    List<Identity.Member> members =
        mentions.stream()
            .map(Passage::article)
            .distinct()
            .map(article -> new Identity.Member(article, id.toLowerCase(Locale.ROOT)))
            .toList();
    return new Identity(actor, members, List.of("one name in " + members.size()), mentions);
  }

  private static Passage mention(Article article, Span paragraph, String name) {
    int begin = article.text().slice(paragraph).indexOf(name);
    return article.passage(
        new Span(0, name.codePointCount(0, name.length()))
            .shift(paragraph.begin() + new Text(article.text().slice(paragraph)).codePoint(begin)));
  }

  /// The articles as readings in which nothing was found but the article itself.
  public List<Reading> readings() {
    return articles.values().stream()
        .map(article ->
            new Reading(
                article,
                new Chronology(List.of(), article.published()),
                new Cast(List.<Actor>of(), List.<Mention>of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()))
        .toList();
  }

  private Article at(String id) {
    Article article = articles.get(id);
    if (article == null) {
      throw new IllegalArgumentException("no article " + id);
    }
    return article;
  }
}
