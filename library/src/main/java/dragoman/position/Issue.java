package dragoman.position;

import dragoman.text.Passage;
import java.util.List;

/// Something on the table: sanctions relief, denuclearisation.
///
/// @param name the noun phrase a person would use for it
/// @param key what makes two phrases the same matter: dictionary forms, with the change wanted
/// @param passages where it is spoken of; never empty
public record Issue(String name, String key, List<Passage> passages) {
  public Issue {
    passages = List.copyOf(passages);
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("the issue " + name + " needs a passage");
    }
  }
}
