package dragoman.situation;

/// An event of one reading: the id of its article and its own there.
record LocalEvent(String article, String event) {
  static LocalEvent of(Telling telling) {
    return new LocalEvent(telling.reading().article().id(), telling.event().id());
  }
}
