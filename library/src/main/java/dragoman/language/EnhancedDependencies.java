package dragoman.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What the basic tree of a sentence leaves implicit: the understood subjects of controlled and
/// coordinated predicates and of relative clauses, and the preposition or conjunction with which a
/// phrase is linked. After Schuster and Manning (2016), "Enhanced English Universal Dependencies",
/// sections 3.1 to 3.5, computed from the tree when asked for; no graph is built.
///
/// It does not guess subjects of adverbial clauses and of participles after a noun, and copies
/// neither objects nor modifiers to the second of two coordinated verbs.
public final class EnhancedDependencies {
  private static final String[] SUBJECTS = {"nsubj", "nsubj:pass", "csubj", "csubj:pass"};
  private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that");

  private final Sentence sentence;

  public EnhancedDependencies(Sentence sentence) {
    this.sentence = sentence;
  }

  /// The subjects of a predicate from left to right, its own or the understood ones; each stands
  /// with those coordinated with it. Empty where there are none.
  public List<Integer> subjects(int predicate) {
    List<Integer> subjects = new ArrayList<>();
    int heads = sentence.size();
    // A chain of predicates is never longer than the sentence.
    for (int at = predicate; at != Sentence.NONE && heads > 0; heads--) {
      int own = sentence.child(at, SUBJECTS);
      if (own != Sentence.NONE) {
        addWithConjuncts(referent(own, at), subjects);
        return subjects;
      }
      int object = controllingObject(at);
      if (object != Sentence.NONE) {
        addWithConjuncts(object, subjects);
        return subjects;
      }
      at = sharesSubject(at) ? sentence.head(at) : Sentence.NONE;
    }
    return subjects;
  }

  /// The relation of a word to its head, with the preposition, subordinator or conjunction that
  /// makes the link (`obl:in`, `nmod:because_of`, `advcl:after`, `conj:and`), `obl:agent` for who
  /// does it in a passive clause.
  public String relation(int word) {
    String relation = sentence.relation(word);
    String marker =
        switch (relation) {
          case "obl", "nmod" -> marker(word, "case");
          case "advcl", "acl" -> marker(word, "mark", "case");
          case "conj" -> conjunction(word);
          default -> "";
        };
    if (relation.equals("obl")
        && marker.equals("by")
        && sentence.hasChild(sentence.head(word), "aux:pass")) {
      marker = "agent";
    }
    return marker.isEmpty() ? relation : relation + ":" + marker;
  }

  /// The object of the verb that a controlled complement belongs to: "they want *her* to leave".
  private int controllingObject(int complement) {
    return sentence.relation(complement).equals("xcomp")
        ? sentence.child(sentence.head(complement), "obj", "iobj")
        : Sentence.NONE;
  }

  private boolean sharesSubject(int predicate) {
    return switch (sentence.relation(predicate)) {
      case "xcomp" -> true;
      case "conj" -> isPredicate(predicate);
      default -> false;
    };
  }

  private boolean isPredicate(int word) {
    Token token = sentence.token(word);
    return token.isVerb() || token.tag().startsWith("JJ") || sentence.hasChild(word, "cop");
  }

  /// For the relative pronoun of a relative clause the noun it stands for, else the word itself.
  private int referent(int subject, int predicate) {
    boolean relative =
        sentence.relation(predicate).equals("acl:relcl")
            && sentence.token(subject).tag().startsWith("W")
            && RELATIVE.contains(sentence.token(subject).word().toLowerCase(Locale.ROOT));
    return relative ? sentence.head(predicate) : subject;
  }

  private void addWithConjuncts(int word, List<Integer> words) {
    words.add(word);
    for (int child : sentence.children(word)) {
      if (sentence.relation(child).equals("conj") && child > word) {
        words.add(child);
      }
    }
  }

  private String marker(int word, String... relations) {
    int marker = sentence.child(word, relations);
    if (marker == Sentence.NONE) {
      return "";
    }
    var words = new StringBuilder(lowerCase(marker));
    for (int child : sentence.children(marker)) {
      if (sentence.relation(child).equals("fixed")) {
        words.append('_').append(lowerCase(child));
      }
    }
    return words.toString();
  }

  /// The conjunction of a conjunct, or of the next one to its right that has one: in "A, B and C" B
  /// is linked by "and".
  private String conjunction(int conjunct) {
    for (int child : sentence.children(sentence.head(conjunct))) {
      if (child >= conjunct && sentence.relation(child).equals("conj")) {
        int conjunction = sentence.child(child, "cc");
        if (conjunction != Sentence.NONE) {
          return lowerCase(conjunction);
        }
      }
    }
    return "";
  }

  private String lowerCase(int word) {
    return sentence.token(word).word().toLowerCase(Locale.ROOT);
  }
}
