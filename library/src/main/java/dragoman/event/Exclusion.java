package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import java.util.Locale;
import java.util.Set;

/// What only looks like an event: habits ("traditionally attracts", "used to visit") and words of a
/// title in quotation marks.
final class Exclusion {
  private static final Set<String> QUOTES = Set.of("\"", "``", "''", "“", "”", "„", "«", "»");

  private static final int LEAST_SMALL = 4;

  private final Sentence sentence;
  private final Lexicon lexicon;
  private final LooseUse loose;

  Exclusion(Sentence sentence, Lexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.loose = new LooseUse(sentence, lexicon);
  }

  boolean excludes(int token) {
    return isHabit(token)
        || isOpinion(token)
        || isInTitle(token)
        || isReflexive(token)
        || isCourtesy(token)
        || isNaming(token)
        || isPurpose(token)
        || isCapital(token)
        || isGeneric(token)
        || loose.holds(token);
  }

  /// "An operation intended to provide food": what a thing is for is nobody's promise.
  private boolean isPurpose(int token) {
    return sentence.lemma(token).equals("intend")
        && sentence.token(token).tag().equals("VBN")
        && !sentence.hasChild(token, "aux");
  }

  /// "End Quote Abdel Khaddam Exiled former vice president": a verb with a capital inside a
  /// sentence that has small letters belongs to a caption, a heading or a name.
  private boolean isCapital(int token) {
    boolean isInside = token > 0 && isWord(token - 1) && sentence.token(token).isVerb();
    if (!isInside || !Character.isUpperCase(sentence.token(token).word().codePointAt(0))) {
      return false;
    }
    long small =
        sentence.tokens().stream()
            .filter(t -> t.word().length() > 3 && Character.isLowerCase(t.word().codePointAt(0)))
            .count();
    return small > LEAST_SMALL;
  }

  private boolean isWord(int token) {
    return Character.isLetterOrDigit(sentence.token(token).word().codePointAt(0));
  }

  /// "Shot herself": nobody else takes part.
  private boolean isReflexive(int token) {
    int object = sentence.child(token, "obj");
    return object != NONE
        && sentence.token(object).isPronoun()
        && OneSelf.isOneself(sentence.lemma(object));
  }

  /// "Jordan, which he calls a force", "a company called Burisma": a name is given, nobody is
  /// called up.
  private boolean isNaming(int token) {
    if (!sentence.lemma(token).equals("call")) {
      return false;
    }
    if (sentence.relation(token).equals("acl") || isQuoted(token)) {
      return true;
    }
    if (!sentence.relation(token).equals("acl:relcl")) {
      return false;
    }
    for (int child : sentence.children(token)) {
      if (sentence.token(child).word().equalsIgnoreCase("which")) {
        return true;
      }
    }
    return false;
  }

  /// "Called Ortega a "mad dog"": a quotation begins soon after whom or what it names.
  private boolean isQuoted(int token) {
    int object = sentence.child(token, "obj");
    if (object == NONE) {
      return false;
    }
    int last = Math.max(object, sentence.rightmost(object)) + 3;
    for (int i = token + 1; i < Math.min(sentence.size(), last); i++) {
      if (QUOTES.contains(sentence.token(i).word())) {
        return true;
      }
    }
    return false;
  }

  /// "Thank you for joining us" is no act of state.
  private boolean isCourtesy(int token) {
    return sentence.lemma(token).equals("thank")
        && token + 1 < sentence.size()
        && sentence.token(token + 1).word().equalsIgnoreCase("you");
  }

  /// "Promised no troops", "offered no talks": nothing was agreed to.
  boolean isOfNothing(int token, EventType type) {
    int object = sentence.child(token, "obj");
    int determiner = object == NONE ? NONE : sentence.child(object, "det");
    return type == EventType.AGREE
        && determiner != NONE
        && sentence.lemma(determiner).equalsIgnoreCase("no");
  }

  /// "Iran rejected the accusations by Israel": what is answered was said before.
  boolean isAnswered(int token, EventType type) {
    int head = sentence.head(token);
    return head != NONE
        && (type.quad() == Quad.VERBAL_COOPERATION || type.quad() == Quad.VERBAL_CONFLICT)
        && Set.of("obj", "obl", "nsubj:pass").contains(sentence.relation(token))
        && lexicon.named("reply").contains(sentence.lemma(head).toLowerCase(Locale.ROOT));
  }

  /// "Was criticised because it bars women": in a clause under a verb in the past, the simple
  /// present of an act tells what holds in general.
  private boolean isGeneric(int token) {
    String tag = sentence.token(token).tag();
    int head = sentence.head(token);
    return head != NONE
        && (tag.equals("VBZ") || tag.equals("VBP"))
        && Set.of("advcl", "acl:relcl").contains(sentence.relation(token))
        && !sentence.hasChild(token, "aux")
        && isPast(head);
  }

  private boolean isPast(int token) {
    int at = token;
    while (at != NONE && !sentence.token(at).isVerb()) {
      at = sentence.head(at);
    }
    return at != NONE && sentence.token(at).tag().equals("VBD");
  }

  private boolean isHabit(int token) {
    if (!sentence.token(token).isVerb()) {
      return false;
    }
    for (int child : sentence.children(token)) {
      String lemma = sentence.lemma(child).toLowerCase(Locale.ROOT);
      if (sentence.relation(child).equals("advmod") && lexicon.named("habit").contains(lemma)) {
        return true;
      }
    }
    int head = sentence.head(token);
    return head != NONE
        && sentence.relation(token).equals("xcomp")
        && sentence.lemma(head).equals("use")
        && sentence.token(head).tag().equals("VBD");
  }

  /// "Russia agrees with France" tells what it thinks, not what it does.
  private boolean isOpinion(int token) {
    String tag = sentence.token(token).tag();
    return sentence.lemma(token).equals("agree")
        && (tag.equals("VBZ") || tag.equals("VBP"))
        && !sentence.hasChild(token, "aux", "xcomp");
  }

  /// Between two quotation marks all words but the small ones begin with a capital.
  private boolean isInTitle(int token) {
    int open = token;
    while (open >= 0 && !QUOTES.contains(sentence.token(open).word())) {
      open--;
    }
    int close = token;
    while (close < sentence.size() && !QUOTES.contains(sentence.token(close).word())) {
      close++;
    }
    if (open < 0 || close == sentence.size() || close - open < 3) {
      return false;
    }
    for (int i = open + 1; i < close; i++) {
      String word = sentence.token(i).word();
      if (word.length() > 4 && Character.isLowerCase(word.codePointAt(0))) {
        return false;
      }
    }
    return Character.isUpperCase(sentence.token(token).word().codePointAt(0));
  }
}
