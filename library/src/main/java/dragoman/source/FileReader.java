package dragoman.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/// Opens one file: size, kind, characters. The boundary at which an exception becomes a line of the
/// import report.
final class FileReader {
  /// No article is longer; a file that is holds something else, or many articles.
  private static final long MOST_BYTES = 20L * 1024 * 1024;

  private final Kinds kinds = Kinds.load();
  private final Decoder decoder = new Decoder();

  Arrival read(Path path, String source, Map<String, String> given) {
    try {
      if (!Files.isRegularFile(path)) {
        return new Unreadable(source, "is not a file", "name a file or a folder");
      }
      long size = Files.size(path);
      if (size > MOST_BYTES) {
        return new Unreadable(
            source,
            "is " + size / (1024 * 1024) + " MB; no article is longer than 20 MB",
            "split it into one file for each article");
      }
      return document(Files.readAllBytes(path), source, given);
    } catch (AccessDeniedException e) {
      return new Unreadable(
          source, "may not be opened: permission denied", "allow reading it (chmod +r)");
    } catch (NoSuchFileException e) {
      return new Unreadable(source, "vanished while it was read", "check the path");
    } catch (IOException e) {
      return new Unreadable(source, "cannot be read: " + e.getMessage(), "check the disk");
    }
  }

  private Arrival document(byte[] bytes, String source, Map<String, String> given) {
    if (bytes.length == 0) {
      return new Unreadable(source, "is empty", "save the article again");
    }
    return switch (kinds.of(source, bytes)) {
      case Kind.Unread(String name, String remedy) ->
          new Unreadable(source, name + ", which is not read yet", remedy);
      case Kind.Readable(Format format) ->
          switch (decoder.decode(bytes, format)) {
            case Decoded.Refused(String reason, String remedy) ->
                new Unreadable(source, reason, remedy);
            case Decoded.Characters(String content) ->
                content.isBlank()
                    ? new Unreadable(source, "holds only white space", "save the article again")
                    : new RawDocument(source, kinds.format(format, content), content, given);
          };
    };
  }
}
