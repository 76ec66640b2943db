package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Grammar;
import dragoman.language.Sentence;
import dragoman.source.WordClasses;
import java.util.Locale;
import java.util.Set;

/// Infinitives and gerunds that tell what is done by what governs them, and are as true as it: "met
/// to discuss", "took to Twitter to denounce", "left to express her anger", "spent a million to
/// help", "voted to impose sanctions", "tried to mediate", "tried to keep order by arresting".
final class Doings {
  private static final WordClasses CLASSES = WordClasses.of(Doings.class, "status.tsv");

  private final Sentence sentence;
  private final Grammar grammar;

  Doings(Sentence sentence, Grammar grammar) {
    this.sentence = sentence;
    this.grammar = grammar;
  }

  /// Whether an infinitive tells what was done by its governor.
  boolean areDoneWith(int token, int head) {
    return head != NONE
        && Governors.isInfinitive(sentence, token)
        && (isMove(token, head) || isMeant(token, head) || isTried(token, head));
  }

  /// "Went to visit", "met to discuss", "took to the streets to protest".
  private boolean isMove(int token, int head) {
    return is("going", head)
        || is("assembling", head) && is("speaking", token)
        || lemma(head).equals("visit") && is("assembling", token)
        || lemma(head).equals("take") && !sentence.hasChild(head, "obj") && isFollowedByTo(head);
  }

  private boolean isFollowedByTo(int verb) {
    return verb + 1 < sentence.size() && lemma(verb + 1).equals("to");
  }

  /// "Cancelled the visit to express her anger", "spent a million to help", "voted to impose".
  private boolean isMeant(int token, int head) {
    boolean isVote = sentence.relation(token).equals("xcomp") && is("voting", head);
    return is("showing", token) && sentence.token(head).tag().matches("VB[DN]")
        || is("spending", head) && is("helping", token)
        || isVote && is("enacting", token) && sentence.token(head).tag().matches("VB[DN]");
  }

  /// "Was trying to mediate": to try to is to do it.
  private boolean isTried(int token, int head) {
    return sentence.relation(token).equals("xcomp")
        && Set.of("try", "attempt", "seek").contains(lemma(head))
        && is("mediating", token)
        && !grammar.isNegated(head);
  }

  /// "Would like to apologize": who says so politely does it.
  boolean arePolite(int token, int head) {
    return head != NONE
        && sentence.relation(token).equals("xcomp")
        && lemma(head).matches("like|wish|want")
        && is("performing", token)
        && (grammar.hasAuxiliary(head, "would") || lemma(head).equals("wish"))
        && !grammar.isNegated(head)
        && Governors.isInfinitive(sentence, token);
  }

  /// "Tried to undermine the protests by shutting down …", "took steps to keep to the plan by
  /// withdrawing …".
  boolean areMeansOfTrying(int token, int head) {
    int above = sentence.head(head);
    int mark = sentence.child(token, "mark");
    boolean isBy =
        mark != NONE && lemma(mark).equals("by") || grammar.preposition(token).equals("by");
    if (!sentence.token(token).tag().equals("VBG") || !isBy || above == NONE) {
      return false;
    }
    int object = sentence.child(above, "obj");
    boolean isInfinitive = Governors.isInfinitive(sentence, head);
    return sentence.relation(head).equals("xcomp") && is("trying", above)
        || isInfinitive && is("measures", above)
        || isInfinitive && object != NONE && is("measures", object);
  }

  private boolean is(String name, int token) {
    return CLASSES.named(name).contains(lemma(token));
  }

  private String lemma(int token) {
    return sentence.lemma(token).toLowerCase(Locale.ROOT);
  }
}
