/// An annotated article comes in; the people, states and organisations in it go out, with every
/// mention. It works on one article; what several articles say together is the business of
/// `situation`.
@NullMarked
package dragoman.actor;

import org.jspecify.annotations.NullMarked;
