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
import java.util.stream.Collectors;

/// Names what an infinitive, a gerund or a clause is about: "to lift sanctions" is the lifting of
/// sanctions, "to see an end of the war" the end of the war.
final class VerbMatters {
  private static final Set<String> ASPECT = Classes.of("aspect");
  private static final int DEEPEST = 4;

  private final MatterFinder nouns;
  private final Words words;
  private final Set<String> relations;

  VerbMatters(MatterFinder nouns) {
    this.nouns = nouns;
    this.words = nouns.words();
    this.relations =
        words.relational().stream().map(words.stems()::of).collect(Collectors.toUnmodifiableSet());
  }

  /// The matters of a verb and of those coordinated with it.
  List<Matter> of(Scene scene, int verb) {
    return of(scene, verb, 0);
  }

  private List<Matter> of(Scene scene, int verb, int depth) {
    List<Matter> matters = new ArrayList<>(one(scene, verb, depth));
    for (int child : scene.sentence().children(verb)) {
      boolean isNext =
          scene.sentence().relation(child).equals("conj")
              && scene.sentence().token(child).isVerb()
              && isSameForm(scene, verb, child);
      if (isNext && !scene.sentence().hasChild(child, "nsubj", "nsubj:pass") && depth < DEEPEST) {
        matters.addAll(of(scene, child, depth + 1));
      }
    }
    return matters;
  }

  /// "To step down and go", but not "refuses to step down and compared": what was done is not
  /// wanted with what is.
  private static boolean isSameForm(Scene scene, int verb, int next) {
    String form = scene.sentence().token(verb).tag();
    String other = scene.sentence().token(next).tag();
    return !form.equals("VB") || Set.of("VB", "VBP").contains(other);
  }

  private List<Matter> one(Scene scene, int verb, int depth) {
    boolean isNegated = scene.grammar().isNegated(verb);
    List<Matter> matters = affirmed(scene, verb, depth);
    return isNegated ? matters.stream().map(Matter::averted).toList() : matters;
  }

  private List<Matter> affirmed(Scene scene, int verb, int depth) {
    Sentence sentence = scene.sentence();
    String lemma = scene.lemma(verb);
    int next = sentence.child(verb, "xcomp");
    if (ASPECT.contains(lemma)
        && next != NONE
        && sentence.token(next).isVerb()
        && depth < DEEPEST) {
      return of(scene, next, depth + 1);
    }
    List<Matter> matters = new ArrayList<>();
    if (isValuing(scene, verb)) {
      return matters;
    }
    for (Grammar.Oblique oblique : scene.grammar().obliques(verb)) {
      if (words.shells().verbs().containsKey(lemma + "/" + oblique.preposition())) {
        matters.addAll(nouns.ofNouns(scene, oblique.head()));
      }
    }
    boolean isPassive = scene.grammar().isPassive(verb);
    List<Integer> objects =
        isPassive ? scene.grammar().subjects(verb) : scene.grammar().objects(verb);
    if (matters.isEmpty() && relations.contains(words.stems().of(lemma))) {
      between(scene, verb, objects).ifPresent(matters::add);
    }
    Boolean averts = words.shells().verbs().get(lemma);
    for (int object : objects) {
      if (averts != null) {
        nouns.ofNoun(scene, object).map(m -> averts ? m.averted() : m).ifPresent(matters::add);
      } else if (matters.isEmpty()) {
        done(scene, verb, object).ifPresent(matters::add);
      }
    }
    return matters;
  }

  /// "Should be seen as": what it is called, not what is to be done with it.
  private static boolean isValuing(Scene scene, int verb) {
    return Classes.of("valuing-as").contains(scene.lemma(verb))
        && scene.grammar().obliques(verb).stream().anyMatch(o -> o.preposition().equals("as"));
  }

  /// "to meet Putin", "to isolate Iran", "to meet the Chinese leader".
  private Optional<Matter> between(Scene scene, int verb, List<Integer> objects) {
    Set<String> actors = new TreeSet<>();
    int last = NONE;
    List<Integer> sides = new ArrayList<>(objects);
    for (Grammar.Oblique oblique : scene.grammar().obliques(verb)) {
      if (Set.of("with", "on", "against").contains(oblique.preposition())) {
        sides.addAll(scene.grammar().conjuncts(oblique.head()));
      }
    }
    for (int side : sides) {
      Set<String> here = scene.actorsAt(side);
      actors.addAll(here);
      last = here.isEmpty() ? last : Math.max(last, side);
    }
    if (actors.isEmpty() || last < verb) {
      return Optional.empty();
    }
    String article = scene.lemma(verb + 1).equals("the") ? "the " : "";
    String rest = article + nouns.compound().words(scene.sentence(), verb + 1, last);
    return Optional.of(
        new Matter(
            Relations.key(words.stems().of(scene.lemma(verb)), actors),
            gerund(scene, verb) + " " + rest,
            false,
            verb,
            false));
  }

  /// What is done to an object: a change, or any act that says what is wanted.
  private Optional<Matter> done(Scene scene, int verb, int object) {
    String lemma = scene.lemma(verb);
    if (words.shells().light().contains(lemma)) {
      return Optional.empty();
    }
    Token token = scene.sentence().token(object);
    String name = gerund(scene, verb) + " " + nouns.compound().whole(scene.sentence(), object);
    if (token.isProper() || scene.isActor(object)) {
      boolean isPlaceMade = lemma.endsWith("ize") || lemma.endsWith("ise") || lemma.endsWith("ify");
      return isPlaceMade
          ? Optional.of(new Matter(words.stems().of(lemma), name, false, verb, false))
          : Optional.empty();
    }
    return nouns
        .changed(scene, object, lemma)
        .map(m -> new Matter(m.key(), name, false, verb, false));
  }

  /// "lifting", "kicking off".
  private static String gerund(Scene scene, int verb) {
    Token token = scene.sentence().token(verb);
    int particle = scene.sentence().child(verb, "compound:prt");
    String bare =
        token.tag().equals("VBG")
            ? token.word().toLowerCase(Locale.ROOT)
            : Gerund.of(scene.lemma(verb));
    return particle == NONE ? bare : bare + " " + scene.lemma(particle);
  }
}
