package dragoman.bench.calendar;

import dragoman.language.AnnotatedArticle;
import dragoman.language.Sentence;
import dragoman.language.Token;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;

/// Stanford SUTime with its English rules as they come with CoreNLP.
final class SuTimeTagger implements TimeTagger {
  private final TimeAnnotator annotator = new TimeAnnotator("sutime", new Properties());

  @Override
  public Supplier<List<Tagged>> ready(AnnotatedArticle article) {
    Annotation document = document(article);
    return () -> {
      annotator.annotate(document);
      List<Tagged> found = new ArrayList<>();
      for (CoreMap map : document.get(TimeAnnotations.TimexAnnotations.class)) {
        Timex timex = map.get(TimeAnnotations.TimexAnnotation.class);
        if (timex.value() != null) {
          int begin = map.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
          int end = map.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
          found.add(
              new Tagged(
                  article.article().text().span(begin, end), timex.timexType(), timex.value()));
        }
      }
      return found;
    };
  }

  private static Annotation document(AnnotatedArticle article) {
    var document = new Annotation(article.article().text().value());
    document.set(
        CoreAnnotations.DocDateAnnotation.class,
        String.valueOf(article.article().published().value().earliest()));
    List<CoreLabel> tokens = new ArrayList<>();
    List<CoreMap> sentences = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      List<CoreLabel> labels =
          sentence.tokens().stream().map(token -> label(article, sentence, token)).toList();
      int begin = labels.getFirst().beginPosition();
      int end = labels.getLast().endPosition();
      var map = new Annotation(article.article().text().value().substring(begin, end));
      map.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, begin);
      map.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
      map.set(CoreAnnotations.TokensAnnotation.class, labels);
      map.set(CoreAnnotations.TokenBeginAnnotation.class, tokens.size());
      map.set(CoreAnnotations.TokenEndAnnotation.class, tokens.size() + labels.size());
      map.set(CoreAnnotations.SentenceIndexAnnotation.class, sentence.index());
      tokens.addAll(labels);
      sentences.add(map);
    }
    document.set(CoreAnnotations.TokensAnnotation.class, tokens);
    document.set(CoreAnnotations.SentencesAnnotation.class, sentences);
    return document;
  }

  private static CoreLabel label(AnnotatedArticle article, Sentence sentence, Token token) {
    var label = new CoreLabel();
    label.setWord(token.word());
    label.setValue(token.word());
    label.setOriginalText(token.word());
    label.setLemma(token.lemma());
    label.setTag(token.tag());
    label.setIndex(token.index() + 1);
    label.setSentIndex(sentence.index());
    label.setBeginPosition(article.article().text().utf16(token.span().begin()));
    label.setEndPosition(article.article().text().utf16(token.span().end()));
    return label;
  }
}
