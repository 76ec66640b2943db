package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Grammar;
import dragoman.language.Sentence;
import dragoman.source.WordClasses;
import java.util.Locale;
import java.util.Set;

/// Whether what a word names took place, as far as its sentence says: from tense, aspect, modality
/// and negation, and from what governs it, word by word up the tree (implicative and factive verbs,
/// nouns such as "possibility", conditions, purposes, questions; after Nairn, Condoravdi and
/// Karttunen 2006 and Saurí and Pustejovsky 2009).
///
/// What a speaker says of it counts as told: whose word it is, is the statement's to tell.
/// Thread-safe.
public final class StatusFinder {
  /// A status with the rule that gave it.
  public record Finding(Status status, String basis) {}

  private static final WordClasses CLASSES = WordClasses.of(StatusFinder.class, "status.tsv");

  private static final String HEARSAY = "told by hearsay";
  private static final String CONDITION = "condition";
  private static final String UNSTOPPED = "goes on until it is stopped";
  private static final Set<String> GOING_ON = Set.of("continue", "keep", HEARSAY, UNSTOPPED);

  private final Governors governors = new Governors();

  /// The status of the verb or noun at `token`.
  public Finding find(Sentence sentence, int token) {
    return new Walk(sentence, new Grammar(sentence)).up(token, 0);
  }

  /// One sentence's way up.
  private final class Walk {
    private final Sentence sentence;
    private final Grammar grammar;
    private final OwnStatus own;
    private final Conditions conditions;
    private final Hearsay hearsay;
    private final Demanded demanded;
    private final Prospects prospects;
    private final Shunned shunned;
    private final Doings doings;
    private final Falsehoods falsehoods;

    Walk(Sentence sentence, Grammar grammar) {
      this.sentence = sentence;
      this.grammar = grammar;
      this.own = new OwnStatus(sentence, grammar, governors);
      this.conditions = new Conditions(sentence, grammar);
      this.hearsay = new Hearsay(sentence, grammar);
      this.demanded = new Demanded(sentence);
      this.prospects = new Prospects(sentence, grammar, governors);
      this.shunned = new Shunned(sentence);
      this.doings = new Doings(sentence, grammar);
      this.falsehoods = new Falsehoods(sentence);
    }

    Finding up(int token, int depth) {
      if (conditions.isCondition(token)) {
        return new Finding(Status.CONDITIONAL, CONDITION);
      }
      int head = sentence.head(token);
      if (prospects.areOpen(token, head)) {
        return new Finding(Status.POSSIBLE, "left open");
      }
      if (falsehoods.isTold(token, head)) {
        return new Finding(Status.DENIED, "falsely told");
      }
      Finding told = own.of(token);
      if (told.status() == Status.DENIED
          || told.status() == Status.CANCELLED
          || own.isThere(token)) {
        return told;
      }
      if (head == NONE || depth > 12) {
        return atTop(token, told);
      }
      if (told.status() == Status.HAPPENED
          && sentence.token(token).isNoun()
          && demanded.is(token)) {
        return new Finding(Status.POSSIBLE, "demanded");
      }
      Finding above = above(token, head, depth);
      if (sentence.relation(token).equals("ccomp") && told.status() == Status.HAPPENED) {
        told = new Finding(told.status(), told.basis() + " in a statement");
      }
      return combine(above, told, sentence.token(token).isNoun());
    }

    private Finding atTop(int token, Finding told) {
      return isQuestion(token) ? new Finding(Status.POSSIBLE, "question") : told;
    }

    /// A question for yes or no; one for when or why takes for granted that it is so.
    private boolean isQuestion(int token) {
      return sentence.token(sentence.size() - 1).word().startsWith("?")
          && sentence.token(token).isVerb()
          && isInverted(token)
          && sentence.tokens().stream().noneMatch(t -> t.tag().startsWith("W"));
    }

    private boolean isInverted(int token) {
      int subject = sentence.child(token, "nsubj", "nsubj:pass");
      int auxiliary = sentence.child(token, "aux", "aux:pass");
      return subject == NONE || auxiliary != NONE && auxiliary < subject;
    }

