package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// CoreNLP's classifier is the oracle: same words and tags, same labels.
final class NameTaggerTest {
  private static final class Models {
    static final NameModel MODEL = NameModel.load();
    static final NameTagger OURS = new NameTagger(MODEL);
    static final CRFClassifier<CoreLabel> ORACLE =
        CRFClassifier.getClassifierNoExceptions(NameModel.FILE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Karlov/NNP",
        "./.",
        "Foreign/NNP Minister/NNP Anna/NNP Karlova/NNP met/VBD envoys/NNS in/IN Geneva/NNP ./.",
        "Turkey/NNP ate/VBD turkey/NN ;/: Polish/JJ guests/NNS polish/VBP silver/NN ./.",
        "THE/DT UNITED/NNP NATIONS/NNPS CALLED/VBD ON/IN IRAN/NNP ./.",
        "``/`` Mr./NNP O'Neill/NNP ,/, ''/'' said/VBD 23/CD April/NNP 's/POS centre/NN -/HYPH"
            + " left/NN paper/NN ,/, Le/NNP Monde/NNP 😀/SYM a/DT aa/NN I/PRP",
        "Kim/NNP Jong/NNP Un/NNP left/VBD before/IN Kim/NNP Yong/NNP Nam/NNP spoke/VBD to/TO"
            + " Kim/NNP ,/, and/CC Kim/NNP spoke/VBD again/RB to/TO Jong/NNP Un/NNP ./.",
        "talks/NNS with/IN Park/NNP began/VBD in/IN the/DT park/NN of/IN the/DT city/NN that/WDT"
            + " Mayor/NNP Park/NNP governs/VBZ ,/, and/CC there/RB Park/NNP won/VBD ./."
      })
  void givesTheOraclesLabels(String sentence) {
    compare(Tagged.of(sentence), Models.OURS);
  }

  @Test
  void givesTheOraclesLabelsForAnyRowOfWordsAndTags() {
    var random = new Random(20190425);
    String[] words = {"the", "Kim", "said", "in", ",", "of", "Moscow", "Un", "UN", "1948", "km/h"};
    String[] tags = {"DT", "NNP", "VBD", "IN", "NN", "??"};
    // Few words kept, so that they are read, forgotten and read again.
    var forgetful = new NameTagger(Models.MODEL, 3);
    for (int round = 0; round < 120; round++) {
      var sentence = new String[1 + random.nextInt(round + 60)];
      var sentenceTags = new String[sentence.length];
      Arrays.setAll(sentence, i -> words[random.nextInt(words.length)]);
      Arrays.setAll(sentenceTags, i -> tags[random.nextInt(tags.length)]);
      compare(new Tagged(sentence, sentenceTags), forgetful);
    }
  }

  @Test
  void namesAreFoundAndPlainWordsAreNot() {
    Tagged sentence = Tagged.of("Anna/NNP Karlova/NNP left/VBD the/DT talks/NNS ./.");
    assertThat(Models.OURS.labels(sentence.words(), sentence.tags()))
        .containsExactly("PERSON", "PERSON", "O", "O", "O", "O");
  }

  @Test
  void manyThreadsGetTheSameLabels() {
    Tagged sentence = Tagged.of("Karlova/NNP met/VBD Park/NNP in/IN Geneva/NNP ./.");
    String[] expected = Models.OURS.labels(sentence.words(), sentence.tags());
    var shared = new NameTagger(Models.MODEL, 2);
    List<CompletableFuture<String[]>> threads = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      threads.add(
          CompletableFuture.supplyAsync(() -> shared.labels(sentence.words(), sentence.tags())));
    }
    threads.forEach(thread -> assertThat(thread.join()).isEqualTo(expected));
  }

  @Test
  void aSentenceOfNothingHasNoLabels() {
    assertThat(Models.OURS.labels(new String[0], new String[0])).isEmpty();
  }

  private static void compare(Tagged sentence, NameTagger tagger) {
    List<CoreLabel> labels = new ArrayList<>();
    for (int i = 0; i < sentence.words().length; i++) {
      var label = new CoreLabel();
      label.setWord(sentence.words()[i]);
      label.setTag(sentence.tags()[i]);
      labels.add(label);
    }
    List<CoreLabel> expected = Models.ORACLE.classifySentence(labels);
    assertThat(tagger.labels(sentence.words(), sentence.tags()))
        .containsExactly(
            expected.stream()
                .map(label -> label.get(CoreAnnotations.AnswerAnnotation.class))
                .toArray(String[]::new));
  }
}
