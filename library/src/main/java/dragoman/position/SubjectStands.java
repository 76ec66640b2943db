package dragoman.position;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Grammar;
import dragoman.language.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// An actor as subject of a verb or adjective of supporting, wanting, demanding, opposing or
/// rejecting; the matter is its object, infinitive, clause or what its preposition brings.
final class SubjectStands implements StandRule {
  private final Words words;
  private final MatterFinder nouns;
  private final VerbMatters verbs;

  SubjectStands(Words words, MatterFinder nouns, VerbMatters verbs) {
    this.words = words;
    this.nouns = nouns;
    this.verbs = verbs;
  }

  @Override
  public List<Stand> find(Scene scene) {
    return StandRule.ofWords(
        scene, words, link -> !isOfNoun(link), (word, stance) -> stands(scene, word, stance));
  }

  static boolean isOfNoun(String link) {
    return link.startsWith("n:") || link.startsWith("s:") || link.equals("is");
  }

  private List<Stand> stands(Scene scene, int word, Words.StanceWord stance) {
    int predicate = stance.link().equals("pred") ? predicate(scene, word) : word;
    if (predicate == NONE
        || (scene.sentence().token(word).isNoun() && !stance.link().equals("pred"))
        || !Certainty.isTaken(scene, predicate)) {
      return List.of();
    }
    List<Matter> matters = matters(scene, word, predicate, stance.link());
    Set<String> holders = matters.isEmpty() ? Set.of() : holders(scene, predicate, stance.link());
    if (!holders.isEmpty() && stance.word().equals("agree") && stance.link().equals("on")) {
      holders = together(scene, word, holders);
    }
    return StandRule.taken(scene, predicate, stance, matters, holders);
  }

  /// "France agrees with Italy on …": both do.
  private static Set<String> together(Scene scene, int word, Set<String> holders) {
    Set<String> all = new LinkedHashSet<>(holders);
    for (Grammar.Oblique oblique : scene.grammar().obliques(word)) {
      if (oblique.preposition().equals("with")) {
        all.addAll(scene.actorsAt(oblique.head()));
      }
    }
    return all;
  }

  /// The subject; the agent of a passive whose subject is the matter.
  private static Set<String> holders(Scene scene, int predicate, String link) {
    boolean isOfObject = link.equals("obj") || link.equals("change");
    if (!isOfObject || !scene.grammar().isPassive(predicate)) {
      return Holders.subjects(scene, predicate);
    }
    Set<String> agents = new LinkedHashSet<>();
    scene.grammar().agents(predicate).forEach(agent -> agents.addAll(scene.holders(agent)));
    return agents;
  }

  /// "Against" and "in favour" stand beside or under what they are said of.
  private static int predicate(Scene scene, int word) {
    Sentence sentence = scene.sentence();
    if (sentence.token(word).tag().equals("IN")) {
      int head = sentence.head(word);
      return head != NONE && sentence.hasChild(head, "cop") ? head : NONE;
    }
    boolean isSaid = sentence.hasChild(word, "cop") && sentence.hasChild(word, "case");
    return sentence.token(word).isNoun() && isSaid ? word : NONE;
  }

  private List<Matter> matters(Scene scene, int word, int predicate, String link) {
    Sentence sentence = scene.sentence();
    return switch (link) {
      case "obj" ->
          sentence.token(word).isVerb() && infinitive(scene, word) == NONE
              ? objects(scene, word)
              : List.of();
      case "change" ->
          sentence.token(word).isVerb()
              ? objects(scene, word).stream().filter(SubjectStands::isChange).toList()
              : List.of();
      case "xcomp" -> {
        int verb = infinitive(scene, word);
        yield verb == NONE || sentence.hasChild(word, "obj") ? List.of() : verbs.of(scene, verb);
      }
      case "other" -> {
        int verb = infinitive(scene, word);
        boolean isAsked =
            sentence.hasChild(word, "obj", "iobj")
                || scene.grammar().obliques(word).stream()
                    .anyMatch(o -> o.preposition().equals("on"));
        yield verb == NONE || !isAsked ? List.of() : verbs.of(scene, verb);
      }
      case "that" -> {
        int clause = sentence.child(word, "ccomp");
        yield clause != NONE && isToBeDone(scene, clause) ? verbs.of(scene, clause) : List.of();
      }
      case "pred" ->
          predicate == word ? obliques(scene, word, "of") : nouns.ofNouns(scene, predicate);
      default -> obliques(scene, word, link);
    };
  }

  private static boolean isChange(Matter matter) {
    String key = matter.key();
    return Character.isUpperCase(key.codePointAt(key.lastIndexOf(' ') + 1));
  }

  private List<Matter> objects(Scene scene, int verb) {
    Grammar grammar = scene.grammar();
    Set<Integer> objects = new LinkedHashSet<>(grammar.objects(verb));
    if (grammar.isPassive(verb)) {
      boolean isFarParticiple =
          scene.sentence().relation(verb).equals("acl") && scene.sentence().head(verb) < verb - 1;
      if (grammar.agents(verb).isEmpty() || isFarParticiple) {
        return List.of();
      }
      objects.addAll(grammar.subjects(verb));
    }
    List<Matter> matters = new ArrayList<>();
    objects.forEach(object -> nouns.ofNoun(scene, object).ifPresent(matters::add));
    return matters;
  }

  private List<Matter> obliques(Scene scene, int word, String preposition) {
    Sentence sentence = scene.sentence();
    List<Matter> matters = new ArrayList<>();
    for (Grammar.Oblique oblique : scene.grammar().obliques(word)) {
      if (oblique.preposition().equals(preposition)) {
        matters.addAll(nouns.ofNouns(scene, oblique.head()));
        for (int child : sentence.children(oblique.head())) {
          if (sentence.token(child).tag().equals("VBG") && sentence.relation(child).equals("dep")) {
            matters.addAll(verbs.of(scene, child));
          }
        }
      }
    }
    for (int child : sentence.children(word)) {
      int mark = sentence.child(child, "mark");
      if (sentence.token(child).tag().equals("VBG")
          && mark != NONE
          && scene.lemma(mark).equals(preposition)) {
        matters.addAll(verbs.of(scene, child));
      }
      boolean isNext =
          preposition.equals("in")
              && sentence.relation(child).equals("conj")
              && mark != NONE
              && scene.lemma(mark).equals("to");
      if (isNext && sentence.token(word).tag().equals("JJ")) {
        matters.addAll(verbs.of(scene, child));
      }
    }
    return matters;
  }

  private static int infinitive(Scene scene, int word) {
    Sentence sentence = scene.sentence();
    for (int child : sentence.children(word)) {
      int mark = sentence.child(child, "mark");
      boolean isComplement = Set.of("xcomp", "ccomp").contains(sentence.relation(child));
      if (isComplement && mark != NONE && scene.lemma(mark).equals("to") && child > word) {
        return child;
      }
    }
    return NONE;
  }

  /// A clause of what is to be done: "that Iran lift …", "that sanctions should be lifted".
  private static boolean isToBeDone(Scene scene, int clause) {
    List<String> auxiliaries = scene.grammar().auxiliaries(clause);
    return auxiliaries.contains("should")
        || auxiliaries.contains("must")
        || (scene.sentence().token(clause).tag().equals("VB") && auxiliaries.isEmpty());
  }
}
