package dragoman.bench.merging;

import dragoman.article.Article;
import dragoman.text.DateInterval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A topic of Timeline17: articles in folders named by their day, and timelines people wrote.
///
/// @param articles in order of their days
/// @param timelines sentences by day
record TimelineCorpus(
    String topic, List<Article> articles, List<Map<LocalDate, List<String>>> timelines) {

  static TimelineCorpus read(Path folder) throws IOException {
    String topic = String.valueOf(folder.getFileName());
    List<Article> articles = new ArrayList<>();
    for (Path day : list(folder.resolve("InputDocs"))) {
      LocalDate published = LocalDate.parse(String.valueOf(day.getFileName()));
      for (Path file : list(day)) {
        String name = String.valueOf(file.getFileName()).replaceAll("\\.[a-z]+", "");
        articles.add(article("%s-%s-%s".formatted(topic, published, name), file, published));
      }
    }
    List<Map<LocalDate, List<String>>> timelines = new ArrayList<>();
    for (Path file : list(folder.resolve("timelines"))) {
      timelines.add(timeline(file));
    }
    return new TimelineCorpus(topic, List.copyOf(articles), List.copyOf(timelines));
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.sorted().toList();
    }
  }

  private static Article article(String id, Path file, LocalDate published) throws IOException {
    var text = new TokenText(false);
    for (String line : Files.readAllLines(file)) {
      for (String token : line.strip().split("\\s+")) {
        if (!token.isEmpty()) {
          text.add(token);
        }
      }
      text.endSentence();
    }
    return text.article(id, DateInterval.day(published));
  }

  private static Map<LocalDate, List<String>> timeline(Path file) throws IOException {
    Map<LocalDate, List<String>> timeline = new TreeMap<>();
    LocalDate day = LocalDate.EPOCH;
    for (String line : Files.readAllLines(file)) {
      if (line.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
        day = LocalDate.parse(line.substring(0, 10));
      } else if (!line.isBlank() && !line.startsWith("---")) {
        timeline.computeIfAbsent(day, key -> new ArrayList<>()).add(line.strip());
      }
    }
    return timeline;
  }
}
