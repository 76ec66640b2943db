/// Stability: a conflict comes in; for each player which states it has no reason to leave, under
/// each solution concept, and why, go out.
///
/// Two engines give the same answers: [DefinitionEngine] is the definition written down,
/// [FastEngine] is for large models. Neither reads files nor prints.
@NullMarked
package negotiation.stability;

import org.jspecify.annotations.NullMarked;
