/// The model file: text a person wrote comes in; conflicts and issues ready for analysis go out, or
/// all that is wrong with the text and where. It analyses nothing.
///
/// The format is described by `model.schema.json` beside these classes and by
/// `docs/how-to/negotiate.md`.
@NullMarked
package negotiation.model;

import org.jspecify.annotations.NullMarked;
