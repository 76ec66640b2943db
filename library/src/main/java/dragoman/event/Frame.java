package dragoman.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An entry of the lexicon: a word with the company it must keep to name an event.
///
/// @param words the dictionary forms it holds for; a particle follows after a space ("call off")
/// @param slots its company
/// @param example a sentence in which it names the event, with `[actors]` and `{recipients}`
record Frame(
    List<String> words,
    List<Slot> slots,
    EventType type,
    @Nullable String mode,
    List<String> contexts,
    String example,
    Rules.Line line) {
  Frame {
    words = List.copyOf(words);
    slots = List.copyOf(slots);
    contexts = List.copyOf(contexts);
  }
}
