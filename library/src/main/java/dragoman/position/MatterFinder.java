package dragoman.position;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Grammar;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Names what a noun phrase is about: "the easing of sanctions" and "sanctions relief" are one
/// matter, "the possibility of a ceasefire" is the ceasefire.
final class MatterFinder {
  private static final Set<String> COMPLETING = Classes.of("completing");
  private static final Set<String> BETWEEN = Classes.of("between");
  private static final int DEEPEST = 4;

  private final Words words;
  private final Compound compound;

  MatterFinder(Words words) {
    this.words = words;
    this.compound = new Compound(words);
  }

  /// The matters of a noun and of those coordinated with it.
  List<Matter> ofNouns(Scene scene, int noun) {
    List<Matter> matters = new ArrayList<>();
    for (int one : scene.grammar().conjuncts(noun)) {
      ofNoun(scene, one).ifPresent(matters::add);
    }
    return matters;
  }

  /// The matter a noun names, if it names one: no actor, no pronoun, nothing vague.
  Optional<Matter> ofNoun(Scene scene, int noun) {
    return ofNoun(scene, noun, 0);
  }

  private Optional<Matter> ofNoun(Scene scene, int noun, int depth) {
    Sentence sentence = scene.sentence();
    Token head = sentence.token(noun);
    if (!head.isNoun() || scene.isActor(noun) || depth > DEEPEST || !isWord(head)) {
      return Optional.empty();
    }
    int gerund = gerund(scene, noun);
    if (gerund != NONE && !words.shells().verbs().containsKey(scene.lemma(gerund))) {
      return changed(scene, noun, scene.lemma(gerund))
          .map(m -> new Matter(m.key(), gerundName(scene, gerund, noun), false, noun, false));
    }
    String lemma = scene.lemma(noun);
    if (words.instruments().contains(lemma) && !compound.isModified(scene, noun)) {
      Optional<Matter> authored = relation(scene, noun);
      if (authored.isPresent()) {
        return authored;
      }
    }
    if (words.shells().nouns().containsKey(lemma) && !compound.isModified(scene, noun)) {
      return inside(scene, noun, depth)
          .map(m -> words.shells().nouns().getOrDefault(lemma, false) ? m.averted() : m);
    }
    String change = words.changes().get(lemma);
    if (change != null && !(words.instruments().contains(lemma) && isBareOf(scene, noun))) {
      return changeOf(scene, noun, change);
    }
    if (words.relational().contains(lemma)) {
      return relation(scene, noun);
    }
    boolean isNothing =
        words.agents().contains(lemma)
            || (words.vague().contains(lemma) && !compound.isModified(scene, noun));
    return isNothing ? Optional.empty() : plain(scene, noun);
  }

