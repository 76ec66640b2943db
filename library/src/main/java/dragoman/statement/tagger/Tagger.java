package dragoman.statement.tagger;

import dragoman.language.Grammar;
import dragoman.language.Sentence;
import dragoman.statement.attribution.Attribution;
import dragoman.statement.attribution.Scene;
import dragoman.statement.attribution.Source;
import dragoman.statement.tagger.Labelled.Cue;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds attributions with the trained model. What the rules found is evidence to it, not an order.
public final class Tagger {
  /// Name of an attribution whose cue is found even by stricter measure.
  public static final String SURE = "SureTagger";

  /// Name of any other the model finds.
  public static final String LIKELY = "Tagger";

  /// How much more a cue has to score to be sure.
  private static final float STRICTNESS = 1.8f;

  static final int CUE_BEGINS = 1;
  static final int CUE_GOES_ON = 2;
  static final int SOURCE = 1;
  static final int CONTENT = 2;

  private final Chain cues;
  private final Chain roles;
  private final Vocabulary vocabulary;
  private final float bias;

  /// @param bias what is added to the score of every beginning of a cue: more finds more
  public Tagger(Chain cues, Chain roles, Vocabulary vocabulary, float bias) {
    this.cues = cues;
    this.roles = roles;
    this.vocabulary = vocabulary;
    this.bias = bias;
  }

  /// The attributions of a scene in order, those within others included.
  ///
  /// @param rules what the rules found there
  public List<Attribution> find(Scene scene, List<Attribution> rules) {
    var labelled = new Labelled(scene, vocabulary, rules);
    List<Cue> found = new ArrayList<>();
    Set<Cue> sure = new HashSet<>();
    for (Sentence sentence : scene.sentences()) {
      Sequence sequence = labelled.cues(sentence.index());
      found.addAll(cues(sequence, sentence.index(), bias));
      sure.addAll(cues(sequence, sentence.index(), bias - STRICTNESS));
    }
    List<Attribution> attributions = new ArrayList<>();
    for (Cue cue : found) {
      int[] labels = labels(roles, labelled.roles(cue, found), 0);
      @Nullable Attribution attribution =
          attribution(scene, labelled, cue, labels, sure.contains(cue) ? SURE : LIKELY);
      if (attribution != null) {
        attributions.add(attribution);
      }
    }
    return attributions;
  }

  private static int[] labels(Chain chain, Sequence sequence, float bias) {
    float[][] states = chain.stateScores(sequence);
    for (float[] state : states) {
      state[1] += bias;
    }
    return new Lattice(states, chain.stepScores(sequence), chain.labels()).best();
  }

  private List<Cue> cues(Sequence sequence, int sentence, float readiness) {
    int[] labels = labels(cues, sequence, readiness);
    List<Cue> found = new ArrayList<>();
    int first = -1;
    for (int i = 0; i <= labels.length; i++) {
      int label = i < labels.length ? labels[i] : 0;
      if (first >= 0 && label != CUE_GOES_ON) {
        found.add(new Cue(sentence, first, i - 1));
        first = -1;
      }
      if (label == CUE_BEGINS) {
        first = i;
      }
    }
    return found;
  }

  private static @Nullable Attribution attribution(
      Scene scene, Labelled labelled, Cue cue, int[] labels, String name) {
    int[][] places = labelled.places(cue);
    List<Run> sources = runs(scene, places, labels, SOURCE);
    List<Run> contents = runs(scene, places, labels, CONTENT);
    if (contents.isEmpty()) {
      return null;
    }
    Sentence sentence = scene.sentences().get(cue.sentence());
    int head = labelled.head(cue);
    return new Attribution(
        cue.sentence(),
        sources.isEmpty() ? null : source(scene, sources.getFirst()),
        sentence.span(cue.first(), cue.last()),
        head,
        contents.stream().map(Run::span).toList(),
        Sentence.NONE,
        isNegated(sentence, cue),
        name);
  }

  private record Run(Span span, int sentence, int first, int last) {}

  /// The unbroken stretches of a label within sentences, without punctuation at their edges.
  private static List<Run> runs(Scene scene, int[][] places, int[] labels, int label) {
    List<Run> runs = new ArrayList<>();
    int i = 0;
    while (i < labels.length) {
      if (labels[i] != label) {
        i++;
        continue;
      }
      int begin = i;
      while (i < labels.length && labels[i] == label && places[i][0] == places[begin][0]) {
        i++;
      }
      Sentence sentence = scene.sentences().get(places[begin][0]);
      int first = places[begin][1];
      int last = places[i - 1][1];
      while (first < last && isEdge(sentence, first)) {
        first++;
      }
      while (last > first
          && (isEdge(sentence, last) || label == SOURCE && isVerbal(sentence, last))) {
        last--;
      }
      if (!isEdge(sentence, first)) {
        runs.add(new Run(sentence.span(first, last), sentence.index(), first, last));
      }
    }
    return runs;
  }

  /// An auxiliary or adverb that is the verb's rather than the speaker's.
  private static boolean isVerbal(Sentence sentence, int i) {
    return sentence.token(i).tag().matches("MD|RB|VB[DZP]?");
  }

  private static boolean isEdge(Sentence sentence, int i) {
    return sentence.token(i).word().codePoints().allMatch(c -> ",.;:—–-".indexOf(c) >= 0);
  }

  private static Source source(Scene scene, Run run) {
    Sentence sentence = scene.sentences().get(run.sentence());
    int head = run.first();
    for (int i = run.first(); i <= run.last(); i++) {
      int above = sentence.head(i);
      boolean isWord = Character.isLetterOrDigit(sentence.token(i).word().codePointAt(0));
      if (isWord && (above < run.first() || above > run.last())) {
        head = i;
        break;
      }
    }
    return new Source(run.span(), run.sentence(), meant(sentence, head));
  }

  /// For a relative pronoun the noun it stands for.
  private static int meant(Sentence sentence, int head) {
    int verb = sentence.head(head);
    boolean isRelative =
        sentence.token(head).tag().startsWith("W")
            && verb != Sentence.NONE
            && sentence.relation(verb).equals("acl:relcl");
    return isRelative ? sentence.head(verb) : head;
  }

  private static boolean isNegated(Sentence sentence, Cue cue) {
    var grammar = new Grammar(sentence);
    for (int i = cue.first(); i <= cue.last(); i++) {
      if (grammar.isNegated(i)) {
        return true;
      }
    }
    return false;
  }
}
