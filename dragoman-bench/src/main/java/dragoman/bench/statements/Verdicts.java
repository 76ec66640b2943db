package dragoman.bench.statements;

import dragoman.bench.statements.Course.Document;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.statement.attribution.Attribution;
import dragoman.statement.attribution.CueLexicon;
import dragoman.statement.attribution.Rules;
import dragoman.statement.attribution.Scene;
import dragoman.statement.tagger.Labelled;
import dragoman.statement.tagger.Option;
import dragoman.statement.tagger.Tagger;
import dragoman.statement.tagger.Vocabulary;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Turns what a tagger makes of annotated documents it was not trained on into examples for the
/// judge: the reading nearest to what people annotated is the right one, if it is near enough.
final class Verdicts {
  private static final double NEAR = 0.5;

  private final CueLexicon lexicon = CueLexicon.load();
  private final Vocabulary vocabulary = new Vocabulary(lexicon);
  private final Rules rules = new Rules(lexicon);
  final List<JudgeTrainer.Example> examples = new ArrayList<>();

  void add(Document document, Tagger tagger) {
    List<Gold> gold = document.gold();
    var scene = new Scene(document.article());
    var labelled = new Labelled(scene, vocabulary, rules.find(scene));
    List<List<Option>> all = tagger.options(scene, labelled, tagger.cues(labelled));
    Map<Gold, Option> surest = new HashMap<>();
    for (List<Option> options : all) {
      Option first = options.getFirst();
      for (Gold one : gold) {
        if (isCueOf(one, first)) {
          surest.merge(one, first, (a, b) -> b.sureness() > a.sureness() ? b : a);
        }
      }
    }
    List<List<int[]>> features = labelled.features(all);
    for (int cue = 0; cue < all.size(); cue++) {
      List<Option> options = all.get(cue);
      Option first = options.getFirst();
      List<Gold> meant = gold.stream().filter(one -> surest.get(one) == first).toList();
      if (!meant.isEmpty() || gold.stream().noneMatch(one -> holds(one, first))) {
        int right = meant.isEmpty() ? options.size() : nearest(scene, options, meant.getFirst());
        examples.add(new JudgeTrainer.Example(features.get(cue), right, document.number()));
      }
    }
  }

  /// Whether a cue stands within a content: PolNeAR does not say whether it is one.
  private static boolean holds(Gold gold, Option option) {
    @Nullable Span cue = option.attribution().cue();
    return cue != null
        && !Gold.touches(gold.cue(), cue)
        && gold.content().stream().anyMatch(span -> span.contains(cue));
  }

  private static boolean isCueOf(Gold gold, Option option) {
    Span cue = option.attribution().cue();
    return cue != null && Gold.touches(gold.cue(), cue);
  }

  private static int nearest(Scene scene, List<Option> options, Gold gold) {
    BitSet content = words(scene, gold.content());
    BitSet source = words(scene, gold.source());
    int best = options.size();
    double most = 0;
    for (int i = 0; i < options.size(); i++) {
      Attribution attribution = options.get(i).attribution();
      double likeness = likeness(content, words(scene, attribution.content()));
      List<Span> named =
          attribution.source() == null ? List.of() : List.of(attribution.source().span());
      double score = 2 * likeness + likeness(source, words(scene, named));
      if (likeness >= NEAR && score > most) {
        most = score;
        best = i;
      }
    }
    return best;
  }

  private static BitSet words(Scene scene, List<Span> spans) {
    var words = new BitSet();
    for (Sentence sentence : scene.sentences()) {
      for (Token token : sentence.tokens()) {
        boolean isWord = token.word().codePoints().anyMatch(Character::isLetterOrDigit);
        if (isWord && Gold.touches(spans, token.span())) {
          words.set(token.span().begin());
        }
      }
    }
    return words;
  }

  /// Dice's coefficient; 1 where both are empty.
  private static double likeness(BitSet a, BitSet b) {
    var both = (BitSet) a.clone();
    both.and(b);
    int size = a.cardinality() + b.cardinality();
    return size == 0 ? 1 : 2.0 * both.cardinality() / size;
  }
}
