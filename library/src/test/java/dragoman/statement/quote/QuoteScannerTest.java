package dragoman.statement.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.text.Span;
import dragoman.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuoteScannerTest {
  /// The quotations of a text, `/` between its paragraphs.
  private static Stream<Quote> scan(String paragraphs) {
    String whole = paragraphs.replace("/", "\n");
    List<Span> body = new ArrayList<>();
    int begin = 0;
    for (String line : whole.split("\n", -1)) {
      body.add(new Span(begin, begin + line.length()));
      begin += line.length() + 1;
    }
    return new QuoteScanner().scan(new Text(whole), body).stream();
  }

  private static List<String> outer(String paragraphs) {
    var text = new Text(paragraphs.replace("/", "\n"));
    return scan(paragraphs).filter(q -> q.depth() == 0).map(q -> text.slice(q.span())).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          “We are ready," Lavrov said. “We always were."     | “We are ready,"; “We always were."
          "We are ready,” Lavrov said.                        | "We are ready,”
          ”We are ready,” Lavrov said.                        | ”We are ready,”
          ''We are ready,'' Lavrov said.                      | ''We are ready,''
          ``We are ready,'' Lavrov said.                      | ``We are ready,''
          “He called it ‘a strong signal’ to us,” she said.   | “He called it ‘a strong signal’ to us,”
          “He said “wait” and left,” she said.                | “He said “wait” and left,”
          «We are ready», he said.                            | «We are ready»
          „We are ready“, he said.                            | „We are ready“
          He said:"We are ready."                             | "We are ready."
          "We are ready,"he said.                             | "We are ready,"
          'We are ready,' he said. The states' man's hope.    | 'We are ready,'
          ‘The allies' plan is dead,’ he said.                | ‘The allies' plan is dead,’
          The allies' plan and the '90s are over, isn't it?   | ^^
          The 9" gun was shown. He said "no" to it.           | "no"
          ("We are ready," he said.)                          | "We are ready,"
          """)
  void marksArePairedAsTheyAreTyped(String text, String expected) {
    assertThat(outer(text))
        .containsExactlyElementsOf(
            expected == null || expected.isEmpty() ? List.of() : List.of(expected.split("; ")));
  }

  @Test
  void anUnclosedQuotationEndsWithItsParagraph() {
    assertThat(outer("“We are ready, he said./Nothing “happened” then."))
        .containsExactly("“We are ready, he said.", "“happened”");
    assertThat(scan("“We are ready, he said./Nothing “happened” then.").map(Quote::end))
        .containsExactly(Quote.End.MISSING, Quote.End.CLOSED);
  }

  @Test
  void aQuotationGoesOnWhereTheNextParagraphReopensIt() {
    assertThat(scan("“We are ready./“We always were,” he said.").map(Quote::end))
        .containsExactly(Quote.End.CARRIED, Quote.End.CLOSED);
    assertThat(scan("“We are ready./“We always were,” he said.").map(Quote::continues))
        .containsExactly(false, true);
  }
}
