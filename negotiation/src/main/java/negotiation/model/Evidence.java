package negotiation.model;

import java.util.OptionalInt;

/// The passage a preference or position rests on.
///
/// @param about what it supports, in words
/// @param article the id or name of the article; may be empty when `source` says enough
/// @param begin code point in the article's text where the passage begins, when known
/// @param end the first code point after it, when known
/// @param exact the words themselves
/// @param source where the article is to be found, free text; may be empty
public record Evidence(
    String about,
    String article,
    OptionalInt begin,
    OptionalInt end,
    String exact,
    String source) {}
