package dragoman.article;

import dragoman.text.DateInterval;
import dragoman.text.Passage;
import dragoman.text.Span;
import dragoman.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One article: its text, which stretches of the text are its body, and what is known about it.
///
/// @param id stable name made from the content; unique in one run
/// @param source the file as the user named it
/// @param text for a plain-text file the file as decoded, for a page the text of its blocks
/// @param title the headline, empty where none was found
/// @param authors who wrote it, not who is interviewed in it
/// @param interviewees whose words the body is, where the article is an interview
/// @param publisher the outlet, empty where none was found
/// @param published the day, or the bounds of it
/// @param language ISO 639-1
/// @param url where it was published, empty where unknown
/// @param body the paragraphs of the body in order, one span each; nothing outside may become a
///   fact
/// @param copyOf the id of the article this one is a copy of
public record Article(
    String id,
    String source,
    Text text,
    Found<String> title,
    Found<List<String>> authors,
    List<String> interviewees,
    Found<String> publisher,
    Found<DateInterval> published,
    String language,
    String url,
    List<Span> body,
    @Nullable String copyOf) {
  public Article {
    interviewees = List.copyOf(interviewees);
    body = List.copyOf(body);
    Span before = new Span(0, 0);
    for (Span paragraph : body) {
      if (paragraph.begin() < before.end() || paragraph.end() > text.length()) {
        throw new IllegalArgumentException(
            "paragraphs must lie in order inside the text of "
                + text.length()
                + " code points: "
                + paragraph
                + " after "
                + before);
      }
      before = paragraph;
    }
  }

  /// The passage at a span of this article.
  public Passage passage(Span span) {
    return text.passage(id, span);
  }

  /// This article with the day, or the bounds, of its publication settled otherwise.
  public Article published(Found<DateInterval> settled) {
    return new Article(
        id,
        source,
        text,
        title,
        authors,
        interviewees,
        publisher,
        settled,
        language,
        url,
        body,
        copyOf);
  }

  /// This article under another id, as a copy of another or of none.
  public Article named(String name, @Nullable String original) {
    return new Article(
        name,
        source,
        text,
        title,
        authors,
        interviewees,
        publisher,
        published,
        language,
        url,
        body,
        original);
  }
}
