package dragoman.bench.merging;

import dragoman.article.Article;
import dragoman.bench.merging.GoldDocument.GoldMention;
import dragoman.text.DateInterval;
import dragoman.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// Reads corpora in CAT XML with chains of event mentions: ECB+ and MEANTIME.
///
/// The mentions of a sentence count where the annotators assigned at least half of them to an
/// event: of the other sentences they did not go through for coreference. One that is assigned to
/// none is an event of its own. A folder is a topic.
public final class CatCorpus {
  private CatCorpus() {}

  /// @param folder holds one folder for each topic
  public static List<GoldDocument> read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(f -> f.toString().endsWith(".xml")).sorted().toList();
    }
    List<GoldDocument> documents = new ArrayList<>();
    for (Path file : files) {
      documents.add(document(file));
    }
    return documents;
  }

  private static GoldDocument document(Path file) {
    try {
      Document xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
      return document(file, xml);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException("not CAT XML: " + file, e);
    }
  }

  private static GoldDocument document(Path file, Document xml) {
    String topic = String.valueOf(file.getName(file.getNameCount() - 2));
    String name = String.valueOf(file.getFileName()).replace(".xml", "");
    var text = new TokenText(false);
    Map<String, Span> tokens = new HashMap<>();
    String sentence = "0";
    for (Element token : elements(xml, "token")) {
      if (!token.getAttribute("sentence").equals(sentence)) {
        text.endSentence();
        sentence = token.getAttribute("sentence");
      }
      tokens.put(token.getAttribute("t_id"), text.add(token.getTextContent()));
    }
    Map<String, String> chains = chains(xml, name);
    Article article = text.article(topic + "-" + name, created(xml));
    Map<Span, GoldMention> mentions = new LinkedHashMap<>();
    Map<Span, Integer> balance = new HashMap<>();
    for (Element markable : elements(xml, "*")) {
      boolean isEvent =
          markable.getTagName().contains("ACTION_")
              || markable.getTagName().equals("EVENT_MENTION");
      Span span = isEvent ? span(markable, tokens) : null;
      if (span != null) {
        String number = markable.getAttribute("m_id");
        String chain = chains.get(number);
        String id = "%s_%s:%d-%d".formatted(topic, name, span.begin(), span.end());
        String event = topic + " " + (chain == null ? name + " alone " + number : chain);
        mentions.putIfAbsent(span, new GoldMention(id, span, event));
        balance.merge(paragraph(article, span), chain == null ? -1 : 1, Integer::sum);
      }
    }
    mentions.keySet().removeIf(span -> balance.getOrDefault(paragraph(article, span), -1) < 0);
    return new GoldDocument(topic, article, List.copyOf(mentions.values()));
  }

  private static Span paragraph(Article article, Span span) {
    return article.body().stream().filter(p -> p.contains(span.begin())).findFirst().orElseThrow();
  }

  private static @Nullable Span span(Element markable, Map<String, Span> tokens) {
    Span span = null;
    for (Element anchor : elements(markable.getElementsByTagName("token_anchor"))) {
      Span token = tokens.get(anchor.getAttribute("t_id"));
      if (token != null) {
        span = span == null ? token : span.cover(token);
      }
    }
    return span;
  }

  /// The event of each mention by its id: the instance's name, which other articles use too, or one
  /// of the article's own.
  private static Map<String, String> chains(Document xml, String name) {
    Map<String, String> instances = new HashMap<>();
    for (Element event : elements(xml, "EVENT")) {
      instances.put(event.getAttribute("m_id"), event.getAttribute("instance_id"));
    }
    Map<String, String> chains = new HashMap<>();
    for (String relation : List.of("CROSS_DOC_COREF", "INTRA_DOC_COREF", "REFERS_TO")) {
      for (Element link : elements(xml, relation)) {
        String target =
            elements(link.getElementsByTagName("target")).getFirst().getAttribute("m_id");
        String known = link.getAttribute("note");
        String shared = relation.equals("CROSS_DOC_COREF") ? known : instances.get(target);
        String chain = shared == null || shared.isEmpty() ? name + " " + target : shared;
        for (Element source : elements(link.getElementsByTagName("source"))) {
          chains.putIfAbsent(source.getAttribute("m_id"), chain);
        }
      }
    }
    return chains;
  }

  private static DateInterval created(Document xml) {
    for (Element timex : elements(xml, "TIMEX3")) {
      String value = timex.getAttribute("value");
      if (timex.getAttribute("functionInDocument").equals("CREATION_TIME")
          && value.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
        return DateInterval.day(LocalDate.parse(value.substring(0, 10)));
      }
    }
    return DateInterval.UNKNOWN;
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static List<Element> elements(Document xml, String name) {
    return elements(xml.getElementsByTagName(name));
  }
}
