package dragoman.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody or something that acts or is acted on.
///
/// @param id unique within its reading (`a1`) or situation
/// @param name the fullest name found, without titles
/// @param names every name it goes by, each once, sorted; never empty
/// @param country ISO 3166-1 alpha-3 (PLOVER: `KOS` for Kosovo) of the state it is or belongs to;
///   null where unknown
/// @param sector PLOVER sector code (`GOV`, `MIL`, `LEG` …), or `IGO`, `NGO` …; null where unknown
public record Actor(
    String id,
    Kind kind,
    String name,
    List<String> names,
    @Nullable String country,
    @Nullable String sector,
    List<Office> offices) {
  public Actor {
    names = List.copyOf(names);
    offices = List.copyOf(offices);
  }
}
