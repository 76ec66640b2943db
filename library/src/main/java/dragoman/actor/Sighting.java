package dragoman.actor;

/// A mention while its article is still being read.
record Sighting(Figure figure, Stretch stretch, int head, Mention.Form form) {
  Sighting(Figure figure, Stretch stretch, Mention.Form form) {
    this(figure, stretch, stretch.head(), form);
  }

  int sentence() {
    return stretch.sentence().index();
  }
}
