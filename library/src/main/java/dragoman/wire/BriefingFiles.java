package dragoman.wire;

import dragoman.situation.Situation;
import dragoman.wire.exchange.Export;
import dragoman.wire.exchange.FollowTheMoney;
import dragoman.wire.exchange.NetworkGexf;
import dragoman.wire.exchange.PlannedCalendar;
import dragoman.wire.exchange.PloverLines;
import dragoman.wire.exchange.TimelineJs;
import dragoman.wire.page.BriefingPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Writes all files of a briefing into a folder.
///
/// All are first written in full, and forced to the disk, in a folder beside; only then is each
/// moved over its predecessor. A crash or a full disk before that leaves the previous briefing as
/// it was; so does Ctrl-C, and nothing partial stays behind. One in between leaves every file
/// whole, each old or new. Files that are not part of a briefing are never touched.
public final class BriefingFiles {
  /// The page comes first: it says whose the folder is.
  private static final Map<String, Export> FILES = files();

  private static Map<String, Export> files() {
    Map<String, Export> files = new LinkedHashMap<>();
    files.put("briefing.html", whole(situation -> new BriefingPage().of(situation)));
    files.put("briefing.md", whole(situation -> new MarkdownBriefing().of(situation)));
    files.put("briefing.json", whole(situation -> new SituationJson().of(situation)));
    files.put("events.csv", whole(situation -> new Tables(situation).events()));
    files.put("statements.csv", whole(situation -> new Tables(situation).statements()));
    files.put("actors.csv", whole(situation -> new Tables(situation).actors()));
    files.put("positions.csv", whole(situation -> new Tables(situation).positions()));
    files.put("comparisons.csv", whole(situation -> new Tables(situation).comparisons()));
    files.put("network.gexf", new NetworkGexf());
    files.put("timeline.json", new TimelineJs());
    files.put("planned.ics", new PlannedCalendar());
    files.put("entities.ftm.json", new FollowTheMoney());
    files.put("events.plover.jsonl", new PloverLines());
    return Collections.unmodifiableMap(files);
  }

  /// A file that is made in memory.
  static Export whole(Function<Situation, String> content) {
    return (situation, out) -> out.append(content.apply(situation));
  }

  private final Map<String, Export> files;

  public BriefingFiles() {
    this(FILES);
  }

  /// @param files what each file holds, by name
  BriefingFiles(Map<String, Export> files) {
    this.files = files;
  }

  /// The names of the files, the page first.
  public static List<String> names() {
    return List.copyOf(FILES.keySet());
  }

  /// Writes the briefing into `folder`, which is made where it is not there.
  ///
  /// @return the files written, the page first
  /// @throws UncheckedIOException when a file cannot be written, or when `folder` holds a file of
  ///   one of these names that is not part of a briefing; nothing is changed then
  public List<Path> write(Situation situation, Path folder) {
    try {
      Path target =
          Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
      refuseForeign(target);
      Path parent = target.getParent();
      if (parent == null) {
        throw new NotDirectoryException(folder + " cannot be the folder of a briefing");
      }
      Files.createDirectories(parent);
      try (var beside = new PartialFolder(parent, target)) {
        for (var file : files.entrySet()) {
          beside.write(file.getKey(), out -> file.getValue().write(situation, out));
        }
        return beside.moveInto(target);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the briefing could not be written to " + folder + ": " + reason(e),
          new IOException(reason(e), e));
    }
  }

  /// Java's message for the two commonest failures is the bare name of a file, often one the user
  /// never named.
  private static String reason(IOException failure) {
    return switch (failure) {
      case AccessDeniedException denied -> "permission denied";
      case NoSuchFileException missing -> "no folder can be made there";
      default -> String.valueOf(failure.getMessage());
    };
  }

  private void refuseForeign(Path target) throws IOException {
    if (Files.exists(target) && !Files.isDirectory(target)) {
      throw new NotDirectoryException(target + " is a file; name a folder");
    }
    boolean isOurs = isOurs(target.resolve("briefing.html"));
    for (String name : files.keySet()) {
      if (!isOurs && Files.exists(target.resolve(name))) {
        throw new FileAlreadyExistsException(
            target.resolve(name) + " is there and is not from a briefing; name another folder");
      }
    }
  }

  private static boolean isOurs(Path page) throws IOException {
    if (!Files.isRegularFile(page)) {
      return false;
    }
    try (var in = Files.newInputStream(page)) {
      String head = new String(in.readNBytes(4096), StandardCharsets.UTF_8);
      return head.contains("<meta name=\"generator\" content=\"" + BriefingPage.GENERATOR + "\">");
    }
  }
}
