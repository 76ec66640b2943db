package dragoman.position;

import static dragoman.language.Sentence.NONE;

import dragoman.actor.Cast;
import dragoman.actor.Mention;
import dragoman.language.AnnotatedArticle;
import dragoman.language.Grammar;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.statement.Statement;
import dragoman.text.Passage;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Finds who takes a stand on what: an actor as subject of a word of supporting, demanding,
/// opposing or rejecting, and the matter that is its object.
///
/// It reads explicit stands only. A stand that is merely possible ("might support"), asked or
/// wished of somebody is left out. Thread-safe.
public final class PositionFinder {
  private static final Set<String> UNCERTAIN =
      Set.of("may", "might", "could", "can", "should", "must");
  private static final Set<String> CONDITIONAL_MARKS = Set.of("if", "unless", "provided");
  private static final Set<String> EXCHANGE = Set.of("exchange", "return");

  private final Words words = Words.load();
  private final MatterFinder matters = new MatterFinder(words);

  /// @param issues matters of the article by name, with every sentence that speaks of them
  public record Stands(List<Issue> issues, List<Position> positions) {}

  public Stands find(AnnotatedArticle article, Cast cast, List<Statement> statements) {
    List<Found> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (!sentence.token(sentence.size() - 1).word().equals("?")) {
        inSentence(article, sentence, cast, statements, found);
      }
    }
    Map<String, String> names = new TreeMap<>();
    found.forEach(f -> names.merge(f.matter().key(), f.matter().name(), PositionFinder::shorter));
    Set<Position> positions = new LinkedHashSet<>();
    for (Found f : found) {
      positions.add(f.position(names.getOrDefault(f.matter().key(), f.matter().name())));
    }
    return new Stands(issues(article, cast, names), List.copyOf(positions));
  }

  /// A stand before its matter has its final name.
  private record Found(
      Matter matter,
      String actor,
      Position.Stance stance,
      Optional<String> condition,
      Optional<String> statement,
      Passage passage) {
    Position position(String issue) {
      return new Position(
          actor, issue, stance, condition.orElse(null), statement.orElse(null), passage);
    }
  }

  private static String shorter(String a, String b) {
    return Comparator.comparingInt(String::length)
                .thenComparing(Comparator.naturalOrder())
                .compare(a, b)
            <= 0
        ? a
        : b;
  }

  private void inSentence(
      AnnotatedArticle article,
      Sentence sentence,
      Cast cast,
      List<Statement> statements,
      List<Found> found) {
    var grammar = new Grammar(sentence);
    for (Token token : sentence.tokens()) {
      for (Words.StanceWord word :
          words.stances().getOrDefault(token.lemma().toLowerCase(Locale.ROOT), List.of())) {
        if (!isUncertain(grammar, sentence, token.index())) {
          for (Matter matter : matters(sentence, grammar, token.index(), word, cast)) {
            for (String actor : holders(sentence, grammar, token, cast)) {
              found.add(stand(article, sentence, grammar, token, word, matter, actor, statements));
            }
          }
        }
      }
    }
  }

  private static boolean isUncertain(Grammar grammar, Sentence sentence, int word) {
    boolean modal = grammar.auxiliaries(word).stream().anyMatch(UNCERTAIN::contains);
    int head = sentence.head(word);
    boolean controlled =
        head != NONE && sentence.relation(word).equals("xcomp") && sentence.token(word).isVerb();
    return modal || controlled;
  }

  private List<Matter> matters(
      Sentence sentence, Grammar grammar, int word, Words.StanceWord stance, Cast cast) {
    List<Matter> matters = new ArrayList<>();
    Token token = sentence.token(word);
    switch (stance.link()) {
      case "obj" -> {
        if (token.isVerb() && !grammar.isPassive(word)) {
          for (int object : grammar.objects(word)) {
            this.matters.ofNoun(sentence, object, cast).ifPresent(matters::add);
          }
        }
      }
      case "xcomp" -> {
        int verb = sentence.child(word, "xcomp");
        if (token.isVerb() && verb != NONE && !sentence.hasChild(word, "obj")) {
          this.matters.ofVerb(sentence, verb, cast).ifPresent(matters::add);
        }
      }
      default -> {
        for (Grammar.Oblique oblique : grammar.obliques(word)) {
          if (oblique.preposition().equals(stance.link())) {
            for (int noun : grammar.conjuncts(oblique.head())) {
              this.matters.ofNoun(sentence, noun, cast).ifPresent(matters::add);
            }
          }
        }
      }
    }
    return matters;
  }

  /// Whose stand it is: the subject; for a noun ("its support for …") the possessor or the subject
  /// of the verb it is the object of.
  private static Set<String> holders(Sentence sentence, Grammar grammar, Token word, Cast cast) {
    List<Integer> subjects = new ArrayList<>(grammar.subjects(word.index()));
    if (word.isNoun()) {
      subjects.clear();
      int possessor = sentence.child(word.index(), "nmod:poss");
      if (possessor != NONE) {
        subjects.add(possessor);
      }
      int verb = sentence.head(word.index());
      if (subjects.stream().allMatch(s -> cast.mentionsHeadedBy(sentence.index(), s).isEmpty())
          && verb != NONE
          && sentence.relation(word.index()).equals("obj")) {
        subjects.addAll(grammar.subjects(verb));
      }
    }
    Set<String> actors = new LinkedHashSet<>();
    for (int subject : subjects) {
      for (Mention mention : cast.mentionsHeadedBy(sentence.index(), subject)) {
        actors.add(mention.actor());
      }
    }
    return actors;
  }

  private static Found stand(
      AnnotatedArticle article,
      Sentence sentence,
      Grammar grammar,
      Token word,
      Words.StanceWord stance,
      Matter matter,
      String actor,
      List<Statement> statements) {
    Optional<Span> condition = condition(sentence, grammar, word.index());
    boolean negated = grammar.isNegated(word.index());
    Position.Stance taken =
        condition.isPresent()
            ? Position.Stance.CONDITIONAL
            : negated ? opposite(stance.stance()) : stance.stance();
    return new Found(
        matter,
        actor,
        taken,
        condition.map(article.article().text()::slice),
        innermost(statements, word.span()),
        article.article().passage(sentence.span()));
  }

  private static Position.Stance opposite(Position.Stance stance) {
    return stance == Position.Stance.SUPPORT ? Position.Stance.OPPOSE : Position.Stance.NEUTRAL;
  }

  private static Optional<Span> condition(Sentence sentence, Grammar grammar, int word) {
    for (int child : sentence.children(word)) {
      int mark = sentence.child(child, "mark");
      if (sentence.relation(child).equals("advcl")
          && mark != NONE
          && CONDITIONAL_MARKS.contains(sentence.lemma(mark).toLowerCase(Locale.ROOT))) {
        return Optional.of(sentence.phrase(child));
      }
    }
    for (Grammar.Oblique oblique : grammar.obliques(word)) {
      if (oblique.preposition().equals("in") && EXCHANGE.contains(sentence.lemma(oblique.head()))) {
        return Optional.of(sentence.phrase(oblique.head()));
      }
    }
    return Optional.empty();
  }

  /// The statement with the shortest content that holds the words.
  private static Optional<String> innermost(List<Statement> statements, Span words) {
    return statements.stream()
        .filter(s -> s.content().stream().anyMatch(content -> content.contains(words)))
        .min(Comparator.comparingInt(s -> s.content().stream().mapToInt(Span::length).sum()))
        .map(Statement::id);
  }

  /// Every sentence that names a matter somebody takes a stand on.
  private List<Issue> issues(AnnotatedArticle article, Cast cast, Map<String, String> names) {
    Map<String, Set<Passage>> passages = new LinkedHashMap<>();
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        Optional<Matter> matter =
            token.isVerb()
                ? matters.ofVerb(sentence, token.index(), cast)
                : matters.ofNoun(sentence, token.index(), cast);
        matter
            .map(Matter::key)
            .filter(names::containsKey)
            .ifPresent(key ->
                passages
                    .computeIfAbsent(key, k -> new LinkedHashSet<>())
                    .add(article.article().passage(sentence.span())));
      }
    }
    return passages.entrySet().stream()
        .map(e ->
            new Issue(
                names.getOrDefault(e.getKey(), e.getKey()), e.getKey(), List.copyOf(e.getValue())))
        .toList();
  }
}
