package dragoman.wire.exchange;

import dragoman.situation.Report;
import dragoman.text.Passage;
import dragoman.view.DateWords;
import dragoman.view.Directory;
import java.util.Locale;

/// Where a passage stands, for formats that have no field for it: the file and the characters in it
/// as RFC 5147 writes them, `canal/herald.txt#char=10,42`, counted in code points, the end
/// exclusive.
final class Address {
  private Address() {}

  static String of(Passage passage, Directory directory) {
    return String.format(
        Locale.ROOT,
        "%s#char=%d,%d",
        directory.article(passage.article()).map(a -> a.source()).orElse(passage.article()),
        passage.span().begin(),
        passage.span().end());
  }

  /// As [#origin(Passage, Directory)], and whose word it is where the article only tells what
  /// somebody says: ", according to Lind".
  static String origin(Report report, Directory directory) {
    String speaker = speaker(report, directory);
    return origin(report.passage(), directory)
        + (speaker.isEmpty() ? "" : ", according to " + speaker);
  }

  /// Whose word a report is; empty where it is the article's own.
  static String speaker(Report report, Directory directory) {
    return directory.according(report.statement()).orElse("");
  }

  /// Who says so and when, with the address: "Herald, 12 March 2031, canal/herald.txt#char=10,42".
  static String origin(Passage passage, Directory directory) {
    var article = directory.article(passage.article());
    String publisher = article.map(a -> a.publisher().value().strip()).orElse("");
    return (publisher.isEmpty() ? "" : publisher + ", ")
        + DateWords.of(directory.published(passage.article()).value())
        + ", "
        + of(passage, directory);
  }
}
