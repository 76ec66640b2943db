package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Grammar;
import dragoman.language.Sentence;
import dragoman.source.WordClasses;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Signs beside a word that what it tells is not so, or not yet so, where no governor says it: "is
/// not going to resign", "has to resign", "reports over whether they agreed", "the possibility of
/// Iran attacking".
final class Prospects {
  private static final WordClasses CLASSES = WordClasses.of(Prospects.class, "status.tsv");
  private static final Set<String> ABOUT = Set.of("over", "about", "of", "on", "to", "regarding");

  private final Sentence sentence;
  private final Grammar grammar;
  private final Governors governors;

  Prospects(Sentence sentence, Grammar grammar, Governors governors) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.governors = governors;
  }

  /// "Is going to resign", "is not going to resign": what that makes of the infinitive, null where
  /// nothing is said so.
  @Nullable Status ofGoing(int token, int head) {
    boolean isGoing =
        sentence.relation(token).equals("xcomp")
            && sentence.lemma(head).equals("go")
            && sentence.token(head).tag().equals("VBG")
            && (grammar.hasAuxiliary(head, "be") || grammar.isNegated(head));
    if (!isGoing) {
      return null;
    }
    return grammar.isNegated(head) ? Status.DENIED : Status.EXPECTED;
  }

  /// Whether what a word tells is left open.
  boolean areOpen(int token, int head) {
    return isAsked(token) || isObliged(token) || head != NONE && isOpenUnder(token, head);
  }

  private boolean isOpenUnder(int token, int head) {
    return isDue(token, head) || isPossible(token, head) || isUnconfirmed(token, head);
  }

  /// "Asked whether they met", "reports over whether they met"; but "whether or not they meet".
  private boolean isAsked(int token) {
    for (int mark : sentence.children(token)) {
      boolean isWhether = sentence.relation(mark).equals("mark") && lemma(mark).equals("whether");
      if (isWhether) {
        return sentence.relation(token).equals("ccomp")
            || mark > 0 && ABOUT.contains(lemma(mark - 1)) && !isFollowedByOr(mark);
      }
    }
    return false;
  }

  private boolean isFollowedByOr(int mark) {
    return mark + 1 < sentence.size() && lemma(mark + 1).equals("or");
  }

  /// "Has to resign", of the present; "had to resign" tells that he did.
  private boolean isDue(int token, int head) {
    return sentence.relation(token).equals("xcomp")
        && lemma(head).equals("have")
        && sentence.token(head).tag().matches("VB[PZ]?")
        && Governors.isInfinitive(sentence, token)
        && !sentence.hasChild(head, "obj")
        && !grammar.isNegated(head);
  }

  /// The same where the parser takes "has" for an auxiliary.
  private boolean isObliged(int token) {
    int auxiliary = sentence.child(token, "aux");
    return sentence.token(token).tag().equals("VB")
        && auxiliary != NONE
        && lemma(auxiliary).equals("have")
        && sentence.token(auxiliary).tag().matches("VB[PZ]")
        && auxiliary + 1 < sentence.size()
        && sentence.token(auxiliary + 1).tag().equals("TO");
  }

  /// "The possibility of Iran attacking": the gerund's subject stands where the noun's own
  /// complement would.
  private boolean isPossible(int token, int head) {
    int noun = sentence.head(head);
    return sentence.relation(token).equals("acl")
        && sentence.token(token).tag().equals("VBG")
        && noun != NONE
        && sentence.relation(head).equals("nmod")
        && grammar.preposition(head).equals("of")
        && CLASSES.named("possibility").contains(lemma(noun))
        && governors.at("noun", lemma(noun)) != null;
  }

  /// "Did not confirm a report that he resigned".
  private boolean isUnconfirmed(int token, int head) {
    boolean isOfNoun = sentence.token(head).isNoun() && sentence.relation(head).equals("obj");
    int verb = isOfNoun ? sentence.head(head) : head;
    return verb != NONE
        && sentence.relation(token).matches("acl|acl:relcl|ccomp")
        && CLASSES.named("confirming").contains(lemma(verb))
        && (grammar.isNegated(verb)
            || sentence.relation(verb).equals("xcomp") && Governors.isInfinitive(sentence, verb));
  }

  /// "The third time that they vetoed it", "the first time he came": each time it was done.
  static boolean isCounted(Sentence sentence, int noun) {
    if (!sentence.lemma(noun).equals("time")) {
      return false;
    }
    for (int child : sentence.children(noun)) {
      String tag = sentence.token(child).tag();
      if (sentence.relation(child).equals("amod")
          && (CLASSES.named("ordinals").contains(sentence.lemma(child).toLowerCase(Locale.ROOT))
              || tag.equals("JJ") && sentence.token(child).word().matches("\\d+(st|nd|rd|th)"))) {
        return true;
      }
    }
    return false;
  }

  /// Whether what a verb is to bring about is as much planned as the verb itself: "is due in Rome
  /// to appeal", "plans a tour to call for peace".
  boolean isPlannedFor(int head, Status outer) {
    boolean isAhead = outer == Status.PLANNED || outer == Status.EXPECTED;
    int object = sentence.child(head, "obj");
    return lemma(head).equals("due")
        || isAhead
            && (CLASSES.named("setting_out").contains(lemma(head))
                || object != NONE && CLASSES.named("journeying").contains(lemma(object)));
  }

  private String lemma(int token) {
    return sentence.lemma(token).toLowerCase(Locale.ROOT);
  }
}
