package dragoman.situation;

import dragoman.situation.Comparison.Kind;
import dragoman.statement.Speaker;
import dragoman.statement.Statement;
import dragoman.statement.Statement.Form;
import dragoman.statement.Statement.Polarity;
import dragoman.text.Passage;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The same quoted sentence in independent articles, whoever they name as its speaker: "the letter
/// read" in one, "the senators wrote" in another.
///
/// A sentence counts by its first words, at least [#WORDS] of them. Where all name one speaker the
/// agreement is that of [StatementComparisons]; passages with one source ([IndependentSources]),
/// and such as stand in both word for word with what introduces the quotation, agree on nothing.
final class SharedQuotations {
  private static final int WORDS = 8;

  private SharedQuotations() {}

  static List<Comparison> find(List<Statement> statements, IndependentSources sources) {
    Map<String, Map<String, Statement>> byWords = new LinkedHashMap<>();
    for (Statement statement : statements) {
      if (statement.form() == Form.DIRECT && statement.polarity() == Polarity.AFFIRMED) {
        for (String words : openings(statement)) {
          byWords
              .computeIfAbsent(words, w -> new LinkedHashMap<>())
              .putIfAbsent(statement.passage().article(), statement);
        }
      }
    }
    List<Comparison> comparisons = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Map<String, Statement> quoting : byWords.values()) {
      List<Statement> independent = independent(quoting.values(), sources);
      boolean isNew = independent.stream().noneMatch(statement -> told.contains(statement.id()));
      if (independent.size() > 1 && isNew && !isOfOneSpeaker(independent)) {
        independent.forEach(statement -> told.add(statement.id()));
        comparisons.add(comparison(independent));
      }
    }
    return comparisons;
  }

  private static Comparison comparison(List<Statement> quoting) {
    return new Comparison(
        Kind.AGREE,
        String.join(" ", quoted(quoting.getFirst())),
        quoting.stream().map(Statement::passage).toList(),
        quoting.size() + " articles quote the same words.");
  }

  private static List<Statement> independent(
      Collection<Statement> quoting, IndependentSources sources) {
    Set<String> seen = new HashSet<>();
    List<Passage> passages =
        sources.of(quoting.stream().map(Statement::passage).toList()).stream()
            .filter(passage -> seen.add(String.join(" ", words(passage.exact()))))
            .toList();
    return quoting.stream().filter(quote -> passages.contains(quote.passage())).toList();
  }

  private static boolean isOfOneSpeaker(List<Statement> statements) {
    @Nullable Speaker first = statements.getFirst().speaker();
    @Nullable String actor = first == null ? null : first.actor();
    return actor != null
        && statements.stream()
            .map(Statement::speaker)
            .allMatch(speaker -> speaker != null && actor.equals(speaker.actor()));
  }

  /// The first words of each quoted sentence that is long enough to be known again.
  private static List<String> openings(Statement statement) {
    List<String> openings = new ArrayList<>();
    for (String span : quoted(statement)) {
      for (String sentence : span.split("(?<=[.?!])\\s+", -1)) {
        List<String> words = words(sentence);
        if (words.size() >= WORDS) {
          openings.add(String.join(" ", words.subList(0, WORDS)));
        }
      }
    }
    return openings;
  }

  private static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)).stream()
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static List<String> quoted(Statement statement) {
    Passage passage = statement.passage();
    return statement.content().stream()
        .filter(passage.span()::contains)
        .map(span -> slice(passage, span))
        .toList();
  }

  private static String slice(Passage passage, Span span) {
    String text = passage.exact();
    int begin = text.offsetByCodePoints(0, span.begin() - passage.span().begin());
    return text.substring(begin, text.offsetByCodePoints(begin, span.length()));
  }
}
