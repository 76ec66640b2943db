package dragoman.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the part of a page that holds the article, after Arc90's Readability: every paragraph
/// gives points for its length and commas to the elements it lies in, less the farther out; what is
/// mostly links counts less; names of classes say what designers meant. The element with most
/// points is the article, with those beside it that have many too.
final class PageBody {
  private static final int LEAST_CHARACTERS = 25;
  private static final Pattern GOOD =
      Pattern.compile(
          "article|body|content|entry|hentry|h-entry|main|page|post|text|blog|story",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BAD =
      Pattern.compile(
          "-ad-|hidden|banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll"
              + "|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget|newsletter|subscribe|recommend|breadcrumb"
              + "|byline|author-?(?:bio|box|info)|disclaimer|copyright|caption|teaser|paywall|signup|social|most-?read|trending|popular"
              + "|cookie|consent|modal|popup|advert|toolbar|pagination|pager|navbar|nav-|menu|toc\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CERTAINLY_BAD =
      Pattern.compile(
          "(?:^|[\\s_-])(?:comments?(?:-?list|-?area|-?section|s)?|disqus|related(?:-\\w+)?|sidebar|newsletter\\S*|subscribe\\S*|breadcrumbs?|share(?:-\\w+)?"
              + "|social\\S*|author-?(?:bio|box|info)\\S*|recommended\\S*|most-?(?:read|popular)|trending|cookie\\S*|consent\\S*|modal|popup"
              + "|advert\\S*|outbrain|taboola|sponsor\\S*|promo\\S*|caption\\S*|wp-caption-text|post-?tags|tag-?list|toc|pagination|pager"
              + "|widget\\S*|paywall\\S*|signup\\S*|footer|site-header)(?:$|[\\s])",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> OUTSIDE =
      Set.of("footer", "aside", "figcaption", "form", "header");

  private final Map<Element, Double> points = new IdentityHashMap<>();
  private final Map<Element, int[]> characters = new IdentityHashMap<>();

  /// The indices of the blocks inside the article.
  static List<Integer> of(List<PageBlock> blocks) {
    PageBody body = new PageBody();
    blocks.forEach(body::count);
    blocks.forEach(body::give);
    Optional<Element> top = body.best();
    return top.isEmpty() ? List.of() : body.inside(blocks, top.get());
  }

  private void count(PageBlock block) {
    int length = block.block().text().length();
    for (Element at = block.element(); at != null; at = at.parent()) {
      int[] sum = characters.computeIfAbsent(at, _ -> new int[2]);
      sum[0] += length;
      sum[1] += (int) (block.linked() * length);
    }
  }

  private void give(PageBlock block) {
    String text = block.block().text();
    if (text.length() < LEAST_CHARACTERS
        || block.block().kind() == Block.Kind.HEADING
        || isOutside(block.element(), null)) {
      return;
    }
    long commas = text.chars().filter(c -> c == ',').count();
    double given = (1 + commas + Math.min(3, text.length() / 100)) * (1 - block.linked());
    Element at = isParagraph(block.element()) ? block.element().parent() : block.element();
    for (int level = 0; at != null && level < 4; level++) {
      double share = level == 0 ? 1 : level == 1 ? 0.5 : 1.0 / (level * 3);
      points.merge(at, given * share, Double::sum);
      at = at.parent();
    }
  }

  private static boolean isParagraph(Element element) {
    return Set.of("p", "pre", "li", "blockquote", "td").contains(element.normalName());
  }

  private Optional<Element> best() {
    Optional<Element> best =
        points.keySet().stream()
            .filter(element -> !element.normalName().equals("html"))
            .max(
                Comparator.comparingDouble(this::score)
                    .thenComparing(element -> -element.parents().size()));
    Element top = best.orElse(null);
    while (top != null && top.parent() != null && risesTo(top, top.parent())) {
      top = top.parent();
    }
    return Optional.ofNullable(top);
  }

  /// Whether the article goes on beside its best element: the parent has almost as many points.
  private boolean risesTo(Element element, Element parent) {
    return !Set.of("body", "html").contains(parent.normalName())
        && (score(parent) >= 0.75 * score(element)
            || parent.childrenSize() == 1
            || element.normalName().equals("p"));
  }

  private double score(Element element) {
    int[] sum = characters.getOrDefault(element, new int[2]);
    double linked = sum[0] == 0 ? 0 : (double) sum[1] / sum[0];
    return (points.getOrDefault(element, 0.0) + weight(element)) * (1 - linked);
  }

  private static double weight(Element element) {
    double weight =
        switch (element.normalName()) {
          case "article", "main" -> 10;
          case "div", "section" -> 5;
          case "ul", "ol", "form", "aside", "footer", "header", "address" -> -10;
          default -> 0;
        };
    for (String name : List.of(element.className(), element.id())) {
      weight += GOOD.matcher(name).find() ? 12 : 0;
      weight -= BAD.matcher(name).find() ? 25 : 0;
    }
    return weight;
  }

  private List<Integer> inside(List<PageBlock> blocks, Element top) {
    Set<Element> areas = new HashSet<>();
    areas.add(top);
    double least = Math.max(10, 0.2 * score(top));
    Element parent = top.parent();
    if (parent != null) {
      for (Element beside : parent.children()) {
        if (score(beside) >= least || isLongParagraph(beside)) {
          areas.add(beside);
        }
      }
    }
    List<Integer> inside = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      Element area = areaOf(block.element(), areas);
      if (area != null && !isOutside(block.element(), area) && block.linked() < 0.6) {
        inside.add(i);
      }
    }
    return inside;
  }

  private boolean isLongParagraph(Element element) {
    int[] sum = characters.getOrDefault(element, new int[2]);
    return element.normalName().equals("p") && sum[0] > 80 && sum[1] * 4 < sum[0];
  }

  private static @Nullable Element areaOf(Element element, Set<Element> areas) {
    for (Element at = element; at != null; at = at.parent()) {
      if (areas.contains(at)) {
        return at;
      }
    }
    return null;
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
