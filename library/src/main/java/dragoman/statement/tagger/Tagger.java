package dragoman.statement.tagger;

import dragoman.language.Grammar;
import dragoman.language.Sentence;
import dragoman.statement.attribution.Attribution;
import dragoman.statement.attribution.Scene;
import dragoman.statement.attribution.Source;
import dragoman.statement.tagger.Labelled.Cue;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
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

  /// What is added to the score of every beginning of a cue, so that hardly any is missed; the
  /// judge drops most of them again.
  private static final float READINESS = 4.5f;

  /// How sure a cue has to be for others to mind it.
  private static final double OTHERS = -0.9;

  private static final int READINGS = 12;

  /// How likely another end of a cue has to be to be tried.
  private static final double ALTERNATIVE = 0.1;

  /// How many ends of a cue are tried.
  private static final int EXTENTS = 3;

  private static final Set<String> VERBAL = Set.of("MD", "RB", "VB", "VBD", "VBZ", "VBP");

  static final int CUE_BEGINS = 1;
  static final int CUE_GOES_ON = 2;
  static final int SOURCE = 1;
  static final int CONTENT = 2;

  private final Chain cues;
  private final Chain roles;
  private final Judge judge;
  private final Vocabulary vocabulary;
  private final double threshold;
  private final double sureness;

  /// How sure a cue has to be to be looked at, for speed: what is less sure the judge all but never
  /// takes, the more seldom the higher the threshold.
  private final double hopeless;

  /// @param threshold how likely an attribution has to be: less finds more
  /// @param sureness how likely it has to be to be a sure one
  public Tagger(
      Chain cues,
      Chain roles,
      Judge judge,
      Vocabulary vocabulary,
      double threshold,
      double sureness) {
    this.sureness = sureness;
    this.hopeless = 14 * (threshold - 0.64);
    this.cues = cues;
    this.roles = roles;
    this.judge = judge;
    this.vocabulary = vocabulary;
    this.threshold = threshold;
  }

  /// The attributions of a scene in order, those within others included.
  ///
  /// @param rules what the rules found there
  public List<Attribution> find(Scene scene, List<Attribution> rules) {
    var labelled = new Labelled(scene, vocabulary, rules);
    List<Attribution> found = new ArrayList<>();
    List<Found> likelyCues =
        cues(labelled).stream().filter(cue -> cue.sureness() > hopeless).toList();
    List<List<Option>> all = options(scene, labelled, likelyCues);
    List<List<int[]>> features = labelled.features(all);
    for (int cue = 0; cue < all.size(); cue++) {
      List<Option> options = all.get(cue);
      double[] likely = judge.likelihoods(features.get(cue));
      int best = 0;
      for (int i = 0; i < likely.length; i++) {
        best = likely[i] > likely[best] ? i : best;
      }
      double any = Arrays.stream(likely).sum();
      if (any >= threshold) {
        found.add(options.get(best).attribution().withRule(any >= sureness ? SURE : LIKELY));
      }
    }
    return found;
  }

  /// For every place that could be a cue the ways to read the words around it, the likeliest first;
  /// a place without any is left out.
  public List<List<Option>> options(Scene scene, Labelled labelled, List<Found> cues) {
    List<Cue> places =
        cues.stream().filter(found -> found.sureness() > OTHERS).map(Found::cue).toList();
    List<List<Option>> all = new ArrayList<>();
    for (Found found : cues) {
      List<Option> options = new ArrayList<>();
      Set<List<Object>> seen = new HashSet<>();
      for (Extent extent : found.extents()) {
        for (Option option : options(scene, labelled, extent, found.sureness(), places)) {
          Attribution attribution = option.attribution();
          if (seen.add(Arrays.asList(attribution.source(), attribution.content()))) {
            options.add(option);
          }
        }
      }
      if (!options.isEmpty()) {
        options.sort((a, b) -> Double.compare(b.fit(), a.fit()));
        all.add(options.subList(0, Math.min(READINGS, options.size())));
      }
    }
    return all;
  }

  private List<Option> options(
      Scene scene, Labelled labelled, Extent extent, double sureness, List<Cue> places) {
    Cue cue = extent.cue();
    RoleWindow window = labelled.window(cue);
    Sequence sequence = labelled.roles(window, cue, places);
    var lattice =
        new Lattice(roles.stateScores(sequence), roles.stepScores(sequence), roles.labels());
    double whole = lattice.whole() - extent.fit();
    boolean isNegated = isNegated(scene.sentences().get(cue.sentence()), cue);
    List<Option> options = new ArrayList<>();
    for (Lattice.Path path : lattice.best(READINGS)) {
      @Nullable Attribution attribution = attribution(scene, window, cue, isNegated, path.labels());
      if (attribution != null) {
        options.add(new Option(cue, sureness, path.score() - whole, attribution));
      }
    }
    return options;
  }

  /// A cue and how sure it is: the logarithm of its odds.
  ///
  /// @param extents how far it may reach, the likeliest first
  public record Found(List<Extent> extents, double sureness) {
    public Cue cue() {
      return extents.getFirst().cue();
    }
  }

  /// One way to see where a cue ends.
  ///
  /// @param fit the logarithm of how likely it is, given where the cue begins
  public record Extent(Cue cue, double fit) {}

  /// Every place that could be a cue, however unlikely.
  public List<Found> cues(Labelled labelled) {
    List<Found> found = new ArrayList<>();
    for (int s = 0; s < labelled.words().size(); s++) {
      Sequence sequence = labelled.cues(s);
      float[][] states = cues.stateScores(sequence);
      float[][] steps = cues.stepScores(sequence);
      double[][] marginals = new Lattice(states, steps, cues.labels()).marginals();
      for (float[] state : states) {
        state[CUE_BEGINS] += READINESS;
      }
      int[] labels = new Lattice(states, steps, cues.labels()).best();
      for (Cue cue : cues(labels, s)) {
        double likely = Math.clamp(marginals[cue.first()][CUE_BEGINS], 1e-6, 1 - 1e-6);
        found.add(new Found(extents(cue, marginals), Math.log(likely / (1 - likely))));
      }
    }
    return found;
  }

  /// How far a cue may reach from where it begins.
  private static List<Extent> extents(Cue cue, double[][] marginals) {
    List<Extent> extents = new ArrayList<>();
    double reached = 1;
    double before = marginals[cue.first()][CUE_BEGINS];
    for (int last = cue.first(); reached > ALTERNATIVE; last++) {
      double on = last + 1 < marginals.length ? marginals[last + 1][CUE_GOES_ON] : 0;
      double goesOn = Math.clamp(on / Math.max(1e-12, before), 0, 1);
      double ends = reached * (1 - goesOn);
      if (ends > ALTERNATIVE) {
        extents.add(new Extent(new Cue(cue.sentence(), cue.first(), last), Math.log(ends)));
      }
      reached *= goesOn;
      before = on;
    }
    if (extents.isEmpty()) {
      return List.of(new Extent(cue, 0));
    }
    extents.sort((a, b) -> Double.compare(b.fit(), a.fit()));
    return extents.subList(0, Math.min(EXTENTS, extents.size()));
  }

  private static List<Cue> cues(int[] labels, int sentence) {
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
      Scene scene, RoleWindow window, Cue cue, boolean isNegated, int[] labels) {
    int offset = cue.sentence() - window.cueSentence();
    List<Run> sources = runs(scene, window, offset, labels, SOURCE);
    List<Run> contents = runs(scene, window, offset, labels, CONTENT);
    if (contents.isEmpty()) {
      return null;
    }
    Sentence sentence = scene.sentences().get(cue.sentence());
    return new Attribution(
        cue.sentence(),
        sources.isEmpty() ? null : source(scene, sources.getFirst()),
        sentence.span(cue.first(), cue.last()),
        window.token(window.head()),
        contents.stream().map(Run::span).toList(),
        Sentence.NONE,
        isNegated,
        LIKELY);
  }

  private record Run(Span span, int sentence, int first, int last) {}

  /// The unbroken stretches of a label within sentences, without punctuation at their edges.
  private static List<Run> runs(
      Scene scene, RoleWindow window, int offset, int[] labels, int label) {
    int[] places = window.places();
    List<Run> runs = new ArrayList<>();
    int i = 0;
    while (i < labels.length) {
      if (labels[i] != label) {
        i++;
        continue;
      }
      int begin = i;
      while (i < labels.length && labels[i] == label && places[i] == places[begin]) {
        i++;
      }
      Sentence sentence = scene.sentences().get(places[begin] + offset);
      int first = window.token(begin);
      int last = window.token(i - 1);
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
    return VERBAL.contains(sentence.token(i).tag());
  }

  private static boolean isEdge(Sentence sentence, int i) {
    String word = sentence.token(i).word();
    for (int at = 0; at < word.length(); at++) {
      if (",.;:—–-".indexOf(word.charAt(at)) < 0) {
        return false;
      }
    }
    return true;
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
