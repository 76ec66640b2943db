package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.event.StatusFinder.Finding;
import dragoman.language.Grammar;
import dragoman.language.Sentence;
import dragoman.source.WordClasses;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a word says of itself: auxiliaries, negation and tense of a verb, determiners and
/// adjectives of a noun.
final class OwnStatus {
  /// The basis of a noun that says of itself that it is over.
  static final String BEHIND = "a thing of the past";

  private static final WordClasses CLASSES = WordClasses.of(OwnStatus.class, "status.tsv");
  private static final Set<String> SAYING =
      WordClasses.of(OwnStatus.class, "classes.tsv").named("reporting");

  private final Sentence sentence;
  private final Grammar grammar;
  private final Governors governors;

  OwnStatus(Sentence sentence, Grammar grammar, Governors governors) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.governors = governors;
  }

  Finding of(int token) {
    if (isWhereabouts(token)) {
      return told(token);
    }
    return sentence.token(token).isVerb() || sentence.hasChild(token, "cop")
        ? verb(token)
        : noun(token);
  }

  /// "Was not at the summit": there was one.
  private boolean isWhereabouts(int noun) {
    return sentence.token(noun).isNoun()
        && sentence.hasChild(noun, "cop")
        && Set.of("at", "in", "on", "during").contains(grammar.preposition(noun))
        && !isIndefinite(noun);
  }

  private Finding verb(int verb) {
    List<String> auxiliaries = grammar.auxiliaries(verb);
    boolean negated = grammar.isNegated(verb) || hasNegatedSubject(verb);
    boolean modal = auxiliaries.stream().anyMatch(Set.of("could", "can", "might", "may")::contains);
    boolean isBlamed =
        auxiliaries.contains("have")
            && (auxiliaries.contains("should") || auxiliaries.contains("ought"));
    if (isBlamed) {
      return negated
          ? new Finding(Status.HAPPENED, "should not have")
          : new Finding(Status.DENIED, "should have");
    }
    if (negated && !auxiliaries.contains("might") && !auxiliaries.contains("may")) {
      return new Finding(Status.DENIED, auxiliaries.contains("will") ? "not will" : "negation");
    }
    if (isLoose(verb, auxiliaries)) {
      return new Finding(Status.POSSIBLE, "bare infinitive");
    }
    if (isGuess(verb)) {
      return new Finding(Status.POSSIBLE, "perhaps");
    }
    if (isYetToCome(verb)) {
      return new Finding(Status.DENIED, "yet to");
    }
    if (isConditional(verb)) {
      return new Finding(Status.CONDITIONAL, "on a condition");
    }
    if (modal) {
      return new Finding(Status.POSSIBLE, "modal verb");
    }
    if (auxiliaries.contains("would") && Governors.isArranged(sentence, verb)) {
      return new Finding(Status.POSSIBLE, "would be to");
    }
    if (auxiliaries.contains("would")) {
      return isReported(verb)
          ? new Finding(Status.EXPECTED, "future in the past")
          : new Finding(Status.CONDITIONAL, "would");
    }
    if (auxiliaries.stream().anyMatch(Set.of("will", "shall", "wo", "'ll")::contains)) {
      return isHoped(verb)
          ? new Finding(Status.POSSIBLE, "hoped for")
          : new Finding(Status.EXPECTED, "future tense");
    }
    if (auxiliaries.stream().anyMatch(Set.of("should", "must", "ought")::contains)) {
      return new Finding(Status.POSSIBLE, "obligation");
    }
    if (isAbout(verb)) {
      return new Finding(Status.EXPECTED, "about to");
    }
    if (isArranged(verb) || isHeadline(verb)) {
      return new Finding(Status.PLANNED, "to be to");
    }
    int subject = sentence.child(verb, "nsubj");
    Governor equated = subject == NONE ? null : governors.at("equated", lemma(subject));
    if (equated != null && Governors.isArranged(sentence, verb)) {
      return new Finding(equated.affirmed(), equated.word());
    }
    return isProgressive(verb, auxiliaries)
        ? new Finding(Status.ONGOING, "progressive")
        : told(verb);
  }

  /// "Was about to resign".
  private boolean isAbout(int verb) {
    int to = sentence.child(verb, "mark");
    return to > 0
        && sentence.token(to).tag().equals("TO")
        && sentence.lemma(to - 1).equalsIgnoreCase("about")
        && isArranged(verb);
  }

  /// "Obama to visit Russia".
  private boolean isHeadline(int verb) {
    int subject = sentence.child(verb, "nsubj", "nsubj:pass");
    int to = sentence.child(verb, "mark");
    return sentence.relation(verb).equals("root")
        && subject != NONE
        && sentence.token(subject).isProper()
        && to == sentence.rightmost(subject) + 1
        && sentence.token(to).tag().equals("TO")
        && !sentence.hasChild(verb, "aux", "cop");
  }

  /// "Demanding Ortega, who holds power, resign": an infinitive the parser cannot place.
  private boolean isLoose(int verb, List<String> auxiliaries) {
    return sentence.token(verb).tag().equals("VB")
        && sentence.relation(verb).equals("dep")
        && auxiliaries.isEmpty()
        && !sentence.hasChild(verb, "mark")
        && (isAfterDemand(verb) || !isAfterNoun(verb));
  }

  /// "The president and his administration strongly condemn it": a present tense.
  private boolean isAfterNoun(int verb) {
    int before = verb - 1;
    while (before > 0 && !Character.isUpperCase(sentence.token(before).tag().charAt(0))
        || before > 0 && sentence.token(before).tag().equals("RB")) {
      before--;
    }
    return before >= 0 && sentence.token(before).isNoun();
  }

  private boolean isAfterDemand(int verb) {
    for (int at = 0; at < verb; at++) {
      if (CLASSES.named("demanding").contains(lemma(at))
          || CLASSES.named("calling").contains(lemma(at))) {
        return true;
      }
    }
    return false;
  }

  /// "In the hope China will back it", "protests they hope will make him leave".
  private boolean isHoped(int verb) {
    int subject = sentence.child(verb, "nsubj", "nsubj:pass");
    int auxiliary = sentence.child(verb, "aux");
    int first = subject == NONE ? auxiliary : Math.min(sentence.leftmost(subject), auxiliary);
    int before = first > 0 && lemma(first - 1).equals("that") ? first - 2 : first - 1;
    int direct = auxiliary - 1;
    return before >= 0 && CLASSES.named("hoping").contains(lemma(before))
        || direct >= 0 && CLASSES.named("hoping").contains(lemma(direct));
  }

  /// "Perhaps forced him to leave".
  private boolean isGuess(int verb) {
    for (int child : sentence.children(verb)) {
      if (sentence.relation(child).equals("advmod")
          && Set.of("perhaps", "maybe", "possibly", "allegedly", "supposedly", "purportedly")
              .contains(lemma(child))) {
        return true;
      }
    }
    return false;
  }

  /// "Has yet to meet".
  private boolean isYetToCome(int verb) {
    int adverb = sentence.child(verb, "advmod");
    return adverb != NONE
        && sentence.lemma(adverb).equalsIgnoreCase("yet")
        && sentence.hasChild(verb, "mark");
  }

  /// "The leaders are to meet"; but "the aim is to meet" says what the aim is.
  private boolean isArranged(int verb) {
    int subject = sentence.child(verb, "nsubj", "nsubj:pass");
    if (subject != NONE && governors.at("equated", lemma(subject)) != null) {
      return false;
    }
    return Governors.isArranged(sentence, verb);
  }

  private String lemma(int token) {
    return sentence.lemma(token).toLowerCase(Locale.ROOT);
  }

  private boolean isProgressive(int verb, List<String> auxiliaries) {
    if (!sentence.token(verb).tag().equals("VBG") && !isBeingDone(verb)) {
      return false;
    }
    for (int child : sentence.children(verb)) {
      String tag = sentence.token(child).tag();
      if (sentence.relation(child).startsWith("aux") && sentence.lemma(child).equals("be")) {
        return tag.equals("VBZ")
            || tag.equals("VBP")
            || auxiliaries.contains("have")
            || tag.equals("VBD") && isShifted(verb);
      }
    }
    return false;
  }

  /// "Said they were attacking", "the state, she said, was giving aid": the progressive present as
  /// it is reported in the past.
  private boolean isShifted(int verb) {
    int head = sentence.head(verb);
    boolean isReported =
        head != NONE
            && Set.of("ccomp", "parataxis").contains(sentence.relation(verb))
            && isPastSaying(head);
    for (int child : sentence.children(verb)) {
      isReported |= sentence.relation(child).equals("parataxis") && isPastSaying(child);
    }
    return isReported;
  }

  private boolean isPastSaying(int verb) {
    return sentence.token(verb).tag().equals("VBD") && SAYING.contains(lemma(verb));
  }

  /// "Are being killed".
  private boolean isBeingDone(int verb) {
    for (int child : sentence.children(verb)) {
      if (sentence.relation(child).equals("aux:pass")
          && sentence.token(child).tag().equals("VBG")) {
        return sentence.token(verb).tag().equals("VBN");
      }
    }
    return false;
  }

  private boolean hasNegatedSubject(int verb) {
    for (int child : sentence.children(verb)) {
      if (sentence.relation(child).startsWith("nsubj") || sentence.relation(child).equals("obj")) {
        int determiner = sentence.child(child, "det");
        boolean no =
            determiner != NONE && sentence.lemma(determiner).toLowerCase(Locale.ROOT).equals("no");
        String word = sentence.lemma(child).toLowerCase(Locale.ROOT);
        if (no
            || isNeither(child)
            || Set.of("nobody", "none", "nothing", "neither").contains(word)) {
          return true;
        }
      }
    }
    return false;
  }

  /// "Neither Russia nor China attended".
  private boolean isNeither(int subject) {
    for (int child : sentence.children(subject)) {
      if (sentence.lemma(child).equalsIgnoreCase("neither")) {
        return true;
      }
    }
    return false;
  }

  /// Nothing says otherwise; the basis tells by what form.
  private Finding told(int token) {
    String form =
        switch (sentence.token(token).tag()) {
          case "VBD" -> "past tense";
          case "VBZ", "VBP" -> "present tense";
          case "VBN" -> grammar.auxiliaries(token).isEmpty() ? "participle" : "perfect or passive";
          case "VBG" -> "gerund";
          case "VB" -> "infinitive";
          case "NN", "NNS", "NNP", "NNPS" ->
              isModifier(token) ? "part of a noun" : isIndefinite(token) ? "noun" : "definite noun";
          default -> "adjective";
        };
    return new Finding(Status.HAPPENED, form);
  }

  private boolean isModifier(int noun) {
    return sentence.relation(noun).equals("compound");
  }

  /// The main clause of "if …, it will …".
  private boolean isConditional(int verb) {
    for (int child : sentence.children(verb)) {
      int mark = sentence.relation(child).equals("advcl") ? sentence.child(child, "mark") : NONE;
      boolean condition =
          mark != NONE
              && Set.of("if", "unless").contains(sentence.lemma(mark).toLowerCase(Locale.ROOT))
              && !evenIf(child, mark);
      if (condition && isModal(verb)) {
        return true;
      }
    }
    return false;
  }

  private boolean evenIf(int clause, int mark) {
    int before = mark - 1;
    return before >= 0
        && sentence.lemma(before).equalsIgnoreCase("even")
        && sentence.dominates(clause, before);
  }

  private boolean isModal(int verb) {
    return grammar.auxiliaries(verb).stream()
        .anyMatch(
            Set.of("will", "would", "could", "can", "may", "might", "'ll", "shall")::contains);
  }

  private boolean isReported(int verb) {
    int clause = verb;
    while (sentence.relation(clause).equals("conj") && isFinite(sentence.head(clause))) {
      clause = sentence.head(clause);
    }
    int head = sentence.head(clause);
    return head != NONE
        && Set.of("ccomp", "parataxis").contains(sentence.relation(clause))
        && SAYING.contains(sentence.lemma(head));
  }

  private Finding noun(int noun) {
    if (grammar.isNegated(noun)) {
      return new Finding(Status.DENIED, "negated noun");
    }
    for (int child : sentence.children(noun)) {
      String relation = sentence.relation(child);
      if (relation.equals("amod") || relation.equals("compound")) {
        Governor governor =
            governors.at("adjective", sentence.token(child).word().toLowerCase(Locale.ROOT));
        if (governor != null) {
          String basis = governor.affirmed() == Status.HAPPENED ? BEHIND : governor.word();
          return new Finding(governor.affirmed(), basis);
        }
      }
    }
    String preposition = preposition(noun);
    Governor governor = governors.at("preposition", preposition);
    if (governor != null && preposition.equals("before") && isToldOfThePast(noun)) {
      return told(noun);
    }
    return governor == null ? told(noun) : new Finding(governor.affirmed(), preposition);
  }

  /// "Spoke before the invasion": what is not arranged beforehand is known to have come; "spoke
  /// before the visit" leaves it open.
  private boolean isToldOfThePast(int noun) {
    int head = sentence.head(noun);
    boolean isOfNoun = head != NONE && sentence.token(head).isNoun();
    while (head != NONE && !sentence.token(head).isVerb()) {
      head = sentence.head(head);
    }
    return head != NONE
        && (isOfNoun || sentence.token(head).tag().equals("VBD"))
        && !isIndefinite(noun)
        && !CLASSES.named("scheduled").contains(lemma(noun));
  }

  private String preposition(int noun) {
    String preposition = grammar.preposition(noun);
    int head = sentence.head(noun);
    boolean ahead =
        preposition.equals("of") && head != NONE && sentence.lemma(head).equals("ahead");
    return ahead ? "ahead of" : preposition;
  }

  /// Whether a verb has a tense of its own.
  boolean isFinite(int token) {
    if (!sentence.token(token).isVerb()) {
      return sentence.hasChild(token, "cop");
    }
    String tag = sentence.token(token).tag();
    return Set.of("VBD", "VBZ", "VBP", "MD").contains(tag) || !grammar.auxiliaries(token).isEmpty();
  }

  /// "There was a call": a clause of its own, whatever the parser hangs it on.
  boolean isThere(int noun) {
    int link = sentence.child(noun, "cop");
    return link != NONE
        && sentence.relation(noun).equals("xcomp")
        && (sentence.hasChild(noun, "expl") || sentence.hasChild(link, "expl"))
        && sentence.token(link).tag().matches("VB[DPZ]");
  }

  /// Whether a noun has "a", "any", "some" or nothing before it.
  boolean isIndefinite(int noun) {
    if (sentence.hasChild(noun, "nmod:poss")) {
      return false;
    }
    int determiner = sentence.child(noun, "det");
    return determiner == NONE
        || Set.of("a", "an", "any", "some", "no", "another", "further")
            .contains(sentence.lemma(determiner).toLowerCase(Locale.ROOT));
  }
}
