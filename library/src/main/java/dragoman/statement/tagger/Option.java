package dragoman.statement.tagger;

import dragoman.statement.attribution.Attribution;
import dragoman.statement.tagger.Labelled.Cue;

/// One way to read the words around a cue, among several that a [Judge] chooses from.
///
/// @param sureness how sure the cue tagger is of the cue: logarithm of the odds
/// @param fit how likely the role tagger takes this reading to be: logarithm of its probability
/// @param rank 0 for the reading it takes to be the best
public record Option(Cue cue, double sureness, double fit, int rank, Attribution attribution) {}
