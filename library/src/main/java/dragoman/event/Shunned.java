package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import dragoman.source.WordClasses;
import java.util.Locale;
import java.util.Set;

/// What is not done, told by the words right before a gerund or bare verb, wherever the parser
/// hangs it: "avoided directly criticizing", "stopped short of breaking", "ruled out arming",
/// "refrained from voting", "kept them from leaving".
final class Shunned {
  /// What "rather than" and "instead of" make of a verb.
  static final String RATHER = "rather than";

  private static final WordClasses CLASSES = WordClasses.of(Shunned.class, "status.tsv");
  private static final Governor KEPT_FROM = new Governor("from", Status.DENIED, Status.HAPPENED);
  private static final Governor RULED_OUT =
      new Governor("rule out", Status.DENIED, Status.POSSIBLE);
  private static final Governor SHORT_OF = new Governor("short of", Status.DENIED, Status.POSSIBLE);
  private static final int REACH = 8;

  private final Sentence sentence;

  Shunned(Sentence sentence) {
    this.sentence = sentence;
  }

  /// A verb with what it makes of another.
  record Keeper(int verb, Governor governor) {}

  /// Whether a verb stands after "rather than".
  boolean isRather(int verb) {
    int before = before(verb);
    return before > 0
        && sentence.token(verb).tag().matches("VBG?")
        && lemma(before).equals("than")
        && lemma(before - 1).equals("rather");
  }

  /// The verb that says of a gerund that it is not done, with [Sentence#NONE] where none does.
  Keeper of(int gerund) {
    int before = before(gerund);
    if (before < 1 || !sentence.token(gerund).tag().equals("VBG")) {
      return new Keeper(NONE, KEPT_FROM);
    }
    if (lemma(before).equals("of") && lemma(before - 1).equals("short")) {
      return new Keeper(verbBefore(before - 1, Set.of("stop", "fall", "come")), SHORT_OF);
    }
    if (lemma(before).equals("out") && lemma(before - 1).equals("rule")) {
      return new Keeper(before - 1, RULED_OUT);
    }
    if (lemma(before).equals("from")) {
      return new Keeper(verbBefore(before, CLASSES.named("keeping_from")), KEPT_FROM);
    }
    boolean isAvoided = before < gerund - 1 && CLASSES.named("avoiding").contains(lemma(before));
    return new Keeper(isAvoided && sentence.token(before).isVerb() ? before : NONE, KEPT_FROM);
  }

  /// The nearest verb before a word, if it is one of these.
  private int verbBefore(int word, Set<String> lemmas) {
    for (int at = word - 1; at >= 0 && word - at <= REACH; at--) {
      if (sentence.token(at).isVerb()) {
        return lemmas.contains(lemma(at)) ? at : NONE;
      }
    }
    return NONE;
  }

  /// The word before a verb and its adverbs.
  private int before(int verb) {
    int at = verb - 1;
    while (at > 0 && sentence.token(at).tag().equals("RB") && !lemma(at).equals("not")) {
      at--;
    }
    return at;
  }

  private String lemma(int token) {
    return sentence.lemma(token).toLowerCase(Locale.ROOT);
  }
}
