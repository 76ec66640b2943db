package dragoman.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All rules as one tree of steps, so that a sentence is read once from each word however many
/// rules there are. Immutable once made.
final class Grammar {
  /// A place in the tree: where each word and each word class leads, and the rules that end here.
  private static final class Node {
    Map<String, Node> words = new HashMap<>(2);
    List<Edge> classes = new ArrayList<>(1);
    List<Ending> endings = new ArrayList<>(1);

    /// Most places lead on one way or none, so copies of the exact size take much less memory.
    void close() {
      words.values().forEach(Node::close);
      classes.forEach(edge -> edge.to().close());
      words = Map.copyOf(words);
      classes = List.copyOf(classes);
      endings = List.copyOf(endings);
    }
  }

  private record Edge(int wordClass, Node to) {}

  /// A rule that is complete, by the sequence of steps that led here.
  private record Ending(Rule rule, List<Element> steps) {}

  private final Node root = new Node();
  private final List<Rule> rules;
  private final int number;
  private final NumberPhrase numbers;
  private int longest;

  Grammar(Lexicon lexicon, List<Rule> rules) {
    this.rules = List.copyOf(rules);
    number = lexicon.number(Lexicon.NUMBER);
    numbers = new NumberPhrase(lexicon);
    for (Rule rule : rules) {
      rule.sequences().forEach(steps -> add(rule, steps));
    }
    root.close();
  }

  List<Rule> rules() {
    return rules;
  }

  private void add(Rule rule, List<Element> steps) {
    Node node = root;
    for (Element step : steps) {
      node =
          switch (step) {
            case Element.Word word -> node.words.computeIfAbsent(word.word(), w -> new Node());
            case Element.Member member -> to(node, member.wordClass());
          };
    }
    node.endings.add(new Ending(rule, steps));
    longest = Math.max(longest, steps.size());
  }

  private static Node to(Node node, int wordClass) {
    for (Edge edge : node.classes) {
      if (edge.wordClass() == wordClass) {
        return edge.to();
      }
    }
    Node next = new Node();
    node.classes.add(new Edge(wordClass, next));
    return next;
  }

  /// Every match of every rule in a sentence whose guards hold, in no order.
  List<Match> matches(List<Piece> pieces) {
    var walk = new Walk(pieces);
    for (int i = 0; i < pieces.size(); i++) {
      walk.from(root, i, 0);
    }
    return walk.found;
  }

  /// One reading of one sentence.
  private final class Walk {
    private final List<Piece> pieces;
    private final List<Match> found = new ArrayList<>(4);
    private final int[] begins = new int[longest + 1];
    private final @Nullable String[] values = new @Nullable String[longest];

    Walk(List<Piece> pieces) {
      this.pieces = pieces;
    }

    void from(Node node, int i, int depth) {
      begins[depth] = i;
      for (Ending ending : node.endings) {
        end(ending, depth);
      }
      if (i >= pieces.size()) {
        return;
      }
      Piece piece = pieces.get(i);
      Node next = node.words.isEmpty() ? null : node.words.get(piece.lower());
      if (next != null) {
        values[depth] = null;
        from(next, i + 1, depth + 1);
      }
      for (Edge edge : node.classes) {
        if (edge.wordClass() == number) {
          NumberPhrase.Reading reading = numbers.read(pieces, i);
          if (reading != null) {
            values[depth] = reading.value();
            from(edge.to(), reading.end(), depth + 1);
          }
        } else if (piece.value(edge.wordClass()) instanceof String value) {
          values[depth] = value;
          from(edge.to(), i + 1, depth + 1);
        }
      }
    }

    private void end(Ending ending, int depth) {
      List<Element> steps = ending.steps();
      int first = 0;
      while (first < depth && steps.get(first).isContext()) {
        first++;
      }
      int last = depth;
      while (last > first && steps.get(last - 1).isContext()) {
        last--;
      }
      Map<String, String> matched = new HashMap<>();
      for (int step = 0; step < depth; step++) {
        if (steps.get(step) instanceof Element.Member member && values[step] instanceof String v) {
          matched.put(member.name(), v);
        }
      }
      var match = new Match(ending.rule(), pieces, begins[first], begins[last], matched);
      if (match.begin() < match.end()
          && ending.rule().guards().stream().allMatch(guard -> guard.holds(match))) {
        found.add(match);
      }
    }
  }
}
