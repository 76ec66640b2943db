package dragoman.situation;

import dragoman.language.BoostedTrees;

/// How probable it is that two accounts are of one event: the trees of `same-event.tsv`, whose
/// header says how they were trained, over what [AccountPair] finds.
public final class SameEventModel {
  private static final String RESOURCE = "/dragoman/situation/same-event.tsv";

  private final BoostedTrees trees;

  public SameEventModel(BoostedTrees trees) {
    this.trees = trees;
  }

  public static SameEventModel load() {
    return new SameEventModel(BoostedTrees.load(RESOURCE, AccountPair.NAMES));
  }

  /// From 0 to 1.
  ///
  /// @param numbers as [AccountPair#numbers] gives them
  public double probability(float[] numbers) {
    return trees.probability(numbers);
  }
}
