package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.calendar.TimeExpression;
import dragoman.language.Grammar;
import dragoman.language.Sentence;
import dragoman.source.WordClasses;
import dragoman.text.DateInterval;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Times that stand with another word than the one they date: "agreed to disarm in 2003" (what one
/// agrees to lies ahead of the agreeing, so a time gone by is that of the agreeing), "told them at
/// a summit in Rome in 2002" (what one is told at a meeting is told when that was).
final class Undertakings {
  private static final WordClasses CLASSES = WordClasses.of(Undertakings.class, "dating.tsv");
  private static final Set<String> AT = Set.of("", "in", "on", "during");

  private final Sentence sentence;
  private final Grammar grammar;
  private final TimeWords words;
  private final List<TimeExpression> times;
  private final DateInterval published;

  Undertakings(
      Sentence sentence,
      Grammar grammar,
      TimeWords words,
      List<TimeExpression> times,
      DateInterval published) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.words = words;
    this.times = times;
    this.published = published;
  }

  /// The time that dates an event of a clause from another word, null where there is none.
  @Nullable TimeExpression of(int clause) {
    TimeExpression time = ofContent(clause);
    return time == null ? ofOccasion(clause) : time;
  }

  /// "Agreed last month to resign" told as "agreed to resign last month".
  private @Nullable TimeExpression ofContent(int verb) {
    int content = sentence.child(verb, "xcomp");
    boolean isUndertaken =
        sentence.token(verb).isVerb()
            && content > verb
            && Governors.isInfinitive(sentence, content)
            && CLASSES.named("undertaking").contains(lemma(verb));
    if (!isUndertaken) {
      return null;
    }
    for (TimeExpression time : times) {
      if (words.owner(time) == content
          && AT.contains(grammar.preposition(words.headOf(time)))
          && isOver(time)) {
        return time;
      }
    }
    return null;
  }

  private boolean isOver(TimeExpression time) {
    LocalDate end = time.interval().latest();
    LocalDate begin = published.earliest();
    return end != null && begin != null && end.isBefore(begin);
  }

  /// "Told them at a summit in Rome in 2002", "confirmed today at a summit attended by Bush": the
  /// meeting was when it was told.
  private @Nullable TimeExpression ofOccasion(int token) {
    boolean isAttended =
        sentence.token(token).tag().equals("VBN") && sentence.relation(token).equals("acl");
    int meeting = isAttended ? sentence.head(token) : token;
    if (meeting == NONE || !words.isSetting(meeting)) {
      return null;
    }
    int verb = sentence.head(meeting);
    for (TimeExpression time : times) {
      if (words.headOf(time) != NONE && sentence.head(words.headOf(time)) == verb) {
        return time;
      }
    }
    return null;
  }

  private String lemma(int token) {
    return sentence.lemma(token).toLowerCase(Locale.ROOT);
  }
}
