package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Grammar;
import dragoman.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who does what a clause without a subject of its own says, where the tree alone names the wrong
/// one: with whom one joins to do it, whom one needs or blames for it, what is reported of him.
final class LooseClauses {
  /// Verbs whose "with" names one more who does what they are joined for.
  private static final Set<String> JOINING =
      Set.of(
          "ally",
          "band",
          "collaborate",
          "collude",
          "combine",
          "connive",
          "conspire",
          "cooperate",
          "join",
          "partner",
          "plot",
          "scheme",
          "team",
          "unite",
          "work");

  /// Verbs whose object does what the infinitive after it says.
  private static final Set<String> ENTRUSTING =
      Set.of("choose", "elect", "leave", "pick", "select", "tap", "trust");

  private static final Set<String> BIDDING =
      Set.of("advise", "ask", "beg", "implore", "order", "tell", "urge", "warn");

  private static final Set<String> MODALS = Set.of("should", "would", "must", "could", "might");

  private final Sentence sentence;
  private final Grammar grammar;
  private final Company company;
  private final Lexicon lexicon;

  LooseClauses(Sentence sentence, Grammar grammar, Company company, Lexicon lexicon) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.company = company;
    this.lexicon = lexicon;
  }

  /// Those who do it, empty where the words leave open who it is; null where the tree is right.
  @Nullable List<Integer> subjects(int verb) {
    int head = sentence.head(verb);
    if (head == NONE) {
      return null;
    }
    if (hasTo(verb)) {
      if (sentence.hasChild(verb, "nsubj")) {
        return misledInfinitive(verb, head);
      }
      List<Integer> joint = joint(verb, head);
      return joint == null ? entrusted(verb, head) : joint;
    }
    List<Integer> blamed = blamed(verb, head);
    if (blamed != null) {
      return blamed;
    }
    List<Integer> loose = supplement(verb, head);
    if (loose != null) {
      return loose;
    }
    int reported = reported(verb, head);
    if (reported != NONE) {
      return grammar.subjects(reported);
    }
    return isOfWhom(verb, head) ? List.of() : null;
  }

  /// "Colluded with Hamas to carry out attacks", "knows too little about the rebels to arm them":
  /// no preposition but "for" opens an infinitive with a subject.
  private @Nullable List<Integer> misledInfinitive(int verb, int head) {
    int subject = sentence.child(verb, "nsubj");
    for (int child : sentence.children(verb)) {
      boolean isPreposition =
          sentence.relation(child).equals("mark")
              && child + 1 == sentence.leftmost(subject)
              && sentence.token(child).tag().equals("IN");
      if (!isPreposition || lemma(head).equals("plead")) {
        continue;
      }
      switch (lemma(child)) {
        case "with" -> {
          return together(grammar.subjects(head), grammar.conjuncts(subject));
        }
        case "about", "against", "from", "over" -> {
          return grammar.subjects(head);
        }
        default -> {
          // "for Iran to stop"
        }
      }
    }
    return null;
  }

  /// Both, or nobody where it is not known who acts with the other.
  private List<Integer> together(List<Integer> first, List<Integer> second) {
    if (company.at(first).isEmpty()) {
      return List.of();
    }
    List<Integer> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }

  /// "Joined with Ortega to condemn the coup".
  private @Nullable List<Integer> joint(int verb, int head) {
    if (!Set.of("xcomp", "advcl").contains(sentence.relation(verb))
        || !JOINING.contains(lemma(head))) {
      return null;
    }
    for (Grammar.Oblique oblique : grammar.obliques(head)) {
      if (oblique.preposition().equals("with") && oblique.head() < verb) {
        return together(grammar.subjects(head), grammar.conjuncts(oblique.head()));
      }
    }
    return null;
  }

  /// "Left Russia to veto it", "needs the senators to support him", "warned voters not to vote".
  private @Nullable List<Integer> entrusted(int verb, int head) {
    String lemma = lemma(head);
    String relation = sentence.relation(verb);
    boolean isBid = relation.equals("dep") && BIDDING.contains(lemma);
    boolean isTrusted = relation.equals("xcomp") && ENTRUSTING.contains(lemma);
    boolean isNeeded = relation.equals("xcomp") && lemma.equals("need");
    if (!isBid && !isTrusted && !isNeeded) {
      return null;
    }
    List<Integer> objects = grammar.objects(head);
    boolean isBetween = objects.stream().anyMatch(i -> i > head && i < verb);
    boolean isSomebody = objects.stream().anyMatch(this::isSomebody);
    return isBetween && isSomebody && !grammar.isPassive(head) ? objects : null;
  }

  private boolean isSomebody(int token) {
    return sentence.token(token).isProper()
        || sentence.token(token).isPronoun()
        || lexicon.named("people").contains(lemma(token));
  }

  /// "Mad at Ortega for agreeing", "hit back at Ortega for calling it a lie".
  private @Nullable List<Integer> blamed(int verb, int head) {
    int mark = sentence.child(verb, "mark", "case");
    boolean isReason =
        sentence.relation(verb).equals("advcl")
            && sentence.token(verb).tag().equals("VBG")
            && mark != NONE
            && lemma(mark).equals("for")
            && !sentence.hasChild(verb, "nsubj")
            && !sentence.hasChild(head, "obj");
    if (isReason) {
      for (Grammar.Oblique oblique : grammar.obliques(head)) {
        boolean isBlamed = oblique.preposition().equals("at") && oblique.head() < verb;
        if (isBlamed && !company.at(oblique.head()).isEmpty()) {
          return grammar.conjuncts(oblique.head());
        }
      }
    }
    return null;
  }

  /// "The report was hostile to the king, *complaining* about him": a participle after a comma
  /// belongs to the subject of the clause, though the parser hangs it on the last noun.
  private @Nullable List<Integer> supplement(int verb, int noun) {
    boolean isSupplement =
        sentence.relation(verb).equals("acl")
            && sentence.token(verb).tag().equals("VBG")
            && sentence.leftmost(verb) == verb
            && verb > 0
            && sentence.token(verb - 1).word().equals(",")
            && !sentence.relation(noun).startsWith("nsubj");
    if (!isSupplement) {
      return null;
    }
    for (int at = sentence.head(noun); at != NONE; at = sentence.head(at)) {
      boolean isPredicate = sentence.token(at).isVerb() || sentence.hasChild(at, "cop");
      if (isPredicate) {
        List<Integer> subjects = grammar.subjects(at);
        return subjects.contains(noun) ? null : subjects;
      }
    }
    return null;
  }

  /// "He said the mayor had lied and should not come": what is joined with a verb of saying in the
  /// past and stands in a mood of reported speech is reported too.
  private int reported(int verb, int head) {
    int said = sentence.child(head, "ccomp");
    boolean isJoined =
        sentence.relation(verb).equals("conj")
            && sentence.token(head).tag().equals("VBD")
            && lexicon.named("saying").contains(lemma(head))
            && !sentence.hasChild(verb, "nsubj", "nsubj:pass")
            && said > head
            && said < verb;
    boolean isReported = isJoined && grammar.auxiliaries(verb).stream().anyMatch(MODALS::contains);
    return isReported ? said : NONE;
  }

  /// "Insiders of the government who criticised the plan": no government is a "who".
  private boolean isOfWhom(int verb, int head) {
    int subject = sentence.child(verb, "nsubj");
    return subject != NONE
        && sentence.relation(verb).equals("acl:relcl")
        && lemma(subject).equals("who")
        && Set.of("administration", "government", "regime", "ministry").contains(lemma(head))
        && sentence.head(head) != NONE
        && Set.of("nmod", "obl").contains(sentence.relation(head));
  }

  private boolean hasTo(int verb) {
    for (int child : sentence.children(verb)) {
      if (sentence.relation(child).equals("mark") && lemma(child).equals("to")) {
        return true;
      }
    }
    return false;
  }

  private String lemma(int token) {
    return sentence.lemma(token).toLowerCase(Locale.ROOT);
  }
}
