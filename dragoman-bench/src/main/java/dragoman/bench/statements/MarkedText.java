package dragoman.bench.statements;

import dragoman.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A text with its statements marked in it: `[s1 The minister] [q1 said] [c1 that it rains]`. The
/// letter is the role (s speaker, q cue, c content, a addressee), the number the statement; a
/// speaker of several statements has all their numbers (`[s1,2 She]`), a cue of a denied or
/// withheld one ends its number with `-`. Marks may stand in each other. Lines with # are not of
/// the text.
///
/// @param statements by their numbers
record MarkedText(String text, Map<Integer, Marked> statements) {
  private static final Pattern OPENING = Pattern.compile("\\[([sqca])(\\d+(?:,\\d+)*)(-?) ");

  /// A statement; its spans are in order of the text.
  record Marked(
      List<Span> speaker,
      List<Span> cue,
      List<Span> content,
      List<Span> addressee,
      boolean isNegated) {
    private Marked negated() {
      return new Marked(speaker, cue, content, addressee, true);
    }

    private List<Span> role(char letter) {
      return switch (letter) {
        case 's' -> speaker;
        case 'q' -> cue;
        case 'c' -> content;
        default -> addressee;
      };
    }

    Gold gold() {
      return new Gold(speaker, cue, content);
    }
  }

  private record Open(char role, List<Integer> numbers, int begin) {}

  static MarkedText read(Path file) throws IOException {
    try {
      return of(Files.readString(file));
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  /// @throws IllegalArgumentException where a mark is not closed or closes nothing
  static MarkedText of(String marked) {
    String lines =
        marked.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
    var text = new StringBuilder();
    Map<Integer, Marked> statements = new TreeMap<>();
    Deque<Open> open = new ArrayDeque<>();
    Matcher opening = OPENING.matcher(lines);
    int at = 0;
    while (at < lines.length()) {
      char next = lines.charAt(at);
      if (next == '[' && opening.region(at, lines.length()).lookingAt()) {
        List<Integer> numbers =
            Pattern.compile(",").splitAsStream(opening.group(2)).map(Integer::valueOf).toList();
        numbers.forEach(number -> statements.computeIfAbsent(number, n -> empty()));
        if (!opening.group(3).isEmpty()) {
          numbers.forEach(number -> statements.computeIfPresent(number, (n, s) -> s.negated()));
        }
        open.push(new Open(opening.group(1).charAt(0), numbers, text.length()));
        at = opening.end();
      } else if (next == ']' || next == '[') {
        if (next == '[' || open.isEmpty()) {
          throw new IllegalArgumentException("a lone bracket before: " + rest(lines, at));
        }
        Open closed = open.pop();
        var span = new Span(closed.begin, text.length());
        closed.numbers.forEach(
            n -> statements.getOrDefault(n, empty()).role(closed.role).add(span));
        at++;
      } else {
        text.append(next);
        at++;
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("not closed: " + open.peek());
    }
    return new MarkedText(text.toString(), statements);
  }

  private static String rest(String lines, int at) {
    return lines.substring(at, Math.min(lines.length(), at + 40));
  }

  private static Marked empty() {
    return new Marked(
        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), false);
  }

  /// The statements that stand in no other's content.
  List<Marked> outermost() {
    return statements.values().stream()
        .filter(inner ->
            statements.values().stream()
                .noneMatch(outer -> outer != inner && holds(outer, inner.cue())))
        .toList();
  }

  private static boolean holds(Marked outer, List<Span> cue) {
    return outer.content().stream()
        .anyMatch(content -> cue.stream().anyMatch(span -> content.contains(span)));
  }

  /// The outermost statements in brat's standoff format, as PolNeAR has it.
  String brat() {
    var lines = new StringBuilder();
    int bound = 0;
    int events = 0;
    for (Marked statement : outermost()) {
      List<String> roles = new ArrayList<>();
      for (char role : new char[] {'s', 'q', 'c'}) {
        List<Span> spans = statement.role(role);
        if (!spans.isEmpty()) {
          String name = role == 's' ? "Source" : role == 'q' ? "Cue" : "Content";
          lines.append("T").append(++bound).append('\t').append(name).append(' ');
          lines.append(offsets(spans)).append('\t').append(words(spans)).append('\n');
          roles.add(name + ":T" + bound);
        }
      }
      lines.append("E").append(++events).append('\t');
      lines.append(String.join(" ", roles)).append('\n');
    }
    return lines.toString();
  }

  private static String offsets(List<Span> spans) {
    return spans.stream()
        .map(span -> span.begin() + " " + span.end())
        .collect(Collectors.joining(";"));
  }

  private String words(List<Span> spans) {
    return IntStream.range(0, spans.size())
        .mapToObj(i -> text.substring(spans.get(i).begin(), spans.get(i).end()).replace('\n', ' '))
        .collect(Collectors.joining(" "));
  }
}
