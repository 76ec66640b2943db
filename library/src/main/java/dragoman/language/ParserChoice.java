package dragoman.language;

/// Which parser finds the dependencies.
public enum ParserChoice {
  /// Dragoman's own, which gives CoreNLP's trees several times faster.
  DRAGOMAN,
  /// Stanford CoreNLP's own, to compare with.
  CORENLP;

  Parser load() {
    return switch (this) {
      case DRAGOMAN -> new TransitionParser();
      case CORENLP -> new CoreNlpParser();
    };
  }
}
