/// An annotated article and its cast come in; who says, thinks, expects or warns what goes out. It
/// never invents a speaker.
@NullMarked
package dragoman.statement;

import org.jspecify.annotations.NullMarked;
