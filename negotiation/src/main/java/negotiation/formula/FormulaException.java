package negotiation.formula;

/// A formula that cannot be read; `column` counts from 1 within the formula's text.
public final class FormulaException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int column;

  FormulaException(int column, String message) {
    super(message);
    this.column = column;
  }

  public int column() {
    return column;
  }
}
