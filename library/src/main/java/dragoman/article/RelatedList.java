package dragoman.article;

import java.util.Optional;

/// Leaves out a list of other articles, from the line that heads it to the first paragraph that
/// stands below another paragraph or is too long for a teaser. Such a line above the article is a
/// menu's, and heads nothing.
record RelatedList(Phrases phrases) implements Exclusion {
  private static final int LONGEST_TEASER = 45;
  private static final int FARTHEST = 60;

  @Override
  public boolean excludes(Page page, int index) {
    if (page.isProse(index) && endsList(page, index)) {
      return false;
    }
    for (int i = index - 1; i >= Math.max(0, index - FARTHEST); i--) {
      if (isHead(page, i)) {
        return hasArticleBefore(page, i);
      }
      if (page.isProse(i) && endsList(page, i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isHead(Page page, int index) {
    return phrases.role(page.text(index)).equals(Optional.of(Phrases.Role.RELATED))
        && page.block(index).words() <= 6;
  }

  private static boolean endsList(Page page, int index) {
    return page.isProse(index - 1) || page.block(index).words() > LONGEST_TEASER;
  }

  private static boolean hasArticleBefore(Page page, int index) {
    int prose = 0;
    for (int i = index - 1; i >= 0 && prose < 2; i--) {
      prose += page.isProse(i) ? 1 : 0;
    }
    return prose >= 2;
  }
}
