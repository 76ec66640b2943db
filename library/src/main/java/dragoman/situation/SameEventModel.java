package dragoman.situation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How probable it is that two accounts are of one event: a weighted sum of what [AccountPair]
/// finds, through the logistic function. The weights are those of `same-event.tsv`, whose header
/// says how they were trained.
public final class SameEventModel {
  private static final String RESOURCE = "/dragoman/situation/same-event.tsv";

  private final Map<String, Double> weights;

  public SameEventModel(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  public static SameEventModel load() {
    try (InputStream in = SameEventModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + RESOURCE);
      }
      Map<String, Double> weights = new HashMap<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          List<String> fields = List.of(line.split("\t", -1));
          if (fields.size() != 2) {
            throw new IllegalStateException(RESOURCE + " wants two fields in: " + line);
          }
          weights.put(fields.get(0), Double.parseDouble(fields.get(1)));
        }
      }
      return new SameEventModel(weights);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /// From 0 to 1.
  public double probability(Map<String, Double> features) {
    double sum = 0;
    for (Map.Entry<String, Double> feature : features.entrySet()) {
      sum += feature.getValue() * weights.getOrDefault(feature.getKey(), 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
