package dragoman.article;

import java.util.regex.Pattern;

/// Leaves out the lines that say who wrote the article and when.
record BylineLine() implements Exclusion {
  private static final int LONGEST = 16;
  private static final Pattern BY =
      Pattern.compile(
          "^(?:(?:Written|Story|Words|Reported|Analysis|Posted|Opinion|Text|Report|Review) )?(?:By|BY|by):? (?!the )"
              + Names.NAME);

  @Override
  public boolean excludes(Page page, int index) {
    String text = page.text(index);
    return page.block(index).words() <= LONGEST
        && (BY.matcher(text).find() && !Prose.endsSentence(text) || DateLine.isDateLine(text));
  }
}
