package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.calendar.TimeExpression;
import dragoman.language.Grammar;
import dragoman.language.Sentence;
import dragoman.source.WordClasses;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What the times of one sentence hang on.
final class TimeWords {
  private static final WordClasses CLASSES = WordClasses.of(TimeWords.class, "dating.tsv");
  private static final Set<String> OPEN = Set.of("(", "-LRB-");
  private static final Set<String> CLOSED = Set.of(")", "-RRB-");
  private static final Set<String> BEFORE = Set.of("compound", "nummod", "amod", "nmod:poss");
  private static final int STAMP = 7;

  private final Sentence sentence;
  private final Grammar grammar;
  private final Map<Integer, Candidate> byToken;
  private final Causes causes;

  /// @param byToken the events of the sentence by trigger and by clause
  TimeWords(Sentence sentence, Grammar grammar, Map<Integer, Candidate> byToken) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.byToken = byToken;
    this.causes = new Causes(sentence, grammar);
  }

  /// The highest of the words of a time.
  int headOf(TimeExpression time) {
    for (int i = 0; i < sentence.size(); i++) {
      boolean inside = time.span().overlaps(sentence.token(i).span());
      int head = sentence.head(i);
      if (inside && (head == NONE || !time.span().overlaps(sentence.token(head).span()))) {
        return i;
      }
    }
    return NONE;
  }

  /// The event word or verb a time hangs on: the first above it.
  int owner(TimeExpression time) {
    int at = headOf(time);
    int cause = causes.of(at);
    if (cause != NONE) {
      return byToken.containsKey(cause) ? cause : NONE;
    }
    if (isPartOfNoun(time)) {
      at = sentence.head(at);
      if (byToken.containsKey(at)) {
        return at;
      }
      if (!sentence.relation(at).startsWith("nsubj") && !isSetting(at)) {
        return NONE;
      }
    }
    while (at != NONE && !sentence.token(at).tag().startsWith("W")) {
      at = sentence.head(at);
      if (at != NONE && isOfSetting(at)) {
        at = sentence.head(at);
      } else if (at != NONE && (byToken.containsKey(at) || isPredicate(at))) {
        return at;
      }
    }
    return NONE;
  }

  /// A verb, or what "be" says of somebody ("after being in power since 1978").
  private boolean isPredicate(int token) {
    return sentence.token(token).isVerb() || sentence.hasChild(token, "cop");
  }

  /// "Blamed them for two blasts in December".
  boolean isOfCause(TimeExpression time) {
    return causes.of(headOf(time)) != NONE;
  }

  /// "Ortega, now a senator, praised them", "wages, in 2010 the lowest": what is said beside.
  boolean isInApposition(TimeExpression time) {
    int at = headOf(time);
    for (at = at == NONE ? NONE : sentence.head(at); at != NONE; at = sentence.head(at)) {
      if (byToken.containsKey(at) || sentence.token(at).isVerb()) {
        return false;
      }
      boolean isWithoutVerb =
          sentence.relation(at).equals("acl:relcl") && !sentence.hasChild(at, "cop");
      if (sentence.relation(at).equals("appos") || isWithoutVerb) {
        return true;
      }
    }
    return false;
  }

  /// "The 1991 war", "Friday's attack": the time says which one, not when the clause was.
  boolean isPartOfNoun(TimeExpression time) {
    int at = headOf(time);
    int noun = at == NONE ? NONE : sentence.head(at);
    return noun > at && sentence.token(noun).isNoun() && BEFORE.contains(sentence.relation(at));
  }

  /// "During Tuesday's meeting", "in talks on Saturday": what is done in it was done then.
  boolean isSetting(int noun) {
    return noun != NONE
        && sentence.relation(noun).equals("obl")
        && named("within").contains(grammar.preposition(noun))
        && named("settings").contains(sentence.lemma(noun).toLowerCase(Locale.ROOT));
  }

  /// "Speaking in Oslo on Friday, she hit out at Russia".
  boolean isSpeaking(int participle) {
    return participle != NONE
        && participle < sentence.head(participle)
        && sentence.token(participle).tag().equals("VBG")
        && sentence.relation(participle).matches("advcl|dep")
        && !sentence.hasChild(participle, "mark", "case")
        && named("speaking").contains(sentence.lemma(participle).toLowerCase(Locale.ROOT));
  }

  /// "Said on Monday that she condemned it": who says so does so by saying it (Austin 1962), in the
  /// simple tense and for himself.
  boolean isPerformed(int verb) {
    int subject = sentence.child(verb, "nsubj");
    return sentence.relation(verb).matches("ccomp|parataxis")
        && sentence.token(verb).tag().matches("VB[DPZ]")
        && subject != NONE
        && sentence.token(subject).isPronoun()
        && subject > sentence.head(verb)
        && !sentence.hasChild(verb, "aux")
        && named("performatives").contains(sentence.lemma(verb).toLowerCase(Locale.ROOT));
  }

  /// "In a statement issued on Tuesday, Ortega denounced …": what is said or done in a statement or
  /// a meeting was when that was made or held.
  private boolean isOfSetting(int participle) {
    int noun = sentence.head(participle);
    return noun != NONE
        && sentence.token(participle).tag().equals("VBN")
        && sentence.relation(participle).equals("acl")
        && sentence.relation(noun).equals("obl")
        && named("within").contains(grammar.preposition(noun))
        && named("settings").contains(sentence.lemma(noun).toLowerCase(Locale.ROOT));
  }

  /// "Called the veto despicable on Friday": the veto was before.
  boolean isDescribed(int noun) {
    int head = sentence.head(noun);
    return head != NONE
        && sentence.relation(noun).equals("obj")
        && named("describing").contains(sentence.lemma(head).toLowerCase(Locale.ROOT));
  }

  /// "Began on Monday to shell the town": it was shelled when that began.
  boolean isBegun(int verb) {
    int head = sentence.head(verb);
    return head != NONE
        && sentence.relation(verb).equals("xcomp")
        && named("beginning").contains(sentence.lemma(head).toLowerCase(Locale.ROOT));
  }

  /// "Will travel on Monday to speak with them": what one goes for is done when one goes.
  boolean isErrand(int infinitive) {
    int head = sentence.head(infinitive);
    return head != NONE
        && sentence.relation(infinitive).matches("xcomp|advcl")
        && Governors.isInfinitive(sentence, infinitive)
        && named("journeys").contains(sentence.lemma(head).toLowerCase(Locale.ROOT))
        && named("errands").contains(sentence.lemma(infinitive).toLowerCase(Locale.ROOT));
  }

  /// "Tuesday 19 April 2005 00.01 BST", "(Update 1:33 a.m. Wednesday in Cairo)": when the page was
  /// put out.
  boolean isStamp(TimeExpression time) {
    return isInBracketOfUpdate(time)
        || sentence.tokens().stream()
            .filter(token -> token.span().begin() >= time.span().begin())
            .limit(STAMP)
            .anyMatch(token -> named("zones").contains(token.word()));
  }

  private boolean isInBracketOfUpdate(TimeExpression time) {
    int at = sentence.tokenAt(time.span().begin());
    while (at > 0 && !CLOSED.contains(sentence.token(at).word())) {
      at--;
      if (OPEN.contains(sentence.token(at).word())) {
        return named("updates").contains(sentence.token(at + 1).word().toLowerCase(Locale.ROOT));
      }
    }
    return false;
  }

  /// "The Sunday Mirror" is a newspaper.
  boolean isOfName(TimeExpression time) {
    int head = headOf(time);
    if (head == NONE) {
      return false;
    }
    int name = sentence.head(head);
    return name > head
        && sentence.relation(head).equals("compound")
        && sentence.token(name).tag().equals("NNP");
  }

  /// Whether a time follows right on the words of a noun, with or without a preposition: "the
  /// bombings of Tripoli in the 1980s".
  boolean follows(TimeExpression time, int noun) {
    int next = sentence.rightmost(noun) + 1;
    if (next > 0 && named("order").contains(grammar.preposition(noun))) {
      return false;
    }
    return isAt(time, next);
  }

  /// Whether a time begins at a token, with or without a preposition.
  boolean isAt(TimeExpression time, int next) {
    if (next >= sentence.size()) {
      return false;
    }
    boolean isLink = named("within").contains(sentence.token(next).word());
    int begin = isLink ? next + 1 : next;
    return begin < sentence.size()
        && sentence.token(begin).span().begin() <= time.span().begin()
        && time.span().begin()
            <= sentence.token(Math.min(begin + 1, sentence.size() - 1)).span().begin()
        && (sentence.token(begin).span().begin() == time.span().begin()
            || sentence.relation(begin).equals("det"));
  }

  private static Set<String> named(String name) {
    return CLASSES.named(name);
  }
}
