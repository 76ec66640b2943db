package dragoman.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dragoman.article.Basis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Articles that lie beside the project in `../shared`; skipped where they are absent.
class RealArticlesTest {
  private static String read(String number) throws IOException {
    Path folder = shared();
    assumeThat(folder).as("../shared/articles is absent").isDirectory();
    try (Stream<Path> files = Files.list(folder)) {
      Path file =
          files
              .filter(f -> String.valueOf(f.getFileName()).startsWith(number))
              .findFirst()
              .orElseThrow();
      return Files.readString(file);
    }
  }

  private static Path shared() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path folder = at.resolveSibling("shared").resolve("articles/putin-kim-2019");
      if (Files.isDirectory(folder)) {
        return folder;
      }
    }
    return Path.of("../shared/articles/putin-kim-2019");
  }

  @Test
  void article_001_was_published_the_day_after_the_summit() throws IOException {
    String text = read("001");
    List<TimeExpression> times = Phrase.times("2019-04-26", text);
    assertThat(times)
        .filteredOn(t -> words(text, t).equals("April 25"))
        .isNotEmpty()
        .allMatch(t -> t.value().equals("2019-04-25"));
    assertThat(times)
        .filteredOn(t -> words(text, t).equals("23-25 April 2019"))
        .allMatch(t -> t.interval().edtf().equals("2019-04-23/2019-04-25"));
    assertThat(times).noneMatch(t -> words(text, t).contains("1700"));
  }

  @Test
  void article_000_lies_between_two_anniversaries() throws IOException {
    var published = Phrase.chronology("-", read("000")).published();
    assertThat(published.basis()).isEqualTo(Basis.DERIVED);
    assertThat(published.value().edtf()).isEqualTo("2018-08-15/2018-08-31");
  }

  @Test
  void article_003_says_when_it_was_written() throws IOException {
    var published = Phrase.chronology("-", read("003")).published();
    assertThat(published.basis()).isEqualTo(Basis.DERIVED);
    assertThat(published.value().edtf()).isEqualTo("2019-04-20/2019-04-30");
  }

  @Test
  void article_004_names_no_year() throws IOException {
    var chronology = Phrase.chronology("-", read("004"));
    assertThat(chronology.published().basis()).isEqualTo(Basis.UNKNOWN);
    assertThat(chronology.times()).extracting(TimeExpression::value).doesNotContain("2356");
  }

  private static String words(String text, TimeExpression time) {
    int begin = text.offsetByCodePoints(0, time.span().begin());
    return text.substring(begin, text.offsetByCodePoints(begin, time.span().length()));
  }
}
