package dragoman.statement.tagger;

import dragoman.statement.attribution.Attribution;
import dragoman.statement.attribution.Source;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What can be seen of a reading beside the other cues of its article: whether it stands in another
/// statement or swallows one, who else speaks near it, and how much the article quotes.
final class Company {
  /// How sure another cue has to be to be minded at all.
  private static final double MINDED = -1;

  private static final int BEFORE = 3;
  private static final int AFTER = 8;

  private final List<Words> sentences;

  /// For each sentence the likeliest reading of each cue in it.
  private final List<List<Option>> minded = new ArrayList<>();

  private final Map<Integer, Integer> speakers = new HashMap<>();
  private final Map<Integer, List<Option>> lemmas = new HashMap<>();
  private final int[] sure;
  private final int density;

  Company(List<Words> sentences, List<List<Option>> all) {
    this.sentences = sentences;
    this.sure = new int[sentences.size()];
    sentences.forEach(sentence -> minded.add(new ArrayList<>()));
    int count = 0;
    for (List<Option> options : all) {
      Option best = options.getFirst();
      int sentence = best.cue().sentence();
      lemmas.computeIfAbsent(lemma(best), key -> new ArrayList<>()).add(best);
      if (best.sureness() > MINDED) {
        minded.get(sentence).add(best);
      }
      if (best.sureness() > 0) {
        sure[sentence]++;
        count++;
        @Nullable Source source = best.attribution().source();
        if (source != null) {
          speakers.merge(speaker(source), 1, Integer::sum);
        }
      }
    }
    this.density = (int) Math.min(6, 5L * count / Math.max(1, sentences.size()));
  }

  private int lemma(Option option) {
    return sentences.get(option.cue().sentence()).lemma[option.attribution().cueHead()];
  }

  private int speaker(Source source) {
    return sentences.get(source.sentence()).lemma[source.head()];
  }

  private static int level(Option option) {
    return option.sureness() > 3 ? 3 : option.sureness() > 0 ? 2 : 1;
  }

  void add(Option option, int kind, Features features) {
    int own = (int) Math.clamp(Math.round(option.sureness()), -4, 5);
    article(option, kind, own, features);
    var beside = new Beside(option);
    int from = Math.max(0, option.cue().sentence() - BEFORE);
    int to = Math.min(sentences.size() - 1, option.cue().sentence() + AFTER);
    for (int s = from; s <= to; s++) {
      for (Option other : minded.get(s)) {
        if (other.cue().first() != option.cue().first() || s != option.cue().sentence()) {
          beside.add(other, features);
        }
      }
    }
    features.add(320, beside.inside, own);
    features.add(321, beside.inside, kind);
    features.add(322, beside.swallowed, Math.min(3, beside.swallows));
    features.add(323, beside.crossed, beside.swallowed);
    features.add(324, beside.shared, beside.swallowed);
    features.add(325, beside.heard, beside.swallowed);
    features.add(326, beside.inside, beside.swallowed, beside.crossed);
  }

  private void article(Option option, int kind, int own, Features features) {
    int sentence = option.cue().sentence();
    int others = sure[sentence] - (option.sureness() > 0 ? 1 : 0);
    int before = sentence > 0 ? sure[sentence - 1] : 0;
    int after = sentence + 1 < sure.length ? sure[sentence + 1] : 0;
    features.add(300, Math.min(3, others), kind);
    features.add(301, Math.min(2, before), Math.min(2, after), Math.min(1, others));
    features.add(302, density, own);
    features.add(303, density, kind);
    List<Option> alike = lemmas.getOrDefault(lemma(option), List.of());
    double sum = 0;
    for (Option other : alike) {
      sum += Math.clamp(other.sureness(), -4, 5);
    }
    int mean = alike.size() < 2 ? 9 : (int) Math.round((sum - own) / (alike.size() - 1));
    features.add(304, mean, own);
    @Nullable Source source = option.attribution().source();
    int known = source == null ? 9 : speakers.getOrDefault(speaker(source), 0);
    features.add(305, known > 4 ? 4 + Math.min(known / 5, 4) : known, own);
    features.add(306, Math.min(4, known), kind);
  }

  /// How one reading lies to the others near it: for each relation the level of the surest.
  private final class Beside {
    private final Attribution own;
    private final Span cue;
    private int inside;
    private int swallowed;
    private int swallows;
    private int crossed;
    private int shared;
    private int heard;

    Beside(Option option) {
      this.own = option.attribution();
      this.cue = cue(option);
    }

    void add(Option other, Features features) {
      Attribution theirs = other.attribution();
      Span otherCue = cue(other);
      int level = level(other);
      boolean isInside = theirs.contentContains(cue);
      boolean swallowsIt = own.contentContains(otherCue);
      @Nullable Source source = theirs.source();
      if (isInside) {
        inside = Math.max(inside, level);
      }
      if (swallowsIt) {
        swallows++;
        swallowed = Math.max(swallowed, level);
        boolean cutsSource = source != null && !own.contentContains(source.span());
        boolean cutsContent = !own.contentCover().contains(theirs.contentCover());
        Words there = sentences.get(other.cue().sentence());
        int head = theirs.cueHead();
        features.add(310, level, cutsSource ? 1 : 0, cutsContent ? 1 : 0);
        features.add(311, level, there.relation[head]);
        features.add(312, level, there.relation[head], cutsSource ? 1 : cutsContent ? 2 : 3);
      }
      if (!isInside && !swallowsIt && own.contentCover().overlaps(theirs.contentCover())) {
        crossed = Math.max(crossed, level);
      }
      if (source != null && own.source() != null && source.span().equals(own.source().span())) {
        shared = Math.max(shared, level);
      }
      if (own.source() != null && theirs.contentContains(own.source().span())) {
        heard = Math.max(heard, level);
      }
    }

    private Span cue(Option option) {
      return sentences
          .get(option.cue().sentence())
          .sentence
          .span(option.cue().first(), option.cue().last());
    }
  }
}
