package dragoman.statement.attribution;

import dragoman.statement.quote.Quote;
import dragoman.text.Span;
import java.util.Locale;
import java.util.Set;

/// Tells the title of a work in quotation marks from words somebody said: it is written with
/// capitals, and stands alone in brackets or after the noun of a work ("his account, “The Long Way
/// Home”").
public final class Titles {
  private static final Set<String> WORKS =
      Set.of(
          "account",
          "article",
          "biography",
          "book",
          "column",
          "document",
          "documentary",
          "essay",
          "film",
          "interview",
          "memoir",
          "memoirs",
          "monograph",
          "novel",
          "paper",
          "report",
          "series",
          "song",
          "study",
          "volume");
  private static final int LONGEST_SMALL_WORD = 4;

  private final Scene scene;

  public Titles(Scene scene) {
    this.scene = scene;
  }

  public boolean test(Quote quote) {
    return isCapitalised(quote.span()) && (isInBrackets(quote.span()) || isNamed(quote.span()));
  }

  private boolean isCapitalised(Span span) {
    int capitals = 0;
    for (String word : scene.text().slice(span).split("[^\\p{L}\\p{N}’'-]+")) {
      int first = word.isEmpty() ? ' ' : word.codePointAt(0);
      if (Character.isUpperCase(first)) {
        capitals++;
      } else if (Character.isLetter(first) && word.length() > LONGEST_SMALL_WORD) {
        return false;
      }
    }
    return capitals > 1;
  }

  private boolean isInBrackets(Span span) {
    return before(span).endsWith("(") && after(span).startsWith(")");
  }

  private boolean isNamed(Span span) {
    String before = before(span);
    String noun = before.endsWith(",") ? before.substring(0, before.length() - 1) : before;
    int space = Math.max(noun.lastIndexOf(' '), noun.lastIndexOf('\n'));
    return WORKS.contains(noun.substring(space + 1).toLowerCase(Locale.ROOT));
  }

  private String before(Span span) {
    int begin = scene.paragraphAt(span.begin()).begin();
    return begin < span.begin() ? scene.text().slice(new Span(begin, span.begin())).strip() : "";
  }

  private String after(Span span) {
    int end = scene.paragraphAt(span.begin()).end();
    return span.end() < end ? scene.text().slice(new Span(span.end(), end)).strip() : "";
  }
}
