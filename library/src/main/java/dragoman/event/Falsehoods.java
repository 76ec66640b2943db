package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import dragoman.source.WordClasses;
import java.util.Locale;

/// What is told and is not so, by what the text says of the telling: "falsely announced his
/// resignation", "reports that he resigned were untrue", "was led to believe that he resigned".
final class Falsehoods {
  private static final WordClasses CLASSES = WordClasses.of(Falsehoods.class, "status.tsv");

  private final Sentence sentence;

  Falsehoods(Sentence sentence) {
    this.sentence = sentence;
  }

  /// Whether a word is told falsely by what it hangs on.
  boolean isTold(int token, int head) {
    if (head == NONE) {
      return false;
    }
    return switch (sentence.relation(token)) {
      case "obj", "xcomp" -> isSaidFalsely(head);
      case "ccomp" -> isSaidFalsely(head) || isOfFalseReport(head) || isMadeBelieve(head);
      case "dep" -> isMadeBelieve(head);
      case "acl", "acl:relcl" -> hasThat(token) && isOfFalseReport(head);
      default -> false;
    };
  }

  private boolean isSaidFalsely(int verb) {
    for (int child : sentence.children(verb)) {
      if (sentence.relation(child).equals("advmod") && is("falsely", child)) {
        return true;
      }
    }
    return false;
  }

  /// "Reports that he resigned were false".
  private boolean isOfFalseReport(int noun) {
    int predicate = sentence.head(noun);
    return predicate != NONE
        && is("reports", noun)
        && sentence.relation(noun).equals("nsubj")
        && sentence.hasChild(predicate, "cop")
        && is("untrue", predicate)
        && !sentence.hasChild(predicate, "neg")
        && sentence.child(predicate, "advmod") == NONE;
  }

  /// "Was led to believe".
  private boolean isMadeBelieve(int verb) {
    int above = sentence.head(verb);
    return above != NONE
        && sentence.relation(verb).equals("xcomp")
        && lemma(verb).matches("believe|think|suppose")
        && is("misleading", above);
  }

  private boolean hasThat(int verb) {
    int first = sentence.leftmost(verb);
    return lemma(first).equals("that");
  }

  private boolean is(String name, int token) {
    return CLASSES.named(name).contains(lemma(token));
  }

  private String lemma(int token) {
    return sentence.lemma(token).toLowerCase(Locale.ROOT);
  }
}
