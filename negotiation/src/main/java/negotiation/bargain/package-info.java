/// Bargaining over issues: actors with capability, salience and position come in; where the issue
/// is likely to be settled, with what spread, and which input decides it go out.
///
/// The headline forecasts are the compromise (weighted mean) and the weighted median, which do as
/// well as any in the comparisons of the field; the challenge and spatial models generate scenarios
/// and are named by variant. Nothing here reads files or prints.
@NullMarked
package negotiation.bargain;

import org.jspecify.annotations.NullMarked;
