/// Statements about options: the text of a Boolean formula comes in, something that can be asked of
/// a state goes out. It knows nothing of players, states or files.
@NullMarked
package negotiation.formula;

import org.jspecify.annotations.NullMarked;
