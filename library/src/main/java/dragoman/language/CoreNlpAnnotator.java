package dragoman.language;

import dragoman.article.Article;
import dragoman.text.Span;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.DefaultPaths;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// Stanford CoreNLP, cut down to what the rooms need: its tokeniser and sentence splitter, tagger,
/// morphology, ONE name model (people, places, organisations) and a dependency parser. It does not
/// run SUTime, the numeric rules, coreference or the quote annotator.
///
/// Thread-safe once made. Making it loads the models, side by side, and takes some seconds.
public final class CoreNlpAnnotator implements Annotator {
  /*
   * The parts are called one by one rather than through a pipeline of properties: of `ner` only the
   * labels of one sequence model are wanted, and of `depparse` only the basic tree.
   */
  private final StanfordCoreNLP tokenizer;
  private final MaxentTagger tagger;
  private final NameTagger names;
  private final Parser parser;

  public CoreNlpAnnotator() {
    this(ParserChoice.DRAGOMAN);
  }

  public CoreNlpAnnotator(ParserChoice choice) {
    this(choice::load);
  }

  CoreNlpAnnotator(Supplier<Parser> load) {
    if (!"I".toLowerCase(Locale.getDefault()).equals("i")) {
      throw new IllegalStateException(
          "Stanford CoreNLP misreads names where the default locale lower-cases I to something"
              + " else, as "
              + Locale.getDefault()
              + " does; start Java with -Duser.language=en");
    }
    RedwoodConfiguration.empty().apply();
    var loadingParser = CompletableFuture.supplyAsync(load);
    var loadingNames = CompletableFuture.supplyAsync(() -> new NameTagger(NameModel.load()));
    tagger = new MaxentTagger(DefaultPaths.DEFAULT_POS_MODEL);
    tokenizer = new StanfordCoreNLP(tokenization());
    names = loadingNames.join();
    parser = loadingParser.join();
  }

  private static Properties tokenization() {
    var properties = new Properties();
    properties.setProperty("annotators", "tokenize");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "never");
    return properties;
  }

  @Override
  public AnnotatedArticle annotate(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    for (int paragraph = 0; paragraph < article.body().size(); paragraph++) {
      Span span = article.body().get(paragraph);
      var annotation = new Annotation(article.text().slice(span));
      tokenizer.annotate(annotation);
      int offset = article.text().utf16(span.begin());
      for (CoreMap map : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
        List<CoreLabel> labels = map.get(CoreAnnotations.TokensAnnotation.class);
        sentences.add(sentence(article, labels, offset, sentences.size(), paragraph));
      }
    }
    return new AnnotatedArticle(article, sentences);
  }

  private Sentence sentence(
      Article article, List<CoreLabel> labels, int offset, int index, int paragraph) {
    tagger.tagCoreLabels(labels);
    var morphology = new Morphology();
    String[] words = labels.stream().map(CoreLabel::word).toArray(String[]::new);
    String[] tags = labels.stream().map(CoreLabel::tag).toArray(String[]::new);
    String[] named = names.labels(words, tags);
    Parser.Tree tree = parser.parse(words, tags);
    List<Token> tokens = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      CoreLabel label = labels.get(i);
      Span span = article.text().span(offset + label.beginPosition(), offset + label.endPosition());
      tokens.add(
          new Token(
              i,
              span,
              article.text().slice(span),
              morphology.lemma(words[i], tags[i]),
              tags[i],
              named[i],
              tree.heads()[i],
              tree.relations()[i]));
    }
    return new Sentence(index, paragraph, tokens);
  }
}
