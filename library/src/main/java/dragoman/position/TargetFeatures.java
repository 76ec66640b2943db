package dragoman.position;

import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.statement.tagger.WordClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What may tell whether a sentence is for or against somebody in it: the words and pairs of words,
/// those near the target and on which side, those the target hangs on and that hang on it, and the
/// classes of like words they belong to. Each is a number below [#SIZE], its hash.
public final class TargetFeatures {
  /// How many numbers there are.
  public static final int SIZE = 1 << 17;

  private static final int NEAR = 3;
  private static final int NEARBY = 7;
  private static final int STEPS = 3;
  private static final Set<String> NEGATIONS =
      Set.of("not", "no", "never", "n't", "n’t", "without", "nobody", "hardly", "deny", "refuse");

  private final WordClasses classes = WordClasses.load();

  /// @param first index of the target's first token
  /// @param last index of its last
  public int[] of(Sentence sentence, int first, int last) {
    var found = new Found();
    String before = "^";
    boolean isNegated = false;
    int negated = 0;
    for (Token token : sentence.tokens()) {
      int i = token.index();
      boolean isTarget = first <= i && i <= last;
      String word = isTarget ? "@" : plain(token);
      negated = NEGATIONS.contains(word) ? 4 : negated - 1;
      isNegated = negated > 0;
      found.add("b", before + " " + word);
      before = word;
      if (!isTarget) {
        around(token, word, i < first ? first - i : i - last, i < first, isNegated, found);
      }
    }
    found.add("b", before + " $");
    int head = head(sentence, first, last);
    tree(sentence, head, first, last, found);
    target(sentence, head, first, last, found);
    return found.numbers();
  }

  private void around(
      Token token, String word, int distance, boolean isBefore, boolean isNegated, Found found) {
    String side = isBefore ? "l" : "r";
    String kind = kind(token, word);
    found.add("w", word);
    found.add("k", kind);
    if (isNegated) {
      found.add("not", word);
      found.add("notk", kind);
    }
    if (distance <= NEARBY) {
      found.add("y" + side, word);
      found.add("yk" + side, kind);
    }
    if (distance <= NEAR) {
      found.add("n" + side, word);
      found.add("nk" + side, kind);
      found.add("n" + side + distance, kind);
    }
  }

  /// The words above the target, with their other dependents, and those below it.
  private void tree(Sentence sentence, int head, int first, int last, Found found) {
    int at = head;
    var path = new StringBuilder();
    for (int step = 0; step < STEPS && sentence.head(at) != Sentence.NONE; step++) {
      path.append(sentence.relation(at)).append('<');
      at = sentence.head(at);
      Token above = sentence.token(at);
      String word = plain(above);
      found.add("a" + step, path + word);
      found.add("ak" + step, path + kind(above, word));
      found.add("a", word);
      if (step == 0) {
        boolean isNegated = false;
        for (int child : sentence.children(at)) {
          isNegated |= NEGATIONS.contains(plain(sentence.token(child)));
        }
        for (int child : sentence.children(at)) {
          if (child < first || child > last) {
            String beside = plain(sentence.token(child));
            found.add("s", path + sentence.relation(child) + ">" + beside);
            found.add(
                "sk", path + sentence.relation(child) + ">" + kind(sentence.token(child), beside));
          }
        }
        found.add("neg", path + (isNegated ? "not " : "") + kind(above, word));
      }
    }
    for (int child : sentence.children(head)) {
      if (child < first || child > last) {
        String below = plain(sentence.token(child));
        found.add("c", sentence.relation(child) + ">" + below);
        found.add("ck", sentence.relation(child) + ">" + kind(sentence.token(child), below));
      }
    }
  }

  private static void target(Sentence sentence, int head, int first, int last, Found found) {
    found.add("t relation", sentence.relation(head));
    found.add("t place", Integer.toString(5 * first / sentence.size()));
    found.add("t pronoun", Boolean.toString(sentence.token(head).isPronoun()));
    found.add("t length", Integer.toString(Math.min(4, last - first)));
    long quotes =
        sentence.tokens().stream().filter(token -> token.word().matches("[\"“”]")).count();
    found.add("t quoted", Long.toString(Math.min(2, quotes)));
  }

  private static int head(Sentence sentence, int first, int last) {
    for (int i = last; i >= first; i--) {
      int above = sentence.head(i);
      if (above < first || above > last) {
        return i;
      }
    }
    return last;
  }

  private String kind(Token token, String word) {
    int kind = classes.of(word);
    kind = kind == 0 ? classes.of(token.word().toLowerCase(Locale.ROOT)) : kind;
    return kind == 0 ? token.tag() : Integer.toString(kind);
  }

  private static String plain(Token token) {
    return token.isProper() ? "^" + token.entity() : token.lemma().toLowerCase(Locale.ROOT);
  }

  /// Gathers the numbers, each once.
  private static final class Found {
    private final List<Integer> numbers = new ArrayList<>();

    void add(String kind, String value) {
      int hash = (kind + "\t" + value).hashCode() * 0x9E3779B1;
      numbers.add(hash >>> 15);
    }

    int[] numbers() {
      return numbers.stream().mapToInt(Integer::intValue).distinct().sorted().toArray();
    }
  }
}
