package dragoman.situation;

import dragoman.text.Span;
import dragoman.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How a text words an act: as written, with what stands right before and after it in the
/// paragraph, all in small letters. Tells the announced from the told, one of several from the one.
///
/// @param form the act as written
/// @param before the words and marks before it, the nearest first
/// @param after those after it
public record Wording(String form, List<String> before, List<String> after) {
  private static final int BESIDE = 80;
  private static final int MOST = 6;
  private static final Pattern TOKEN = Pattern.compile("n't|['’]s|[\\p{L}\\p{N}]+|[.!?\"“”,;:]");

  public Wording {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /// @param act the words that name it
  public static Wording of(Text text, Span act) {
    String before =
        text.slice(new Span(Math.max(0, act.begin() - BESIDE), act.begin()))
            .toLowerCase(Locale.ROOT);
    String after =
        text.slice(new Span(act.end(), Math.min(text.length(), act.end() + BESIDE)))
            .toLowerCase(Locale.ROOT);
    int end = after.indexOf('\n');
    List<String> reversed = tokens(before.substring(before.lastIndexOf('\n') + 1));
    Collections.reverse(reversed);
    return new Wording(
        text.slice(act).toLowerCase(Locale.ROOT),
        first(reversed),
        first(tokens(end < 0 ? after : after.substring(0, end))));
  }

  private static List<String> tokens(String words) {
    return new ArrayList<>(TOKEN.matcher(words).results().map(MatchResult::group).toList());
  }

  private static List<String> first(List<String> tokens) {
    return tokens.subList(0, Math.min(MOST, tokens.size()));
  }
}
