package dragoman.calendar;

import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.Set;

/// Whether a time lies behind the writer or ahead, as the grammar around it tells.
enum Direction {
  BEHIND,
  AHEAD,
  /// One or the other, whichever is nearer: "was expected to end on Thursday".
  EITHER,
  UNKNOWN;

  private static final Set<String> EXPECTED =
      Set.of(
          "expected",
          "upcoming",
          "planned",
          "scheduled",
          "forthcoming",
          "future",
          "coming",
          "proposed",
          "looming",
          "impending",
          "slated",
          "anticipated",
          "next");
  private static final Set<String> GONE =
      Set.of("last", "previous", "recent", "past", "failed", "earlier", "former", "historic");
  private static final Set<String> PLANNING =
      Set.of(
          "expect",
          "plan",
          "schedule",
          "slate",
          "set",
          "due",
          "intend",
          "hope",
          "anticipate",
          "propose",
          "prepare",
          "agree",
          "promise",
          "vow",
          "aim",
          "want",
          "wish",
          "decide",
          "project",
          "forecast");

  /// What someone makes known may lie ahead of the making: "announced the closure in the fourth
  /// quarter".
  private static final Set<String> ANNOUNCING =
      Set.of("announce", "unveil", "approve", "order", "offer", "outline", "reveal");

  /// Figures of a stretch of time that is over.
  private static final Set<String> RESULTS =
      Set.of("result", "results", "earnings", "figure", "figures", "report", "statement");

  private static final Set<String> WILL = Set.of("will", "'ll", "’ll", "shall", "wo", "would");
  private static final Set<String> MAYBE =
      Set.of("may", "might", "could", "can", "must", "should", "ca");

  /// What these are done with lies where they do: "managed to meet", "continue to meet".
  private static final Set<String> ACHIEVING =
      Set.of(
          "manage",
          "fail",
          "begin",
          "start",
          "continue",
          "use",
          "help",
          "able",
          "unable",
          "come",
          "quick",
          "first",
          "last");

  private static final Set<String> RANKS =
      Set.of("first", "second", "third", "fourth", "fifth", "last", "latest", "only");

  /// Who has been told or asked to do something has not done it yet.
  private static final Set<String> DIRECTING =
      Set.of(
          "ask",
          "tell",
          "urge",
          "order",
          "invite",
          "request",
          "demand",
          "instruct",
          "advise",
          "warn",
          "persuade",
          "direct",
          "require",
          "oblige",
          "pledge",
          "offer",
          "threaten",
          "arrange",
          "elect",
          "choose",
          "seem",
          "appear");

  /// What is called for has not come yet: "called for a protest on Thursday".
  private static final Set<String> CALLING =
      Set.of(
          "call",
          "appeal",
          "ask",
          "push",
          "press",
          "campaign",
          "plan",
          "prepare",
          "wait",
          "hope",
          "brace",
          "preparation",
          "request",
          "proposal",
          "invitation");

  /// The direction of an expression from the nearest verb above it, or from an adjective such as
  /// "expected" on the way up.
  static Direction of(Sentence sentence, int firstToken, int lastToken) {
    int top = top(sentence, firstToken, lastToken);
    int at = top;
    int from = at;
    for (at = sentence.head(at); at != Sentence.NONE; at = sentence.head(at)) {
      Token token = sentence.token(at);
      if (from != top && isContent(sentence, token, from)) {
        return UNKNOWN;
      }
      if (from == top && RESULTS.contains(token.lemma())) {
        return isForeseen(sentence, at) ? UNKNOWN : BEHIND;
      }
      if (from != top && isCalledFor(sentence, token, from)) {
        return AHEAD;
      }
      Direction here =
          isPredicate(sentence, token) ? ofVerb(sentence, token) : ofNoun(sentence, token, from);
      if (here != UNKNOWN) {
        return here;
      }
      from = at;
    }
    return UNKNOWN;
  }

  /// Whether a verb speaks of plans, whose own tense says nothing of when they come true.
  static boolean isPlanning(String lemma) {
    return PLANNING.contains(lemma);
  }

  static int top(Sentence sentence, int first, int last) {
    for (int i = last; i >= first; i--) {
      int head = sentence.head(i);
      if (head < first || head > last) {
        return i;
      }
    }
    return last;
  }

  /// Whether a verb above speaks of the future or of plans.
  private static boolean isForeseen(Sentence sentence, int noun) {
    for (int at = sentence.head(noun); at != Sentence.NONE; at = sentence.head(at)) {
      Token verb = sentence.token(at);
      for (int child : sentence.children(at)) {
        if (WILL.contains(sentence.token(child).word())) {
          return true;
        }
      }
      if (verb.isVerb()) {
        return PLANNING.contains(verb.lemma());
      }
    }
    return false;
  }

  /// Whether a word belongs to what is announced rather than to the announcing.
  private static boolean isContent(Sentence sentence, Token verb, int from) {
    String relation = sentence.relation(from);
    return ANNOUNCING.contains(verb.lemma())
        && verb.isVerb()
        && (relation.equals("obj") || relation.equals("advcl"));
  }

