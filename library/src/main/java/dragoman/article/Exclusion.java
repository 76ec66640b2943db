package dragoman.article;

/// One reason for which a block is not of the body, whatever it looks like by itself.
interface Exclusion {
  boolean excludes(Page page, int index);
}
