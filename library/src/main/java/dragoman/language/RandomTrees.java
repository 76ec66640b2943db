package dragoman.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The mean of decision trees whose thresholds were drawn at random (extremely randomised trees,
/// Geurts, Ernst and Wehenkel 2006): each says how probable it is that something is so.
///
/// As text: a line `numbers` with the names of the numbers, parted by tabs, and a line `tree` for
/// each tree with its nodes, parted by blanks: a node, then all of its lower branch, then all of
/// its upper branch. `7>2.5` asks whether the number 7 is above 2.5, `7` whether it is above 0.5;
/// `=0.83` is a leaf.
public final class RandomTrees {
  private static final int LEAF = -1;
  private static final String USUAL = "0.5";

  private final List<String> names;
  private final List<Tree> trees;

  /// One tree in the order of its text: the lower branch of a node begins right after it.
  ///
  /// @param places which number each node asks about, or [#LEAF]
  /// @param values the thresholds of nodes, the probabilities of leaves
  /// @param uppers where the upper branch of each node begins
  private record Tree(int[] places, float[] values, int[] uppers) {
    float leaf(float[] numbers) {
      int node = 0;
      while (places[node] != LEAF) {
        node = numbers[places[node]] > values[node] ? uppers[node] : node + 1;
      }
      return values[node];
    }
  }

  private RandomTrees(List<String> names, List<Tree> trees) {
    this.names = names;
    this.trees = trees;
  }

  /// From 0 to 1.
  public double probability(Map<String, Float> named) {
    float[] numbers = new float[names.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = named.getOrDefault(names.get(i), 0f);
    }
    double sum = 0;
    for (Tree tree : trees) {
      sum += tree.leaf(numbers);
    }
    return sum / trees.size();
  }

  public static RandomTrees load(String resource) {
    try (InputStream in = RandomTrees.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + resource);
      }
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /// @throws IllegalArgumentException where a line is of no such kind, a tree ends too early or too
  ///   late, or there is no tree
  public static RandomTrees of(List<String> lines) {
    List<String> names = List.of();
    List<Tree> trees = new ArrayList<>();
    for (String line : lines) {
      List<String> fields = List.of(line.split("\t", -1));
      switch (fields.getFirst()) {
        case "numbers" -> names = fields.subList(1, fields.size());
        case "tree" -> trees.add(tree(fields.getLast().split(" ", -1)));
        default -> {
          if (!line.startsWith("#")) {
            throw new IllegalArgumentException("numbers or tree wanted: " + line);
          }
        }
      }
    }
    if (trees.isEmpty()) {
      throw new IllegalArgumentException("no tree");
    }
    return new RandomTrees(names, trees);
  }

  private static Tree tree(String[] nodes) {
    var tree = new Tree(new int[nodes.length], new float[nodes.length], new int[nodes.length]);
    if (end(0, nodes, tree) != nodes.length) {
      throw new IllegalArgumentException("more nodes than one tree has: " + nodes.length);
    }
    return tree;
  }

  /// Reads the branch that begins at a node and says where it ends.
  private static int end(int at, String[] nodes, Tree tree) {
    if (at >= nodes.length) {
      throw new IllegalArgumentException("a tree with a branch missing: " + at + " nodes");
    }
    String node = nodes[at];
    if (node.startsWith("=")) {
      tree.places[at] = LEAF;
      tree.values[at] = Float.parseFloat(node.substring(1));
      return at + 1;
    }
    String[] parts = node.split(">", 2);
    tree.places[at] = Integer.parseInt(parts[0]);
    tree.values[at] = Float.parseFloat(parts.length == 2 ? parts[1] : USUAL);
    tree.uppers[at] = end(at + 1, nodes, tree);
    return end(tree.uppers[at], nodes, tree);
  }
}
