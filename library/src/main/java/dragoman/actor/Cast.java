package dragoman.actor;

import java.util.List;
import java.util.NoSuchElementException;

/// Who appears in one article, and where.
///
/// @param actors in order of first appearance
/// @param mentions in order of the text
public record Cast(List<Actor> actors, List<Mention> mentions) {
  public Cast {
    actors = List.copyOf(actors);
    mentions = List.copyOf(mentions);
  }

  public Actor actor(String id) {
    return actors.stream()
        .filter(actor -> actor.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no actor " + id + " in this cast"));
  }

  /// The mentions of a sentence whose span holds the token at `index`, the longest first.
  public List<Mention> mentionsAt(int sentence, int codePoint) {
    return mentions.stream()
        .filter(m -> m.sentence() == sentence && m.span().contains(codePoint))
        .sorted((a, b) -> Integer.compare(b.span().length(), a.span().length()))
        .toList();
  }

  /// The mentions whose syntactic head is the token `head` of a sentence; several for a plural.
  public List<Mention> mentionsHeadedBy(int sentence, int head) {
    return mentions.stream().filter(m -> m.sentence() == sentence && m.head() == head).toList();
  }
}