    /// What the governor makes of it, HAPPENED where it changes nothing.
    private Finding above(int token, int head, int depth) {
      String relation = sentence.relation(token);
      if (shunned.isRather(token)) {
        return new Finding(Status.DENIED, Shunned.RATHER);
      }
      Shunned.Keeper keeper = shunned.of(token);
      if (keeper.verb() != NONE) {
        return under(keeper.governor(), up(keeper.verb(), depth + 1));
      }
      if (doings.arePolite(token, head)) {
        return new Finding(Status.HAPPENED, "said politely");
      }
      if (relation.equals("conj")) {
        return shared(token, head, depth);
      }
      boolean isUntil = relation.equals("obl") && isBefore(token) && own.isFinite(token);
      if (relation.startsWith("advcl")
          || isUntil
          || (relation.equals("dep") && mark(token).equals("if"))) {
        return adverbial(token, head, depth);
      }
      boolean isEntry = relation.equals("dep") && sentence.token(head).isNoun();
      if (relation.equals("parataxis") || relation.equals("appos") || isEntry) {
        Governor named = sentence.token(token).isNoun() ? governors.at("noun", lemma(head)) : null;
        return named == null
            ? new Finding(Status.HAPPENED, "told beside")
            : new Finding(named.affirmed(), named.word());
      }
      Status going = prospects.ofGoing(token, head);
      if (going != null) {
        return new Finding(going, "going to");
      }
      if (relation.equals("xcomp") && doings.areDoneWith(token, head)) {
        return up(head, depth + 1);
      }
      if (relation.equals("ccomp") && isCausative(token, head)) {
        return up(head, depth + 1);
      }
      Governor governor = governors.of(sentence, token, head);
      if (governor == null) {
        return inherited(token, head, relation, depth);
      }
      Finding outer = up(head, depth + 1);
      Status heard = hearsay.of(token, head, outer.status());
      if (heard != null) {
        return new Finding(heard, HEARSAY);
      }
      if (isToBeStopped(token, governor, outer.status())) {
        return new Finding(Status.ONGOING, UNSTOPPED);
      }
      Finding under = under(governor, outer);
      boolean isOver = under.status() == Status.ONGOING && sentence.token(head).tag().equals("VBD");
      return isOver ? new Finding(Status.HAPPENED, under.basis()) : under;
    }

    private Finding under(Governor governor, Finding outer) {
      if (outer.basis().equals(CONDITION) && governor.affirmed() == Status.POSSIBLE) {
        return outer;
      }
      return new Finding(governor.under(outer.status()), governor.basis(outer.status()));
    }

    /// "Should stop shelling": who has to stop still does it.
    private boolean isToBeStopped(int gerund, Governor governor, Status outer) {
      return CLASSES.named("stopping").contains(governor.word())
          && sentence.token(gerund).tag().equals("VBG")
          && !sentence.hasChild(sentence.head(gerund), "obj")
          && outer != Status.HAPPENED
          && outer != Status.ONGOING
          && outer != Status.DENIED
          && outer != Status.CANCELLED;
    }

    /// "To have Russia mediate".
    private boolean isCausative(int token, int head) {
      return Set.of("have", "let", "make", "see", "help").contains(sentence.lemma(head))
          && sentence.hasChild(token, "nsubj")
          && !sentence.hasChild(token, "mark", "aux");
    }

    private Finding shared(int token, int head, int depth) {
      boolean isOwnClause =
          sentence.token(token).tag().equals("VBD") && sentence.hasChild(token, "nsubj");
      boolean tensed = own.isFinite(token) && (own.isFinite(head) || isOwnClause);
      if (tensed) {
        int above = sentence.head(head);
        return above == NONE ? new Finding(Status.HAPPENED, "told") : above(head, above, depth + 1);
      }
      return up(head, depth + 1);
    }

    private String mark(int token) {
      int mark = sentence.child(token, "mark");
      return mark == NONE ? "" : sentence.lemma(mark).toLowerCase(Locale.ROOT);
    }

    private String lemma(int token) {
      return sentence.lemma(token).toLowerCase(Locale.ROOT);
    }

    private boolean isInfinitive(int token) {
      return Governors.isInfinitive(sentence, token);
    }

