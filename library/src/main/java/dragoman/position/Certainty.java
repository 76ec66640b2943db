package dragoman.position;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import dragoman.statement.Statement.Polarity;
import java.util.Set;

/// Whether a stand is taken at all: not where it is merely possible, asked, supposed, wished of
/// somebody or denied.
final class Certainty {
  private static final Set<String> UNCERTAIN = Classes.of("uncertain");
  private static final Set<String> SUPPOSING = Classes.of("supposing");
  private static final Set<String> WITHHOLDING = Classes.of("withholding");
  private static final Set<String> WEAKENING = Classes.of("weakening");
  private static final Set<String> DENYING = Classes.of("denying");
  private static final Set<String> RUMOUR = Classes.of("rumour");
  private static final Set<String> HOLDING = Classes.of("holding");

  private Certainty() {}

  /// @param word the verb, adjective or noun that takes the stand
  static boolean isTaken(Scene scene, int word) {
    Sentence sentence = scene.sentence();
    if (scene.innermost(scene.span(word)).stream()
        .anyMatch(s -> s.polarity() == Polarity.NEGATED)) {
      return false;
    }
    for (int at = word; at != NONE; at = sentence.head(at)) {
      boolean isOwnClause = at == word || isSupportVerb(scene, word, at);
      if (isSupposed(scene, at)
          || (isOwnClause && isModal(scene, at))
          || isDenied(scene, at)
          || (isOwnClause && isControlled(scene, at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSupportVerb(Scene scene, int word, int at) {
    return scene.sentence().token(word).isNoun()
        && scene.sentence().head(word) == at
        && scene.sentence().token(at).isVerb();
  }

  private static boolean isModal(Scene scene, int at) {
    boolean isModal = isMerelyPossible(scene, at) || isNextToModal(scene, at);
    boolean isWould =
        scene.grammar().hasAuxiliary(at, "would")
            && scene.innermost(scene.span(at)).isEmpty()
            && Conditions.of(scene, at).isEmpty();
    return isModal || isWould;
  }

  private static boolean isMerelyPossible(Scene scene, int at) {
    return scene.grammar().auxiliaries(at).stream().anyMatch(UNCERTAIN::contains);
  }

  /// "Should have asked and sought …": the second verb shares the auxiliary of the first.
  private static boolean isNextToModal(Scene scene, int at) {
    Sentence sentence = scene.sentence();
    int head = sentence.head(at);
    return head != NONE
        && sentence.relation(at).equals("conj")
        && !sentence.hasChild(at, "nsubj", "nsubj:pass", "aux")
        && isMerelyPossible(scene, head);
  }

  /// Under "if" or "whether", in "when" clauses of the present, after "despite", "without" or
  /// "accused of", and where it is hardly so ("less interested in").
  private static boolean isSupposed(Scene scene, int at) {
    Sentence sentence = scene.sentence();
    String tag = sentence.token(at).tag();
    for (int child : sentence.children(at)) {
      String lemma = scene.lemma(child);
      boolean leads =
          child < at && Set.of("mark", "advmod", "case").contains(sentence.relation(child));
      boolean isSupposing =
          SUPPOSING.contains(lemma) && sentence.head(at) != NONE
              || (lemma.equals("when") && (tag.equals("VBP") || tag.equals("VBZ")))
              || (tag.equals("VBG") && WITHHOLDING.contains(lemma))
              || WEAKENING.contains(lemma);
      if (leads && isSupposing) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDenied(Scene scene, int at) {
    Sentence sentence = scene.sentence();
    int head = sentence.head(at);
    boolean isClause = Set.of("ccomp", "acl", "csubj").contains(sentence.relation(at));
    return head != NONE
        && isClause
        && (DENYING.contains(scene.lemma(head))
            || RUMOUR.contains(scene.lemma(head))
            || scene.grammar().isNegated(head));
  }

  /// "Urged France to support …", "plans to support …": another word says whose stand it is.
  private static boolean isControlled(Scene scene, int at) {
    Sentence sentence = scene.sentence();
    int head = sentence.head(at);
    if (head == NONE || !sentence.token(at).isVerb()) {
      return false;
    }
    boolean isInfinitive =
        sentence.child(at, "mark") != NONE && scene.lemma(sentence.child(at, "mark")).equals("to");
    return switch (sentence.relation(at)) {
      case "xcomp", "ccomp", "acl" -> isInfinitive && !HOLDING.contains(scene.lemma(head));
      default -> false;
    };
  }
}
