package negotiation.formula;

/// A Boolean formula over options; bit k of a pattern says whether option k is taken.
///
/// `If` is material implication as in option prioritising: `A if B` is true wherever B is false.
public sealed interface Formula {
  boolean holds(long pattern);

  /// The options mentioned, as bits.
  long options();

  /// Option number `option` is taken.
  record Taken(int option) implements Formula {
    public Taken {
      if (option < 0 || option > 62) {
        throw new IllegalArgumentException("option numbers are 0 to 62, got " + option);
      }
    }

    @Override
    public boolean holds(long pattern) {
      return (pattern >>> option & 1) == 1;
    }

    @Override
    public long options() {
      return 1L << option;
    }
  }

  record Not(Formula of) implements Formula {
    @Override
    public boolean holds(long pattern) {
      return !of.holds(pattern);
    }

    @Override
    public long options() {
      return of.options();
    }
  }

  record And(Formula left, Formula right) implements Formula {
    @Override
    public boolean holds(long pattern) {
      return left.holds(pattern) && right.holds(pattern);
    }

    @Override
    public long options() {
      return left.options() | right.options();
    }
  }

  record Or(Formula left, Formula right) implements Formula {
    @Override
    public boolean holds(long pattern) {
      return left.holds(pattern) || right.holds(pattern);
    }

    @Override
    public long options() {
      return left.options() | right.options();
    }
  }

  record If(Formula then, Formula when) implements Formula {
    @Override
    public boolean holds(long pattern) {
      return then.holds(pattern) || !when.holds(pattern);
    }

    @Override
    public long options() {
      return then.options() | when.options();
    }
  }

  record Iff(Formula left, Formula right) implements Formula {
    @Override
    public boolean holds(long pattern) {
      return left.holds(pattern) == right.holds(pattern);
    }

    @Override
    public long options() {
      return left.options() | right.options();
    }
  }

  /// True of exactly the patterns that agree with `value` in the bits of `mask`.
  record Matches(long mask, long value) implements Formula {
    @Override
    public boolean holds(long pattern) {
      return (pattern & mask) == value;
    }

    @Override
    public long options() {
      return mask;
    }
  }
}
