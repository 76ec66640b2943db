package dragoman.statement;

import dragoman.actor.Cast;
import dragoman.actor.PersonNames;
import dragoman.language.AnnotatedArticle;
import dragoman.statement.attribution.Attribution;
import dragoman.statement.attribution.CueLexicon;
import dragoman.statement.attribution.Rules;
import dragoman.statement.attribution.Scene;
import dragoman.statement.attribution.Source;
import dragoman.statement.tagger.Judge;
import dragoman.statement.tagger.ModelFile;
import dragoman.statement.tagger.ModelFile.Model;
import dragoman.statement.tagger.Tagger;
import dragoman.statement.tagger.Vocabulary;
import dragoman.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds who says, thinks, expects, wants or warns what in one article.
///
/// Spans follow the conventions of PolNeAR's annotation guidelines (Newell, Margolin and Ruths
/// 2018): "that" and "to" belong to the content, quotation marks are inside it, the final period is
/// not, the cue holds its whole verb group. Other than there, statements within statements are
/// found too.
///
/// A pure function, safe to share between threads.
public final class StatementFinder {
  private final Aim aim;
  private final Vocabulary vocabulary;
  private final Rules rules;
  private final PersonNames names = new PersonNames();
  private final @Nullable Tagger tagger;

  /// With the trained model of this library's resources.
  public StatementFinder() {
    this(model());
  }

  /// @param model null for the rules alone
  public StatementFinder(@Nullable Model model) {
    this(model, Aim.PRECISION);
  }

  /// With the trained model of this library's resources, for another aim than [Aim#PRECISION].
  public StatementFinder(Aim aim) {
    this(model(), aim);
  }

  private StatementFinder(@Nullable Model model, Aim aim) {
    this.aim = aim;
    this.vocabulary = new Vocabulary(CueLexicon.load());
    this.rules = new Rules(vocabulary.lexicon());
    this.tagger = model == null ? null : tagger(model, vocabulary, aim);
  }

  private static Tagger tagger(Model model, Vocabulary vocabulary, Aim aim) {
    return new Tagger(
        model.cues(),
        model.roles(),
        new Judge(model.judge()),
        vocabulary,
        aim.threshold,
        aim.sureness);
  }

  private static @Nullable Model model() {
    try (InputStream in = StatementFinder.class.getResourceAsStream("attribution.model")) {
      return in == null ? null : ModelFile.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model of statements", e);
    }
  }

  /// The statements in order of the text, those within others after them.
  public List<Statement> find(AnnotatedArticle article, Cast cast) {
    var scene = new Scene(article);
    List<Attribution> attributions = attributions(scene);
    var nesting = new Nesting(attributions);
    int[] within = nesting.parents();
    var speakers = new SpeakerResolver(article, cast);
    var marks = new Forms(scene);
    List<Statement.Form> forms = attributions.stream().map(marks::form).toList();
    List<Statement> statements = new ArrayList<>();
    @Nullable Speaker[] known = new Speaker[attributions.size()];
    for (int i : nesting.outerFirst()) {
      @Nullable Speaker outer = within[i] < 0 ? null : known[within[i]];
      known[i] = speakers.resolve(attributions.get(i).source(), within[i] >= 0, outer);
    }
    List<Span> quoted = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      if (forms.get(i) != Statement.Form.INDIRECT) {
        quoted.addAll(attributions.get(i).content());
      }
    }
    var preceding = new PrecedingSpeaker(article, cast, names, attributions, quoted, known);
    for (int i = 0; i < attributions.size(); i++) {
      if (within[i] < 0) {
        known[i] = preceding.resolved(i);
      }
    }
    for (int i = 0; i < attributions.size(); i++) {
      Attribution attribution = attributions.get(i);
      statements.add(
          new Statement(
              "s" + (i + 1),
              known[i],
              attribution.cue(),
              attribution.content(),
              forms.get(i),
              attribution.isNegated() || Nobody.speaks(scene, attribution)
                  ? Statement.Polarity.NEGATED
                  : Statement.Polarity.AFFIRMED,
              speakers.actor(attribution.sentence(), attribution.addressee()),
              within[i] < 0 ? null : "s" + (within[i] + 1),
              article.article().passage(cover(attribution))));
    }
    return List.copyOf(statements);
  }

  private List<Attribution> attributions(Scene scene) {
    List<Attribution> ruled = rules.find(scene);
    List<Attribution> found =
        tagger == null
            ? ruled
            : new Merging(scene, vocabulary, aim).merged(tagger.find(scene, ruled), ruled);
    return found.stream().filter(attribution -> !isSupposed(scene, attribution)).toList();
  }

  private static boolean isSupposed(Scene scene, Attribution attribution) {
    return attribution.cue() != null
        && Supposition.holds(scene.sentences().get(attribution.sentence()), attribution.cueHead());
  }

  private static Span cover(Attribution attribution) {
    Span cover = attribution.contentCover();
    @Nullable Span cue = attribution.cue();
    if (cue != null) {
      cover = cover.cover(cue);
    }
    @Nullable Source source = attribution.source();
    return source == null ? cover : cover.cover(source.span());
  }
}
