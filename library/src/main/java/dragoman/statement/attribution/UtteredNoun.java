package dragoman.statement.attribution;

import static dragoman.language.Sentence.NONE;

import dragoman.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Joins a verb of uttering with the thought it utters: in "Merkel repeated her belief that …" the
/// cue is "repeated her belief", and what is believed is said once, not twice. "Merkel rejected her
/// belief that …" and "repeated her demand for talks" are left as they are.
public final class UtteredNoun {
  private final Scene scene;
  private final CueLexicon lexicon;

  public UtteredNoun(Scene scene, CueLexicon lexicon) {
    this.scene = scene;
    this.lexicon = lexicon;
  }

  public List<Attribution> joined(List<Attribution> attributions) {
    List<Attribution> joined = new ArrayList<>(attributions);
    for (Attribution verb : attributions) {
      for (Attribution noun : attributions) {
        @Nullable Span cue = verb.cue();
        @Nullable Span uttered = noun.cue();
        if (cue != null && uttered != null && isUttered(verb, noun)) {
          joined.replaceAll(one ->
              one.equals(verb)
                  ? verb.withCue(cue.cover(uttered)).withContent(noun.content())
                  : one);
          joined.remove(noun);
        }
      }
    }
    return joined;
  }

  /// Whether a noun with a pronoun for its owner is the object of a verb of uttering and begins its
  /// content.
  private boolean isUttered(Attribution verb, Attribution noun) {
    Clause clause = scene.clauses().get(verb.sentence());
    int head = noun.cueHead();
    if (noun.sentence() != verb.sentence()
        || head <= verb.cueHead()
        || !NounThat.UTTERING.contains(clause.lemma(verb.cueHead()))) {
      return false;
    }
    int owner = clause.sentence().child(head, "nmod:poss");
    return owner != NONE
        && clause.token(owner).isPronoun()
        && clause.sentence().head(head) == verb.cueHead()
        && clause.sentence().relation(head).equals("obj")
        && verb.contentCover().begin() == clause.token(owner).span().begin()
        && lexicon
            .noun(clause.lemma(head))
            .filter(entry -> entry.kind() == CueClass.THOUGHT)
            .isPresent();
  }
}