    private Finding adverbial(int token, int head, int depth) {
      String mark = mark(token);
      Governor complement =
          Governors.isBareGerund(sentence, token, sentence.relation(token))
              ? governors.of(sentence, token, head)
              : null;
      if (complement != null) {
        return under(complement, up(head, depth + 1));
      }
      Governor of =
          sentence.token(token).tag().equals("VBG") ? governors.at("of", lemma(head)) : null;
      if (of != null && (mark.equals("of") || grammar.preposition(token).equals("of"))) {
        return new Finding(of.affirmed(), of.word());
      }
      if (conditions.isAsked(token)) {
        return new Finding(Status.POSSIBLE, "whether");
      }
      if (Set.of("if", "unless", "whether", "lest").contains(mark)) {
        return new Finding(Status.CONDITIONAL, CONDITION);
      }
      if (isInfinitive(token) && asksHow(token)) {
        return new Finding(Status.POSSIBLE, "how to");
      }
      if (doings.areDoneWith(token, head)) {
        return up(head, depth + 1);
      }
      if (doings.areMeansOfTrying(token, head)) {
        return up(sentence.head(head), depth + 1);
      }
      if (isInfinitive(token) && sentence.token(token).tag().equals("VB")) {
        Governor governor = governors.ofObject(sentence, head, token);
        if (governor != null) {
          return under(governor, up(head, depth + 1));
        }
        return purpose(head, depth);
      }
      if (Set.of("without", "instead").contains(mark)) {
        return new Finding(Status.DENIED, "without");
      }
      if (isBefore(token)) {
        Finding outer = up(head, depth + 1);
        if (sentence.token(token).tag().matches("VB[ZP]")) {
          return new Finding(Status.EXPECTED, "before it");
        }
        if (sentence.token(token).tag().equals("VBD") && isPast(head)) {
          return new Finding(Status.HAPPENED, "told before");
        }
        return outer.status() == Status.HAPPENED
            ? outer
            : new Finding(Status.EXPECTED, "before it");
      }
      if (isYetToCome(token) && isAhead(up(head, depth + 1), token)) {
        return new Finding(Status.EXPECTED, "when it comes");
      }
      return own.isFinite(token)
          ? new Finding(Status.HAPPENED, "told beside")
          : up(head, depth + 1);
    }

    /// "Until he resigns", "before he resigns".
    private boolean isBefore(int token) {
      for (int child : sentence.children(token)) {
        if (sentence.relation(child).equals("mark")
            && Set.of("until", "before").contains(lemma(child))) {
          return true;
        }
      }
      return false;
    }

    private boolean isPast(int head) {
      if (sentence.token(head).tag().equals("VBD")) {
        return true;
      }
      for (int child : sentence.children(head)) {
        boolean isLink = sentence.relation(child).matches("aux|aux:pass|cop");
        if (isLink && sentence.token(child).tag().equals("VBD")) {
          return true;
        }
      }
      return false;
    }

    private boolean is(String name, int token) {
      return CLASSES.named(name).contains(lemma(token));
    }

    /// "When he arrives": the present tense of what is to come.
    private boolean isYetToCome(int token) {
      String tag = sentence.token(token).tag();
      int adverb = sentence.child(token, "advmod");
      boolean isWhen =
          adverb != NONE && lemma(adverb).equals("when")
              || Set.of("once", "after").contains(mark(token));
      return isWhen && (tag.equals("VBZ") || tag.equals("VBP"));
    }

    /// "Talks should only begin after he leaves"; but "may attack when they want".
    private boolean isAhead(Finding outer, int clause) {
      return outer.status() == Status.EXPECTED
          || outer.status() == Status.PLANNED
          || outer.basis().equals("obligation") && mark(clause).matches("once|after");
    }

    /// Where no rule of the file holds: an infinitive or participle is as true as what governs it,
    /// a finite clause and a noun stand for themselves.
    private Finding inherited(int token, int head, String relation, int depth) {
      if (isInfinitive(token) && asksHow(token)) {
        return new Finding(Status.POSSIBLE, "how to");
      }
      if (isPurposeOfObject(token, head, relation)) {
        return purpose(head, depth);
      }
      if (relation.equals("xcomp") || relation.equals("fixed")) {
        return up(head, depth + 1);
      }
      if (relation.equals("acl") && doings.areDoneWith(token, sentence.head(head))) {
        return up(sentence.head(head), depth + 1);
      }
      if (relation.equals("acl") && isInfinitive(token)) {
        return new Finding(Status.POSSIBLE, "infinitive of a noun");
      }
      if (relation.equals("ccomp") && isEquated(head)) {
        return new Finding(Status.POSSIBLE, "what is wanted");
      }
      if (relation.equals("ccomp") && isSubjunctive(token)) {
        return new Finding(Status.POSSIBLE, "subjunctive");
      }
      if (relation.equals("acl:relcl") && isOpen(head)) {
        return describing(head, depth + 1);
      }
      if (relation.startsWith("nsubj") && sentence.token(token).isNoun()) {
        boolean isGiven = sentence.hasChild(token, "nmod:poss") && !is("occurring", head);
        return asSubject(up(head, depth + 1), isGiven);
      }
      if (isArrivedFor(token, head)) {
        return new Finding(Status.PLANNED, "what one arrives for");
      }
      if (sentence.token(token).isNoun()) {
        return own.isIndefinite(token) && isCore(relation)
            ? weaker(up(head, depth + 1))
            : new Finding(Status.HAPPENED, "noun");
      }
      return new Finding(Status.HAPPENED, "told");
    }

