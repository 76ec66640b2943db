package dragoman.event;

import dragoman.text.Passage;
import dragoman.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who did what to whom, when and where (PLOVER 2.0), and whether it took place.
///
/// @param id unique within its reading (`e1`)
/// @param mode PLOVER mode of the type, null where the type has none or none is told
/// @param contexts PLOVER contexts
/// @param actors ids of those who act; both sides where they act alike ("Putin and Kim met")
/// @param recipients ids of those acted on
/// @param action what is done in the words of the passage, verb in its dictionary form: "visit",
///   "send a congratulatory telegram"
/// @param place as written, null where none is told
/// @param within id of the statement that tells it: it is then its speaker's word
/// @param trigger the words that name the event
/// @param passage the sentence it stands in
public record Event(
    String id,
    EventType type,
    @Nullable String mode,
    List<String> contexts,
    List<String> actors,
    List<String> recipients,
    String action,
    @Nullable String place,
    EventDate date,
    Status status,
    @Nullable String within,
    Span trigger,
    Passage passage) {
  public Event {
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    if (actors.isEmpty()) {
      throw new IllegalArgumentException("an event needs an actor: " + passage.exact());
    }
    if (!passage.span().contains(trigger)) {
      throw new IllegalArgumentException(
          "the trigger " + trigger + " lies outside its passage " + passage.span());
    }
  }

  /// The same at another date.
  public Event dated(EventDate when) {
    return changed(actors, recipients, when, within, trigger, passage);
  }

  /// The same between others, as the word of another statement or of the article.
  public Event among(List<String> who, List<String> whom, @Nullable String statement) {
    return changed(who, whom, date, statement, trigger, passage);
  }

  /// The same in other words.
  public Event told(Span word, Passage sentence) {
    return changed(actors, recipients, date, within, word, sentence);
  }

  private Event changed(
      List<String> who,
      List<String> whom,
      EventDate when,
      @Nullable String statement,
      Span word,
      Passage sentence) {
    return new Event(
        id, type, mode, contexts, who, whom, action, place, when, status, statement, word,
        sentence);
  }
}
