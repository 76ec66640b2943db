package dragoman.position;

import java.util.List;

/// One way in which a sentence says where somebody stands. Stateless and thread-safe.
interface StandRule {
  List<Stand> find(Scene scene);
}
