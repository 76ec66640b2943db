package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// CoreNLP's parser is the oracle: same words and tags, same tree.
final class TransitionParserTest {
  private static final class Models {
    static final Parser OURS = new TransitionParser();
    static final Parser ORACLE = new CoreNlpParser();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Agreed/VBN",
        "./.",
        "Yes/UH ./.",
        "The/DT president/NN met/VBD his/PRP$ counterpart/NN in/IN Vladivostok/NNP ./.",
        "He/PRP said/VBD that/IN talks/NNS ,/, which/WDT began/VBD on/IN Monday/NNP ,/, would/MD"
            + " continue/VB ./.",
        "Neither/CC the/DT Foreign/NNP Ministry/NNP nor/CC the/DT embassy/NN wanted/VBD to/TO"
            + " comment/VB on/IN what/WP the/DT envoys/NNS had/VBD been/VBN offered/VBN ./.",
        "``/`` We/PRP will/MD not/RB sign/VB ,/, ''/'' Qxzzytrov/NNP told/VBD reporters/NNS ,/,"
            + " because/IN nothing/NN was/VBD agreed/VBN ./.",
        "Sanctions/NNS hurt/VBP -LRB-/-LRB- 1,234.5/CD %/NN -RRB-/-RRB- …/: 😀/SYM —/: really/RB",
        "one/XYZZY two/ three/-UNKNOWN- -NULL-/NN -ROOT-/NN"
      })
  void givesTheOraclesTree(String sentence) {
    compare(Tagged.of(sentence));
  }

  @Test
  void givesTheOraclesTreeForAnyRowOfWordsAndTags() {
    var random = new Random(20190425);
    String[] words = {"the", "Kim", "said", "to", ",", "of", "zzyzx", "leave", "and", "which", "."};
    String[] tags = {"DT", "NNP", "VBD", "TO", ",", "IN", "NN", "VB", "CC", "WDT", ".", "??"};
    for (int round = 0; round < 60; round++) {
      int length = 1 + random.nextInt(round + 1);
      String[] sentence = new String[length];
      String[] sentenceTags = new String[length];
      Arrays.setAll(sentence, i -> words[random.nextInt(words.length)]);
      Arrays.setAll(sentenceTags, i -> tags[random.nextInt(tags.length)]);
      compare(new Tagged(sentence, sentenceTags));
    }
  }

  @Test
  void theSubjectOfAPassiveVerbIsPassiveThoughTheNetworkMissedIt() {
    Tagged passive = Tagged.of("When/WRB was/VBD he/PRP invited/VBN by/IN them/PRP ?/.");
    compare(passive);
    assertThat(Models.OURS.parse(passive.words(), passive.tags()).relations()[2])
        .isEqualTo("nsubj:pass");
  }

  @Test
  void manyThreadsGetTheSameTrees() {
    Tagged sentence = Tagged.of("They/PRP hope/VBP that/IN the/DT rounds/NNS go/VBP on/RP ./.");
    Parser.Tree expected = Models.OURS.parse(sentence.words(), sentence.tags());
    List<CompletableFuture<Parser.Tree>> trees = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      trees.add(
          CompletableFuture.supplyAsync(
              () -> Models.OURS.parse(sentence.words(), sentence.tags())));
    }
    for (var tree : trees) {
      assertThat(tree.join().heads()).isEqualTo(expected.heads());
      assertThat(tree.join().relations()).isEqualTo(expected.relations());
    }
  }

  private static void compare(Tagged sentence) {
    Parser.Tree tree = Models.OURS.parse(sentence.words(), sentence.tags());
    Parser.Tree oracle = Models.ORACLE.parse(sentence.words(), sentence.tags());
    assertThat(tree.heads()).as(String.join(" ", sentence.words())).isEqualTo(oracle.heads());
    assertThat(tree.relations()).isEqualTo(oracle.relations());
  }
}
