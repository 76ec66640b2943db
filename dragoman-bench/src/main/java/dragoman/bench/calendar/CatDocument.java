package dragoman.bench.calendar;

import dragoman.article.Article;
import dragoman.article.Basis;
import dragoman.article.Found;
import dragoman.bench.calendar.TimeTagger.Tagged;
import dragoman.text.DateInterval;
import dragoman.text.Span;
import dragoman.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// A document of the MEANTIME corpus in CAT XML: its annotated sentences as an article, one
/// paragraph each, tokens parted by a space; its date; and its TIMEX3 annotations.
///
/// Only the sentences up to the last annotated one (title and the first five of the body) count.
///
/// @param article the text, published on the annotated creation time
/// @param times the annotated expressions but for the creation time
record CatDocument(Article article, List<Tagged> times, Span dateLine) {
  private static final int LAST_SENTENCE = 5;

  static CatDocument read(Path file) {
    try {
      Document xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
      return read(file, xml);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException("not CAT XML: " + file, e);
    }
  }

  private static CatDocument read(Path file, Document xml) {
    var text = new StringBuilder();
    List<Span> paragraphs = new ArrayList<>();
    Map<String, Span> tokens = new HashMap<>();
    NodeList nodes = xml.getElementsByTagName("token");
    int begin = 0;
    int sentence = 0;
    for (int i = 0; i < nodes.getLength(); i++) {
      Element token = (Element) nodes.item(i);
      int of = Integer.parseInt(token.getAttribute("sentence"));
      if (of > LAST_SENTENCE) {
        break;
      }
      if (of != sentence) {
        paragraphs.add(new Span(begin, length(text)));
        text.append('\n');
        begin = length(text);
        sentence = of;
      } else if (!text.isEmpty()) {
        text.append(' ');
      }
      int at = length(text);
      text.append(token.getTextContent());
      tokens.put(token.getAttribute("t_id"), new Span(at, length(text)));
    }
    paragraphs.add(new Span(begin, length(text)));
    return document(file, xml, new Text(text.toString()), paragraphs, tokens);
  }

  private static int length(StringBuilder text) {
    return text.codePointCount(0, text.length());
  }

  private static CatDocument document(
      Path file, Document xml, Text text, List<Span> paragraphs, Map<String, Span> tokens) {
    List<Tagged> times = new ArrayList<>();
    String created = "";
    Span dateLine = new Span(0, 0);
    NodeList nodes = xml.getElementsByTagName("TIMEX3");
    for (int i = 0; i < nodes.getLength(); i++) {
      Element timex = (Element) nodes.item(i);
      Span span = span(timex, tokens);
      if (timex.getAttribute("functionInDocument").equals("CREATION_TIME")) {
        created = timex.getAttribute("value");
        dateLine = span == null ? dateLine : span;
      } else if (span != null) {
        times.add(new Tagged(span, timex.getAttribute("type"), timex.getAttribute("value")));
      }
    }
    if (!created.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*")) {
      created = String.valueOf(dateOf(text.slice(paragraphs.get(1))));
    }
    var published =
        new Found<>(DateInterval.day(LocalDate.parse(created.substring(0, 10))), Basis.GIVEN);
    String name = String.valueOf(file.getFileName()).replace(".xml", "");
    return new CatDocument(
        article(name, text, published, paragraphs), List.copyOf(times), dateLine);
  }

  private static LocalDate dateOf(String line) {
    return LocalDate.parse(
        line.replace(" ,", ","), DateTimeFormatter.ofPattern("MMMM dd, yyyy", Locale.ENGLISH));
  }

  private static @Nullable Span span(Element timex, Map<String, Span> tokens) {
    Span span = null;
    NodeList anchors = timex.getElementsByTagName("token_anchor");
    for (int i = 0; i < anchors.getLength(); i++) {
      Span token = tokens.get(((Element) anchors.item(i)).getAttribute("t_id"));
      if (token != null) {
        span = span == null ? token : span.cover(token);
      }
    }
    return span;
  }

  private static Article article(
      String name, Text text, Found<DateInterval> published, List<Span> paragraphs) {
    return new Article(
        name,
        name,
        text,
        Found.unknown(""),
        Found.unknown(List.of()),
        List.of(),
        Found.unknown(""),
        published,
        "en",
        "",
        paragraphs,
        null);
  }
}
