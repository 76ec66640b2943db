package dragoman.situation;

import dragoman.reading.Reading;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How probable it is that two tellings are of one event, by [SameEventModel]. Reads the articles
/// when it is first asked.
final class SameEventJudge {
  private static final int FEW = 8;
  private static final double SHARED = 0.3;
  private static final int SHARED_WORDS = 4;

  /* A word written large within a sentence. */
  private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll},] )\\p{Lu}\\p{L}{2,}");

  private final List<Reading> readings;
  private final Map<Telling, Account> accounts = new IdentityHashMap<>();
  private @Nullable Judging judging;

  private record Judging(
      Nearness nearness, AccountPair pair, TellingAccount accounts, SameEventModel model) {}

  SameEventJudge(List<Reading> readings) {
    this.readings = List.copyOf(readings);
  }

  /// From 0 to 1.
  double probability(Telling a, Telling b) {
    Judging judging = judging();
    return judging
        .model()
        .probability(judging.pair().numbers(judging.accounts().of(a), judging.accounts().of(b)));
  }

  /// Whether two articles are of one story; of few articles, where no word is rare, whether they
  /// name the same.
  boolean areOfOneStory(Reading a, Reading b) {
    return readings.size() < FEW
        ? nameTheSame(a.article().text().value(), b.article().text().value())
        : judging().nearness().isOneStory(a.article().id(), b.article().id());
  }

  private static boolean nameTheSame(String a, String b) {
    Set<String> one = names(a);
    Set<String> other = names(b);
    int fewer = Math.min(one.size(), other.size());
    one.retainAll(other);
    return fewer > 0 && one.size() >= SHARED * fewer;
  }

  private static Set<String> names(String text) {
    return NAME.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  /// How near two sentences are by their words, from 0 to 1.
  double likeness(List<String> words, List<String> other) {
    if (readings.size() < FEW) {
      Gist one = Gist.of(String.join(" ", words));
      Gist two = Gist.of(String.join(" ", other));
      return one.shared(two) >= SHARED_WORDS ? one.likeness(two) : 0;
    }
    Nearness nearness = judging().nearness();
    return Nearness.cosine(nearness.vector(words), nearness.vector(other));
  }

  private Judging judging() {
    Judging known = judging;
    if (known == null) {
      Map<String, String> texts = new TreeMap<>();
      readings.forEach(
          reading -> texts.put(reading.article().id(), reading.article().text().value()));
      WordSenses senses = WordSenses.load();
      var nearness = new Nearness(texts, senses);
      known =
          new Judging(
              nearness,
              new AccountPair(nearness),
              new TellingAccount(senses),
              SameEventModel.load());
      judging = known;
    }
    return known;
  }
}
