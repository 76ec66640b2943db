package negotiation.formula;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/// Reads formulas as people write them: `strike and not withdraw`, `-1 | (2 & 3)`, `accept if
/// insist`, `modify iff insist`.
///
/// From tightest to loosest: `not`/`-`/`!`, `and`/`&`, `or`/`|`, then `if` and `iff`, of which one
/// formula without brackets holds at most one. An option is named by its id or by its number
/// counted from 1, as in the literature.
public final class FormulaReader {
  private static final int DEEPEST = 200;
  private static final int LONGEST = 4_000;

  private final List<Token> tokens;
  private final ToIntFunction<String> options;
  private int next;
  private int depth;

  private FormulaReader(List<Token> tokens, ToIntFunction<String> options) {
    this.tokens = tokens;
    this.options = options;
  }

  /// @param options the number of the option with this name, or -1 when there is none
  public static Formula read(String text, ToIntFunction<String> options) {
    if (text.length() > LONGEST) {
      throw new FormulaException(1, "a formula of more than " + LONGEST + " characters");
    }
    var reader = new FormulaReader(Token.split(text), options);
    Formula formula = reader.implication();
    Token left = reader.peek();
    if (left.kind() != Token.Kind.END) {
      throw new FormulaException(left.column(), "did not expect '" + left.text() + "' here");
    }
    return formula;
  }

  private Formula implication() {
    Formula left = disjunction();
    return switch (peek().word()) {
      case "if" -> {
        next++;
        yield new Formula.If(left, disjunction());
      }
      case "iff" -> {
        next++;
        yield new Formula.Iff(left, disjunction());
      }
      default -> left;
    };
  }

  private Formula disjunction() {
    Formula left = conjunction();
    while (peek().word().equals("or")) {
      next++;
      left = new Formula.Or(left, conjunction());
    }
    return left;
  }

  private Formula conjunction() {
    Formula left = factor();
    while (peek().word().equals("and")) {
      next++;
      left = new Formula.And(left, factor());
    }
    return left;
  }

  private Formula factor() {
    Token token = peek();
    if (++depth > DEEPEST) {
      throw new FormulaException(token.column(), "nested more than " + DEEPEST + " deep");
    }
    next++;
    Formula formula =
        switch (token.word()) {
          case "not" -> new Formula.Not(factor());
          case "(" -> bracketed(token);
          default -> option(token);
        };
    depth--;
    return formula;
  }

  private Formula bracketed(Token open) {
    Formula inner = implication();
    if (!peek().word().equals(")")) {
      throw new FormulaException(open.column(), "this bracket is never closed");
    }
    next++;
    return inner;
  }

  private Formula option(Token token) {
    if (token.kind() == Token.Kind.END) {
      throw new FormulaException(token.column(), "the formula ends where an option is expected");
    }
    if (token.kind() == Token.Kind.SIGN || token.isKeyword()) {
      throw new FormulaException(
          token.column(), "expected an option, found '" + token.text() + "'");
    }
    int option = options.applyAsInt(token.text());
    if (option < 0) {
      throw new FormulaException(
          token.column(), String.format(Locale.ROOT, "there is no option '%s'", token.text()));
    }
    return new Formula.Taken(option);
  }

  private Token peek() {
    return tokens.get(next);
  }
}
