package dragoman.calendar;

import dragoman.language.Sentence;

/// A match at its place in the article.
///
/// @param inQuote whether it stands in direct speech, whose plans bind nobody else
record Occurrence(Match match, Sentence sentence, Direction direction, boolean inQuote) {}
