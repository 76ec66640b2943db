package dragoman.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Stanford CoreNLP's neural dependency parser (Chen and Manning 2014).
final class CoreNlpParser implements Parser {
  private final DependencyParser parser;

  CoreNlpParser() {
    parser = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
  }

  @Override
  public Tree parse(String[] words, String[] tags) {
    List<CoreLabel> labels = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      CoreLabel label = CoreLabel.wordFromString(words[i]);
      label.setTag(tags[i]);
      label.setIndex(i + 1);
      labels.add(label);
    }
    CoreMap sentence = new ArrayCoreMap(1);
    sentence.set(CoreAnnotations.TokensAnnotation.class, labels);
    GrammaticalStructure structure = parser.predict(sentence);
    int[] heads = new int[words.length];
    String[] relations = new String[words.length];
    Arrays.fill(heads, Sentence.NONE);
    Arrays.fill(relations, "dep");
    for (TypedDependency dependency : structure.typedDependencies()) {
      int dependent = dependency.dep().index() - 1;
      heads[dependent] = dependency.gov().index() - 1;
      relations[dependent] =
          heads[dependent] == Sentence.NONE ? "root" : dependency.reln().toString();
    }
    return new Tree(heads, relations);
  }
}
