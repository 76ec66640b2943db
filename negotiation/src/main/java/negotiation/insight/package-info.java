/// What follows from stability: a conflict comes in; what coalitions can gain, how equilibria are
/// reached from the status quo, what a player would have to prefer, how firm the answers are, and
/// what becomes of them when preferences are partly unknown or of different strength go out.
///
/// It reads no files and writes no words; `negotiation.report` does.
@NullMarked
package negotiation.insight;

import org.jspecify.annotations.NullMarked;
