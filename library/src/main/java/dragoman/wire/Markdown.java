package dragoman.wire;

import dragoman.article.Article;
import dragoman.text.Passage;
import dragoman.view.DateWords;
import dragoman.view.Directory;
import java.util.Locale;
import java.util.regex.Pattern;

/// Writes Markdown (CommonMark) in which text stays text: every character that could be syntax is
/// escaped, a text never leaves its line, and characters that turn the direction of what follows
/// are left out.
final class Markdown {
  /// What is syntax anywhere in a line, with the links GitHub makes of bare addresses.
  private static final Pattern SYNTAX =
      Pattern.compile("[\\\\`*_\\[\\]<>|~&$@]|:(?=//)|(?i)(?<=www)\\.");

  /// What is syntax only where a line begins: headings, lists, rules.
  private static final Pattern BEGINNING = Pattern.compile("^(\\d{0,9})([-+=#.)])");

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");
  private static final Pattern DIRECTION =
      Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C]");

  private final StringBuilder out = new StringBuilder();
  private final Directory directory;

  Markdown(Directory directory) {
    this.directory = directory;
  }

  /// A text on one line, escaped.
  static String escaped(String text) {
    String oneLine = SPACE.matcher(DIRECTION.matcher(text).replaceAll("")).replaceAll(" ").strip();
    String safe = SYNTAX.matcher(oneLine).replaceAll("\\\\$0");
    return BEGINNING.matcher(safe).replaceFirst("$1\\\\$2");
  }

  Markdown heading(int level, String text) {
    return blank().raw("#".repeat(level) + " " + escaped(text)).end().blank();
  }

  /// A line of a list; its text is already escaped.
  Markdown item(String safe) {
    return raw("- " + safe).end();
  }

  /// The passage as a quotation inside a list item, with where it stands.
  Markdown quote(Passage passage) {
    raw("  > " + escaped(passage.exact())).end();
    raw("  > — " + origin(passage)).end();
    return blank();
  }

  /// Number, origin and date of the source of a passage and its code points in it; of a copy, which
  /// has no number, the file. Escaped.
  String origin(Passage passage) {
    String id = passage.article();
    String number = directory.number(id).map(n -> "\\[" + n + "\\] ").orElse("");
    String file = number.isEmpty() ? directory.article(id).map(Article::source).orElse(id) : "";
    return number
        + escaped(directory.origin(id))
        + ", "
        + DateWords.of(directory.published(id).value())
        + (file.isEmpty() ? "" : ", " + escaped(file))
        + String.format(Locale.ROOT, " (%d–%d)", passage.span().begin(), passage.span().end());
  }

  Markdown raw(String safe) {
    out.append(safe);
    return this;
  }

  Markdown end() {
    out.append('\n');
    return this;
  }

  /// An empty line, never two.
  Markdown blank() {
    boolean isNeeded = out.length() > 1 && !out.substring(out.length() - 2).equals("\n\n");
    return isNeeded ? end() : this;
  }

  @Override
  public String toString() {
    return out.toString().stripTrailing() + "\n";
  }
}
