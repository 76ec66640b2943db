package dragoman.language;

import dragoman.text.Span;

/// A word of a sentence.
///
/// @param index its place in the sentence, from 0
/// @param span where it stands in the article's text
/// @param word as written (Penn Treebank tokenisation, brackets and quotes as in the text)
/// @param lemma its dictionary form; lower case but for names
/// @param tag Penn Treebank part of speech
/// @param entity name type of the token: `PERSON`, `LOCATION`, `ORGANIZATION`, `MISC` or `O`
/// @param head index of the word it depends on, -1 for the root
/// @param relation its basic Universal Dependencies relation to the head, `root` for the root
public record Token(
    int index,
    Span span,
    String word,
    String lemma,
    String tag,
    String entity,
    int head,
    String relation) {
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /// Common or proper noun.
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProper() {
    return tag.startsWith("NNP");
  }

  public boolean isPronoun() {
    return tag.startsWith("PRP") || tag.startsWith("WP");
  }
}
