package dragoman.statement.tagger;

import dragoman.statement.attribution.CueLexicon;
import java.util.Set;
import java.util.stream.Collectors;

/// What the taggers know of words before any training.
public final class Vocabulary {
  private final CueLexicon lexicon;
  private final WordClasses classes = WordClasses.load("word-classes.txt");
  private final Senses senses = Senses.load();
  private final Set<Integer> speakers;
  private final WordClasses clusters = WordClasses.load("word-clusters.txt");

  public Vocabulary(CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.speakers =
        lexicon.speakers().stream()
            .map(clusters::of)
            .filter(number -> number > 0)
            .collect(Collectors.toUnmodifiableSet());
  }

  public CueLexicon lexicon() {
    return lexicon;
  }

  /// Whether a noun is in one class with a noun that people, bodies or writings go by.
  public boolean isLikeSpeaker(String noun) {
    return speakers.contains(clusters.of(noun));
  }

  Senses senses() {
    return senses;
  }

  WordClasses classes() {
    return classes;
  }

  /// Finer than [#classes].
  WordClasses clusters() {
    return clusters;
  }
}
