package dragoman.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads what a page says of itself: JSON-LD first, then OpenGraph and other meta elements, then
/// microdata and elements named as bylines, last the address.
final class PageMetadata {
  private static final List<String> TITLES =
      List.of("og:title", "twitter:title", "dc.title", "citation_title", "headline");
  private static final List<String> AUTHORS =
      List.of(
          "citation_author",
          "parsely-author",
          "sailthru.author",
          "author",
          "dc.creator",
          "dcterms.creator",
          "article:author",
          "byl",
          "cxenseparse_author",
          "og:author");
  private static final List<String> PUBLISHERS =
      List.of(
          "og:site_name",
          "citation_journal_title",
          "dc.publisher",
          "publisher",
          "application-name",
          "twitter:site");
  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "article:published",
          "og:article:published_time",
          "datepublished",
          "date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date",
          "dc.date.issued",
          "dcterms.created",
          "dcterms.date",
          "citation_publication_date",
          "citation_date",
          "og:published_time",
          "published_time",
          "article.published",
          "cxenseparse_recs_publishtime");
  private static final Pattern URL_DATE =
      Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d\\d?)(?:[/-](\\d\\d?))?(?=[/_-]|$)");
  private static final Pattern PEOPLE = Pattern.compile("\\s*(?:,| and | & |;|\\|)\\s*");
  private static final Pattern BY =
      Pattern.compile(
          "^(?:written |posted |story |words |text )?by:?\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern SITE = Pattern.compile("\\s+[|\\-–—»:·]\\s+[^|–—»·]{2,40}$");

  private final Document document;
  private final LinkedData linked;
  private final Names names = new Names();

  private PageMetadata(Document document) {
    this.document = document;
    this.linked = LinkedData.of(document);
  }

  static Marked of(Document document) {
    PageMetadata page = new PageMetadata(document);
    String language =
        document.select("html").attr("lang").split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return new Marked(
        page.title(), page.authors(), page.publisher(), page.date(), page.url(), language);
  }

  private Found<String> title() {
    String marked = linked.title().isEmpty() ? meta(TITLES) : linked.title();
    String heading = heading();
    if (!marked.isEmpty()) {
      String bare = withoutSite(marked, heading);
      return new Found<>(bare, Basis.METADATA);
    }
    if (!heading.isEmpty()) {
      return new Found<>(heading, Basis.BYLINE);
    }
    String title = document.title().strip();
    return title.isEmpty()
        ? Found.unknown("")
        : new Found<>(withoutSite(title, ""), Basis.METADATA);
  }

  /// The page's one first heading.
  private String heading() {
    List<Element> headings = document.select("h1").stream().filter(Element::hasText).toList();
    if (headings.size() == 1) {
      return headings.getFirst().text().strip();
    }
    Element inArticle = document.selectFirst("article h1, main h1, h1[itemprop=headline]");
    return inArticle == null ? "" : inArticle.text().strip();
  }

  private static String withoutSite(String title, String heading) {
    if (!heading.isEmpty() && title.startsWith(heading)) {
      return heading;
    }
    String bare = SITE.matcher(title).replaceFirst("");
    boolean isSite = Prose.words(bare) >= 3 && !title.equals(heading);
    return (isSite ? bare : title).strip();
  }

  private Found<List<String>> authors() {
    List<String> authors = people(linked.authors());
    if (authors.isEmpty()) {
      authors = people(metas(AUTHORS));
    }
    if (!authors.isEmpty()) {
      return new Found<>(authors, Basis.METADATA);
    }
    List<String> written = new ArrayList<>();
    for (Element element :
        document.select(
            "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], a[href*=/author/], a[href*=/authors/],"
                + " .byline__name, .author-name, .byline, .author, .post-author, .entry-author, .article-author, [class*=byline]")) {
      if (written.isEmpty() && element.text().length() < 120) {
        written.addAll(people(List.of(element.text())));
      }
    }
    return written.isEmpty() ? Found.unknown(List.of()) : new Found<>(written, Basis.BYLINE);
  }

  /// The names of persons among what stands where authors should.
  private List<String> people(List<String> written) {
    List<String> people = new ArrayList<>();
    for (String one : written) {
      for (String part : PEOPLE.split(BY.matcher(one.strip()).replaceFirst(""))) {
        String name = names.withoutTitles(part.strip());
        if (names.isName(name) && !people.contains(name)) {
          people.add(name);
        }
      }
    }
    return people;
  }

  private Found<String> publisher() {
    String publisher = linked.publisher().isEmpty() ? meta(PUBLISHERS) : linked.publisher();
    return publisher.isEmpty() ? Found.unknown("") : new Found<>(publisher, Basis.METADATA);
  }

  private Found<String> date() {
    String marked = linked.date().isEmpty() ? meta(DATES) : linked.date();
    if (!marked.isEmpty()) {
      return new Found<>(marked, Basis.METADATA);
    }
    Element element =
        document.selectFirst(
            "[itemprop=datePublished], article time[datetime], header time[datetime], time[pubdate], time.published, time.entry-date, time[datetime],"
                + " abbr.published, .published[title]");
    if (element != null) {
      for (String name : List.of("datetime", "content", "title")) {
        if (!element.attr(name).isBlank()) {
          return new Found<>(element.attr(name).strip(), Basis.METADATA);
        }
      }
      return new Found<>(element.text(), Basis.BYLINE);
    }
    Element named =
        document.selectFirst(
            ".date, .entry-date, .post-date, .published, .pubdate, .article-date, .publish-date, [class*=publish], [class*=post-date], [class*=timestamp]");
    if (named != null && DateLine.isDateLine(named.text())) {
      return new Found<>(named.text(), Basis.BYLINE);
    }
    return urlDate(url());
  }

  /// The date in an address, as many sites put it there.
  static Found<String> urlDate(String url) {
    Matcher matcher = URL_DATE.matcher(url);
    if (!matcher.find()) {
      return Found.unknown("");
    }
    String day = matcher.group(3) == null ? "" : "-" + two(matcher.group(3));
    return new Found<>(matcher.group(1) + "-" + two(matcher.group(2)) + day, Basis.DERIVED);
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }

  private String url() {
    String canonical = document.select("link[rel=canonical]").attr("href");
    return canonical.startsWith("http") ? canonical : meta(List.of("og:url"));
  }

  private String meta(List<String> wanted) {
    List<String> found = metas(wanted);
    return found.isEmpty() ? "" : found.getFirst();
  }

  /// The values of the first of these names that has one.
  private List<String> metas(List<String> wanted) {
    for (String name : wanted) {
      List<String> values = new ArrayList<>();
      for (Element meta : document.select("meta[content]")) {
        boolean isWanted =
            List.of("property", "name", "itemprop").stream()
                .anyMatch(attribute -> meta.attr(attribute).toLowerCase(Locale.ROOT).equals(name));
        if (isWanted && !meta.attr("content").isBlank()) {
          values.add(meta.attr("content").strip());
        }
      }
      if (!values.isEmpty()) {
        return values;
      }
    }
    return List.of();
  }
}
