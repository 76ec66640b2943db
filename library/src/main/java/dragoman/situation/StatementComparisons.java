package dragoman.situation;

import dragoman.situation.Comparison.Kind;
import dragoman.statement.Speaker;
import dragoman.statement.Statement;
import dragoman.statement.Statement.Form;
import dragoman.statement.Statement.Polarity;
import dragoman.text.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The same word of the same speaker from independent articles, and where one says that the speaker
/// said it and another that not.
final class StatementComparisons {
  private static final double ALIKE = 0.45;
  private static final int SHARED = 5;
  private static final int MOST = 400;

  private StatementComparisons() {}

  private record Said(Statement statement, Gist gist) {}

  static List<Comparison> find(List<Statement> statements, Identities identities) {
    Map<String, String> names = new HashMap<>();
    identities.all().forEach(i -> names.put(i.actor().id(), i.actor().name()));
    Map<String, List<Said>> bySpeaker = new LinkedHashMap<>();
    for (Statement statement : statements) {
      Speaker speaker = statement.speaker();
      String actor = speaker == null ? null : speaker.actor();
      if (actor != null && statement.within() == null) {
        bySpeaker
            .computeIfAbsent(actor, a -> new ArrayList<>())
            .add(new Said(statement, Gist.of(statement.passage())));
      }
    }
    List<Comparison> comparisons = new ArrayList<>();
    bySpeaker.forEach((speaker, said) ->
        ofOne(
            names.getOrDefault(speaker, speaker),
            said.subList(0, Math.min(MOST, said.size())),
            comparisons));
    return comparisons;
  }

  private static void ofOne(String speaker, List<Said> said, List<Comparison> comparisons) {
    boolean[] isTold = new boolean[said.size()];
    for (int i = 0; i < said.size(); i++) {
      Map<String, Said> alike = new LinkedHashMap<>();
      alike.put(article(said.get(i)), said.get(i));
      for (int j = i + 1; j < said.size() && !isTold[i]; j++) {
        if (!isTold[j] && areAlike(said.get(i), said.get(j))) {
          isTold[j] |= alike.putIfAbsent(article(said.get(j)), said.get(j)) == null;
        }
      }
      if (alike.size() > 1) {
        comparisons.add(comparison(speaker, List.copyOf(alike.values())));
      }
    }
  }

  private static String article(Said said) {
    return said.statement().passage().article();
  }

  private static boolean areAlike(Said a, Said b) {
    return !article(a).equals(article(b))
        && !isCopied(a, b)
        && a.gist().shared(b.gist()) >= SHARED
        && a.gist().likeness(b.gist()) >= ALIKE;
  }

  /// A sentence that stands in both word for word has one source, unless it is a quotation.
  private static boolean isCopied(Said a, Said b) {
    return a.statement().form() != Form.DIRECT && a.gist().equals(b.gist());
  }

  private static Comparison comparison(String speaker, List<Said> alike) {
    List<Passage> passages = alike.stream().map(s -> s.statement().passage()).toList();
    boolean isDenied = alike.stream().map(s -> s.statement().polarity()).distinct().count() > 1;
    boolean isNegated = alike.getFirst().statement().polarity() == Polarity.NEGATED;
    return isDenied
        ? new Comparison(
            Kind.CONTRADICT,
            speaker + ", a statement",
            passages,
            "One article reports the statement, another that it was not made.")
        : new Comparison(
            Kind.AGREE,
            speaker + ", a statement",
            passages,
            alike.size()
                + " articles report "
                + (isNegated ? "that it was not said." : "the same statement."));
  }
}
