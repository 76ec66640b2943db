package dragoman.bench.statements;

import dragoman.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One attribution as people annotated it, in brat's standoff format: text-bound lines `T1 Cue 3 8`
/// and event lines `E1 Attribution:T4 Content:T3 Cue:T2 Source:T1`.
record Gold(List<Span> source, List<Span> cue, List<Span> content) {
  private static final Pattern BOUND = Pattern.compile("(T\\d+)\t([\\w-]+) ([\\d ;]+)\t.*");
  private static final Pattern ROLE = Pattern.compile("([A-Za-z]+?)\\d*:(T\\d+)");

  /// The annotations of a document by its first annotator, in the order of their file names; empty
  /// where there is none.
  static List<Gold> read(Path folder, String document) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(path -> isOf(path.getFileName().toString(), document)).sorted().toList();
    }
    return files.isEmpty() ? List.of() : read(files.getFirst());
  }

  private static boolean isOf(String file, String document) {
    return file.endsWith(".ann") && file.replaceFirst("(_[^_]*)?\\.ann$", "").equals(document)
        || file.equals(document + ".ann");
  }

  private static List<Gold> read(Path file) throws IOException {
    Map<String, List<Span>> bound = new HashMap<>();
    List<Gold> gold = new ArrayList<>();
    List<String> lines = Files.readString(file).lines().toList();
    for (String line : lines) {
      Matcher matcher = BOUND.matcher(line);
      if (matcher.matches()) {
        bound.put(matcher.group(1), spans(matcher.group(3)));
      }
    }
    for (String line : lines) {
      if (line.startsWith("E")) {
        var event = new Gold(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Matcher roles = ROLE.matcher(line);
        while (roles.find()) {
          List<Span> spans = bound.getOrDefault(roles.group(2), List.of());
          switch (roles.group(1)) {
            case "Source" -> event.source.addAll(spans);
            case "Cue" -> event.cue.addAll(spans);
            case "Content" -> event.content.addAll(spans);
            default -> {}
          }
        }
        if (!event.content.isEmpty()) {
          gold.add(event);
        }
      }
    }
    return gold;
  }

  private static List<Span> spans(String offsets) {
    List<Span> spans = new ArrayList<>();
    for (String fragment : offsets.strip().split(";")) {
      String[] ends = fragment.strip().split(" ");
      spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
    }
    return spans;
  }

  static boolean touches(List<Span> spans, Span token) {
    return spans.stream().anyMatch(token::overlaps);
  }
}
