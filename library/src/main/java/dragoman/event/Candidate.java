package dragoman.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An event as the lexicon sees it, before it is dated and judged.
///
/// @param trigger the token that names it
/// @param clause the token whose tense, times and places are its own: the trigger itself, or the
///   light verb a noun leans on ("held talks", "the summit took place")
/// @param used tokens that belong to it and name no other event
record Candidate(
    Frame frame,
    int trigger,
    int clause,
    Set<String> actors,
    Set<String> recipients,
    Set<Integer> used,
    String action) {
  /// The same word and parties as an event of another type.
  Candidate as(EventType type, @Nullable String mode, String name) {
    var other =
        new Frame(
            frame.words(),
            frame.slots(),
            type,
            mode,
            frame.contexts(),
            frame.example(),
            frame.line());
    return new Candidate(other, trigger, clause, actors, recipients, used, name);
  }
}
