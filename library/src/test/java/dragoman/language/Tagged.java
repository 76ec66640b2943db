package dragoman.language;

/// A sentence for a test, written as `word/tag word/tag`.
record Tagged(String[] words, String[] tags) {
  static Tagged of(String sentence) {
    String[] parts = sentence.split(" ");
    var words = new String[parts.length];
    var tags = new String[parts.length];
    for (int i = 0; i < parts.length; i++) {
      int slash = parts[i].lastIndexOf('/');
      words[i] = parts[i].substring(0, slash);
      tags[i] = parts[i].substring(slash + 1);
    }
    return new Tagged(words, tags);
  }
}
