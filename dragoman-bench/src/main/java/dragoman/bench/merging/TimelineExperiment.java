package dragoman.bench.merging;

import dragoman.Dragoman;
import dragoman.article.Article;
import dragoman.bench.statements.ParseCache;
import dragoman.language.Annotator;
import dragoman.language.CoreNlpAnnotator;
import dragoman.reading.Reader;
import dragoman.reading.Reading;
import dragoman.situation.Situation;
import dragoman.situation.SituationMerger;
import dragoman.text.Passage;
import dragoman.view.KeyDays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Timelines from raw text: `TimelineExperiment DATA PARSES OUT TOPIC...` reads and merges the
/// articles of each topic and writes `TOPIC.gold.N.tsv` and `TOPIC.system.N.tsv`, lines of day and
/// sentence, for each human timeline. By the protocol of Martschat and Markert (2018) a system
/// knows the first and last day of the human timeline, how many days it has and how many sentences
/// a day.
public final class TimelineExperiment {
  private TimelineExperiment() {}

  public static void main(String[] arguments) throws IOException {
    Annotator[] shared = new Annotator[1];
    var cache =
        new ParseCache(
            Path.of(arguments[1]),
            () -> shared[0] = shared[0] == null ? new CoreNlpAnnotator() : shared[0]);
    Reader reader = Dragoman.reader(cache::parsed);
    Path out = Files.createDirectories(Path.of(arguments[2]));
    for (int i = 3; i < arguments.length; i++) {
      TimelineCorpus topic = TimelineCorpus.read(Path.of(arguments[0], "timeline17", arguments[i]));
      List<Reading> readings = new ArrayList<>();
      for (Article article : topic.articles()) {
        readings.add(reader.read(article));
      }
      Situation situation = SituationMerger.merge(readings, List.of(), List.of());
      System.out.printf(
          java.util.Locale.ROOT,
          "%s: %d articles, %d events%n",
          topic.topic(),
          readings.size(),
          situation.events().size());
      write(topic, new KeyDays(situation), out);
    }
  }

  private static void write(TimelineCorpus topic, KeyDays days, Path out) throws IOException {
    for (int n = 0; n < topic.timelines().size(); n++) {
      Map<LocalDate, List<String>> human = topic.timelines().get(n);
      var dates = new TreeSet<>(human.keySet());
      int sentences = human.values().stream().mapToInt(List::size).sum();
      Map<LocalDate, List<Passage>> found =
          days.of(
              Collections.min(dates),
              Collections.max(dates),
              dates.size(),
              Math.max(1, (int) Math.round((double) sentences / dates.size())));
      List<String> gold = new ArrayList<>();
      human.forEach((day, said) -> said.forEach(s -> gold.add(day + "\t" + s)));
      List<String> system = new ArrayList<>();
      found.forEach(
          (day, said) -> said.forEach(p -> system.add(day + "\t" + p.exact().replace('\n', ' '))));
      Files.write(out.resolve(topic.topic() + ".gold." + n + ".tsv"), gold);
      Files.write(out.resolve(topic.topic() + ".system." + n + ".tsv"), system);
    }
  }
}
