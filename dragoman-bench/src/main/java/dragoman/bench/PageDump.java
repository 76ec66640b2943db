package dragoman.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Saves a page as people and crawlers do who keep only its text: every visible block a line,
/// navigation and all.
final class PageDump implements NodeVisitor {
  private static final Set<String> UNSEEN =
      Set.of(
          "script", "style", "noscript", "template", "svg", "iframe", "head", "select", "textarea");

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private int unseen;

  private PageDump() {}

  static String of(String html, String separator) {
    PageDump dump = new PageDump();
    Jsoup.parse(html).body().traverse(dump);
    dump.close();
    return String.join(separator, dump.lines) + "\n";
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      unseen += isUnseen(element) ? 1 : 0;
      if (element.isBlock() || element.normalName().equals("br")) {
        close();
      }
    } else if (node instanceof TextNode words && unseen == 0) {
      open.append(words.getWholeText());
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      unseen -= isUnseen(element) ? 1 : 0;
      if (element.isBlock()) {
        close();
      }
    }
  }

  private static boolean isUnseen(Element element) {
    return UNSEEN.contains(element.normalName()) || element.hasAttr("hidden");
  }

  private void close() {
    String line = open.toString().replaceAll("[\\s\u00A0]+", " ").strip();
    open.setLength(0);
    if (!line.isEmpty()) {
      lines.add(line);
    }
  }
}
