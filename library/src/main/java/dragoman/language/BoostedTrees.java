package dragoman.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A sum of decision trees through the logistic function (gradient boosting, Friedman 2001). All
/// trees have one depth; a node asks whether a number is above its threshold.
///
/// As text: a line `numbers` with the names of the numbers, a line `base`, and a line `tree` for
/// each tree with its nodes (`place>threshold`, or `-` for none), level by level, and its leaves;
/// all separated by tabs.
///
/// @param names of the numbers, in their order
public record BoostedTrees(List<String> names, float base, List<Tree> trees) {
  /// @param places which number each node asks about, level by level; -1 for none
  public record Tree(List<Integer> places, List<Float> thresholds, List<Float> leaves) {
    public Tree {
      places = List.copyOf(places);
      thresholds = List.copyOf(thresholds);
      leaves = List.copyOf(leaves);
      if (places.size() != leaves.size() - 1 || thresholds.size() != places.size()) {
        throw new IllegalArgumentException("a full tree wanted: %d nodes".formatted(places.size()));
      }
    }

    float leaf(float[] numbers) {
      int node = 0;
      while (node < places.size()) {
        int place = places.get(node);
        boolean isAbove = place >= 0 && numbers[place] > thresholds.get(node);
        node = 2 * node + (isAbove ? 2 : 1);
      }
      return leaves.get(node - places.size());
    }
  }

  public BoostedTrees {
    names = List.copyOf(names);
    trees = List.copyOf(trees);
  }

  /// What several fits to the same numbers say on average (of their logarithms of odds).
  public static BoostedTrees mean(List<BoostedTrees> fits) {
    List<Tree> trees = new ArrayList<>();
    float base = 0;
    for (BoostedTrees fit : fits) {
      base += fit.base() / fits.size();
      for (Tree tree : fit.trees()) {
        trees.add(
            new Tree(
                tree.places(),
                tree.thresholds(),
                tree.leaves().stream().map(leaf -> leaf / fits.size()).toList()));
      }
    }
    return new BoostedTrees(fits.getFirst().names(), base, trees);
  }

  /// From 0 to 1.
  public double probability(float[] numbers) {
    double sum = base;
    for (Tree tree : trees) {
      sum += tree.leaf(numbers);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /// The numbers in their order; those the map lacks are 0, others are ignored.
  public float[] numbers(Map<String, Float> named) {
    float[] numbers = new float[names.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = named.getOrDefault(names.get(i), 0f);
    }
    return numbers;
  }

  /// @param wanted the names of the numbers that will be asked with
  public static BoostedTrees load(String resource, List<String> wanted) {
    BoostedTrees trees = load(resource);
    if (!trees.names().equals(wanted)) {
      throw new IllegalStateException(resource + " was trained with other numbers");
    }
    return trees;
  }

  public static BoostedTrees load(String resource) {
    try (InputStream in = BoostedTrees.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + resource);
      }
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  static BoostedTrees of(List<String> lines) {
    List<String> names = List.of();
    float base = 0;
    List<Tree> trees = new ArrayList<>();
    for (String line : lines) {
      List<String> fields = List.of(line.split("\t", -1));
      switch (fields.getFirst()) {
        case "numbers" -> names = fields.subList(1, fields.size());
        case "base" -> base = Float.parseFloat(fields.get(1));
        case "tree" -> trees.add(tree(fields.subList(1, fields.size())));
        default -> {
          if (!line.startsWith("#")) {
            throw new IllegalArgumentException("numbers, base or tree wanted: " + line);
          }
        }
      }
    }
    return new BoostedTrees(names, base, trees);
  }

  private static Tree tree(List<String> fields) {
    int nodes = fields.size() / 2;
    List<Integer> places = new ArrayList<>();
    List<Float> thresholds = new ArrayList<>();
    for (String node : fields.subList(0, nodes)) {
      List<String> parts = List.of(node.split(">", -1));
      places.add(parts.size() == 2 ? Integer.parseInt(parts.get(0)) : -1);
      thresholds.add(parts.size() == 2 ? Float.parseFloat(parts.get(1)) : 0);
    }
    return new Tree(
        places,
        thresholds,
        fields.subList(nodes, fields.size()).stream().map(Float::parseFloat).toList());
  }

  /// As [#of] reads them.
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("numbers\t" + String.join("\t", names));
    lines.add("base\t" + base);
    for (Tree tree : trees) {
      List<String> fields = new ArrayList<>(List.of("tree"));
      for (int node = 0; node < tree.places().size(); node++) {
        int place = tree.places().get(node);
        fields.add(place < 0 ? "-" : place + ">" + tree.thresholds().get(node));
      }
      tree.leaves().forEach(leaf -> fields.add(String.valueOf(leaf)));
      lines.add(String.join("\t", fields));
    }
    return lines;
  }
}
