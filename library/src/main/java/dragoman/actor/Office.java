package dragoman.actor;

import dragoman.text.DateInterval;
import dragoman.text.Passage;
import org.jspecify.annotations.Nullable;

/// An office somebody holds or held.
///
/// @param title as written, without the name: "Foreign Minister"
/// @param of the id of the actor the office belongs to, where known: the state, the organisation
/// @param held when, [DateInterval#UNKNOWN] where the passage does not say
/// @param former whether the passage says that it is over ("former", "the late")
/// @param passage the words that say so
public record Office(
    String title, @Nullable String of, DateInterval held, boolean former, Passage passage) {}
