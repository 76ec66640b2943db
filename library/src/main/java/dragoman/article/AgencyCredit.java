package dragoman.article;

import java.util.regex.Pattern;

/// Leaves out a credit that stands by itself ("— Reuters").
record AgencyCredit() implements Exclusion {
  private static final Pattern CREDIT =
      Pattern.compile("^[—–-]{1,2}\\s?[\\p{Lu}][\\p{L} ./&-]{1,40}$");

  @Override
  public boolean excludes(Page page, int index) {
    return CREDIT.matcher(page.text(index)).matches();
  }
}
