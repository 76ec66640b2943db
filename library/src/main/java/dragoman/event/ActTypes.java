package dragoman.event;

import java.util.EnumSet;
import java.util.Set;

/// Which types of event a word can name by itself, for telling that "kill" and "shoot" are alike.
public final class ActTypes {
  private final Lexicon lexicon = new Lexicon();

  /// @param word in its dictionary form
  public Set<EventType> of(String word) {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    lexicon.verb(word).forEach(frame -> types.add(frame.type()));
    lexicon.noun(word).forEach(frame -> types.add(frame.type()));
    return types;
  }
}
