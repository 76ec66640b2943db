package dragoman.language;

/// Finds names of people, places and organisations with CoreNLP's model and gives CoreNLP's labels,
/// without putting the names of its features together. Safe for several threads.
final class NameTagger {
  private static final int WORDS = 25_000;
  private static final int NEAR = 5;
  private static final int SHORT = 3;

  private static final RollingHash DOTS = RollingHash.of("...");
  private static final RollingHash DASH = RollingHash.of("-");
  private static final RollingHash WORD_SHAPE = RollingHash.of("-PW_CTYPE|C");
  private static final RollingHash SHAPE_WORD = RollingHash.of("-NW_CTYPE|C");
  private static final RollingHash SHAPE_AFTER = RollingHash.of("-PCTYPE|C");
  private static final RollingHash SHAPE_BEFORE = RollingHash.of("-CNTYPE|C");
  private static final RollingHash SHAPES = RollingHash.of("-PCNTYPE|C");
  private static final RollingHash SECOND_BEFORE = RollingHash.of("-PPW_CTYPE|C");
  private static final RollingHash SECOND_AFTER = RollingHash.of("-NNW_CTYPE|C");
  private static final RollingHash EDGE_WORDS = RollingHash.of("-PSEQW2|CpC");
  private static final RollingHash EDGE_CLUSTERS = RollingHash.of("-PSEQpcDS|CpC");
  private static final RollingHash EDGE_SHAPES = RollingHash.of("-TYPES|CpC");

  private final NameModel model;
  private final NameWords lexicon;
  private final int anyWord;
  private final int anyEdge;
  private final int noPattern;

  NameTagger(NameModel model) {
    this(model, WORDS);
  }

  NameTagger(NameModel model, int words) {
    this.model = model;
    lexicon = new NameWords(model, words);
    anyWord = model.row(RollingHash.of("###|C"));
    anyEdge = model.row(RollingHash.of("PSEQ|CpC"));
    noPattern = model.row(RollingHash.of("NO-OCCURRENCE-PATTERN|C"));
  }

  /// The label of each word of a sentence: `PERSON`, `LOCATION`, `ORGANIZATION` or `O`.
  ///
  /// @param tags the words' Penn tags
  String[] labels(String[] words, String[] tags) {
    var sentence = new NameWord[words.length];
    for (int i = 0; i < words.length; i++) {
      sentence[i] = lexicon.word(words[i]);
    }
    return viterbi(sentence, tags);
  }

  /// The best sequence of labels (Viterbi), from a first word that follows no name.
  private String[] viterbi(NameWord[] sentence, String[] tags) {
    int labels = model.labels().size();
    var from = new int[sentence.length][labels];
    var score = new double[labels];
    for (int place = 0; place < sentence.length; place++) {
      double[] node = node(sentence, tags, place);
      double[] edge = edge(sentence, place);
      var next = new double[labels];
      for (int label = 0; label < labels; label++) {
        double best = Double.NEGATIVE_INFINITY;
        for (int previous = 0; previous < (place == 0 ? 1 : labels); previous++) {
          double sum = score[previous] + edge[model.edgePlace(previous, label)];
          if (sum > best) {
            best = sum;
            from[place][label] = previous;
          }
        }
        next[label] = best + node[label];
      }
      score = next;
    }
    int label = 0;
    for (int other = 1; other < labels; other++) {
      label = score[other] > score[label] ? other : label;
    }
    var names = new String[sentence.length];
    for (int place = sentence.length - 1; place >= 0; place--) {
      names[place] = model.labels().get(label);
      label = from[place][label];
    }
    return names;
  }

  private double[] node(NameWord[] sentence, String[] tags, int place) {
    NameWord word = sentence[place];
    NameWord before = at(sentence, place - 1);
    NameWord after = at(sentence, place + 1);
    double[] sum = word.own().clone();
    add(sum, before.before());
    add(sum, after.after());
    add(sum, anyWord);
    add(sum, joined(before.word(), DOTS, word.shape(), WORD_SHAPE));
    add(sum, joined(word.shape(), DOTS, after.word(), SHAPE_WORD));
    add(sum, joined(before.shape(), DOTS, word.shape(), SHAPE_AFTER));
    add(sum, joined(word.shape(), DOTS, after.shape(), SHAPE_BEFORE));
    RollingHash shapes = before.shape().then(DOTS).then(word.shape());
    add(sum, joined(shapes, DOTS, after.shape(), SHAPES));
    if (before.spelling().length() <= SHORT) {
      add(sum, joined(at(sentence, place - 2).word(), DOTS, word.shape(), SECOND_BEFORE));
    }
    if (after.spelling().length() <= SHORT) {
      add(sum, joined(at(sentence, place + 2).word(), DOTS, word.shape(), SECOND_AFTER));
    }
    if (NameOccurrences.apply(sentence, place)) {
      for (String pattern : NameOccurrences.features(sentence, tags, place)) {
        add(sum, model.row(RollingHash.of(pattern)));
      }
    } else {
      add(sum, noPattern);
    }
    near(sum, sentence, place);
    return sum;
  }

  /// Adds the words up to five places away, each once on each side.
  private void near(double[] sum, NameWord[] sentence, int place) {
    var before = new int[NEAR];
    var after = new int[NEAR];
    for (int i = 0; i < NEAR; i++) {
      before[i] = at(sentence, place - 1 - i).nearBefore();
      after[i] = at(sentence, place + 1 + i).nearAfter();
      if (isNew(before, i)) {
        add(sum, before[i]);
      }
      if (isNew(after, i)) {
        add(sum, after[i]);
      }
    }
  }

  private static boolean isNew(int[] rows, int end) {
    for (int i = 0; i < end; i++) {
      if (rows[i] == rows[end]) {
        return false;
      }
    }
    return true;
  }

  private double[] edge(NameWord[] sentence, int place) {
    NameWord word = sentence[place];
    NameWord before = at(sentence, place - 1);
    double[] sum = word.edgeOwn().clone();
    add(sum, before.edgeBefore());
    add(sum, at(sentence, place + 1).edgeAfter());
    add(sum, anyEdge);
    add(sum, joined(before.word(), DASH, word.word(), EDGE_WORDS));
    add(sum, joined(before.cluster(), DASH, word.cluster(), EDGE_CLUSTERS));
    add(sum, joined(before.shape(), DASH, word.shape(), EDGE_SHAPES));
    return sum;
  }

  private NameWord at(NameWord[] sentence, int place) {
    return place >= 0 && place < sentence.length ? sentence[place] : lexicon.none();
  }

  private int joined(RollingHash first, RollingHash mark, RollingHash second, RollingHash kind) {
    return model.row(first.then(mark).then(second).then(kind));
  }

  private void add(double[] sum, int row) {
    if (row >= 0) {
      float[] weights = model.weights(row);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += weights[i];
      }
    }
  }

  private static void add(double[] sum, double[] terms) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += terms[i];
    }
  }
}
