package dragoman.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// What a page's JSON-LD says of its article (schema.org `Article` and its kinds). Of several, the
/// first; organisations are no authors.
record LinkedData(String title, List<String> authors, String publisher, String date) {
  private static final Set<String> KINDS =
      Set.of(
          "Article",
          "NewsArticle",
          "BlogPosting",
          "ReportageNewsArticle",
          "OpinionNewsArticle",
          "AnalysisNewsArticle",
          "BackgroundNewsArticle",
          "ReviewNewsArticle",
          "Report",
          "ScholarlyArticle",
          "TechArticle",
          "SocialMediaPosting",
          "LiveBlogPosting",
          "Review");

  static LinkedData of(Document document) {
    List<Map<?, ?>> things = new ArrayList<>();
    for (Element script : document.select("script[type=application/ld+json]")) {
      collect(Json.read(script.data().strip()), things, 0);
    }
    String title = "";
    String publisher = "";
    String date = "";
    List<String> authors = List.of();
    for (Map<?, ?> thing : things) {
      if (isKind(thing, KINDS)) {
        title = title.isEmpty() ? string(thing.get("headline")) : title;
        date = date.isEmpty() ? string(thing.get("datePublished")) : date;
        publisher = publisher.isEmpty() ? name(thing.get("publisher"), things) : publisher;
        authors = authors.isEmpty() ? people(thing.get("author"), things) : authors;
      } else if (date.isEmpty() && isKind(thing, Set.of("WebPage"))) {
        date = string(thing.get("datePublished"));
      }
    }
    return new LinkedData(title, authors, publisher, date);
  }

  private static void collect(Object value, List<Map<?, ?>> things, int depth) {
    if (value instanceof Map<?, ?> map) {
      things.add(map);
      for (Object inner : map.values()) {
        if (depth < 4) {
          collect(inner, things, depth + 1);
        }
      }
    } else if (value instanceof List<?> list) {
      list.forEach(inner -> collect(inner, things, depth));
    }
  }

  private static boolean isKind(Map<?, ?> thing, Set<String> kinds) {
    Object type = thing.get("@type");
    return type instanceof List<?> types
        ? types.stream().anyMatch(kinds::contains)
        : kinds.contains(string(type));
  }

  private static List<String> people(@Nullable Object value, List<Map<?, ?>> things) {
    List<String> people = new ArrayList<>();
    List<?> all = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    for (Object one : all) {
      boolean isPerson =
          !(one instanceof Map<?, ?> map)
              || !isKind(map, Set.of("Organization", "NewsMediaOrganization"));
      String name = name(one, things);
      if (isPerson && !name.isEmpty() && !people.contains(name)) {
        people.add(name);
      }
    }
    return people;
  }

  private static String name(@Nullable Object value, List<Map<?, ?>> things) {
    if (value instanceof List<?> list) {
      return list.isEmpty() ? "" : name(list.getFirst(), things);
    }
    if (value instanceof Map<?, ?> map) {
      String name = string(map.get("name"));
      return name.isEmpty() ? referred(string(map.get("@id")), things) : name;
    }
    return string(value);
  }

  private static String referred(String id, List<Map<?, ?>> things) {
    return things.stream()
        .filter(thing -> !id.isEmpty() && id.equals(thing.get("@id")))
        .map(thing -> string(thing.get("name")))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String string(@Nullable Object value) {
    return value instanceof String string && !string.equals("null")
        ? Parser.unescapeEntities(string, false).strip()
        : "";
  }
}
