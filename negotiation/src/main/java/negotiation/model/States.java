package negotiation.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import negotiation.conflict.StateNames;

/// The states of a conflict by number, id and name. Ids are made up on demand where the file gives
/// none: millions of states need no million strings.
final class States {
  private final StateNames names;
  private final int count;
  private final Map<String, Integer> byId = new HashMap<>();

  States(StateNames names, int count) {
    this.names = names;
    this.count = count;
  }

  static States of(List<String> ids, List<String> names) {
    return new States(
        new StateNames() {
          @Override
          public String id(int state) {
            return ids.get(state);
          }

          @Override
          public String name(int state) {
            return names.get(state);
          }
        },
        ids.size());
  }

  int count() {
    return count;
  }

  StateNames names() {
    return names;
  }

  /// The state with this id, or -1.
  int number(String id) {
    if (byId.isEmpty()) {
      for (int state = 0; state < count; state++) {
        byId.put(names.id(state), state);
      }
    }
    return byId.getOrDefault(id, -1);
  }
}
