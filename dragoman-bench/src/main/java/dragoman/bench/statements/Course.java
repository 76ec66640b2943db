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

/// A whole course of training: the two fields on all documents; and before, on all but a part each
/// time, so that the judge learns from what the fields make of documents they have not seen.
final class Course {
  private static final int PARTS = 5;
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
    for (int part = 0; part < PARTS; part++) {
      List<Training> others = new ArrayList<>(trainings);
      others.remove(part);
      Model model = fields(others);
      var vocabulary = new Vocabulary(CueLexicon.load());
      var tagger =
          new Tagger(model.cues(), model.roles(), new Judge(model.judge()), vocabulary, 0, 0);
      parts.get(part).forEach(document -> verdicts.add(document, tagger));
      System.out.println("part " + part + ": " + verdicts.examples.size() + " choices");
    }
    var judge = new JudgeTrainer(20, 0.05f, 0.5f, 3);
    judge.train(verdicts.examples, 10);
    Model model = fields(trainings);
    return new Model(model.cues(), model.roles(), judge.chain());
  }

  private Model fields(List<Training> from) {
    List<ChainTrainer.Example> cueExamples = new ArrayList<>();
    List<ChainTrainer.Example> roleExamples = new ArrayList<>();
    from.forEach(training -> cueExamples.addAll(training.cues));
    from.forEach(training -> roleExamples.addAll(training.roles));
    var cues = new ChainTrainer(3, STATE_BITS, STEP_BITS, rate, dropout, 1);
    var roles = new ChainTrainer(3, STATE_BITS, STEP_BITS, rate, dropout, 2);
    var beside = CompletableFuture.runAsync(() -> cues.train(cueExamples, passes));
    roles.train(roleExamples, passes);
    beside.join();
    return new Model(
        cues.chain(smallest), roles.chain(smallest), new Chain(1, new byte[1], new byte[1], 1));
  }
}
