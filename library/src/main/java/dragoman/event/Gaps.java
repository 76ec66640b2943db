package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Grammar;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Who stands in a place of an event and is nobody of the cast: a pronoun left open ("banned him"),
/// a name that was not resolved, "the regime", and whoever such a one owns ("froze his assets").
///
/// An event told with such a place empty would be told by half; one whose place holds a thing or
/// people without a name ("killed ten people") is whole.
final class Gaps {
  private static final Set<String> SINGULAR = Set.of("his", "her");
  private static final Set<String> SPEAKERS = Set.of("my", "our", "your");
  private static final int DEEPEST = 3;

  private final Sentence sentence;
  private final Grammar grammar;
  private final Company company;
  private final Lexicon lexicon;

  Gaps(Sentence sentence, Grammar grammar, Company company, Lexicon lexicon) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.company = company;
    this.lexicon = lexicon;
  }

  /// Whether a word in a place of an event, or who it belongs to, is somebody not known.
  ///
  /// @param agents who acts, whose own "their" may be
  boolean isOpen(int filler, List<Integer> agents) {
    return isOpen(filler, agents, 0);
  }

  private boolean isOpen(int filler, List<Integer> agents, int depth) {
    if (!company.about(filler).isEmpty()) {
      return false;
    }
    if (isUnknown(filler)) {
      return !agents.contains(filler);
    }
    if (!sentence.token(filler).isNoun() || isUndergone(filler) || depth == DEEPEST) {
      return false;
    }
    for (Grammar.Oblique oblique : grammar.obliques(filler)) {
      int owner = oblique.head();
      if (oblique.preposition().equals("'s") && sentence.token(owner).tag().equals("PRP$")) {
        if (isAnothers(owner, agents)) {
          return true;
        }
      } else if (Set.of("'s", "of", "by").contains(oblique.preposition())
          && isOpen(owner, agents, depth + 1)) {
        return true;
      } else if (oblique.preposition().equals("from")
          && lexicon.named("demands").contains(lemma(filler))
          && isUnknown(owner)) {
        return true;
      }
    }
    return false;
  }

  /// Whether one who acts beside others is not known: a name, those who act for others ("rebels and
  /// troops loyal to the king"), or "the company" of which the text has told.
  boolean isUnknownAgent(int token) {
    boolean isNamed = sentence.token(token).isProper() && !company.isNamed(token);
    boolean acts = isNamed || lexicon.named("representatives").contains(lemma(token));
    boolean isFirm = lexicon.named("firms").contains(lemma(token)) && isDefinite(token);
    return isUnknown(token) || (acts || isFirm) && company.about(token).isEmpty();
  }

  /// Whether a word is by itself somebody the cast does not know.
  boolean isUnknown(int token) {
    if (!company.at(token).isEmpty() || company.isNamed(token)) {
      return false;
    }
    Token word = sentence.token(token);
    if (word.isPronoun()) {
      return word.tag().equals("PRP") && !lexicon.named("things").contains(lemma(token));
    }
    boolean isNamed =
        word.isProper() && (word.entity().equals("PERSON") || word.entity().equals("ORGANIZATION"));
    return isNamed
        || isPeople(token)
        || lexicon.named("rulers").contains(lemma(token)) && isDefinite(token);
  }

  /// One of several acted on who has a name and is not known ("sued Google and Capital One").
  boolean isLeftOut(int token) {
    boolean isJoined = sentence.relation(token).equals("conj") && sentence.token(token).isProper();
    boolean isPlace = sentence.token(token).entity().equals("LOCATION");
    return isUnknown(token)
        || isJoined && !isPlace && !company.isNamed(token) && company.about(token).isEmpty();
  }

  /// A named place of which the cast knows no actor, where it is treated like one ("criticised
  /// California").
  boolean isUnknownPlace(int token) {
    boolean isOfPlace =
        isOffice(token) && company.before(token).stream().anyMatch(this::isPlaceNobodySpeaksOf);
    return company.about(token).isEmpty() && (isPlaceNobodySpeaksOf(token) || isOfPlace);
  }

  private boolean isPlaceNobodySpeaksOf(int token) {
    return sentence.token(token).isProper()
        && sentence.token(token).entity().equals("LOCATION")
        && !company.isNamed(token);
  }

  private boolean isOffice(int token) {
    return lexicon.named("office").contains(lemma(token));
  }

  /// "Europe", "the Sunnis", "Democrats", "Arab states": named, and no actor by themselves.
  private boolean isPeople(int token) {
    if (sentence.token(token).isProper()) {
      String lemma = lemma(token);
      String singular = lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
      return lexicon.named("continents").contains(lemma)
          || lexicon.named("partisans").contains(singular)
          || lexicon.named("communities").contains(singular);
    }
    boolean isOfParty =
        isOffice(token)
            && company.before(token).stream()
                .anyMatch(i ->
                    Character.isUpperCase(sentence.token(i).word().codePointAt(0))
                        && lexicon.named("partisan").contains(lemma(i)));
    return isOfParty
        || lexicon.named("states").contains(lemma(token))
            && company.before(token).stream()
                .anyMatch(i -> lexicon.named("continental").contains(lemma(i)));
  }

  private boolean isDefinite(int noun) {
    int determiner = sentence.child(noun, "det");
    return determiner != NONE && Set.of("the", "this", "that").contains(lemma(determiner))
        || sentence.hasChild(noun, "nmod:poss");
  }

  /// "Prosecutors froze his assets": the pronoun cannot mean those who act, and nobody known.
  private boolean isAnothers(int pronoun, List<Integer> agents) {
    if (!company.at(pronoun).isEmpty()) {
      return false;
    }
    String word = sentence.token(pronoun).word().toLowerCase(Locale.ROOT);
    if (SPEAKERS.contains(word)) {
      return true;
    }
    boolean isOne =
        agents.size() == 1
            && sentence.token(agents.getFirst()).entity().equals("PERSON")
            && !sentence.token(agents.getFirst()).tag().endsWith("S");
    return SINGULAR.contains(word) && !isOne || word.equals("their") && isOne;
  }

  private boolean isUndergone(int noun) {
    return Set.of("suffering", "dissent", "matter", "undergone").stream()
        .anyMatch(words -> lexicon.named(words).contains(lemma(noun)));
  }

  private String lemma(int token) {
    return sentence.lemma(token).toLowerCase(Locale.ROOT);
  }
}
