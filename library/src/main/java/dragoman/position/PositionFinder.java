package dragoman.position;

import static dragoman.language.Sentence.NONE;

import dragoman.actor.Cast;
import dragoman.language.AnnotatedArticle;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.statement.Statement;
import dragoman.text.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds who takes a stand on what, and what is made to hang on what.
///
/// A stand is taken by words of supporting, wanting, demanding, offering, opposing or rejecting
/// (`stances.tsv`), or by what a speaker says is to be done. One that is merely possible ("might
/// support"), supposed, asked or wished of somebody is left out. Thread-safe.
public final class PositionFinder {
  private final MatterFinder nouns = new MatterFinder(Words.load());
  private final VerbMatters verbs = new VerbMatters(nouns);
  private final LinkageFinder linkages = new LinkageFinder(nouns, verbs);
  private final List<StandRule> rules =
      List.of(
          new SubjectStands(nouns.words(), nouns, verbs),
          new NounStands(nouns.words(), nouns, verbs),
          new MatterAsSubject(nouns.words(), nouns, verbs),
          new StatedPosition(nouns),
          new Requirement(linkages),
          new WishedContent(verbs));

  /// @param issues matters of the article by name, with every sentence that speaks of them
  public record Stands(List<Issue> issues, List<Position> positions, List<Linkage> linkages) {}

  /// What was found in one sentence.
  private record Found(Scene scene, List<Stand> stands, List<LinkageFinder.Link> links) {
    Passage passage() {
      return scene.article().article().passage(scene.sentence().span());
    }
  }

  public Stands find(AnnotatedArticle article, Cast cast, List<Statement> statements) {
    List<Found> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (!sentence.token(sentence.size() - 1).word().equals("?")) {
        Scene scene = Scene.of(article, sentence, cast, statements);
        List<Stand> stands = new ArrayList<>();
        rules.forEach(rule -> stands.addAll(rule.find(scene)));
        found.add(new Found(scene, once(scene, stands), linkages.find(scene)));
      }
    }
    Names names = new Names();
    for (Found f : found) {
      f.stands().forEach(stand -> names.add(stand.matter()));
      f.links()
          .forEach(link -> {
            names.add(link.issue());
            names.add(link.condition());
          });
    }
    Set<Position> positions = new LinkedHashSet<>();
    Set<Linkage> links = new LinkedHashSet<>();
    for (Found f : found) {
      f.stands().forEach(stand -> positions.add(position(f, stand, names)));
      f.links().forEach(link -> links.add(linkage(f, link, names)));
    }
    return new Stands(issues(found, names), List.copyOf(positions), List.copyOf(links));
  }

  /// What a sentence says twice of an actor and a matter counts once: the one with a condition,
  /// else what was found first.
  private static List<Stand> once(Scene scene, List<Stand> stands) {
    Map<List<String>, Stand> first = new LinkedHashMap<>();
    for (Stand stand : stands) {
      if (isUnclear(scene, stand)) {
        continue;
      }
      first.merge(
          List.of(stand.actor(), stand.matter().key()),
          stand,
          (a, b) -> condition(scene, a).isEmpty() && condition(scene, b).isPresent() ? b : a);
    }
    return List.copyOf(first.values());
  }

  private static Position position(Found found, Stand stand, Names names) {
    Scene scene = found.scene();
    Optional<Conditions.Condition> condition = condition(scene, stand);
    return new Position(
        stand.actor(),
        names.of(stand.matter()),
        condition.isPresent() ? Position.Stance.CONDITIONAL : stand.stance(),
        condition.map(c -> scene.article().article().text().slice(c.span())).orElse(null),
        scene.innermost(scene.span(stand.word())).map(Statement::id).orElse(null),
        found.passage());
  }

  /// "Did not plan to … if …": what the condition is of nobody knows.
  private static boolean isUnclear(Scene scene, Stand stand) {
    return Negation.isNegated(scene, stand.word())
        && condition(scene, stand).filter(c -> c.kind() == Linkage.Kind.IF).isPresent();
  }

  /// At the word that takes the stand, at the matter, or at the verb between.
  private static Optional<Conditions.Condition> condition(Scene scene, Stand stand) {
    int matter = stand.matter().head();
    int between = scene.sentence().head(matter);
    return Conditions.of(scene, stand.word())
        .or(() -> Conditions.of(scene, matter))
        .or(() ->
            between != NONE
                    && scene.sentence().token(between).isVerb()
                    && scene.sentence().dominates(stand.word(), between)
                ? Conditions.of(scene, between)
                : Optional.empty());
  }

  private static Linkage linkage(Found found, LinkageFinder.Link link, Names names) {
    Scene scene = found.scene();
    return new Linkage(
        names.of(link.issue()),
        names.of(link.condition()),
        link.kind(),
        scene.innermost(scene.span(link.word())).map(Statement::id).orElse(null),
        found.passage());
  }

  /// The name each matter goes by in an article: a noun phrase before a verb phrase, of equals the
  /// shorter.
  private static final class Names {
    private final Map<String, Matter> best = new HashMap<>();

    void add(Matter matter) {
      best.merge(matter.key(), matter, Names::better);
    }

    private static Matter better(Matter a, Matter b) {
      if (a.isNoun() != b.isNoun()) {
        return a.isNoun() ? a : b;
      }
      return a.name().length() <= b.name().length() ? a : b;
    }

    String of(Matter matter) {
      return best.getOrDefault(matter.key(), matter).name();
    }

    boolean knows(String key) {
      return best.containsKey(key);
    }

    Matter of(String key, Matter otherwise) {
      return best.getOrDefault(key, otherwise);
    }
  }

  /// Every matter somebody takes a stand on or that is linked to another, with every sentence that
  /// names it.
  private List<Issue> issues(List<Found> found, Names names) {
    Map<String, Set<Passage>> passages = new LinkedHashMap<>();
    Map<String, Matter> matters = new HashMap<>();
    for (Found f : found) {
      List<Matter> here = new ArrayList<>(mentioned(f.scene()));
      f.stands().forEach(stand -> here.add(stand.matter()));
      f.links().forEach(link -> here.addAll(List.of(link.issue(), link.condition())));
      for (Matter matter : here) {
        if (names.knows(matter.key())) {
          matters.putIfAbsent(matter.key(), matter);
          passages.computeIfAbsent(matter.key(), k -> new LinkedHashSet<>()).add(f.passage());
        }
      }
    }
    List<Issue> issues = new ArrayList<>();
    passages.forEach((key, where) -> {
      Matter matter = matters.get(key);
      if (matter != null) {
        issues.add(new Issue(names.of(key, matter).name(), key, List.copyOf(where)));
      }
    });
    return issues;
  }

  private List<Matter> mentioned(Scene scene) {
    List<Matter> matters = new ArrayList<>();
    for (Token token : scene.sentence().tokens()) {
      if (token.isNoun()) {
        nouns.ofNoun(scene, token.index()).ifPresent(matters::add);
      } else if (token.isVerb()) {
        matters.addAll(verbs.of(scene, token.index()));
      }
    }
    return matters;
  }
}
