package dragoman.position;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Grammar;
import dragoman.language.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds what is made to hang on what: "A in exchange for B", "A unless B", "without B no A", "A
/// depends on B", and across two sentences "… A. This is impossible without B", "… A. In return,
/// B".
final class LinkageFinder {
  private static final Set<String> DEPENDING = Classes.of("depending");
  private static final Set<String> CLOSED = Classes.of("closed");

  private final MatterFinder nouns;
  private final VerbMatters verbs;

  LinkageFinder(MatterFinder nouns, VerbMatters verbs) {
    this.nouns = nouns;
    this.verbs = verbs;
  }

  /// Two matters and how the one hangs on the other.
  ///
  /// @param word where they are linked
  record Link(Matter issue, Matter condition, Linkage.Kind kind, int word) {}

  List<Link> find(Scene scene) {
    List<Link> links = new ArrayList<>();
    for (int word = 0; word < scene.sentence().size(); word++) {
      if (!scene.sentence().token(word).isNoun() || isNominal(scene, word)) {
        conditioned(scene, word).ifPresent(links::add);
      }
      without(scene, word).ifPresent(links::add);
      depending(scene, word).ifPresent(links::add);
    }
    returned(scene).ifPresent(links::add);
    return links.stream()
        .filter(link -> !link.issue().key().equals(link.condition().key()))
        .toList();
  }

  /// Only those of "no A without B".
  List<Link> withouts(Scene scene) {
    List<Link> links = new ArrayList<>();
    for (int word = 0; word < scene.sentence().size(); word++) {
      without(scene, word).ifPresent(links::add);
    }
    return links;
  }

  private static boolean isNominal(Scene scene, int word) {
    return !scene.sentence().hasChild(word, "cop");
  }

  private Optional<Link> conditioned(Scene scene, int word) {
    Optional<Conditions.Condition> condition = Conditions.of(scene, word);
    if (condition.isEmpty()
        || Set.of("return", "exchange").contains(scene.lemma(condition.get().head()))) {
      return Optional.empty();
    }
    Optional<Matter> issue = side(scene, word);
    Optional<Matter> on = side(scene, condition.get().head());
    return issue.isEmpty() || on.isEmpty()
        ? Optional.empty()
        : Optional.of(new Link(issue.get(), on.get(), condition.get().kind(), word));
  }

  /// What a noun names or a clause is about: a verb's matter, else its passive subject's.
  private Optional<Matter> side(Scene scene, int word) {
    return scene.sentence().token(word).isNoun()
        ? nouns.ofNoun(scene, word)
        : verbs.of(scene, word).stream().findFirst();
  }

  private Optional<Link> without(Scene scene, int word) {
    Sentence sentence = scene.sentence();
    boolean isClosed = CLOSED.contains(scene.lemma(word)) || scene.grammar().isNegated(word);
    int complement = sentence.child(word, "xcomp");
    isClosed |= complement != NONE && CLOSED.contains(scene.lemma(complement));
    if (!isClosed) {
      return Optional.empty();
    }
    for (Grammar.Oblique oblique : scene.grammar().obliques(word)) {
      if (oblique.preposition().equals("without")) {
        Optional<Matter> condition = nouns.ofNoun(scene, oblique.head());
        Optional<Matter> issue = subject(scene, word).or(() -> side(scene, word));
        if (condition.isPresent() && issue.isPresent()) {
          return Optional.of(new Link(issue.get(), condition.get(), Linkage.Kind.REQUIRES, word));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Matter> subject(Scene scene, int word) {
    int subject = scene.sentence().child(word, "nsubj", "nsubj:pass");
    if (subject == NONE) {
      return Optional.empty();
    }
    if (Set.of("this", "that").contains(scene.lemma(subject))) {
      return before(scene);
    }
    return nouns.ofNoun(scene, subject).or(() -> bare(scene, subject));
  }

  /// "In return, Iran would accept inspections", after what is given for it.
  private Optional<Link> returned(Scene scene) {
    Sentence sentence = scene.sentence();
    int root = sentence.root();
    boolean isReturned =
        root != NONE
            && sentence.size() > 2
            && scene.lemma(0).equals("in")
            && Set.of("return", "exchange").contains(scene.lemma(1))
            && sentence.token(2).word().equals(",");
    if (!isReturned) {
      return Optional.empty();
    }
    Optional<Matter> issue = before(scene);
    Optional<Matter> other = only(scene);
    return issue.isEmpty() || other.isEmpty()
        ? Optional.empty()
        : Optional.of(new Link(issue.get(), other.get(), Linkage.Kind.EXCHANGE, root));
  }

  /// What the sentence before is about, where that is one matter.
  private Optional<Matter> before(Scene scene) {
    return scene.before().flatMap(this::only);
  }

  /// The only matter of a sentence's main clause: of its verb and the infinitives it governs, else
  /// of its subject.
  private Optional<Matter> only(Scene scene) {
    Map<String, Matter> matters = new LinkedHashMap<>();
    int verb = scene.sentence().root();
    int subject = verb == NONE ? NONE : scene.sentence().child(verb, "nsubj", "nsubj:pass");
    for (int depth = 0; verb != NONE && depth < 4; depth++) {
      verbs.of(scene, verb).forEach(matter -> matters.putIfAbsent(matter.key(), matter));
      verb = scene.sentence().child(verb, "xcomp");
    }
    if (matters.isEmpty() && subject != NONE) {
      nouns.ofNoun(scene, subject).ifPresent(matter -> matters.put(matter.key(), matter));
    }
    return matters.size() == 1 ? matters.values().stream().findFirst() : Optional.empty();
  }

  /// "The solution cannot be comprehensive without …": by its own words where it stands bare.
  private Optional<Matter> bare(Scene scene, int noun) {
    boolean isBare =
        Set.of("NN", "NNS").contains(scene.sentence().token(noun).tag()) && !scene.isActor(noun);
    return isBare
        ? Optional.of(
            new Matter(
                scene.lemma(noun),
                nouns.compound().name(scene.sentence(), noun),
                true,
                noun,
                false))
        : Optional.empty();
  }

  private Optional<Link> depending(Scene scene, int word) {
    if (scene.grammar().isNegated(word)) {
      return Optional.empty();
    }
    Optional<Matter> subject = subject(scene, word);
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    String lemma = scene.lemma(word);
    for (Grammar.Oblique oblique : scene.grammar().obliques(word)) {
      if (DEPENDING.contains(lemma + "/" + oblique.preposition())) {
        Optional<Matter> other = nouns.ofNoun(scene, oblique.head());
        boolean isTurned = oblique.preposition().equals("for");
        if (other.isPresent()) {
          return Optional.of(
              isTurned
                  ? new Link(other.get(), subject.get(), Linkage.Kind.REQUIRES, word)
                  : new Link(subject.get(), other.get(), Linkage.Kind.REQUIRES, word));
        }
      }
    }
    int object = scene.sentence().child(word, "obj");
    return lemma.equals("require") && object != NONE && !scene.grammar().isPassive(word)
        ? nouns
            .ofNoun(scene, object)
            .map(o -> new Link(subject.get(), o, Linkage.Kind.REQUIRES, word))
        : Optional.empty();
  }
}
