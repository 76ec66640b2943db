package dragoman.article;

/// Leaves out the card of another article set into this one: its headline, the name of its author
/// on a line, and one paragraph that says what it is about. At the top of the document the same
/// three are this article's own beginning, and a headline that stands elsewhere too is its own.
record TeaserCard(Names names) implements Exclusion {
  private static final int LONGEST = 70;

  @Override
  public boolean excludes(Page page, int index) {
    return isHeadlineOfCard(page, index)
        || isHeadlineOfCard(page, index - 1)
        || isHeadlineOfCard(page, index - 2);
  }

  private boolean isHeadlineOfCard(Page page, int index) {
    return page.isInside(index)
        && page.isInside(index + 2)
        && page.isHeadline(index)
        && page.repeats(index) == 1
        && isAuthor(page, index + 1)
        && page.block(index + 2).words() <= LONGEST
        && (page.block(index + 2).isAdjacent() || !page.block(index + 1).isAdjacent())
        && hasProseBefore(page, index);
  }

  private boolean isAuthor(Page page, int index) {
    String text = page.text(index);
    String name = text.startsWith("By ") ? text.substring(3) : text;
    return names.isName(name)
        && !page.hasSmallWordOf(name)
        && page.block(index).kind() != Block.Kind.HEADING
        && page.repeats(index) <= 2;
  }

  private static boolean hasProseBefore(Page page, int index) {
    int prose = 0;
    for (int i = index - 1; i >= 0 && prose < 2; i--) {
      prose += page.isProse(i) ? 1 : 0;
    }
    return prose >= 2;
  }
}
