package dragoman.situation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words of `counted.tsv`, whose header says what they are.
///
/// @param tolls states whose number grows while an event goes on
record CountWords(
    Map<String, String> things,
    Map<String, String> states,
    Set<String> tolls,
    Map<String, String> units,
    Map<String, String> bounds) {
  private static final String RESOURCE = "/dragoman/situation/counted.tsv";

  static CountWords load() {
    Map<String, Map<String, String>> kinds = new HashMap<>();
    Set<String> tolls = new HashSet<>();
    try (InputStream in = CountWords.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + RESOURCE);
      }
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          read(line, kinds, tolls);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
    return new CountWords(
        of(kinds, "thing"), of(kinds, "state"), tolls, of(kinds, "unit"), of(kinds, "bound"));
  }

  private static void read(String line, Map<String, Map<String, String>> kinds, Set<String> tolls) {
    List<String> fields = List.of(line.split("\t", -1));
    if (fields.size() != 3) {
      throw new IllegalStateException(RESOURCE + " wants three fields in: " + line);
    }
    boolean isToll = fields.getFirst().equals("toll");
    if (isToll) {
      tolls.add(fields.get(1));
    }
    for (String form : fields.get(2).split(" ", -1)) {
      kinds
          .computeIfAbsent(isToll ? "state" : fields.getFirst(), kind -> new HashMap<>())
          .put(form, fields.get(1));
    }
  }

  private static Map<String, String> of(Map<String, Map<String, String>> kinds, String kind) {
    return Map.copyOf(kinds.getOrDefault(kind, Map.of()));
  }

  @Nullable String state(String word) {
    return states.get(word);
  }
}
