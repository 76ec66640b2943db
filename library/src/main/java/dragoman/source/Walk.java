package dragoman.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Walks one root depth first in the order of names, a step at a time. A folder that is a link to
/// one of the folders it lies in is told and not entered; a folder that cannot be listed is told.
final class Walk implements Iterator<Visit> {
  /// A folder being walked: its real path, its name to the user, and what is left of it.
  private record Folder(Path real, String name, Iterator<Path> rest) {}

  private final Deque<Folder> open = new ArrayDeque<>();
  private final Set<Path> openPaths = new HashSet<>();
  private @Nullable Visit next;

  private Walk(Root root) {
    next = enter(root.path(), root.name());
  }

  static Walk of(Root root) {
    return new Walk(root);
  }

  Stream<Visit> stream() {
    int kind = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, kind), false);
  }

  @Override
  public boolean hasNext() {
    while (next == null && !open.isEmpty()) {
      Folder folder = open.getLast();
      if (folder.rest().hasNext()) {
        Path path = folder.rest().next();
        next = enter(path, folder.name() + "/" + path.getFileName());
      } else {
        open.removeLast();
        openPaths.remove(folder.real());
      }
    }
    return next != null;
  }

  @Override
  public Visit next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Visit visit = next;
    next = null;
    return visit;
  }

  /// A visit, or null after a folder was opened.
  private @Nullable Visit enter(Path path, String name) {
    if (!Files.exists(path)) {
      return problem(path, name, "does not exist", "check the path");
    }
    if (!Files.isDirectory(path)) {
      return new Visit(path, name, null);
    }
    try {
      Path real = path.toRealPath();
      if (openPaths.contains(real)) {
        return problem(
            path,
            name,
            "is a link back to a folder it lies in",
            "remove the link; nothing is lost");
      }
      open.addLast(new Folder(real, name, SourceReader.entries(path).iterator()));
      openPaths.add(real);
      return null;
    } catch (IOException | UncheckedIOException e) {
      return problem(
          path, name, "is a folder that cannot be listed", "allow reading it, then run again");
    }
  }

  private static Visit problem(Path path, String name, String reason, String remedy) {
    return new Visit(path, name, new Unreadable(name, reason, remedy));
  }
}
