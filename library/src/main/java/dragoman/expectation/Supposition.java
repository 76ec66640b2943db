package dragoman.expectation;

import static dragoman.language.Sentence.NONE;

import dragoman.event.Event;
import dragoman.language.Grammar;
import dragoman.language.Sentence;
import dragoman.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What is foreseen for the case that something else comes about: "Kim will visit Seoul if Trump
/// meets him". "Unless" and "even if" set no such condition, and what "would have" been is foreseen
/// by nobody.
final class Supposition {
  private static final Set<String> FUTURE = Classes.of("future");
  private static final Set<String> SUPPOSING = Classes.of("supposing");

  private Supposition() {}

  /// The event that the event at a word hangs on.
  ///
  /// @param events of the article
  static Optional<Event> condition(Sentence sentence, int trigger, List<Event> events) {
    var grammar = new Grammar(sentence);
    boolean isForeseen =
        sentence.token(trigger).isVerb()
            && !grammar.isNegated(trigger)
            && !grammar.hasAuxiliary(trigger, "have")
            && grammar.auxiliaries(trigger).stream().anyMatch(FUTURE::contains);
    if (!isForeseen) {
      return Optional.empty();
    }
    for (int child : sentence.children(trigger)) {
      int mark = sentence.child(child, "mark");
      boolean isCondition =
          sentence.relation(child).equals("advcl")
              && mark != NONE
              && SUPPOSING.contains(lemma(sentence, mark))
              && (mark == 0 || !lemma(sentence, mark - 1).equals("even"))
              && !grammar.isNegated(child);
      if (isCondition) {
        Span clause = sentence.phrase(child);
        Span verb = sentence.token(child).span();
        return events.stream()
            .filter(event -> clause.contains(event.trigger()))
            .filter(event -> event.trigger().overlaps(verb))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  private static String lemma(Sentence sentence, int i) {
    return sentence.lemma(i).toLowerCase(Locale.ROOT);
  }
}
