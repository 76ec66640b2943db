package dragoman.bench.calendar;

import de.unihd.dbs.heideltime.standalone.Config;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.components.impl.JCasFactoryImpl;
import de.unihd.dbs.heideltime.standalone.components.impl.UimaContextImpl;
import de.unihd.dbs.uima.annotator.heideltime.HeidelTime;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Dct;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import dragoman.language.AnnotatedArticle;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.FSIterator;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;

/// HeidelTime for English news, through its UIMA interface, with the sentences, tokens and tags it
/// would otherwise have of a tagger.
///
/// It sets the locale of the process and may end it; not for a process that does anything else.
final class HeidelTimeTagger implements TimeTagger {
  private static final String TYPES = "de.unihd.dbs.uima.types.heideltime.";
  private static final String TEXT = "uima.cas.String";
  private static final String NUMBER = "uima.cas.Integer";

  private final HeidelTime heidelTime = new HeidelTime();
  private final JCasFactoryImpl factory;

  HeidelTimeTagger() {
    try {
      var properties = new Properties();
      for (String kind : List.of("Date", "Duration", "Set", "Time")) {
        properties.setProperty("consider" + kind, "true");
        properties.setProperty("uimaVar" + kind, kind);
      }
      properties.setProperty(Config.CONSIDER_TEMPONYM, "false");
      properties.setProperty(Config.UIMAVAR_TEMPONYM, "Temponym");
      properties.setProperty(Config.UIMAVAR_LANGUAGE, "Language");
      properties.setProperty(Config.UIMAVAR_TYPETOPROCESS, "Type");
      properties.setProperty(Config.UIMAVAR_CONVERTDURATIONS, "ConvertDurations");
      Config.setProps(properties);
      factory = new JCasFactoryImpl(new TypeSystemDescription[] {types()});
      heidelTime.initialize(new UimaContextImpl(Language.ENGLISH, DocumentType.NEWS, false));
    } catch (UIMAException e) {
      throw new IllegalStateException("HeidelTime does not start", e);
    }
  }

  /// The type system, whose description its archive lacks.
  private static TypeSystemDescription types() {
    TypeSystemDescription types =
        UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
    add(types, "Sentence", "filename", TEXT, "sentenceId", NUMBER);
    add(types, "Token", "filename", TEXT, "tokenId", NUMBER, "sentId", NUMBER, "pos", TEXT);
    add(types, "Dct", "filename", TEXT, "value", TEXT, "timexId", TEXT);
    add(
        types,
        "Timex3",
        "filename",
        TEXT,
        "sentId",
        NUMBER,
        "firstTokId",
        NUMBER,
        "allTokIds",
        TEXT,
        "timexId",
        TEXT,
        "timexInstance",
        NUMBER,
        "timexType",
        TEXT,
        "timexValue",
        TEXT,
        "foundByRule",
        TEXT,
        "timexQuant",
        TEXT,
        "timexFreq",
        TEXT,
        "timexMod",
        TEXT,
        "emptyValue",
        TEXT);
    add(types, "Event");
    return types;
  }

  private static void add(TypeSystemDescription types, String name, String... features) {
    TypeDescription type = types.addType(TYPES + name, "", "uima.tcas.Annotation");
    for (int i = 0; i < features.length; i += 2) {
      type.addFeature(features[i], "", features[i + 1]);
    }
  }

  @Override
  public Supplier<List<Tagged>> ready(AnnotatedArticle article) {
    Text text = article.article().text();
    JCas document = document(article);
    return () -> {
      heidelTime.process(document);
      List<Tagged> found = new ArrayList<>();
      FSIterator<Annotation> all = document.getAnnotationIndex(Timex3.type).iterator();
      while (all.hasNext()) {
        Timex3 timex = (Timex3) all.next();
        found.add(
            new Tagged(
                text.span(timex.getBegin(), timex.getEnd()),
                timex.getTimexType(),
                timex.getTimexValue()));
      }
      return found;
    };
  }

  private JCas document(AnnotatedArticle article) {
    try {
      JCas document = factory.createJCas();
      Text text = article.article().text();
      document.setDocumentText(text.value());
      var created = new Dct(document);
      created.setBegin(0);
      created.setEnd(text.value().length());
      created.setValue(
          String.valueOf(article.article().published().value().earliest()).replace("-", ""));
      created.setTimexId("t0");
      created.addToIndexes();
      for (Sentence sentence : article.sentences()) {
        add(document, text, sentence);
      }
      return document;
    } catch (UIMAException e) {
      throw new IllegalStateException("HeidelTime does not take " + article.article().id(), e);
    }
  }

  private static void add(JCas document, Text text, Sentence sentence) {
    var whole = new de.unihd.dbs.uima.types.heideltime.Sentence(document);
    whole.setBegin(text.utf16(sentence.tokens().getFirst().span().begin()));
    whole.setEnd(text.utf16(sentence.tokens().getLast().span().end()));
    whole.setSentenceId(sentence.index());
    whole.addToIndexes();
    for (Token word : sentence.tokens()) {
      var token = new de.unihd.dbs.uima.types.heideltime.Token(document);
      token.setBegin(text.utf16(word.span().begin()));
      token.setEnd(text.utf16(word.span().end()));
      token.setTokenId(word.index());
      token.setSentId(sentence.index());
      token.setPos(word.tag());
      token.addToIndexes();
    }
  }
}
