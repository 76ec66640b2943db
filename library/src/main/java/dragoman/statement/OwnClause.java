package dragoman.statement;

import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.statement.attribution.Attribution;
import dragoman.statement.attribution.Source;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A thing is told with the clause that says which one it is: "mentioned the dates | when,
/// according to Tass, the two could meet". The model stops before such a clause where another's
/// word stands in it. What follows a comma is beside the thing and stays out.
final class OwnClause {
  private static final Set<String> CLAUSES = Set.of("acl", "acl:relcl");

  /// What parsers could not place.
  private static final Set<String> LOOSE = Set.of("dep", "parataxis");

  /// Nouns that a clause with "when" says more about; after others it tells when it was said.
  private static final Set<String> TIMES =
      Set.of(
          "afternoon",
          "age",
          "autumn",
          "century",
          "date",
          "day",
          "decade",
          "epoch",
          "era",
          "evening",
          "fall",
          "hour",
          "instant",
          "minute",
          "moment",
          "month",
          "morning",
          "night",
          "occasion",
          "period",
          "phase",
          "season",
          "spring",
          "summer",
          "time",
          "week",
          "weekend",
          "winter",
          "year");

  private final List<Sentence> sentences;

  OwnClause(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  /// The content with that clause, and with what is said in it.
  List<Span> completed(Attribution attribution, List<Attribution> all) {
    Sentence sentence = sentences.get(attribution.sentence());
    Span last = attribution.content().getLast();
    for (Token noun : sentence.tokens()) {
      if (noun.isNoun() && isWholePhrase(sentence, noun, last)) {
        for (int clause : clauses(sentence, noun)) {
          boolean follows =
              sentence.token(sentence.leftmost(clause) - 1).span().end() == last.end();
          Span words = follows ? words(sentence, clause, all) : last;
          if (follows && !isTaken(attribution, words)) {
            List<Span> whole = new ArrayList<>(attribution.content());
            whole.set(whole.size() - 1, last.cover(words));
            return whole;
          }
        }
      }
    }
    return attribution.content();
  }

  /// Whether a span is a noun with what stands before it, and hangs from outside it.
  private static boolean isWholePhrase(Sentence sentence, Token noun, Span span) {
    return noun.span().end() == span.end()
        && sentence.token(sentence.leftmost(noun.index())).span().begin() == span.begin()
        && (noun.head() == Sentence.NONE || !span.contains(sentence.token(noun.head()).span()));
  }

  /// The heads of the clauses after a noun that may say which one it is; parsers hang one with
  /// "when" from the verb.
  private static List<Integer> clauses(Sentence sentence, Token noun) {
    List<Integer> clauses = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      boolean isAfter = token.index() > noun.index();
      boolean isItsOwn = token.head() == noun.index() && CLAUSES.contains(token.relation());
      boolean isWhen =
          isAfter
              && token.relation().equals("advcl")
              && token.head() == noun.head()
              && lower(sentence.lemma(sentence.leftmost(token.index()))).equals("when")
              && TIMES.contains(lower(noun.lemma()));
      if (isAfter && (isItsOwn || isWhen)) {
        clauses.add(token.index());
      }
    }
    return clauses;
  }

  /// A clause without the marks at its end, and what is said where it tells somebody's word.
  private static Span words(Sentence sentence, int clause, List<Attribution> all) {
    int last = clause;
    for (int child : sentence.children(clause)) {
      boolean isLoose = LOOSE.contains(sentence.relation(child));
      last = isLoose ? last : Math.max(last, sentence.rightmost(child));
    }
    while (last > clause
        && !Character.isLetterOrDigit(sentence.token(last).word().codePointAt(0))) {
      last--;
    }
    Span words = sentence.span(sentence.leftmost(clause), last);
    for (Attribution inner : all) {
      boolean isIn = inner.cue() != null && words.contains(inner.cue());
      if (isIn && sentence.span().contains(inner.contentCover())) {
        words = words.cover(inner.contentCover());
      }
    }
    return words;
  }

  private static boolean isTaken(Attribution attribution, Span words) {
    @Nullable Span cue = attribution.cue();
    @Nullable Source source = attribution.source();
    return cue != null && cue.overlaps(words) || source != null && source.span().overlaps(words);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
