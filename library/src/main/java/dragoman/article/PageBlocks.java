package dragoman.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// Writes down the visible text of a page, block by block with an empty line between. Scripts,
/// styles, forms' controls, hidden elements and navigation are not part of it.
final class PageBlocks implements NodeVisitor {
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "head",
          "button",
          "select",
          "input",
          "textarea",
          "nav",
          "math",
          "canvas",
          "audio",
          "video",
          "dialog",
          "map");
  private static final Pattern HIDDEN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);
  private static final Pattern SPACE = Pattern.compile("[\\s\u00A0\u200B\uFEFF]+");

  private final List<PageBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder open = new StringBuilder();
  private Element owner;
  private int silent;
  private int links;
  private int linkedCharacters;

  private PageBlocks(Element body) {
    owner = body;
  }

  /// All blocks of a page and their text.
  record Written(String text, List<PageBlock> blocks) {}

  static Written of(Document document) {
    PageBlocks writer = new PageBlocks(document.body());
    NodeTraversor.traverse(writer, document.body());
    writer.close();
    return new Written(writer.text.toString(), writer.blocks);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      if (silent > 0 || isSilent(element)) {
        silent++;
        return;
      }
      if (element.normalName().equals("br")) {
        open.append(isBreak(element) ? "\n" : " ");
      } else if (element.isBlock() || isCell(element)) {
        close();
        owner = element;
      } else if (element.normalName().equals("a")) {
        links++;
      }
    } else if (node instanceof TextNode words && silent == 0) {
      if (open.indexOf("\n") >= 0 && !words.isBlank()) {
        close();
      }
      open.append(words.getWholeText().replace('\n', ' '));
      linkedCharacters += links > 0 ? words.text().strip().length() : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (silent > 0) {
      silent--;
    } else if (element.isBlock() || isCell(element)) {
      close();
      Element parent = element.parent();
      owner = parent == null ? owner : parent;
    } else if (element.normalName().equals("a")) {
      links--;
    }
  }

  private void close() {
    String words = SPACE.matcher(open).replaceAll(" ").strip();
    open.setLength(0);
    if (!words.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n\n");
      int begin = text.length();
      text.append(words);
      Block block = new Block(begin, text.length(), words, false, kind(owner));
      double linked = Math.min(1, (double) linkedCharacters / words.length());
      blocks.add(new PageBlock(block, owner, linked));
    }
    linkedCharacters = 0;
  }

  private static Block.Kind kind(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      switch (at.normalName()) {
        case "h1", "h2", "h3", "h4", "h5", "h6" -> {
          return Block.Kind.HEADING;
        }
        case "li", "dt", "dd" -> {
          return Block.Kind.ITEM;
        }
        case "p", "blockquote", "pre" -> {
          return Block.Kind.PARAGRAPH;
        }
        case "div", "section", "article", "main", "td", "body" -> {
          return Block.Kind.LINE;
        }
        default -> {}
      }
    }
    return Block.Kind.LINE;
  }

  private static boolean isCell(Element element) {
    return Set.of("td", "th", "tr", "dt", "dd", "figcaption", "caption")
        .contains(element.normalName());
  }

  /// Two line breaks in a row end a paragraph.
  private static boolean isBreak(Element element) {
    Node next = element.nextSibling();
    while (next instanceof TextNode words && words.isBlank()) {
      next = next.nextSibling();
    }
    return next instanceof Element other && other.normalName().equals("br");
  }

  private static boolean isSilent(Element element) {
    return SILENT.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || element.attr("role").toLowerCase(Locale.ROOT).equals("navigation")
        || HIDDEN.matcher(element.attr("style")).find();
  }
}
