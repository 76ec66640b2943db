package dragoman.situation;

import dragoman.event.EventDate;
import dragoman.event.Status;
import dragoman.text.Passage;
import org.jspecify.annotations.Nullable;

/// One article's telling of an event.
///
/// @param statement id of the situation's statement that tells it; null where the article itself
///   does
public record Report(
    String article, Status status, EventDate date, @Nullable String statement, Passage passage) {}
