package dragoman.situation;

import dragoman.reading.Reading;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How probable it is that two tellings are of one event, by [SameEventModel]. Reads the articles
/// when it is first asked.
final class SameEventJudge {
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

  /// Whether two articles are of one story.
  boolean areOfOneStory(Reading a, Reading b) {
    return judging().nearness().isOneStory(a.article().id(), b.article().id());
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
