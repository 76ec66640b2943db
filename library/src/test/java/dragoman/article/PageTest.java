package dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.source.Format;
import org.junit.jupiter.api.Test;

final class PageTest {
  private static final String PAGE =
      """
      <html lang="en"><head><title>Tolls | River Press</title>
      <meta property="og:title" content="River Tolls Divide Neighbours | River Press">
      <meta property="og:site_name" content="River Press">
      <meta property="article:published_time" content="2019-04-26T10:00:00Z">
      <meta name="author" content="Ann Lee">
      <link rel="canonical" href="https://river.example/2019/04/26/tolls">
      <script type="application/ld+json">%s</script></head>
      <body><nav><a href="/">Home</a> <a href="/w">World</a></nav>
      <div class="cookie-banner">We use cookies to make the site better for you and for us, as others do.</div>
      <article><h1>River Tolls Divide Neighbours</h1>
      <p>%s</p><h2>The Locks</h2><figure><figcaption>The envoys at the bridge.</figcaption></figure>
      <p>%s</p><p style="display:none">A hidden paragraph that no reader of the page can ever see.</p>
      <div class="related"><p>Another story about the river that is told at some length elsewhere.</p></div>
      <p>%s</p></article>
      <footer><p>River Press is a paper for people who live on the river and for others.</p></footer>
      <script>var x = "never";</script></body></html>
      """;

  private static Article page(String linkedData) {
    return Dumps.page(
        PAGE.formatted(linkedData, TextDumpTest.FIRST, TextDumpTest.SECOND, TextDumpTest.THIRD));
  }

  @Test
  void theBodyIsTheArticlesParagraphsOnly() {
    assertThat(Dumps.body(page("")))
        .containsExactly(TextDumpTest.FIRST, TextDumpTest.SECOND, TextDumpTest.THIRD);
  }

  @Test
  void scriptsHiddenElementsAndNavigationAreNotInTheText() {
    assertThat(page("").text().value())
        .doesNotContain("never")
        .doesNotContain("hidden paragraph")
        .doesNotContain("World")
        .contains("River Tolls Divide Neighbours\n\n" + TextDumpTest.FIRST + "\n\nThe Locks");
  }

  @Test
  void metaElementsSayTitleAuthorPublisherAndDate() {
    Article article = page("");
    assertThat(article.title())
        .isEqualTo(new Found<>("River Tolls Divide Neighbours", Basis.METADATA));
    assertThat(article.authors().value()).containsExactly("Ann Lee");
    assertThat(article.publisher().value()).isEqualTo("River Press");
    assertThat(article.published().value().edtf()).isEqualTo("2019-04-26");
    assertThat(article.published().basis()).isEqualTo(Basis.METADATA);
    assertThat(article.url()).isEqualTo("https://river.example/2019/04/26/tolls");
  }

  @Test
  void linkedDataGoesBeforeMetaElements() {
    Article article =
        page(
            """
            {"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"x"},
             {"@type":["NewsArticle"],"headline":"Tolls &amp; Neighbours in \\u201cTalks\\u201d",
              "datePublished":"2019-04-25","author":[{"@type":"Person","name":"Jorge Cruz"},
              {"@type":"Organization","name":"River Desk"}],"publisher":{"@id":"#p"}},
             {"@type":"Organization","@id":"#p","name":"The River Press"}]}
            """);
    assertThat(article.title().value()).isEqualTo("Tolls & Neighbours in “Talks”");
    assertThat(article.authors().value()).containsExactly("Jorge Cruz");
    assertThat(article.publisher().value()).isEqualTo("The River Press");
    assertThat(article.published().value().edtf()).isEqualTo("2019-04-25");
  }

  @Test
  void brokenLinkedDataIsPassedOver() {
    assertThat(page("{\"@type\":\"NewsArticle\", \"headline\": ").authors().value())
        .containsExactly("Ann Lee");
  }

  /// Swahili, of which the function words are not known here.
  private static final String FOREIGN =
      "Wajumbe wa nchi zote mbili walikutana siku ya Jumanne mpakani ili kuzungumzia ushuru ambao"
          + " kila upande umeutoza mtoni tangu masika, na hawakukubaliana jinsi ya kuendelea na"
          + " milango ya maji.";

  @Test
  void aPageInALanguageThatCannotBeToldIsRejected() {
    assertThat(Dumps.read(Format.HTML, PAGE.formatted("", FOREIGN, FOREIGN, FOREIGN)))
        .isInstanceOfSatisfying(
            Read.Rejected.class,
            no ->
                assertThat(no.why().reason())
                    .isEqualTo(
                        "is in no language that could be told; only English is read so far"));
  }

  @Test
  void anEnglishPageWithAForeignParagraphIsRead() {
    String page = PAGE.formatted("", TextDumpTest.FIRST, FOREIGN, TextDumpTest.THIRD);
    assertThat(Dumps.page(page).language()).isEqualTo("en");
  }
}
