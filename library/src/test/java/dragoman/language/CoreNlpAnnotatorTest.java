package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CoreNlpAnnotatorTest {
  @Test
  void tokensStandWhereTheyStandInTheArticle() {
    AnnotatedArticle article =
        Annotated.article("😀 Kim met Putin.\n\nOn Thursday, “Lavrov” left Pyongyang.");
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(article.article().text().slice(token.span())).isEqualTo(token.word());
      }
    }
    assertThat(article.sentences()).extracting(Sentence::paragraph).containsExactly(0, 1);
  }

  @Test
  void aSentenceIsATreeWithNamesAndLemmas() {
    Sentence sentence = Annotated.article("Putin met Kim in Vladivostok.").sentences().getFirst();
    Token met = sentence.token(1);
    assertThat(met.lemma()).isEqualTo("meet");
    assertThat(sentence.root()).isEqualTo(1);
    assertThat(sentence.child(1, "nsubj")).isZero();
    assertThat(sentence.child(1, "obj")).isEqualTo(2);
    assertThat(sentence.token(0).entity()).isEqualTo("PERSON");
    assertThat(sentence.token(4).entity()).isEqualTo("LOCATION");
  }
}
