/// An article comes in; its sentences go out, as words with lemma, part of speech, name type and
/// dependencies. The only room that knows Stanford CoreNLP, none of whose types leave it.
@NullMarked
package dragoman.language;

import org.jspecify.annotations.NullMarked;
