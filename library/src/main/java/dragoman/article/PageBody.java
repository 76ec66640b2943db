package dragoman.article;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the part of a page that holds the article: the smallest element that still has most of the
/// page's running text, links, forms and what designers named comments, related or footer not
/// counted.
final class PageBody {
  /* Arc90's Readability climbs from the best paragraph upwards and loses articles in many sections;
  descending from the whole page as long as one child has most of the text keeps them (measured in
  docs/decisions/0011). */

  /// A child with this share of its parent's text is where the article is.
  private static final double DOMINANT = 0.6;

  private static final double MOST_LINKED = 0.6;
  private static final Pattern CERTAINLY_BAD =
      Pattern.compile(
          "(?:^|[\\s_-])(?:comments?(?:-?list|-?area|-?section|s)?|disqus|related(?:-\\w+)?|sidebar|newsletter\\S*|subscribe\\S*|breadcrumbs?|share(?:-\\w+)?"
              + "|social\\S*|author-?(?:bio|box|info)\\S*|recommended\\S*|most-?(?:read|popular)|trending|cookie\\S*|consent\\S*|modal|popup"
              + "|advert\\S*|outbrain|taboola|sponsor\\S*|promo\\S*|caption\\S*|wp-caption-text|post-?tags|tag-?list|toc|pagination|pager"
              + "|paywall\\S*|signup\\S*|footer|site-header)(?:$|[\\s])",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> OUTSIDE =
      Set.of("footer", "aside", "figcaption", "form", "header", "address");

  private final Map<Element, Double> weights = new IdentityHashMap<>();
  private final Prose prose;

  private PageBody(Prose prose) {
    this.prose = prose;
  }

  /// The indices of the blocks inside the article.
  static List<Integer> of(Element page, List<PageBlock> blocks, Prose prose) {
    PageBody body = new PageBody(prose);
    blocks.forEach(body::weigh);
    Element article = body.descend(page);
    List<Integer> inside = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      boolean isUnder = isUnder(block.element(), article);
      if (isUnder && !isOutside(block.element(), article) && block.linked() < MOST_LINKED) {
        inside.add(i);
      }
    }
    return inside;
  }

  private void weigh(PageBlock block) {
    String text = block.block().text();
    boolean isText =
        block.block().kind() != Block.Kind.HEADING
            && block.linked() < MOST_LINKED
            && prose.isParagraph(text)
            && !isOutside(block.element(), null);
    if (isText) {
      double weight = text.length() * (1 - block.linked());
      for (Element at = block.element(); at != null; at = at.parent()) {
        weights.merge(at, weight, Double::sum);
      }
    }
  }

  private Element descend(Element page) {
    Element at = page;
    for (Element child = heaviest(at); child != null; child = heaviest(at)) {
      boolean isText = Set.of("p", "li", "td", "pre").contains(child.normalName());
      if (isText || weight(child) < DOMINANT * weight(at)) {
        break;
      }
      at = child;
    }
    return at;
  }

  private @Nullable Element heaviest(Element parent) {
    Element heaviest = null;
    for (Element child : parent.children()) {
      if (weight(child) > 0 && (heaviest == null || weight(child) > weight(heaviest))) {
        heaviest = child;
      }
    }
    return heaviest;
  }

  private double weight(Element element) {
    return weights.getOrDefault(element, 0.0);
  }

  private static boolean isUnder(Element element, Element article) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at == article) {
        return true;
      }
    }
    return false;
  }

  /// Whether an element lies in one that is no part of an article, below the given one.
  private static boolean isOutside(Element element, @Nullable Element below) {
    for (Element at = element; at != null && at != below; at = at.parent()) {
      String names = at.className() + " " + at.id();
      boolean isPage = Set.of("body", "html", "article", "main").contains(at.normalName());
      if (OUTSIDE.contains(at.normalName()) || !isPage && CERTAINLY_BAD.matcher(names).find()) {
        return true;
      }
    }
    return false;
  }
}