  private static boolean isPredicate(Sentence sentence, Token token) {
    return token.isVerb() || sentence.hasChild(token.index(), "cop", "aux");
  }

  private static Direction ofNoun(Sentence sentence, Token noun, int from) {
    for (int child : sentence.children(noun.index())) {
      if (child != from && sentence.relation(child).equals("amod")) {
        String word = sentence.token(child).word();
        if (EXPECTED.contains(word)) {
          return AHEAD;
        }
        if (GONE.contains(word)) {
          return BEHIND;
        }
      }
    }
    return UNKNOWN;
  }

  private static Direction ofVerb(Sentence sentence, Token verb) {
    boolean have = false;
    boolean past = verb.tag().equals("VBD");
    boolean present = verb.tag().equals("VBZ") || verb.tag().equals("VBP");
    boolean will = false;
    boolean maybe = false;
    boolean to = false;
    for (int child : sentence.children(verb.index())) {
      String relation = sentence.relation(child);
      if (relation.startsWith("aux") || relation.equals("cop") || relation.equals("mark")) {
        Token word = sentence.token(child);
        have |= word.lemma().equals("have");
        past |= word.tag().equals("VBD");
        present |= word.tag().equals("VBZ") || word.tag().equals("VBP");
        will |= WILL.contains(word.word());
        maybe |= MAYBE.contains(word.word());
        to |= word.tag().equals("TO");
      }
    }
    if (to && (present || past)) {
      return present ? AHEAD : have ? BEHIND : EITHER;
    }
    if (will && !have) {
      return AHEAD;
    }
    if (have && isPlanned(sentence, verb)) {
      return past ? UNKNOWN : AHEAD;
    }
    if (have || (past && !PLANNING.contains(verb.lemma()))) {
      return BEHIND;
    }
    if (maybe) {
      return AHEAD;
    }
    if (to) {
      return ofInfinitive(sentence, verb);
    }
    if (verb.tag().equals("VBN") || verb.tag().equals("VBD")) {
      return ofParticiple(sentence, verb, past, present);
    }
    boolean isUnderWay = verb.tag().equals("VBG");
    return present && (isUnderWay || PLANNING.contains(verb.lemma())) ? AHEAD : UNKNOWN;
  }

  /// "A hearing has been scheduled": it lies ahead, though the planning is done.
  private static boolean isPlanned(Sentence sentence, Token verb) {
    return PLANNING.contains(verb.lemma()) && sentence.hasChild(verb.index(), "aux:pass");
  }

  /// "was held" lies behind, "is planned" ahead; "was planned" may be either.
  private static Direction ofParticiple(
      Sentence sentence, Token verb, boolean past, boolean present) {
    if (PLANNING.contains(verb.lemma())) {
      boolean isSaid = sentence.hasChild(verb.index(), "obj", "ccomp");
      return past && isSaid ? BEHIND : past ? EITHER : AHEAD;
    }
    return present ? UNKNOWN : BEHIND;
  }

  /// "to meet" lies ahead of a plan, an order, an adjective or a noun; "managed to meet", "tried to
  /// meet" and "forced them to meet" lie where the verb above does.
  private static Direction ofInfinitive(Sentence sentence, Token verb) {
    if (verb.relation().equals("advcl") || verb.head() == Sentence.NONE) {
      return UNKNOWN;
    }
    Token above = sentence.token(verb.head());
    if (ACHIEVING.contains(above.lemma()) || isRanked(sentence, above)) {
      return UNKNOWN;
    }
    boolean isPlan = PLANNING.contains(above.lemma()) || above.lemma().equals("be");
    if (!isPast(sentence, above)) {
      return AHEAD;
    }
    if (above.lemma().equals("be")
        || isPlan && sentence.hasChild(above.index(), "aux:pass", "cop")) {
      return EITHER;
    }
    return isPlan || DIRECTING.contains(above.lemma()) || !above.isVerb() ? AHEAD : UNKNOWN;
  }

  /// "The first nation to strike": it does, or did, what the verb above is told of.
  private static boolean isRanked(Sentence sentence, Token noun) {
    for (int child : sentence.children(noun.index())) {
      if (sentence.relation(child).equals("amod") && RANKS.contains(sentence.token(child).word())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPast(Sentence sentence, Token verb) {
    if (verb.tag().equals("VBD")) {
      return true;
    }
    for (int child : sentence.children(verb.index())) {
      boolean isPerfect = sentence.token(child).lemma().equals("have");
      if (sentence.token(child).tag().equals("VBD") || isPerfect && verb.isVerb()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCalledFor(Sentence sentence, Token word, int from) {
    int preposition = sentence.child(from, "case");
    return CALLING.contains(word.lemma())
        && preposition != Sentence.NONE
        && sentence.token(preposition).word().equals("for");
  }
}
