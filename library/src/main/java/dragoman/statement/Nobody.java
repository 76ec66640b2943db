package dragoman.statement;

import dragoman.language.Sentence;
import dragoman.statement.attribution.Attribution;
import dragoman.statement.attribution.Scene;
import dragoman.statement.attribution.Source;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// "Nobody thinks that …", "no minister said …": words that are told as not said.
final class Nobody {
  private static final Set<String> PRONOUNS = Set.of("nobody", "none", "neither");
  private static final Set<String> DETERMINERS = Set.of("no", "neither");

  private Nobody() {}

  static boolean speaks(Scene scene, Attribution attribution) {
    @Nullable Source source = attribution.source();
    if (source == null) {
      return false;
    }
    Sentence sentence = scene.sentences().get(source.sentence());
    if (PRONOUNS.contains(lemma(sentence, source.head()))) {
      return true;
    }
    for (int child : sentence.children(source.head())) {
      if (sentence.relation(child).equals("det") && DETERMINERS.contains(lemma(sentence, child))) {
        return true;
      }
    }
    return false;
  }

  private static String lemma(Sentence sentence, int i) {
    return sentence.lemma(i).toLowerCase(Locale.ROOT);
  }
}
