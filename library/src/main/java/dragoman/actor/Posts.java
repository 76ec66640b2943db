package dragoman.actor;

/// Which titles mean one and the same single post of a state: "leader", "president" and "head of
/// state" do, "ambassador" is no single post. Immutable.
public final class Posts {
  private final Lexicon lexicon = new Lexicon();

  /// The post a title means (`head-of-state`, `foreign-minister` …), empty where several hold it at
  /// a time.
  public String post(String title) {
    return lexicon.post(title);
  }
}
