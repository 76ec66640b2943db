package dragoman.event;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a frame wants in one place of the clause: `R:obj`, `R?:obj`, `R*:with|to`, `obj=talks`,
/// `-obj`. The header of `verbs.tsv` says how a slot is written.
///
/// @param role whom its filler is to the event
/// @param need whether it must be filled, and by whom
/// @param paths where to look, the first that is filled counts
/// @param words the lemmas its filler may have; empty where any will do
record Slot(Role role, Need need, List<String> paths, Set<String> words) {
  /// What the filler is to the event.
  enum Role {
    ACTOR,
    /// Acts alike: the other side of a meeting.
    PARTNER,
    RECIPIENT,
    NONE
  }

  /// How much of it must be there.
  enum Need {
    /// An actor of the cast.
    ACTOR(1),
    /// Two of them at least.
    PAIR(2),
    /// An actor who is named or a person by the noun, or a named place.
    NAME(0),
    /// Some word; whoever it names takes the role.
    WORD(0),
    NOTHING(0),
    /// It must not be there.
    ABSENCE(0);

    private final int actors;

    Need(int actors) {
      this.actors = actors;
    }

    /// How many actors its filler must name.
    int actors() {
      return actors;
    }
  }

  static Slot of(String written, Map<String, Set<String>> classes, Rules.Line line) {
    if (written.startsWith("-")) {
      Slot present = of(written.substring(1), classes, line);
      return new Slot(Role.NONE, Need.ABSENCE, present.paths(), present.words());
    }
    int colon = written.indexOf(':');
    int equals = written.indexOf('=');
    Set<String> words = equals < 0 ? Set.of() : words(written.substring(equals + 1), classes, line);
    String path = written.substring(colon + 1, equals < 0 ? written.length() : equals);
    if (colon < 0) {
      return new Slot(Role.NONE, Need.WORD, paths(path), words);
    }
    String role = written.substring(0, colon);
    return new Slot(role(role.charAt(0), line), need(role.substring(1), line), paths(path), words);
  }

  private static Need need(String mark, Rules.Line line) {
    return switch (mark) {
      case "" -> Need.ACTOR;
      case "2" -> Need.PAIR;
      case "!" -> Need.NAME;
      case "?" -> Need.WORD;
      case "*" -> Need.NOTHING;
      default -> throw line.wrong("a need is nothing, 2, !, ? or *, not " + mark);
    };
  }

  private static List<String> paths(String written) {
    return Arrays.stream(written.split("\\|")).map(path -> path.replace('_', ' ')).toList();
  }

  private static Role role(char letter, Rules.Line line) {
    return switch (letter) {
      case 'A' -> Role.ACTOR;
      case 'B' -> Role.PARTNER;
      case 'R' -> Role.RECIPIENT;
      default -> throw line.wrong("a role is A, B or R, not " + letter);
    };
  }

  private static Set<String> words(
      String written, Map<String, Set<String>> classes, Rules.Line line) {
    var words = new HashSet<String>();
    for (String word : written.split(",")) {
      if (word.startsWith("@")) {
        Set<String> named = classes.get(word.substring(1));
        if (named == null) {
          throw line.wrong("no word class " + word);
        }
        words.addAll(named);
      } else {
        words.add(word);
      }
    }
    return Set.copyOf(words);
  }
}