    /// "Is setting up an academy to train officers": what one is at work for is planned.
    private Finding purpose(int head, int depth) {
      boolean isAtWork =
          own.of(head).status() == Status.ONGOING
              && sentence.hasChild(head, "obj")
              && !governors.knows(lemma(head));
      boolean isPlanned = isAtWork || prospects.isPlannedFor(head, up(head, depth + 1).status());
      return new Finding(isPlanned ? Status.PLANNED : Status.POSSIBLE, "purpose");
    }

    /// "Arrived in Moscow for talks".
    private boolean isArrivedFor(int noun, int head) {
      return sentence.relation(noun).equals("obl")
          && grammar.preposition(noun).equals("for")
          && is("arriving", head)
          && is("scheduled", noun);
    }

    /// "Discussed how to end the war".
    private boolean asksHow(int token) {
      int adverb = sentence.child(token, "advmod");
      return adverb != NONE && sentence.token(adverb).tag().equals("WRB");
    }

    /// "Created the excuse to deploy troops": an infinitive that says what the object is for.
    private boolean isPurposeOfObject(int token, int head, String relation) {
      int object = sentence.child(head, "obj");
      return relation.equals("xcomp")
          && isInfinitive(token)
          && sentence.token(head).isVerb()
          && object != NONE
          && object < token
          && !sentence.token(object).isPronoun()
          && !grammar.subjects(token).contains(object);
    }

    /// "Their demand is that he leaves".
    private boolean isEquated(int verb) {
      int subject = sentence.child(verb, "nsubj");
      return sentence.lemma(verb).equals("be")
          && subject != NONE
          && governors.at("equated", lemma(subject)) != null;
    }

    /// "It is vital that Russia withdraw", "demanded Mubarak resign": a clause with the bare form
    /// of its verb.
    private boolean isSubjunctive(int token) {
      int subject = sentence.child(token, "nsubj");
      return sentence.token(token).tag().equals("VB")
          && subject != NONE
          && !sentence.hasChild(token, "aux")
          && (mark(token).equals("that")
              || mark(token).isEmpty() && sentence.token(subject).tag().equals("NNP"));
    }

    /// A noun that brings in somebody or something new: what describes it is no more certain than
    /// the clause it stands in ("denied that it ran a squad that killed officials").
    private boolean isOpen(int noun) {
      return sentence.token(noun).isNoun()
          && !sentence.token(noun).isProper()
          && own.isIndefinite(noun);
    }

    private Finding describing(int noun, int depth) {
      int clause = noun;
      while (clause != NONE
          && !sentence.token(clause).isVerb()
          && !sentence.hasChild(clause, "cop")) {
        clause = sentence.head(clause);
      }
      if (clause == NONE
          || !Set.of("ccomp", "xcomp", "acl", "advcl").contains(sentence.relation(clause))) {
        return new Finding(Status.HAPPENED, "told");
      }
      Finding outer = up(clause, depth);
      return switch (outer.status()) {
        case DENIED, POSSIBLE, CONDITIONAL ->
            new Finding(Status.POSSIBLE, "describes what is not told to be");
        default -> new Finding(Status.HAPPENED, "told");
      };
    }

    /// "The summit could be important" does not tell that there was one; "their attacks may be
    /// crimes" does.
    private Finding asSubject(Finding predicate, boolean isGiven) {
      return switch (predicate.status()) {
        case EXPECTED, PLANNED -> new Finding(Status.EXPECTED, "subject of what is to come");
        case CONDITIONAL -> new Finding(Status.POSSIBLE, "subject of what may be");
        case POSSIBLE ->
            predicate.basis().equals("modal verb") && !isGiven
                ? new Finding(Status.POSSIBLE, "subject of what may be")
                : new Finding(Status.HAPPENED, "noun");
        default -> new Finding(Status.HAPPENED, "noun");
      };
    }

    private boolean isCore(String relation) {
      return relation.equals("obj") || relation.equals("iobj");
    }

    private Finding weaker(Finding outer) {
      return outer.status() == Status.CANCELLED ? new Finding(Status.DENIED, outer.basis()) : outer;
    }

    /// What governs counts where it says more than that it is so, but for what a noun says of
    /// itself: "discussed the planned visit".
    private Finding combine(Finding above, Finding told, boolean noun) {
      boolean goesOn = above.status() == Status.ONGOING && GOING_ON.contains(above.basis());
      boolean silent =
          above.status() == Status.HAPPENED || above.status() == Status.ONGOING && !goesOn;
      boolean undone = above.status() == Status.DENIED || above.status() == Status.CANCELLED;
      boolean itself =
          noun
              && (told.status() != Status.HAPPENED && !undone
                  || told.basis().equals(OwnStatus.BEHIND));
      return silent || itself ? told : above;
    }
  }
}
