package dragoman.article;

/// Leaves out a short line that stands more than once: the headline in the menu, labels of cards.
/// Of a paragraph that stands twice, as in pages saved with their copy for small screens, the first
/// stays.
record RepeatedLine() implements Exclusion {
  private static final int LONG = 20;

  @Override
  public boolean excludes(Page page, int index) {
    return page.repeats(index) > 1
        && (page.isProse(index) ? !page.isFirst(index) : page.block(index).words() < LONG);
  }
}
