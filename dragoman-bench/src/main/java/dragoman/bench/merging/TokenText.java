package dragoman.bench.merging;

import dragoman.article.Article;
import dragoman.article.Basis;
import dragoman.article.Found;
import dragoman.text.DateInterval;
import dragoman.text.Span;
import dragoman.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Text made again from the tokens of a corpus, one paragraph for each of its sentences, with the
/// place of every token. Punctuation and clitics are joined to their neighbours as print has them,
/// Penn Treebank's marks for brackets and quotes become what they stand for.
public final class TokenText {
  private static final Set<String> CLOSING =
      Set.of(
          ",", ".", ";", ":", "?", "!", ")", "]", "}", "%", "”", "’", "...", "…", "'s", "n't",
          "'re", "'ve", "'ll", "'d", "'m", "'S", "’s", "n’t", "’re", "’ve", "’ll", "’d", "’m", "'");
  private static final Set<String> OPENING = Set.of("(", "[", "{", "$", "#", "“", "‘", "£", "€");

  private final boolean splitsHyphens;
  private final StringBuilder text = new StringBuilder();
  private final List<Span> tokens = new ArrayList<>();
  private final List<Span> paragraphs = new ArrayList<>();
  private int length;
  private int begin;
  private boolean isQuoted;
  private boolean isGlued = true;

  /// @param splitsHyphens whether the corpus makes three tokens of "Jong-un"
  public TokenText(boolean splitsHyphens) {
    this.splitsHyphens = splitsHyphens;
  }

  /// Appends the next token of a sentence and gives its place.
  public Span add(String written) {
    String token = plain(written);
    boolean isHyphen = splitsHyphens && token.equals("-");
    boolean isQuote = token.equals("\"");
    boolean closes = CLOSING.contains(token) || isHyphen || (isQuote && isQuoted);
    if (!isGlued && !closes) {
      append(" ");
    }
    var span = new Span(length, length + token.codePointCount(0, token.length()));
    append(token);
    isGlued = OPENING.contains(token) || isHyphen || (isQuote && !isQuoted);
    isQuoted ^= isQuote;
    tokens.add(span);
    return span;
  }

  public void endSentence() {
    if (length > begin) {
      paragraphs.add(new Span(begin, length));
      append("\n");
      begin = length;
    }
    isGlued = true;
    isQuoted = false;
  }

  private void append(String piece) {
    text.append(piece);
    length += piece.codePointCount(0, piece.length());
  }

  private static String plain(String token) {
    return switch (token) {
      case "``", "“" -> "“";
      case "''", "”" -> "”";
      case "-LRB-" -> "(";
      case "-RRB-" -> ")";
      case "-LSB-" -> "[";
      case "-RSB-" -> "]";
      case "-LCB-" -> "{";
      case "-RCB-" -> "}";
      default -> token.replace("\\/", "/");
    };
  }

  /// Where the next token would begin.
  Span place() {
    return new Span(length, length);
  }

  List<Span> tokens() {
    return tokens;
  }

  public Article article(String id, DateInterval published) {
    endSentence();
    return new Article(
        id,
        id,
        new Text(text.toString()),
        Found.unknown(""),
        Found.unknown(List.of()),
        List.of(),
        Found.unknown(""),
        new Found<>(published, published.isKnown() ? Basis.GIVEN : Basis.UNKNOWN),
        "en",
        "",
        paragraphs,
        null);
  }
}
