package dragoman.statement;

import dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/// Whose word a statement is.
///
/// @param span the words that name the speaker; null where it is the author or the interviewee, who
///   is not named at the place
/// @param actor the id of the actor meant; null where not resolved
public record Speaker(@Nullable Span span, @Nullable String actor) {}
