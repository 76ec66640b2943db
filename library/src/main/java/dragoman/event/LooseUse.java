package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Grammar;
import dragoman.language.Sentence;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/// Words of an act that are meant otherwise where they stand: in a figure of speech, as the reason
/// of another act, or of a text that does something else.
final class LooseUse {
  private static final Set<String> ATTITUDES = Set.of("ready", "willing", "prepared");
  private static final int NEAR = 8;

  private final Sentence sentence;
  private final Lexicon lexicon;
  private final PossessedSupport support;

  LooseUse(Sentence sentence, Lexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.support = new PossessedSupport(sentence, new Grammar(sentence), lexicon);
  }

  boolean holds(int token) {
    return isFigurative(token)
        || isOfBody(token)
        || isReason(token)
        || isWanted(token)
        || isMandate(token)
        || isBested(token)
        || isMissive(token)
        || support.holds(token);
  }

  /// "China is economically raping them": an adverb says that nobody comes to harm.
  private boolean isFigurative(int token) {
    boolean isAssault =
        lexicon.verb(sentence.lemma(token)).stream()
            .anyMatch(frame -> frame.type() == EventType.ASSAULT);
    if (!isAssault) {
      return false;
    }
    for (int child : sentence.children(token)) {
      if (sentence.relation(child).equals("advmod") && is(child, "figuratively")) {
        return true;
      }
    }
    return false;
  }

  /// "Jalil quit to protest the killing" marched nowhere.
  private boolean isReason(int token) {
    int head = sentence.head(token);
    return head != NONE
        && sentence.lemma(token).equals("protest")
        && Set.of("advcl", "xcomp").contains(sentence.relation(token))
        && is(head, "parting");
  }

  /// "The US had killed the SCE": a body has no life to take.
  private boolean isOfBody(int token) {
    int object = sentence.child(token, "obj");
    return object != NONE
        && is(token, "killing")
        && sentence.token(object).tag().equals("NNP")
        && sentence.token(object).entity().equals("ORGANIZATION");
  }

  /// "America needs to be ready to let go of him": who should be ready has promised nothing.
  private boolean isWanted(int token) {
    int head = sentence.head(token);
    boolean isAttitude =
        ATTITUDES.contains(sentence.lemma(token).toLowerCase(Locale.ROOT))
            && sentence.hasChild(token, "cop");
    int auxiliary = sentence.child(token, "aux");
    return isAttitude
        && (head != NONE && sentence.relation(token).equals("xcomp") && is(head, "wanting")
            || auxiliary != NONE && is(auxiliary, "wanting"));
  }

  /// "Approved a resolution in March authorizing force": to let others use force supports nobody.
  private boolean isMandate(int token) {
    int text = sentence.child(token, "obj", "nsubj:pass");
    boolean isPassed = Set.of("adopt", "approve", "pass").contains(sentence.lemma(token));
    if (!isPassed || text == NONE || !sentence.lemma(text).equalsIgnoreCase("resolution")) {
      return false;
    }
    int end = Math.min(sentence.size(), Math.max(text, token) + NEAR);
    return IntStream.range(text + 1, end)
        .anyMatch(i -> sentence.token(i).isVerb() && is(i, "mandating"));
  }

  /// "Ortega beat Lagos": a person or state that beats a named one has won a vote or a match, and
  /// so has whoever beats a team.
  private boolean isBested(int token) {
    int winner = sentence.child(token, "nsubj", "nsubj:pass", "obl");
    int loser = sentence.child(token, "obj");
    if (!sentence.lemma(token).equals("beat")
        || loser == NONE
        || !sentence.token(loser).isProper()
        || sentence.hasChild(token, "compound:prt")) {
      return false;
    }
    return winner == NONE
        || isOne(winner)
        || Set.of("PERSON", "LOCATION").contains(sentence.token(winner).entity())
        || !sentence.token(loser).entity().equals("PERSON");
  }

  /// "Sent a letter urging a vote", "a letter from Lagos demanded it": a letter that asks or
  /// accuses is told as what it says.
  private boolean isMissive(int token) {
    boolean isVerb = sentence.token(token).isVerb();
    int letter = isVerb ? sentence.child(token, "obj", "nsubj:pass") : token;
    if (letter == NONE || !is(letter, "letter") || is(token, "written")) {
      return false;
    }
    int verb = isVerb ? token : sentence.head(token);
    return saysMore(letter) || verb != NONE && (saysMore(verb) || is(verb, "written") && !isVerb);
  }

  private boolean saysMore(int token) {
    for (int child : sentence.children(token)) {
      boolean isClause =
          Set.of("acl", "advcl", "dep", "ccomp", "acl:relcl", "conj")
              .contains(sentence.relation(child));
      if (isClause && sentence.token(child).isVerb() && is(child, "written")) {
        return true;
      }
    }
    return false;
  }

  private boolean isOne(int token) {
    return Set.of("he", "she", "who", "you", "we", "i")
        .contains(sentence.lemma(token).toLowerCase(Locale.ROOT));
  }

  private boolean is(int token, String words) {
    return lexicon.named(words).contains(sentence.lemma(token).toLowerCase(Locale.ROOT));
  }
}
