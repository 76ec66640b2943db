package dragoman.bench.statements;

import dragoman.language.AnnotatedArticle;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.statement.attribution.CueLexicon;
import dragoman.statement.attribution.Rules;
import dragoman.statement.attribution.Scene;
import dragoman.statement.tagger.Labelled;
import dragoman.statement.tagger.Labelled.Cue;
import dragoman.statement.tagger.Vocabulary;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns annotated documents into examples for the two taggers.
final class Training {
  private final CueLexicon lexicon = CueLexicon.load();
  private final Vocabulary vocabulary = new Vocabulary(lexicon);
  private final Rules rules = new Rules(lexicon);
  final List<ChainTrainer.Example> cues = new ArrayList<>();
  final List<ChainTrainer.Example> roles = new ArrayList<>();

  /// @param document its number, from 1
  void add(AnnotatedArticle article, List<Gold> gold, int document) {
    var scene = new Scene(article);
    var labelled = new Labelled(scene, vocabulary, rules.find(scene));
    List<Cue> places = new ArrayList<>();
    List<Gold> placed = new ArrayList<>();
    for (Gold one : gold) {
      Cue cue = place(scene, one, places);
      if (cue != null) {
        places.add(cue);
        placed.add(one);
      }
    }
    for (Sentence sentence : scene.sentences()) {
      int[] labels = new int[sentence.size()];
      for (Cue cue : places) {
        if (cue.sentence() == sentence.index()) {
          for (int i = cue.first(); i <= cue.last(); i++) {
            labels[i] = i == cue.first() ? 1 : 2;
          }
        }
      }
      cues.add(new ChainTrainer.Example(labelled.cues(sentence.index()), labels, document));
    }
    for (int i = 0; i < places.size(); i++) {
      Gold one = placed.get(i);
      int[][] window = labelled.places(places.get(i));
      int[] labels = new int[window.length];
      for (int p = 0; p < labels.length; p++) {
        Span span = scene.sentences().get(window[p][0]).token(window[p][1]).span();
        labels[p] =
            Gold.touches(one.content(), span) ? 2 : Gold.touches(one.source(), span) ? 1 : 0;
      }
      roles.add(new ChainTrainer.Example(labelled.roles(places.get(i), places), labels, document));
    }
  }

  private static @Nullable Cue place(Scene scene, Gold gold, List<Cue> taken) {
    for (Sentence sentence : scene.sentences()) {
      int first = -1;
      int last = -1;
      for (Token token : sentence.tokens()) {
        boolean isFree =
            taken.stream()
                .noneMatch(cue ->
                    cue.sentence() == sentence.index()
                        && cue.first() <= token.index()
                        && token.index() <= cue.last());
        if (isFree
            && Gold.touches(gold.cue(), token.span())
            && (last < 0 || last == token.index() - 1)) {
          first = first < 0 ? token.index() : first;
          last = token.index();
        }
      }
      if (first >= 0) {
        return new Cue(sentence.index(), first, last);
      }
    }
    return null;
  }
}
