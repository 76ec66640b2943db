/// An annotated article comes in; every place where somebody's word is given goes out, as source,
/// cue and content, before it is known who is meant. One rule is one file; [Rules] lists them in
/// their order.
@NullMarked
package dragoman.statement.attribution;

import org.jspecify.annotations.NullMarked;
