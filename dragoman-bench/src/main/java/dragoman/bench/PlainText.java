package dragoman.bench;

import dragoman.article.Article;
import dragoman.article.Found;
import dragoman.text.DateInterval;
import dragoman.text.Span;
import dragoman.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;

/// Articles for measurements: plain-text files, each line that is not blank a paragraph.
public final class PlainText {
  private PlainText() {}

  /// The text files below a folder, in the order of their paths.
  public static List<Path> files(Path folder) {
    return files(folder, "**.txt");
  }

  /// The files below a folder whose path fits a glob pattern, in the order of their paths.
  public static List<Path> files(Path folder, String glob) {
    PathMatcher matcher = folder.getFileSystem().getPathMatcher("glob:" + glob);
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(matcher::matches).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  /// So many of the files, spread evenly; all of them where there are no more.
  public static List<Path> sample(List<Path> files, int size) {
    List<Path> sample = new ArrayList<>();
    for (int i = 0; i < Math.min(size, files.size()); i++) {
      int at = size < files.size() ? (int) ((long) i * files.size() / size) : i;
      sample.add(files.get(at));
    }
    return sample;
  }

  public static Article article(Path file) {
    String text;
    try {
      text = Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    List<Span> body = new ArrayList<>();
    int begin = 0;
    for (String line : text.split("\n", -1)) {
      int length = line.codePointCount(0, line.length());
      if (!line.isBlank()) {
        body.add(new Span(begin, begin + length));
      }
      begin += length + 1;
    }
    return new Article(
        file.toString(),
        file.toString(),
        new Text(text),
        Found.unknown(""),
        Found.unknown(List.of()),
        List.of(),
        Found.unknown(""),
        Found.unknown(DateInterval.UNKNOWN),
        "en",
        "",
        body,
        null);
  }
}
