package negotiation.conflict;

import negotiation.formula.Formula;

/// A condition no state may fulfil: a formula over the options (bit k = option k is taken).
///
/// @param lowestOption the lowest option the formula mentions: once it and all above are decided,
///   so is the formula
record Infeasible(Formula formula, int lowestOption) {
  static Infeasible of(Formula formula) {
    long mentioned = formula.options();
    return new Infeasible(formula, mentioned == 0 ? 0 : Long.numberOfTrailingZeros(mentioned));
  }
}
