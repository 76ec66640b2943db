package dragoman.situation;

import dragoman.actor.Kind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How a correction names an actor: by a name it goes by, narrowed where several go by it.
///
/// The numbers of a briefing (`A1`) shift when an article is added; names do not.
///
/// @param name any of the actor's names, whatever its capitals
/// @param kind null for any
/// @param country ISO 3166-1 alpha-3, null for any
/// @param article the id or the file of an article that speaks of it, null for any
public record ActorAddress(
    String name, @Nullable Kind kind, @Nullable String country, @Nullable String article) {
  boolean isNameOf(Iterable<String> names) {
    for (String other : names) {
      if (plain(other).equals(plain(name))) {
        return true;
      }
    }
    return false;
  }

  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replace('-', ' ')
        .replaceAll("\\s+", " ")
        .strip();
  }

  @Override
  public String toString() {
    return "“" + name + "”" + (article == null ? "" : " of " + article);
  }
}
