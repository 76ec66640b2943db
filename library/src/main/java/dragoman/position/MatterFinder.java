package dragoman.position;

import static dragoman.language.Sentence.NONE;

import dragoman.actor.Cast;
import dragoman.language.Grammar;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Names what a noun phrase or an infinitive is about: "the easing of sanctions", "to lift
/// sanctions" and "sanctions relief" are one matter.
final class MatterFinder {
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
          "dep");

  private final Words words;

  MatterFinder(Words words) {
    this.words = words;
  }

  /// The matter a noun names, if it names one: no actor, no pronoun, nothing vague.
  Optional<Matter> ofNoun(Sentence sentence, int noun, Cast cast) {
    Token head = sentence.token(noun);
    if (!head.tag().equals("NN") && !head.tag().equals("NNS")) {
      return Optional.empty();
    }
    boolean isActor =
        cast.mentionsAt(sentence.index(), head.span().begin()).stream()
            .anyMatch(m -> m.head() == noun);
    if (isActor) {
      return Optional.empty();
    }
    String change = words.changes().get(lemma(sentence, noun));
    if (change != null) {
      return changeOf(sentence, noun, change);
    }
    if (words.vague().contains(lemma(sentence, noun)) && !isCompounded(sentence, noun)) {
      return Optional.empty();
    }
    int complement = isCompounded(sentence, noun) ? NONE : complement(sentence, noun);
    if (complement == NONE) {
      return Optional.of(
          matter(sentence, compound(sentence, noun), named(sentence, noun, noun), noun));
    }
    String key = compound(sentence, noun) + " " + compound(sentence, complement);
    return Optional.of(matter(sentence, key, named(sentence, noun, complement), noun));
  }

  /// The matter of a verb with its object: "to lift the sanctions"; for other verbs their object.
  Optional<Matter> ofVerb(Sentence sentence, int verb, Cast cast) {
    int object = sentence.child(verb, "obj");
    if (object == NONE) {
      return Optional.empty();
    }
    Optional<Matter> matter = ofNoun(sentence, object, cast);
    String change = words.changes().get(lemma(sentence, verb));
    return change == null
        ? Optional.empty()
        : matter.map(m ->
            new Matter(
                m.key() + " " + change,
                sentence.token(verb).lemma() + " " + m.name(),
                sentence.span(verb, object),
                verb));
  }

  private Optional<Matter> changeOf(Sentence sentence, int noun, String change) {
    int matter = NONE;
    for (Grammar.Oblique oblique : new Grammar(sentence).obliques(noun)) {
      if (Set.of("of", "from", "in").contains(oblique.preposition())
          && sentence.token(oblique.head()).isNoun()) {
        matter = oblique.head();
        break;
      }
    }
    if (matter == NONE) {
      matter = sentence.child(noun, "compound", "obj");
    }
    if (matter == NONE || sentence.token(matter).isProper()) {
      return Optional.empty();
    }
    Span span = named(sentence, noun, matter);
    return Optional.of(
        new Matter(compound(sentence, matter) + " " + change, clean(sentence, span), span, noun));
  }

  private static Matter matter(Sentence sentence, String key, Span span, int head) {
    return new Matter(key, clean(sentence, span), span, head);
  }

  /// "ban on landmines", "exchange of prisoners": the common noun that completes a bare one.
  private static int complement(Sentence sentence, int noun) {
    for (Grammar.Oblique oblique : new Grammar(sentence).obliques(noun)) {
      String tag = sentence.token(oblique.head()).tag();
      if (Set.of("of", "on").contains(oblique.preposition())
          && (tag.equals("NN") || tag.equals("NNS"))) {
        return oblique.head();
      }
    }
    return NONE;
  }

  private static boolean isCompounded(Sentence sentence, int noun) {
    return sentence.hasChild(noun, "compound");
  }

  private static String lemma(Sentence sentence, int i) {
    return sentence.lemma(i).toLowerCase(Locale.ROOT);
  }

  /// Dictionary forms of the compound a noun heads: "gas pipeline", "security guarantee".
  private static String compound(Sentence sentence, int noun) {
    var key = new StringBuilder();
    for (int child : sentence.children(noun)) {
      if (sentence.relation(child).equals("compound") && !sentence.token(child).isProper()) {
        key.append(lemma(sentence, child)).append(' ');
      }
    }
    return key + lemma(sentence, noun);
  }

  /// The stretch from the first naming modifier of `from` to the last naming word of `to`.
  private static Span named(Sentence sentence, int from, int to) {
    int first = Math.min(firstNaming(sentence, from), firstNaming(sentence, to));
    return sentence.span(first, Math.max(from, to));
  }

  private static int firstNaming(Sentence sentence, int noun) {
    int first = noun;
    for (int child : sentence.children(noun)) {
      boolean names =
          !NOT_NAMED.contains(sentence.relation(child))
              && child < noun
              && !sentence.token(child).isVerb();
      if (names) {
        first = Math.min(first, firstNaming(sentence, child));
      }
    }
    return first;
  }

  private static String clean(Sentence sentence, Span span) {
    var words = new StringBuilder();
    int end = -1;
    for (Token token : sentence.tokens()) {
      boolean isDeterminer = token.tag().equals("DT") || token.tag().equals("PRP$");
      if (span.contains(token.span()) && !isDeterminer) {
        words.append(end >= 0 && token.span().begin() > end ? " " : "").append(token.word());
        end = token.span().end();
      }
    }
    return words.toString();
  }
}
