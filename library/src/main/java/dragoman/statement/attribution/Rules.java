package dragoman.statement.attribution;

import java.util.ArrayList;
import java.util.List;

/// All rules, in the order in which they win: where two find something at one cue, the earlier one
/// is kept.
public final class Rules {
  private final CueLexicon lexicon;
  private final List<Rule> rules;

  public Rules(CueLexicon lexicon) {
    this.lexicon = lexicon;
    rules =
        List.of(
            new QuotedAsSaying(),
            new AccordingTo(),
            new NameColon(),
            new ParenthesisedAs(lexicon),
            new AsSomeoneSaid(lexicon),
            new Inserted(lexicon),
            new SaysQuote(lexicon),
            new SaysThat(lexicon),
            new PassiveBelief(lexicon),
            new DescribesAs(lexicon),
            new PromisesTo(lexicon),
            new NounIs(lexicon),
            new NounThat(lexicon),
            new RejectsObject(lexicon));
  }

  /// Every attribution of a scene, in order of their cues, quotations grown to their marks and
  /// continued over sentences and paragraphs. Those inside another's content are there too.
  public List<Attribution> find(Scene scene) {
    List<Attribution> found = new ArrayList<>();
    for (Clause clause : scene.clauses()) {
      List<Attribution> here = new Adding(scene, lexicon).separated(matches(scene, clause));
      List<Attribution> once = withoutDoubles(here);
      once.sort((a, b) -> Integer.compare(a.cueHead(), b.cueHead()));
      found.addAll(once);
    }
    return new Continuation(scene).continued(new Growth(scene).grown(found));
  }

  private List<Attribution> matches(Scene scene, Clause clause) {
    List<Attribution> matches = new ArrayList<>();
    rules.forEach(rule -> matches.addAll(rule.match(scene, clause)));
    return withoutDoubles(matches);
  }

  private static List<Attribution> withoutDoubles(List<Attribution> attributions) {
    List<Attribution> kept = new ArrayList<>();
    for (Attribution attribution : attributions) {
      if (kept.stream().noneMatch(other -> isSameCue(other, attribution))) {
        kept.add(attribution);
      }
    }
    return kept;
  }

  private static boolean isSameCue(Attribution a, Attribution b) {
    return a.cue() != null && b.cue() != null && a.cue().overlaps(b.cue());
  }
}
