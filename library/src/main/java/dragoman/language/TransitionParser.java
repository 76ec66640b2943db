package dragoman.language;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// A greedy transition-based dependency parser: in each configuration the network's best legal
/// transition is taken (Chen and Manning 2014). It reads CoreNLP's model and gives CoreNLP's trees,
/// but for rare ties that rounding decides, in a fraction of the time.
final class TransitionParser implements Parser {
  private final ParserModel model;
  private final ParserNetwork network;
  private final Queue<Work> idle = new ConcurrentLinkedQueue<>();

  /// What one thread works with; nothing is allocated from one transition to the next.
  private record Work(ArcStandard state, ParserFeatures features, ParserNetwork.Scratch scratch) {}

  TransitionParser() {
    this(ParserModel.load(ParserModel.ENGLISH));
  }

  TransitionParser(ParserModel model) {
    this.model = model;
    network = new ParserNetwork(model);
  }

  @Override
  public Tree parse(String[] words, String[] tags) {
    Work work = idle.poll();
    if (work == null) {
      work = new Work(new ArcStandard(), new ParserFeatures(model), network.scratch());
    }
    work.state().begin(words.length);
    work.features().begin(words, tags);
    while (!work.state().finished()) {
      step(work);
    }
    Tree tree = tree(work.state(), words.length);
    idle.add(work);
    return tree;
  }

  private void step(Work work) {
    ArcStandard state = work.state();
    if (!state.canLink()) {
      if (state.canShift()) {
        state.shift();
      } else {
        state.right(1);
      }
      return;
    }
    float[] scores = network.scores(work.features().of(state), work.scratch());
    int links = model.relations().size() - 1;
    int left = best(scores, 0, links);
    int right = best(scores, links, links);
    int shift = 2 * links;
    // Of equal scores the first wins, as in CoreNLP.
    if (state.canShift() && scores[shift] > Math.max(scores[left], scores[right])) {
      state.shift();
    } else if (scores[right] > scores[left]) {
      state.right(right - links + 1);
    } else {
      state.left(left + 1);
    }
  }

  /// The best of a direction's relations; the first of them, `root`, is none between words.
  private static int best(float[] scores, int first, int count) {
    int best = first + 1;
    for (int i = first + 2; i < first + count; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }

  private Tree tree(ArcStandard state, int length) {
    int[] heads = new int[length];
    String[] relations = new String[length];
    for (int i = 0; i < length; i++) {
      heads[i] = state.head(i + 1) == ArcStandard.ROOT ? Sentence.NONE : state.head(i + 1) - 1;
      relations[i] = model.relations().get(state.relation(i + 1));
    }
    makePassive(heads, relations);
    return new Tree(heads, relations);
  }

  /// The network labels each arc by itself; a subject whose verb got a passive auxiliary is passive
  /// (as CoreNLP corrects it, `correctSubjPass` in its English grammatical structure).
  private static void makePassive(int[] heads, String[] relations) {
    for (int i = 0; i < heads.length; i++) {
      if (relations[i].equals("aux:pass")) {
        for (int j = 0; j < heads.length; j++) {
          if (heads[j] == heads[i]
              && (relations[j].equals("nsubj") || relations[j].equals("csubj"))) {
            relations[j] = relations[j].equals("nsubj") ? "nsubj:pass" : "csubj:pass";
          }
        }
      }
    }
  }
}
