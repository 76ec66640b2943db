package dragoman.event;

import dragoman.language.Sentence;
import dragoman.source.WordClasses;
import java.util.Locale;
import java.util.Set;

/// A noun right after a word that asks for it, wherever the parser hangs it: "protests demanding
/// the resignation of the president dragged on", "amid calls for his release".
final class Demanded {
  private static final WordClasses CLASSES = WordClasses.of(Demanded.class, "status.tsv");
  private static final Set<String> BEFORE =
      Set.of("DT", "PRP$", "JJ", "JJS", "NN", "NNS", "NNP", "NNPS", "POS");
  private static final int REACH = 7;

  private final Sentence sentence;

  Demanded(Sentence sentence) {
    this.sentence = sentence;
  }

  boolean is(int noun) {
    for (int at = noun - 1; at >= 0 && noun - at <= REACH; at--) {
      if (named("demanding", at)) {
        return true;
      }
      if (sentence.token(at).word().equals("for")) {
        return at > 0 && named("calling", at - 1);
      }
      if (!BEFORE.contains(sentence.token(at).tag())) {
        return false;
      }
    }
    return false;
  }

  private boolean named(String name, int token) {
    return CLASSES.named(name).contains(sentence.lemma(token).toLowerCase(Locale.ROOT));
  }
}
