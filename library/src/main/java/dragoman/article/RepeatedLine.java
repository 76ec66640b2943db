package dragoman.article;

/// Leaves out a short line that stands more than once: the headline in the menu, labels of cards.
record RepeatedLine() implements Exclusion {
  private static final int LONG = 20;

  @Override
  public boolean excludes(Page page, int index) {
    return page.repeats(index) > 1 && page.block(index).words() < LONG;
  }
}
