package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Grammar;
import dragoman.language.Sentence;
import java.util.Locale;
import java.util.Set;

/// Light verbs: "hold" in "held talks", "take" in "the summit took place". They lend a noun their
/// tense, their subject and what hangs on them.
final class Support {
  private final Sentence sentence;
  private final Grammar grammar;
  private final Lexicon lexicon;

  Support(Sentence sentence, Grammar grammar, Lexicon lexicon) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.lexicon = lexicon;
  }

  /// The verb whose subject does what the noun names ("held talks", "is in talks"), or none.
  int performer(int noun) {
    int head = sentence.head(noun);
    if (head != NONE && sentence.token(head).isVerb() && isPerforming(noun, head)) {
      return head;
    }
    int participle = describing(noun, "light");
    return participle != NONE && grammar.isPassive(participle) ? participle : NONE;
  }

  private boolean isPerforming(int noun, int verb) {
    String preposition = grammar.preposition(noun);
    return switch (sentence.relation(noun)) {
      case "obj" -> is(verb, "light") && !isPossessed(noun, verb);
      case "nsubj:pass" -> is(verb, "light") && !grammar.agents(verb).isEmpty();
      case "obl" ->
          (preposition.equals("in") || preposition.equals("into")) && is(verb, "light-in")
              || preposition.equals("for") && is(verb, "light-for")
              || preposition.equals("on") && is(verb, "light-on");
      default -> false;
    };
  }

  /// "The president has the support of Congress": he does not give it.
  private boolean isPossessed(int noun, int verb) {
    String lemma = sentence.lemma(noun).toLowerCase(Locale.ROOT);
    return lexicon.named("possessing").contains(sentence.lemma(verb))
            && lexicon.named("possessed").contains(lemma)
        || lexicon.named("receiving").contains(sentence.lemma(verb))
            && lexicon.named("received").contains(lemma);
  }

  /// The verb that says of the noun when and where it was, or [Sentence#NONE].
  int clause(int noun) {
    int performer = performer(noun);
    if (performer != NONE) {
      return performer;
    }
    int head = sentence.head(noun);
    String relation = sentence.relation(noun);
    if (head != NONE && relation.startsWith("nsubj") && isOccurring(head)) {
      return head;
    }
    int occurring = describing(noun, "occurrence");
    return occurring != NONE ? occurring : describing(noun, "light");
  }

  private boolean isOccurring(int verb) {
    return is(verb, "occurrence")
        || (grammar.isPassive(verb) && is(verb, "light"))
        || (sentence.lemma(verb).equals("take") && objectIs(verb, "place"));
  }

  private boolean objectIs(int verb, String word) {
    int object = sentence.child(verb, "obj");
    return object != NONE && sentence.lemma(object).equals(word);
  }

  /// "The summit, which was held in Hanoi", "talks held in Geneva".
  private int describing(int noun, String words) {
    for (int child : sentence.children(noun)) {
      boolean describes =
          sentence.relation(child).equals("acl:relcl") && grammar.subjects(child).contains(noun)
              || sentence.relation(child).equals("acl") && grammar.isPassive(child);
      if (describes && (is(child, words) || words.equals("occurrence") && isOccurring(child))) {
        return child;
      }
    }
    return NONE;
  }

  private boolean is(int verb, String words) {
    Set<String> named = lexicon.named(words);
    String lemma = sentence.lemma(verb).toLowerCase(Locale.ROOT);
    int particle = sentence.child(verb, "compound:prt");
    return named.contains(
        particle == NONE ? lemma : lemma + "_" + sentence.lemma(particle).toLowerCase(Locale.ROOT));
  }
}
