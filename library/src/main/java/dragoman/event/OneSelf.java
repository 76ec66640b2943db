package dragoman.event;

import dragoman.language.Grammar;
import dragoman.language.Sentence;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/// Who is the object of a verb, by name or by a pronoun that is not "himself", is not its subject
/// (principles B and C of the binding theory of Chomsky 1981): "attacked Levy as she ran and
/// *killed* her", "needs them to *support* him".
record OneSelf(Sentence sentence, Grammar grammar, Company company) {
  /// The people whom a verb in the active is done to.
  Set<String> of(int verb) {
    Set<String> others = new LinkedHashSet<>();
    if (!sentence.token(verb).isVerb() || grammar.isPassive(verb)) {
      return others;
    }
    for (int child : sentence.children(verb)) {
      boolean isObject = Set.of("obj", "iobj").contains(sentence.relation(child));
      if (isObject && child > verb && (isHim(child) || isPerson(child))) {
        others.addAll(company.at(child));
      }
    }
    return others;
  }

  private boolean isHim(int token) {
    return sentence.token(token).tag().equals("PRP") && !isOneself(sentence.token(token).word());
  }

  /// "Himself", "themselves".
  static boolean isOneself(String pronoun) {
    String word = pronoun.toLowerCase(Locale.ROOT);
    return word.endsWith("self") || word.endsWith("selves");
  }

  private boolean isPerson(int token) {
    return sentence.token(token).isProper() && sentence.token(token).entity().equals("PERSON");
  }
}
