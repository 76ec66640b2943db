package dragoman.position;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words of a noun phrase that say what it is, in two forms: as a sign of sameness and as a
/// name.
final class Compound {
  private static final Set<String> NOT_NAMED =
      Set.of(
          "det",
          "nmod:poss",
          "case",
          "punct",
          "cc",
          "conj",
          "appos",
          "acl",
          "acl:relcl",
          "advmod",
          "nummod",
          "mark",
          "cop",
          "nsubj",
          "aux",
          "parataxis",
          "det:predet",
          "dep",
          "nmod",
          "obl",
          "xcomp",
          "obj",
          "advcl",
          "ccomp");
  private static final Set<String> RELATIONAL_ENDINGS =
      Set.of("al", "ic", "ary", "ar", "ian", "ist", "an", "eral");

  private final Words words;

  Compound(Words words) {
    this.words = words;
  }

  /// Stems of the compound a noun heads, with its adjectives of kind: "econom cooper".
  String key(Scene scene, int noun) {
    var key = new StringBuilder();
    for (int child : scene.sentence().children(noun)) {
      if (isOfKind(scene, child) && !isUnspecific(scene, noun, child)) {
        key.append(words.stems().of(scene.lemma(child))).append(' ');
      }
    }
    String sign = key + words.stems().of(scene.lemma(noun));
    return words.synonyms().getOrDefault(sign, sign);
  }

  /// "Economic sanctions" are sanctions.
  private static boolean isUnspecific(Scene scene, int noun, int child) {
    return Classes.of("measures").contains(scene.lemma(noun))
        && Classes.of("unspecific").contains(scene.lemma(child));
  }

  /// Whether something before the noun says what kind it is: "peace plan", "nuclear plan".
  boolean isModified(Scene scene, int noun) {
    for (int child : scene.sentence().children(noun)) {
      if (isOfKind(scene, child)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfKind(Scene scene, int child) {
    Sentence sentence = scene.sentence();
    Token token = sentence.token(child);
    if (scene.isActor(child) || token.word().equals("-")) {
      return false;
    }
    if (sentence.relation(child).equals("compound")) {
      return token.isNoun()
          && !isRepeated(sentence, child)
          && (!token.isProper() || !isPlace(token));
    }
    String lemma = scene.lemma(child);
    return sentence.relation(child).equals("amod")
        && token.tag().equals("JJ")
        && !words.qualities().contains(lemma)
        && (words.kinds().contains(lemma)
            || (lemma.length() > 5 && RELATIONAL_ENDINGS.stream().anyMatch(lemma::endsWith)));
  }

  /// "step-by-step" says how, not what.
  private static boolean isRepeated(Sentence sentence, int child) {
    return child + 2 < sentence.size()
        && sentence.token(child + 1).word().equals("-")
        && Set.of("by", "to").contains(sentence.token(child + 2).word().toLowerCase(Locale.ROOT));
  }

  private static boolean isPlace(Token token) {
    return !token.entity().equals("O");
  }

  /// The words from the first that names to the head, without determiners, possessors and quotation
  /// marks.
  String name(Sentence sentence, int noun) {
    return text(sentence, firstNaming(sentence, noun), noun);
  }

  /// The same with what a preposition adds: "pressure on Iran".
  String name(Sentence sentence, int noun, int complement) {
    int last = Math.max(noun, complement);
    for (int child : sentence.children(complement)) {
      if (sentence.relation(child).equals("conj") && sentence.token(child).isNoun()) {
        last = Math.max(last, child);
      }
    }
    return text(sentence, firstNaming(sentence, noun), last);
  }

  /// The words from one token to another as a name.
  String words(Sentence sentence, int first, int last) {
    return text(sentence, first, last);
  }

  /// An object with its determiner, as it is said after a verb: "the oil embargo".
  String whole(Sentence sentence, int noun) {
    int first = firstNaming(sentence, noun);
    boolean hasThe =
        first > 0 && sentence.token(first - 1).word().toLowerCase(Locale.ROOT).equals("the");
    return (hasThe ? "the " : "") + text(sentence, first, noun);
  }

  private static int firstNaming(Sentence sentence, int noun) {
    int first = noun;
    for (int child : sentence.children(noun)) {
      boolean isCounted =
          child < noun
              && sentence.relation(child).equals("nummod")
              && sentence.token(child + 1).word().equals("-");
      boolean names =
          (isCounted || !NOT_NAMED.contains(sentence.relation(child)))
              && child < noun
              && !sentence.token(child).isVerb();
      if (names) {
        first = Math.min(first, firstNaming(sentence, child));
      }
    }
    return first;
  }

  /// To the left over what is joined by hyphens: "no-fly zone".
  private static int joined(Sentence sentence, int first) {
    int at = first;
    while (at > 1 && sentence.token(at - 1).word().equals("-")) {
      at -= 2;
    }
    return at;
  }

  private static String text(Sentence sentence, int first, int last) {
    List<Token> kept = new ArrayList<>();
    for (Token token : sentence.tokens().subList(joined(sentence, first), last + 1)) {
      boolean dropped =
          token.tag().equals("PRP$")
              || Set.of("``", "''", ",", ":").contains(token.tag())
              || token.word().equals("'")
              || (token.tag().equals("DT")
                  && (kept.isEmpty() || !isArticle(token))
                  && token.index() + 1 < sentence.size()
                  && !sentence.token(token.index() + 1).word().equals("-"))
              || (kept.isEmpty() && isLeadIn(token));
      if (!dropped) {
        kept.add(token);
      }
    }
    var text = new StringBuilder();
    int end = NONE;
    for (Token token : kept) {
      text.append(end != NONE && token.span().begin() > end ? " " : "").append(token.word());
      end = token.span().end();
    }
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  /// "Such", "more", "any other": no part of a name.
  private static boolean isLeadIn(Token token) {
    return token.tag().startsWith("RB")
        || Set.of("such", "more", "other", "further", "any", "own")
            .contains(token.word().toLowerCase(Locale.ROOT));
  }

  private static boolean isArticle(Token token) {
    return Set.of("the", "a", "an").contains(token.word().toLowerCase(Locale.ROOT));
  }
}
