package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.calendar.TimeExpression;
import dragoman.language.Sentence;
import java.util.List;
import java.util.Locale;

/// A sentence and the times named in it, as the rules see them that date an event from another
/// word.
///
/// @param times those that may date anything
record TimedSentence(Sentence sentence, TimeWords words, List<TimeExpression> times) {
  String lemma(int token) {
    return sentence.lemma(token).toLowerCase(Locale.ROOT);
  }

  int first(TimeExpression time) {
    return sentence.tokenAt(time.span().begin());
  }

  int last(TimeExpression time) {
    return sentence.tokenAt(time.span().end() - 1);
  }

  /// Whether a time is named right beside a word, not below another.
  boolean isBeside(TimeExpression time, int word) {
    int head = words.headOf(time);
    return head != NONE && sentence.head(head) == word && words.owner(time) == word;
  }

  /// Whether a verb stands in a tense of its own: "met", "has met", "will meet".
  boolean isFinite(int verb) {
    String tag = sentence.token(verb).tag();
    return tag.matches("VB[DPZ]")
        || tag.startsWith("VB") && sentence.hasChild(verb, "aux", "aux:pass");
  }

  boolean hasSubject(int verb) {
    return sentence.hasChild(verb, "nsubj", "nsubj:pass", "csubj", "expl");
  }
}
