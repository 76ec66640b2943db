package negotiation.model;

import java.util.Optional;
import negotiation.bargain.BargainException;
import negotiation.bargain.Spread;
import negotiation.yaml.Fields;
import negotiation.yaml.Problems;
import negotiation.yaml.Yaml;

/// How uncertain inputs are when the file does not say so one by one.
///
/// @param position plus or minus, in per cent of the scale
/// @param salience plus or minus, in per cent of full salience
/// @param capability plus or minus, in per cent of the value
/// @param assumed whether the file said nothing and these are assumptions
record Margins(double position, double salience, double capability, boolean assumed) {
  private static final Margins ASSUMED = new Margins(5, 10, 10, true);

  static Margins read(Fields bargaining) {
    Optional<Fields> given = bargaining.fields("uncertainty");
    if (given.isEmpty()) {
      return ASSUMED;
    }
    Fields fields = given.get();
    var margins =
        new Margins(
            margin(fields, "position"),
            margin(fields, "salience"),
            margin(fields, "capability"),
            false);
    fields.finish();
    return margins;
  }

  private static double margin(Fields fields, String key) {
    double margin = fields.optionalNumber(key).orElse(0);
    if (!(margin >= 0 && margin <= 100)) {
      fields.problems().add(fields.placeOf(key), "an uncertainty is 0 to 100 per cent");
      return 0;
    }
    return margin;
  }

  /// One kind of input: its bounds, the unit it is written in, and the margin that applies.
  record Input(double least, double most, double unit, Kind kind) {
    enum Kind {
      CAPABILITY,
      SALIENCE,
      POSITION
    }

    static Input capability() {
      return new Input(0, 1e12, 1, Kind.CAPABILITY);
    }

    static Input salience(double full) {
      return new Input(0, full, full, Kind.SALIENCE);
    }

    static Input position(double least, double most) {
      return new Input(least, most, 1, Kind.POSITION);
    }
  }

  /// A number, or `{low, best, high}`; salience comes back as a share.
  Optional<Spread> input(Fields fields, String key, Input input, String hint) {
    Problems problems = fields.problems();
    Optional<Yaml> value = fields.value(key);
    if (value.isEmpty()) {
      problems.add(fields.placeOf(key), "'" + key + "' is missing: " + hint);
      return Optional.empty();
    }
    if (value.get() instanceof Yaml.Table) {
      Fields bounds = Fields.of(value.get(), "'" + key + "'", problems);
      double low = checked(bounds, "low", input, hint);
      double best = checked(bounds, "best", input, hint);
      double high = checked(bounds, "high", input, hint);
      bounds.finish();
      return spread(bounds, low / input.unit(), best / input.unit(), high / input.unit());
    }
    double best = checked(fields, key, input, hint);
    if (problems.any()) {
      return Optional.empty();
    }
    Spread spread = Spread.around(best, margin(input, best), input.least(), input.most());
    return Optional.of(
        new Spread(
            spread.low() / input.unit(),
            spread.best() / input.unit(),
            spread.high() / input.unit()));
  }

  private static double checked(Fields fields, String key, Input input, String hint) {
    double number = fields.number(key, hint);
    if (!(number >= input.least() && number <= input.most())) {
      fields.problems().add(fields.placeOf(key), "'" + key + "' is out of bounds: " + hint);
    }
    return number;
  }

  private static Optional<Spread> spread(Fields fields, double low, double best, double high) {
    if (fields.problems().any()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Spread(low, best, high));
    } catch (BargainException wrong) {
      fields.problems().add(fields.place(), wrong.getMessage());
      return Optional.empty();
    }
  }

  private double margin(Input input, double best) {
    return switch (input.kind()) {
      case CAPABILITY -> best * capability / 100;
      case SALIENCE -> input.most() * salience / 100;
      case POSITION -> (input.most() - input.least()) * position / 100;
    };
  }
}
