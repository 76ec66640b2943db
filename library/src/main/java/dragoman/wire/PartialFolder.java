package dragoman.wire;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// A folder beside the one asked for, in which files are written in full before any is moved.
///
/// It is removed when closed, and when the program is stopped (Ctrl-C): then nothing more is
/// written, and a move of the files that has begun is brought to its end first. Thread-safe.
final class PartialFolder implements AutoCloseable {
  private final Path folder;
  private final List<String> names = new ArrayList<>();
  private final Thread onStop = new Thread(this::stop, "remove partial output");
  private boolean isStopped;

  /// @param target the folder asked for; its parent must be there
  PartialFolder(Path parent, Path target) throws IOException {
    folder = Files.createTempDirectory(parent, "." + target.getFileName() + ".partial-");
    try {
      Runtime.getRuntime().addShutdownHook(onStop);
    } catch (IllegalStateException e) { // the program is ending already
      stop();
    }
  }

  /// Writes a file and forces it to the disk.
  void write(String name, String content) throws IOException {
    write(name, out -> out.append(content));
  }

  /// Writes a file piece by piece, in UTF-8, and forces it to the disk.
  synchronized void write(String name, Content content) throws IOException {
    refuseStopped();
    names.add(name);
    try (FileChannel channel =
            FileChannel.open(
                folder.resolve(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Writer out =
            new BufferedWriter(
                new OutputStreamWriter(
                    Channels.newOutputStream(channel), StandardCharsets.UTF_8))) {
      content.write(out);
      out.flush();
      channel.force(true);
    }
  }

  /// Moves each file over its predecessor.
  ///
  /// @return the files at their places
  synchronized List<Path> moveInto(Path target) throws IOException {
    refuseStopped();
    Files.createDirectories(target);
    List<Path> moved = new ArrayList<>();
    for (String name : names) {
      moved.add(
          Files.move(
              folder.resolve(name),
              target.resolve(name),
              StandardCopyOption.ATOMIC_MOVE,
              StandardCopyOption.REPLACE_EXISTING));
    }
    return moved;
  }

  private void refuseStopped() throws IOException {
    if (isStopped) {
      throw new InterruptedIOException("stopped; what was there before is as it was");
    }
  }

  private synchronized void remove() throws IOException {
    isStopped = true;
    for (String name : names) {
      Files.deleteIfExists(folder.resolve(name));
    }
    Files.deleteIfExists(folder);
  }

  /// What a file holds, written piece by piece.
  @FunctionalInterface
  interface Content {
    void write(Appendable out) throws IOException;
  }

  /// What happens on Ctrl-C.
  void stop() {
    try {
      remove();
    } catch (IOException e) {
      // The program ends; there is nobody left to tell.
    }
  }

  @Override
  public void close() throws IOException {
    remove();
    try {
      Runtime.getRuntime().removeShutdownHook(onStop);
    } catch (IllegalStateException e) {
      // The program is ending: the hook has run or finds nothing to do.
    }
  }
}
