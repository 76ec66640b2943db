package dragoman.language;

import dragoman.text.Span;
import java.util.Arrays;
import java.util.List;

/// A sentence as a tree of words: basic Universal Dependencies over Penn Treebank tokens.
///
/// Tokens are named by their index; -1 stands for none. Immutable.
public final class Sentence {
  /// No such token.
  public static final int NONE = -1;

  private final int index;
  private final int paragraph;
  private final Span span;
  private final List<Token> tokens;
  private final int[][] children;
  private final int root;

  /// @param index the sentence's place in the article, from 0
  /// @param paragraph the index of its paragraph in the article's body
  /// @param tokens at least one; heads lie inside the sentence and form a tree
  public Sentence(int index, int paragraph, List<Token> tokens) {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence has at least one token");
    }
    this.index = index;
    this.paragraph = paragraph;
    this.tokens = List.copyOf(tokens);
    this.span = new Span(tokens.getFirst().span().begin(), tokens.getLast().span().end());
    this.children = childrenOf(tokens);
    this.root =
        tokens.stream()
            .filter(t -> t.head() == NONE)
            .mapToInt(Token::index)
            .findFirst()
            .orElse(NONE);
  }

  private static int[][] childrenOf(List<Token> tokens) {
    int[] counts = new int[tokens.size()];
    for (Token token : tokens) {
      if (token.head() != NONE) {
        counts[token.head()]++;
      }
    }
    int[][] children = new int[tokens.size()][];
    Arrays.setAll(children, i -> new int[counts[i]]);
    int[] next = new int[tokens.size()];
    for (Token token : tokens) {
      if (token.head() != NONE) {
        children[token.head()][next[token.head()]++] = token.index();
      }
    }
    return children;
  }

  public int index() {
    return index;
  }

  public int paragraph() {
    return paragraph;
  }

  public Span span() {
    return span;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  public int size() {
    return tokens.size();
  }

  /// The first root, or [#NONE] where the parser gave none.
  public int root() {
    return root;
  }

  public int head(int i) {
    return tokens.get(i).head();
  }

  public String relation(int i) {
    return tokens.get(i).relation();
  }

  public String lemma(int i) {
    return tokens.get(i).lemma();
  }

  /// The dependents of a token from left to right. Not to be written to.
  public int[] children(int i) {
    return children[i];
  }

  /// The first dependent with one of the relations, or [#NONE].
  public int child(int i, String... relations) {
    for (int child : children[i]) {
      for (String relation : relations) {
        if (relation(child).equals(relation)) {
          return child;
        }
      }
    }
    return NONE;
  }

  public boolean hasChild(int i, String... relations) {
    return child(i, relations) != NONE;
  }

  /// Index of the leftmost token below and including `i`.
  public int leftmost(int i) {
    int first = i;
    for (int child : children[i]) {
      first = Math.min(first, leftmost(child));
    }
    return first;
  }

  /// Index of the rightmost token below and including `i`.
  public int rightmost(int i) {
    int last = i;
    for (int child : children[i]) {
      last = Math.max(last, rightmost(child));
    }
    return last;
  }

  /// Whether `ancestor` is `i` or stands above it.
  public boolean dominates(int ancestor, int i) {
    for (int at = i; at != NONE; at = head(at)) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }

  /// The text span from token `first` to token `last`, both inclusive.
  public Span span(int first, int last) {
    return new Span(token(first).span().begin(), token(last).span().end());
  }

  /// The text span of everything below and including a token.
  public Span phrase(int i) {
    return span(leftmost(i), rightmost(i));
  }

  /// The token that covers a code point of the article's text, or [#NONE].
  public int tokenAt(int codePoint) {
    for (Token token : tokens) {
      if (token.span().contains(codePoint)) {
        return token.index();
      }
    }
    return NONE;
  }

  @Override
  public String toString() {
    var words = new StringBuilder();
    tokens.forEach(token -> words.append(token.word()).append(' '));
    return words.toString().strip();
  }
}
