package dragoman.article;

import dragoman.source.Table;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Leaves out the note on the author under an article ("Ana Lima is a lecturer in …"). It begins
/// with a whole name, says what the person is or does, stands after the last long paragraph, and
/// the name is in no paragraph of the article: a person the article is about is.
final class AuthorNote implements Exclusion {
  private static final int LONGEST = 120;
  private static final int LEAST_PROSE_BEFORE = 3;
  private static final Pattern NOTE =
      Pattern.compile(
          "^(?:About the author:? )?(?<name>(?:(?:Dr|Prof|Mr|Ms|Mrs|Professor|Sir|Ambassador)\\.? )?"
              + Names.NAME
              + ")(?:, [^.]{2,60},)?(?: \\([^)]*\\))? (?:is|was(?! the (?:last|first|only|\\p{L}+est)\\b)|has been|teaches|writes|covers|reports|works|holds|served|serves)(?: |$)");

  private final Names names;
  private final Pattern role;

  AuthorNote(Names names) {
    this.names = names;
    List<String> roles =
        Table.of(AuthorNote.class, "roles.txt", 1).stream()
            .map(row -> Pattern.quote(row.getFirst()))
            .toList();
    role =
        Pattern.compile(
            "(?<![\\p{L}])(?:" + String.join("|", roles) + ")(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE);
  }

  @Override
  public boolean excludes(Page page, int index) {
    return author(page, index).isPresent();
  }

  /// The author this block is a note on.
  Optional<String> author(Page page, int index) {
    Block block = page.block(index);
    if (block.words() > LONGEST || block.kind() == Block.Kind.HEADING) {
      return Optional.empty();
    }
    Matcher matcher = NOTE.matcher(block.text());
    if (!matcher.find()) {
      return Optional.empty();
    }
    String name = names.withoutTitles(matcher.group("name"));
    String rest = block.text().substring(matcher.end());
    String start = rest.substring(0, Math.min(rest.length(), 120));
    boolean isNote = role.matcher(start).find() || role.matcher(matcher.group()).find();
    return isNote
            && names.isName(name)
            && !page.hasSmallWordOf(name)
            && isOutsideTheStory(page, index, name)
        ? Optional.of(name)
        : Optional.empty();
  }

  private static boolean isOutsideTheStory(Page page, int index, String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    boolean hasByline = false;
    int before = 0;
    for (int i = 0; i < index; i++) {
      boolean isNamed = page.text(i).contains(last);
      if (page.isProse(i)) {
        before++;
        if (isNamed) {
          return false;
        }
      } else {
        hasByline |= isNamed && page.text(i).contains(name);
      }
    }
    return before >= LEAST_PROSE_BEFORE || hasByline && before >= 1;
  }
}
