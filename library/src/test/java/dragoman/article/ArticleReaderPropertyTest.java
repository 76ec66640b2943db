package dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.source.Format;
import dragoman.source.RawDocument;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class ArticleReaderPropertyTest {
  private static final ArticleReader READER = new ArticleReader();

  @Property(tries = 200)
  void noTextEverThrows(@ForAll String content, @ForAll Format format) {
    assertThat(READER.read(new RawDocument("x", format, content, Map.of()))).isNotNull();
  }

  @Property(tries = 150)
  void bodySpansAreTrimmedParagraphsInsideTheText(@ForAll("dumps") String content) {
    for (Format format : Format.values()) {
      Read read = READER.read(new RawDocument("x", format, content, Map.of()));
      if (read instanceof Read.Readable(Article article)) {
        if (format == Format.PLAIN_TEXT) {
          assertThat(article.text().value()).isEqualTo(content);
        }
        for (String paragraph : Dumps.body(article)) {
          assertThat(paragraph).isEqualTo(paragraph.strip()).isNotEmpty();
        }
      }
    }
  }

  @Provide
  Arbitrary<String> dumps() {
    return Arbitraries.of(
            List.of(
                TextDumpTest.FIRST,
                TextDumpTest.SECOND,
                "😀 “" + TextDumpTest.THIRD + "”",
                "Related Articles",
                "By Ann Lee",
                "April 26, 2019",
                "A Headline of Another Article",
                "  ",
                "<p>" + TextDumpTest.FIRST,
                "<div class=\"comments\"><script>",
                "Comments"))
        .list()
        .ofMaxSize(14)
        .map(lines -> String.join("\r\n\r\n", lines));
  }
}
