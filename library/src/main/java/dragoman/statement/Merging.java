package dragoman.statement;

import dragoman.language.Sentence;
import dragoman.statement.attribution.Attribution;
import dragoman.statement.attribution.CueLexicon;
import dragoman.statement.attribution.Repair;
import dragoman.statement.attribution.Scene;
import dragoman.statement.attribution.Source;
import dragoman.statement.attribution.UtteredNoun;
import dragoman.statement.tagger.Vocabulary;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Joins what the model and the rules found into one list: at one cue the model's spans with what
/// only the rule knows; what only the rules found where the rule is a sure one or the cue stands
/// within another's content, so that no link of a chain is lost.
final class Merging {
  /// Rules that are right alone.
  private static final Set<String> SURE =
      Set.of(
          "QuotedAsSaying",
          "AccordingTo",
          "NameColon",
          "Inserted",
          "ParenthesisedAs",
          "SaysQuote",
          "SaysThat",
          "AsSomeoneSaid",
          "Adding",
          "DescribesAs",
          "NounIs",
          "PromisesTo",
          "PassiveBelief",
          "NounThat");

  private final Scene scene;
  private final CueLexicon lexicon;
  private final Plausible plausible;
  private final Boundaries boundaries;
  private final Asides asides;
  private final Aim aim;

  Merging(Scene scene, Vocabulary vocabulary, Aim aim) {
    this.scene = scene;
    this.lexicon = vocabulary.lexicon();
    this.boundaries = new Boundaries(scene);
    this.asides = new Asides(scene, lexicon);
    this.aim = aim;
    this.plausible = new Plausible(scene, lexicon, vocabulary, aim);
  }

  List<Attribution> merged(List<Attribution> tagged, List<Attribution> ruled) {
    List<Attribution> all = new ArrayList<>();
    for (Attribution attribution : tagged) {
      @Nullable Attribution rule = sameCue(attribution, ruled);
      if (rule != null) {
        Attribution completed = completed(attribution, rule, ruled);
        if (all.stream().noneMatch(one -> Objects.equals(one.cue(), completed.cue()))) {
          all.add(completed);
        }
      } else if (plausible.test(attribution)) {
        all.add(attribution.withContent(boundaries.kept(attribution)));
      }
    }
    for (Attribution rule : ruled) {
      if (sameCue(rule, tagged) == null && (SURE.contains(rule.rule()) || isWithin(rule, all))) {
        all.add(rule);
      }
    }
    all.removeIf(this::isExpletive);
    all.removeIf(plausible::isConsequence);
    all.replaceAll(one -> one.withContent(boundaries.withoutConcession(one)));
    var apposition = new Apposition(scene.sentences(), lexicon);
    all.replaceAll(one -> one.withContent(apposition.left(one)));
    var ownClause = new OwnClause(scene.sentences());
    all.replaceAll(one -> one.withContent(ownClause.completed(one, all)));
    if (aim == Aim.PRECISION) {
      all.removeIf(asides::test);
      all.removeIf(boundaries::isPointer);
    }
    List<Attribution> joined = new UtteredNoun(scene, lexicon).joined(all);
    List<Attribution> repaired = new Repair(scene, lexicon).repaired(joined);
    return repaired.stream().sorted((a, b) -> Integer.compare(place(a), place(b))).toList();
  }

  private static int place(Attribution attribution) {
    Span cue = attribution.cue();
    return cue == null ? attribution.contentCover().begin() : cue.begin();
  }

  private static @Nullable Attribution sameCue(Attribution one, List<Attribution> others) {
    for (Attribution other : others) {
      if (one.cue() != null && other.cue() != null && one.cue().overlaps(other.cue())) {
        return other;
      }
    }
    return null;
  }

  private static boolean isWithin(Attribution inner, List<Attribution> outer) {
    Span cue = inner.cue();
    return cue != null && outer.stream().anyMatch(a -> a.contentContains(cue));
  }

  /// The rule's content where the model stopped at a speaker set between commas.
  private List<Span> content(Attribution attribution, Attribution rule, List<Attribution> ruled) {
    Span found = attribution.contentCover();
    if (rule.rule().equals("ParenthesisedAs") || takesOuterCue(attribution, ruled)) {
      return rule.content();
    }
    if (rule.rule().equals("AccordingTo") && beginsBefore(rule, found)) {
      return rule.content();
    }
    boolean isCut =
        rule.contentCover().contains(found)
            && ruled.stream()
                .filter(other -> other.rule().equals("AccordingTo") && other.cue() != null)
                .map(Attribution::cue)
                .anyMatch(cue ->
                    cue != null
                        && rule.contentCover().contains(cue)
                        && !attribution.contentContains(cue));
    return isCut ? rule.content() : boundaries.kept(attribution);
  }

  /// Whether the model has lost the beginning of the clause.
  private static boolean beginsBefore(Attribution rule, Span found) {
    return rule.contentCover().contains(found) && rule.contentCover().begin() < found.begin();
  }

  /// Whether a content has swallowed the cue of the statement it stands in.
  private static boolean takesOuterCue(Attribution attribution, List<Attribution> ruled) {
    @Nullable Span cue = attribution.cue();
    return cue != null
        && ruled.stream()
            .anyMatch(other ->
                other.cue() != null
                    && attribution.contentContains(other.cue())
                    && !other.cue().overlaps(cue)
                    && other.contentCover().contains(cue)
                    && !other.contentCover().contains(other.cue()));
  }

  /// "it" speaks only where it is the verb's own subject.
  private boolean isExpletive(Attribution attribution) {
    @Nullable Source source = attribution.source();
    if (source == null || attribution.cueHead() < 0) {
      return false;
    }
    Sentence sentence = scene.sentences().get(source.sentence());
    boolean isIt = sentence.token(source.head()).word().equalsIgnoreCase("it");
    return isIt && sentence.head(source.head()) != attribution.cueHead();
  }

  private Attribution completed(
      Attribution attribution, Attribution rule, List<Attribution> ruled) {
    boolean isNamedByRule =
        rule.rule().equals("AccordingTo") || rule.rule().equals("PassiveBelief");
    boolean isCueCut =
        rule.cue() != null && attribution.content().stream().anyMatch(rule.cue()::overlaps);
    return new Attribution(
        attribution.sentence(),
        attribution.source() == null || isNamedByRule ? rule.source() : attribution.source(),
        isCueCut || isPartOfCue(attribution, rule) ? rule.cue() : attribution.cue(),
        isCueCut ? rule.cueHead() : attribution.cueHead(),
        isCueCut ? rule.content() : content(attribution, rule, ruled),
        rule.addressee(),
        attribution.isNegated() || rule.isNegated(),
        attribution.rule());
  }

  /// "was quoted" where the rule has "was quoted by Tass as saying", "put" for "put it".
  private static boolean isPartOfCue(Attribution attribution, Attribution rule) {
    @Nullable Span whole = rule.cue();
    return whole != null
        && attribution.cue() != null
        && whole.contains(attribution.cue())
        && attribution.content().stream().noneMatch(whole::overlaps);
  }
}
