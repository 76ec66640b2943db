package dragoman.actor;

import java.util.ArrayList;
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
    /*
     * The ids of a cast are "a1", "a2" … in order: the number is the place. Casts made by hand may
     * be numbered otherwise.
     */
    int place = place(id);
    if (place < actors.size() && actors.get(place).id().equals(id)) {
      return actors.get(place);
    }
    return actors.stream()
        .filter(actor -> actor.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no actor " + id + " in this cast"));
  }

  private static int place(String id) {
    int number = 0;
    for (int i = 1; i < id.length() && i < 8; i++) {
      number = number * 10 + Math.max(0, id.charAt(i) - '0');
    }
    return Math.max(0, number - 1);
  }

  /// The mentions of a sentence whose span holds the token at `index`, the longest first.
  public List<Mention> mentionsAt(int sentence, int codePoint) {
    List<Mention> found = new ArrayList<>();
    for (int i = firstOf(sentence); i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.sentence() != sentence) {
        break;
      }
      if (mention.span().contains(codePoint)) {
        found.add(mention);
      }
    }
    found.sort((a, b) -> Integer.compare(b.span().length(), a.span().length()));
    return found;
  }

  /// The mentions whose syntactic head is the token `head` of a sentence; several for a plural.
  public List<Mention> mentionsHeadedBy(int sentence, int head) {
    List<Mention> found = new ArrayList<>();
    for (int i = firstOf(sentence); i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.sentence() != sentence) {
        break;
      }
      if (mention.head() == head) {
        found.add(mention);
      }
    }
    return found;
  }

  /// The place of the first mention of a sentence or of a later one: mentions lie in order.
  private int firstOf(int sentence) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).sentence() < sentence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