  /// A matter by its head and modifiers, with "of" or "on" another noun where it stands bare.
  private Optional<Matter> plain(Scene scene, int noun) {
    Sentence sentence = scene.sentence();
    Token head = sentence.token(noun);
    if (head.isProper() && !words.instruments().contains(head.word().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    int complement = compound.isModified(scene, noun) ? NONE : complement(scene, noun);
    String key = Targets.key(scene, noun, NONE, compound.key(scene, noun));
    return Optional.of(
        complement == NONE
            ? new Matter(key, compound.name(sentence, noun), true, noun, false)
            : new Matter(
                key + " " + compound.key(scene, complement),
                compound.name(sentence, noun, complement),
                true,
                noun,
                false));
  }

  /// What a shell noun stands around: "the possibility of …", "the need to …".
  private Optional<Matter> inside(Scene scene, int noun, int depth) {
    for (Grammar.Oblique oblique : scene.grammar().obliques(noun)) {
      if (COMPLETING.contains(oblique.preposition())) {
        return ofNoun(scene, oblique.head(), depth + 1);
      }
    }
    int clause = scene.sentence().child(noun, "acl");
    int object = clause == NONE ? NONE : scene.sentence().child(clause, "obj");
    if (object == NONE || scene.sentence().child(clause, "mark") == NONE) {
      return Optional.empty();
    }
    return words.shells().verbs().containsKey(scene.lemma(clause))
        ? ofNoun(scene, object, depth + 1)
        : changed(scene, object, scene.lemma(clause))
            .map(m ->
                new Matter(
                    m.key(),
                    Gerund.of(scene.lemma(clause)) + " " + compound.whole(scene.sentence(), object),
                    false,
                    noun,
                    false));
  }

  /// The easing, end or resumption of something.
  private Optional<Matter> changeOf(Scene scene, int noun, String change) {
    Sentence sentence = scene.sentence();
    for (Grammar.Oblique oblique : scene.grammar().obliques(noun)) {
      int changed = pastQuantity(scene, oblique.head());
      if (Set.of("of", "from", "in", "to").contains(oblique.preposition())
          && sentence.token(changed).isNoun()) {
        return matterKey(scene, changed, noun)
            .map(key ->
                new Matter(
                    key + " " + change, compound.name(sentence, noun, changed), true, noun, false));
      }
    }
    int first = sentence.child(noun, "compound", "obj");
    if (first == NONE || scene.isActor(first) || sentence.token(first).isProper()) {
      return Optional.empty();
    }
    return matterKey(scene, first, noun)
        .map(key ->
            new Matter(key + " " + change, compound.name(sentence, noun), true, noun, false));
  }

  /// "some of the sanctions", "the number of troops": the sanctions, the troops.
  private int pastQuantity(Scene scene, int noun) {
    Token token = scene.sentence().token(noun);
    boolean isShell = words.shells().nouns().containsKey(scene.lemma(noun));
    if (isShell || token.tag().equals("DT") || token.tag().equals("CD")) {
      for (Grammar.Oblique oblique : scene.grammar().obliques(noun)) {
        if (oblique.preposition().equals("of")) {
          return oblique.head();
        }
      }
    }
    return noun;
  }

  /// What is changed as part of a key; a relation with those it holds between, a measure with those
  /// it is laid upon.
  private Optional<String> matterKey(Scene scene, int noun, int change) {
    Token token = scene.sentence().token(noun);
    String lemma = scene.lemma(noun);
    if (!token.isNoun() || scene.isActor(noun) || !isWord(token)) {
      return Optional.empty();
    }
    if (words.relational().contains(lemma)) {
      return relation(scene, noun).map(Matter::key);
    }
    boolean isVague = words.vague().contains(lemma) || words.shells().nouns().containsKey(lemma);
    return isVague && !compound.isModified(scene, noun)
        ? Optional.empty()
        : Optional.of(Targets.key(scene, noun, change, compound.key(scene, noun)));
  }

  /// The same matter under a verb of change or a plain verb; empty for verbs that add nothing.
  Optional<Matter> changed(Scene scene, int object, String verb) {
    String change = words.changes().get(verb);
    int changed = change == null ? object : pastQuantity(scene, object);
    String suffix = change == null ? words.stems().of(verb) : change;
    return matterKey(scene, changed, NONE)
        .map(key -> new Matter(key + " " + suffix, "", false, object, false));
  }

  /// "relations with Japan", "pressure on Iran": nothing without the actors.
  private Optional<Matter> relation(Scene scene, int noun) {
    Sentence sentence = scene.sentence();
    Set<String> actors = new TreeSet<>();
    int complement = NONE;
    for (Grammar.Oblique oblique : scene.grammar().obliques(noun)) {
      if (BETWEEN.contains(oblique.preposition())) {
        for (int one : scene.grammar().conjuncts(oblique.head())) {
          Set<String> here = scene.actorsAt(one);
          actors.addAll(here);
          if (!here.isEmpty() && oblique.head() > noun && complement == NONE) {
            complement = oblique.head();
          }
        }
      }
    }
    for (int child : sentence.children(noun)) {
      if (Set.of("compound", "amod").contains(sentence.relation(child))) {
        within(scene, child, actors);
      }
    }
    if (actors.isEmpty()) {
      return compound.isModified(scene, noun) ? plain(scene, noun) : Optional.empty();
    }
    String name =
        complement == NONE
            ? compound.name(sentence, noun)
            : compound.name(sentence, noun, complement);
    return Optional.of(
        new Matter(Relations.key(compound.key(scene, noun), actors), name, true, noun, false));
  }

  private static void within(Scene scene, int token, Set<String> actors) {
    actors.addAll(scene.actorsAt(token));
    for (int child : scene.sentence().children(token)) {
      within(scene, child, actors);
    }
  }

  /// A verb in -ing that the parser takes for an adjective of its object: "interested in ending the
  /// embargo", "in exchange for easing sanctions"; [Sentence#NONE] for a true one.
  private int gerund(Scene scene, int noun) {
    Sentence sentence = scene.sentence();
    for (int child : sentence.children(noun)) {
      boolean isVerb = sentence.token(child).tag().equals("VBG") && child < noun;
      if (isVerb && Set.of("amod", "dep").contains(sentence.relation(child))) {
        boolean isAfterPreposition =
            child > 0
                && sentence.relation(child - 1).equals("case")
                && sentence.head(child - 1) == noun;
        int determiner = sentence.child(noun, "det", "nmod:poss");
        boolean isBeforeDeterminer = determiner > child;
        boolean isChange =
            words.changes().containsKey(scene.lemma(child)) && !isPeople(scene, noun);
        if (isAfterPreposition && (isBeforeDeterminer || (isChange && determiner == NONE))) {
          return child;
        }
      }
    }
    return NONE;
  }

  /// "developing countries" are not countries somebody develops.
  private static boolean isPeople(Scene scene, int noun) {
    return Set.of("country", "nation", "world", "state", "economy", "market", "power")
        .contains(scene.lemma(noun));
  }

  private String gerundName(Scene scene, int gerund, int noun) {
    return (scene.sentence().token(gerund).word().toLowerCase(Locale.ROOT)
            + " "
            + compound.name(scene.sentence(), noun))
        .strip();
  }

  private static int complement(Scene scene, int noun) {
    for (Grammar.Oblique oblique : scene.grammar().obliques(noun)) {
      String tag = scene.sentence().token(oblique.head()).tag();
      if (Set.of("of", "on").contains(oblique.preposition())
          && (tag.equals("NN") || tag.equals("NNS"))) {
        return oblique.head();
      }
    }
    return NONE;
  }

  /// A "draft resolution" resolves nothing, the "resolution of the crisis" does.
  private static boolean isBareOf(Scene scene, int noun) {
    return scene.grammar().obliques(noun).stream().noneMatch(o -> o.preposition().equals("of"));
  }

  /// A word in small letters, or the first of its sentence: a capital in the middle begins a
  /// headline that ran on.
  private boolean isWord(Token token) {
    boolean isCapital =
        Character.isUpperCase(token.word().codePointAt(0))
            && token.index() > 0
            && !token.isProper()
            && !words.instruments().contains(token.lemma())
            && token.word().codePoints().anyMatch(Character::isLowerCase);
    return !isCapital
        && token.word().codePoints().filter(Character::isLetter).count() > 2
        && token.word().codePoints().noneMatch(Character::isDigit);
  }

  Words words() {
    return words;
  }

  Compound compound() {
    return compound;
  }
}
