package dragoman.language;

import dragoman.bench.Page;
import dragoman.bench.Work;
import dragoman.language.ParsedSentences.Parsed;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Compares our name tagger with CoreNLP's classifier: every label of some tagged sentences, and
/// the time both took.
final class NameExperiment {
  private static final int ROUNDS = 5;

  private NameExperiment() {}

  /// @param arguments the page to write, then files of [ParserOracle]
  public static void main(String[] arguments) {
    var page =
        new Page(
            "Our name tagger against CoreNLP's",
            "java -cp dragoman-bench/target/classes:$(cat dragoman-bench/target/classpath) "
                + "dragoman.language.NameExperiment docs/experiments/names.md polnear-dev.tsv"
                + " timeline17-500.tsv\n"
                + "    (each .tsv from dragoman.language.ParserOracle FOLDER GLOB SIZE FILE)");
    var ours = new NameTagger(NameModel.load());
    CRFClassifier<CoreLabel> oracle = CRFClassifier.getClassifierNoExceptions(NameModel.FILE);
    page.add("| sentences | words | labels that differ |");
    page.add("|---|---|---|");
    for (String file : List.of(arguments).subList(1, arguments.length)) {
      List<Parsed> sentences = ParsedSentences.read(Path.of(file));
      page.add(
          "| %s: %d | %d | %d |",
          Path.of(file).getFileName(),
          sentences.size(),
          ParsedSentences.tokens(sentences),
          sentences.stream().mapToLong(sentence -> different(sentence, ours, oracle)).sum());
    }
    page.add("");
    List<Parsed> sentences = ParsedSentences.read(Path.of(arguments[1]));
    List<Double> own = new ArrayList<>();
    List<Double> peer = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      // New each time, so that no word is known from the round before.
      var tagger = new NameTagger(NameModel.load());
      own.add(
          Work.measure(sentences, 1, s -> tagger.labels(s.words(), s.tags()).length)
              .unsharedSpeed());
      peer.add(Work.measure(sentences, 1, s -> labels(s, oracle).length).unsharedSpeed());
    }
    page.add(
        "Words per second of CPU time on the first file, one thread, medians of %d rounds in turn,"
            + " no word known at the start of each: ours %.0f, CoreNLP %.0f: %.1f times.",
        ROUNDS, Page.median(own), Page.median(peer), Page.median(own) / Page.median(peer));
    page.write(Path.of(arguments[0]));
  }

  private static long different(Parsed sentence, NameTagger ours, CRFClassifier<CoreLabel> oracle) {
    String[] own = ours.labels(sentence.words(), sentence.tags());
    String[] expected = labels(sentence, oracle);
    long different = 0;
    for (int i = 0; i < own.length; i++) {
      different += own[i].equals(expected[i]) ? 0 : 1;
    }
    return different;
  }

  private static String[] labels(Parsed sentence, CRFClassifier<CoreLabel> oracle) {
    List<CoreLabel> labels = new ArrayList<>();
    for (int i = 0; i < sentence.words().length; i++) {
      var label = new CoreLabel();
      label.setWord(sentence.words()[i]);
      label.setTag(sentence.tags()[i]);
      labels.add(label);
    }
    return oracle.classifySentence(labels).stream()
        .map(label -> label.get(CoreAnnotations.AnswerAnnotation.class))
        .toArray(String[]::new);
  }
}
