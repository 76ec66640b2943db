package dragoman.statement.attribution;

import dragoman.text.Span;

/// The words that name whose word it is.
///
/// @param span the words at the place: for a relative clause the relative pronoun
/// @param sentence index of their sentence
/// @param head index in the sentence of the word that says who is meant: for a relative clause the
///   noun it describes
public record Source(Span span, int sentence, int head) {}
