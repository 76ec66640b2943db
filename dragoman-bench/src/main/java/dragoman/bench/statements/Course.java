package dragoman.bench.statements;

import dragoman.language.AnnotatedArticle;
import dragoman.statement.attribution.CueLexicon;
import dragoman.statement.tagger.Chain;
import dragoman.statement.tagger.Judge;
import dragoman.statement.tagger.ModelFile.Model;
import dragoman.statement.tagger.Tagger;
import dragoman.statement.tagger.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// A whole course of training: the two fields on all documents but a part each time, so that the
/// judge learns from what they make of documents they have not seen; the fields of the model are
/// the means of these.
final class Course {
  private static final int PARTS = 5;

  /// How often fields are trained on the same documents, from other seeds.
  private static final int REPEATS = 1;

  private static final int STATE_BITS = 22;
  private static final int STEP_BITS = 16;

  /// A document and what people annotated in it.
  ///
  /// @param number from 1, each document another
  record Document(AnnotatedArticle article, List<Gold> gold, int number) {}

  private final float rate;
  private final float dropout;
  private final int passes;
  private final float smallest;
  private final List<List<Document>> parts = new ArrayList<>();
  private final List<Training> trainings = new ArrayList<>();

  Course(float rate, float dropout, int passes, float smallest) {
    this.rate = rate;
    this.dropout = dropout;
    this.passes = passes;
    this.smallest = smallest;
    for (int part = 0; part < PARTS; part++) {
      parts.add(new ArrayList<>());
      trainings.add(new Training());
    }
  }

  /// Documents are dealt out to the parts in turn.
  void add(AnnotatedArticle article, List<Gold> gold) {
    int size = parts.stream().mapToInt(List::size).sum();
    parts.get(size % PARTS).add(new Document(article, gold, size + 1));
    trainings.get(size % PARTS).add(article, gold, size + 1);
  }

  Model trained() {
    var verdicts = new Verdicts();
    Fields all = new Fields();
    for (int part = 0; part < PARTS; part++) {
      List<Training> others = new ArrayList<>(trainings);
      others.remove(part);
      Fields fields = fields(others, part);
      all.cues.add(fields.cues);
      all.roles.add(fields.roles);
      var tagger =
          new Tagger(
              fields.cues.chain(smallest),
              fields.roles.chain(smallest),
              new Judge(new Chain(1, new byte[1], new byte[1], 1)),
              new Vocabulary(CueLexicon.load()),
              0,
              0);
      parts.get(part).forEach(document -> verdicts.add(document, tagger));
      System.out.println("part " + part + ": " + verdicts.examples.size() + " choices");
    }
    var judge = new JudgeTrainer(20, 0.05f, 0.4f, 3);
    judge.train(verdicts.examples, 10);
    return new Model(all.cues.chain(smallest), all.roles.chain(smallest), judge.chain());
  }

  /// The two fields, each a bag.
  private record Fields(Bag cues, Bag roles) {
    Fields() {
      this(new Bag(3, STATE_BITS, STEP_BITS), new Bag(3, STATE_BITS, STEP_BITS));
    }
  }

  private Fields fields(List<Training> from, int part) {
    List<ChainTrainer.Example> cueExamples = new ArrayList<>();
    List<ChainTrainer.Example> roleExamples = new ArrayList<>();
    from.forEach(training -> cueExamples.addAll(training.cues));
    from.forEach(training -> roleExamples.addAll(training.roles));
    var fields = new Fields();
    for (int repeat = 0; repeat < REPEATS; repeat++) {
      long seed = 100L * part + 10 * repeat;
      var beside =
          CompletableFuture.runAsync(() -> fields.cues.add(trained(cueExamples, seed + 1)));
      fields.roles.add(trained(roleExamples, seed + 2));
      beside.join();
    }
    return fields;
  }

  private ChainTrainer trained(List<ChainTrainer.Example> examples, long seed) {
    var trainer = new ChainTrainer(3, STATE_BITS, STEP_BITS, rate, dropout, seed);
    trainer.train(examples, passes);
    return trainer;
  }
}
