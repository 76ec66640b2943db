package dragoman.article;

/// Leaves out what readers wrote below the article.
record BelowComments() implements Exclusion {
  @Override
  public boolean excludes(Page page, int index) {
    return page.isComment(index);
  }
}
