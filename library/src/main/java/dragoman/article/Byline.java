package dragoman.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds who wrote the article: a byline above the body ("By Olga Krasnyak", on one line or two), a
/// name alone beside the date, else the note on the author below the body. A name that is only a
/// teaser's, or an interviewee's, is in neither place.
record Byline(Names names, Prose prose, AuthorNote note) {
  private static final int LINES_BEFORE_BODY = 14;
  private static final Pattern BY =
      Pattern.compile(
          "^(?:(?:Written|Story|Words|Reported|Analysis|Posted|Opinion|Text|Report|Review|Published"
              + ") )?(?:By|BY|by|Author|Authors)(?:\\s*:?\\s+|(?=\\p{Lu}\\p{Ll}))(?<rest>.{3,120})$");
  private static final Pattern ALONE =
      Pattern.compile("(?i:(?:written |posted |published |story |words )?by|authors?):?");
  private static final Pattern INSIDE =
      Pattern.compile("(?:\\||·|•|,|\\d|—|–)\\s*[Bb]y (?<rest>.{3,120})$");
  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,| and | & |;|\\bwith )\\s*");
  private static final Pattern END =
      Pattern.compile("\\s*(?:\\||·|•|–|—| - |\\(|\\d| on | in | for | at |@).*$");

  List<String> find(Extraction page) {
    List<Block> head = page.head();
    Page all = new Page(page.blocks(), prose);
    for (int i = head.size() - 1; i >= Math.max(0, head.size() - LINES_BEFORE_BODY); i--) {
      List<String> authors = authors(head.get(i).text());
      if (authors.isEmpty() && i > 0 && ALONE.matcher(head.get(i - 1).text()).matches()) {
        authors = authors("By " + head.get(i).text());
      }
      if (authors.isEmpty() && isNameBesideDate(all, i, head.size())) {
        authors = List.of(names.withoutTitles(head.get(i).text()));
      }
      if (!authors.isEmpty()) {
        return authors;
      }
    }
    return underneath(page, all);
  }

  private boolean isNameBesideDate(Page page, int index, int end) {
    String name = names.withoutTitles(page.text(index));
    boolean isAbove = index + 1 < end && DateLine.isDateLine(page.text(index + 1));
    boolean isBelow = index > 0 && DateLine.isDateLine(page.text(index - 1));
    return (isAbove || isBelow)
        && names.isName(name)
        && page.block(index).words() <= 4
        && page.repeats(index) <= 2
        && !page.hasSmallWordOf(name);
  }

  /// The names in a byline, none where the line is no byline.
  List<String> authors(String line) {
    Matcher matcher = BY.matcher(line);
    if (!matcher.matches() || Prose.words(line) > 18) {
      matcher = INSIDE.matcher(line);
      if (!matcher.find() || Prose.words(line) > 18) {
        return List.of();
      }
    }
    String rest = END.matcher(matcher.group("rest")).replaceFirst("");
    List<String> authors = new ArrayList<>();
    for (String part : BETWEEN.split(rest)) {
      String name = names.withoutTitles(part).replaceAll("[.,]$", "");
      if (!names.isName(name)) {
        break;
      }
      authors.add(name);
    }
    return authors;
  }

  private List<String> underneath(Extraction page, Page all) {
    if (page.body().isEmpty()) {
      return List.of();
    }
    List<String> authors = new ArrayList<>();
    int end = Math.min(all.size(), page.body().getLast() + 6);
    for (int i = page.body().getLast() + 1; i < end; i++) {
      note.author(all, i).ifPresent(authors::add);
    }
    return authors;
  }
}
