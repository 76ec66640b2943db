package dragoman.statement.tagger;

import dragoman.statement.attribution.CueLexicon;

/// What the taggers know of words before any training.
public final class Vocabulary {
  private final CueLexicon lexicon;
  private final WordClasses classes = WordClasses.load();

  public Vocabulary(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  CueLexicon lexicon() {
    return lexicon;
  }

  WordClasses classes() {
    return classes;
  }
}
