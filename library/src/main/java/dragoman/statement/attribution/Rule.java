package dragoman.statement.attribution;

import java.util.List;

/// One way in which English gives somebody's word.
interface Rule {
  /// The attributions whose cue stands in a sentence. What an earlier rule found at the same cue
  /// wins; a rule need not look.
  List<Attribution> match(Scene scene, Clause clause);

  /// Its name in the list of rules.
  default String name() {
    return getClass().getSimpleName();
  }
}
