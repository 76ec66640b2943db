package dragoman.situation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/// The cast of a situation, and which of it each actor of a reading is.
///
/// @param all most mentioned first
public record Identities(List<Identity> all, Map<Identity.Member, String> ids) {
  public Identities {
    all = List.copyOf(all);
    ids = Map.copyOf(ids);
  }

  public Identities(List<Identity> all) {
    this(all, idsOf(all));
  }

  private static Map<Identity.Member, String> idsOf(List<Identity> all) {
    Map<Identity.Member, String> ids = new HashMap<>();
    for (Identity identity : all) {
      identity.members().forEach(member -> ids.put(member, identity.actor().id()));
    }
    return ids;
  }

  /// The situation's id of an actor of a reading.
  ///
  /// @param article the article's id
  /// @param actor the actor's id in the cast of that article
  public String of(String article, String actor) {
    String id = ids.get(new Identity.Member(article, actor));
    if (id == null) {
      throw new NoSuchElementException("no actor " + actor + " of article " + article);
    }
    return id;
  }
}
