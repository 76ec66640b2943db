package dragoman.position;

import dragoman.text.Span;

/// A noun phrase that may be on the table, before it is known to recur.
///
/// @param key what makes two phrases the same matter: dictionary forms, with the change wanted
///   ("sanction EASE")
/// @param name the words a person would use, without determiner: "sanctions relief"
/// @param span where they stand
/// @param head index of the head in its sentence
record Matter(String key, String name, Span span, int head) {}
