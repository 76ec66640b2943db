package dragoman.statement.tagger;

import dragoman.statement.attribution.Attribution;
import dragoman.statement.attribution.Scene;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// One article prepared for both taggers: its sentences as numbers, and the sequences to label.
public final class Labelled {
  private final List<Words> words;

  /// A cue by its place: a sentence and two token indices, both inclusive.
  public record Cue(int sentence, int first, int last) {}

  /// @param rules what the rules found in the scene
  public Labelled(Scene scene, Vocabulary vocabulary, List<Attribution> rules) {
    List<List<Attribution>> bySentence = new ArrayList<>();
    scene.sentences().forEach(sentence -> bySentence.add(new ArrayList<>()));
    rules.forEach(rule -> bySentence.get(rule.sentence()).add(rule));
    words = Words.of(scene, vocabulary, bySentence);
  }

  List<Words> words() {
    return words;
  }

  /// What the cue tagger labels: one place for each token of a sentence.
  public Sequence cues(int sentence) {
    return CueFeatures.of(words.get(sentence));
  }

  /// Where the role tagger looks: for each place of its sequence the sentence and the token.
  public int[][] places(Cue cue) {
    RoleWindow window = window(cue);
    int offset = cue.sentence() - window.cueSentence();
    int[][] places = new int[window.size()][];
    for (int i = 0; i < places.length; i++) {
      places[i] = new int[] {window.places()[i] + offset, window.token(i)};
    }
    return places;
  }

  /// What the role tagger labels for one cue among all cues of the article.
  public Sequence roles(Cue cue, List<Cue> all) {
    return roles(window(cue), cue, all);
  }

  Sequence roles(RoleWindow window, Cue cue, List<Cue> all) {
    int offset = cue.sentence() - window.cueSentence();
    var others = new BitSet();
    for (Cue other : all) {
      int begin = window.begin(other.sentence() - offset);
      boolean isOwn = other.sentence() == cue.sentence() && other.first() == cue.first();
      if (begin >= 0 && !isOwn) {
        others.set(begin + other.first(), begin + other.last() + 1);
      }
    }
    return new RoleFeatures(window, others).sequence();
  }

  /// What the judge sees of each reading of each cue.
  public List<List<int[]>> features(List<List<Option>> all) {
    var company = new Company(words, all);
    return all.stream()
        .map(options ->
            options.stream()
                .map(option -> new OptionFeatures(option, options, company, words).all())
                .toList())
        .toList();
  }

  RoleWindow window(Cue cue) {
    return RoleWindow.of(words, cue.sentence(), cue.first(), cue.last());
  }
}
