package dragoman.article;

import java.util.regex.Pattern;

/// Leaves out the beginning of another article, cut off in the middle of a sentence below its
/// headline.
record TruncatedTeaser() implements Exclusion {
  private static final int LONGEST = 70;
  private static final Pattern CUT =
      Pattern.compile("\\p{L}\\s?(?:…|\\.\\.\\.)$|\\[(?:…|\\.\\.\\.)\\]");

  @Override
  public boolean excludes(Page page, int index) {
    String text = page.text(index);
    return page.isHeadline(index - 1)
        && CUT.matcher(text).find()
        && page.block(index).words() <= LONGEST;
  }
}
