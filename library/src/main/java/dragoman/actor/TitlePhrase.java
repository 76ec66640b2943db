package dragoman.actor;

import dragoman.text.DateInterval;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A title with what stands around it: "the late Russian Ambassador (2001-2006) to the DPRK".
///
/// @param core the title and its modifiers, without state, determiner, body
/// @param begin index of the first token that belongs to it, a state or determiner included
/// @param end index of the last, brackets and the body included
/// @param words the office as written, without "former"
/// @param country the state it belongs to
/// @param bodyAt index of a token in the name of the body it belongs to, -1 where none is named
/// @param isOfOther whether it belongs to something that is neither state nor body
/// @param isDefinite whether "the" or a possessor stands before it
/// @param held the years in brackets
record TitlePhrase(
    Stretch core,
    int begin,
    int end,
    Titles.Title title,
    String words,
    @Nullable String country,
    int bodyAt,
    boolean isOfOther,
    boolean isDefinite,
    boolean isPlural,
    boolean isFormer,
    DateInterval held) {

  /// Whether it means the one who leads a state.
  boolean isOfALeader() {
    boolean isOfABody =
        country == null && words.toLowerCase(Locale.ROOT).matches("(?:.* )?(?:chairman|head)");
    return title.isOfALeader() && bodyAt < 0 && !isOfOther && !isPlural && !isOfABody;
  }

  /// The same office, of a state.
  TitlePhrase of(String code) {
    return new TitlePhrase(
        core,
        begin,
        end,
        title,
        words,
        code,
        bodyAt,
        isOfOther,
        isDefinite,
        isPlural,
        isFormer,
        held);
  }

  /// The same office, held no longer.
  TitlePhrase past() {
    return new TitlePhrase(
        core,
        begin,
        end,
        title,
        words,
        country,
        bodyAt,
        isOfOther,
        isDefinite,
        isPlural,
        true,
        held);
  }

  boolean isContiguous() {
    return end == core.last();
  }
}
