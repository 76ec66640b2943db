package dragoman.statement.tagger;

import dragoman.statement.attribution.Attribution;
import dragoman.statement.tagger.Labelled.Cue;

/// One way to read the words around a cue, among several that a [Judge] chooses from.
///
/// @param sureness how sure the cue tagger is of the cue: logarithm of the odds
/// @param fit how likely the taggers take this reading to be, the cue given: logarithm of its
///   probability
public record Option(Cue cue, double sureness, double fit, Attribution attribution) {}
