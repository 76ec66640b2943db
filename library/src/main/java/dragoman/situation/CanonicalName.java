package dragoman.situation;

import dragoman.actor.Kind;
import dragoman.actor.PersonNames;
import java.util.Map;
import java.util.TreeMap;

/// The name a merged actor goes by: the fullest form, of several equally full ones the most
/// frequent, of several as frequent the first in the alphabet.
final class CanonicalName {
  private final PersonNames names;

  CanonicalName(PersonNames names) {
    this.names = names;
  }

  String of(Bundle bundle) {
    Map<String, Integer> uses = new TreeMap<>();
    for (LocalActor member : bundle.members()) {
      if (!member.isNameless()) {
        uses.merge(member.actor().name(), 1 + member.mentions().size(), Integer::sum);
      }
    }
    String best = bundle.first().actor().name();
    int bestFullness = -1;
    int bestUses = -1;
    for (var use : uses.entrySet()) {
      int fullness = bundle.first().actor().kind() == Kind.PERSON ? fullness(use.getKey()) : 0;
      if (fullness > bestFullness || (fullness == bestFullness && use.getValue() > bestUses)) {
        best = use.getKey();
        bestFullness = fullness;
        bestUses = use.getValue();
      }
    }
    return best;
  }

  private int fullness(String name) {
    return names.parse(name).given().length() > 1 ? 1 : 0;
  }
}
