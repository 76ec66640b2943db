package dragoman.statement.quote;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.text.Span;
import dragoman.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The forty passages of `quotes.txt`.
final class QuotesTest {
  record Case(String passage, List<String> quotations) {
    @Override
    public String toString() {
      return passage;
    }
  }

  static Stream<Case> passages() throws IOException {
    List<Case> cases = new ArrayList<>();
    try (InputStream in = QuotesTest.class.getResourceAsStream("/dragoman/statement/quotes.txt")) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
      for (String line : all.lines().filter(l -> !l.startsWith("#")).toList()) {
        if (line.matches("[=+?] .*")) {
          cases.getLast().quotations().add(line);
        } else {
          cases.add(new Case(line, new ArrayList<>()));
        }
      }
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("passages")
  void quotationsAreFoundAsMeant(Case passage) {
    String whole = passage.passage().replace("/", "\n");
    List<Span> body = new ArrayList<>();
    int begin = 0;
    for (String line : whole.split("\n", -1)) {
      body.add(new Span(begin, begin + line.length()));
      begin += line.length() + 1;
    }
    var text = new Text(whole);
    List<String> found =
        new QuoteScanner()
            .scan(text, body).stream()
                .filter(quote -> quote.depth() == 0)
                .map(quote -> sign(quote) + " " + text.slice(quote.span()))
                .toList();
    assertThat(found).containsExactlyElementsOf(passage.quotations());
  }

  private static String sign(Quote quote) {
    return switch (quote.end()) {
      case CLOSED -> "=";
      case CARRIED -> "+";
      case MISSING -> "?";
    };
  }
}
