package dragoman.wire;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dragoman.Invented;
import dragoman.situation.Situation;
import dragoman.wire.page.BriefingPage;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a hostile article says stays text in every output.
final class EscapingTest {
  private static final Situation SITUATION = Invented.situation();

  @Test
  void thePageHoldsNoElementOfAnArticle() {
    String page = new BriefingPage().of(SITUATION);
    assertThat(page).doesNotContain("<script>alert", "<img", "<b>", "<u>", "<i>open", "<empty>");
    assertThat(Pattern.compile("<script").matcher(page).results()).hasSize(3);
    assertThat(Pattern.compile("</script").matcher(page).results()).hasSize(3);
    assertThat(page).contains("&lt;b&gt;canal&lt;/b&gt;");
  }

  static List<String> tables() {
    Tables tables = new Tables(SITUATION);
    return List.of(tables.events(), tables.statements(), tables.actors(), tables.positions());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void noCellOfATableIsAFormula(String csv) {
    assertThat(csv).startsWith("\uFEFF");
    List<CsvRecord> records = CsvReader.builder().ofCsvRecord(csv.substring(1)).stream().toList();
    assertThat(records)
        .hasSizeGreaterThan(1)
        .allSatisfy(csvRecord -> {
          assertThat(csvRecord.getFieldCount()).isEqualTo(records.getFirst().getFieldCount());
          assertThat(csvRecord.getFields())
              .allSatisfy(cell -> assertThat(cell).matches("(?s)(-?\\d+\\.\\d+|[^=+@\t\r-].*|)"));
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "＝1"})
  void aFormulaIsMadeText(String formula) {
    assertThat(Table.guarded(formula)).isEqualTo("'" + formula);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1=1", "a-b", "'=1", ""})
  void otherTextStaysAsItIs(String text) {
    assertThat(Table.guarded(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "# h, \\# h",
        "*a* _b_, \\*a\\* \\_b\\_",
        "[l](javascript:x), \\[l\\](javascript:x)",
        "![i](x), !\\[i\\](x)",
        "<script>, \\<script\\>",
        "a | b, a \\| b",
        "> q, \\> q",
        "- item, \\- item",
        "`c`, \\`c\\`",
        "&lt;, \\&lt;",
        "https://a.invalid, https\\://a.invalid",
        "Prime Minister Lind (Elmora) - today: no!, Prime Minister Lind (Elmora) - today: no!",
      })
  void markdownSyntaxIsEscapedAndOtherTextIsNot(String text, String safe) {
    assertThat(Markdown.escaped(text)).isEqualTo(safe);
  }

  @Test
  void aNumberAtTheBeginningIsNoListAndATextStaysOnItsLine() {
    assertThat(Markdown.escaped("1. one\n\n2) two")).isEqualTo("1\\. one 2) two");
    assertThat(Markdown.escaped("1 one")).isEqualTo("1 one");
  }

  @Test
  void markdownDropsCharactersThatTurnTheDirection() {
    assertThat(Markdown.escaped("a\u202Eb")).isEqualTo("ab");
  }

  @Test
  void markdownHasNoHtmlAndNoLinkOfAnArticle() {
    String markdown = new MarkdownBriefing().of(SITUATION);
    assertThat(markdown).doesNotContainPattern("(?<!\\\\)[<\\[]");
  }
}
