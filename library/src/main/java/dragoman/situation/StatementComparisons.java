package dragoman.situation;

import dragoman.reading.Reading;
import dragoman.situation.Comparison.Kind;
import dragoman.statement.Speaker;
import dragoman.statement.Statement;
import dragoman.statement.Statement.Form;
import dragoman.statement.Statement.Polarity;
import dragoman.text.DateInterval;
import dragoman.text.Passage;
import dragoman.text.Span;
import dragoman.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The same word of the same speaker from independent articles, and where one says that the speaker
/// said it and another that not. Words that give other figures, or that stand in articles of other
/// months and are no quotation, are another statement: a toll or an appeal is renewed.
final class StatementComparisons {
  private static final double ALIKE = 0.45;
  private static final int SHARED = 5;
  private static final int SHARED_CONTENT = 3;
  private static final double ALIKE_CONTENT = 0.35;
  private static final int MOST = 400;
  private static final int RENEWED = 31;
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?i)\\d[\\d,.]*\\d|\\d|\\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b");

  private final IndependentSources sources;
  private final Map<String, DateInterval> published = new HashMap<>();

  StatementComparisons(List<Reading> readings, IndependentSources sources) {
    this.sources = sources;
    readings.forEach(r -> published.put(r.article().id(), r.chronology().published().value()));
  }

  /// @param gist of the whole passage
  /// @param content of what is said alone, without who says it
  private record Said(Statement statement, Gist gist, Gist content, Set<String> figures) {
    static Said of(Statement statement) {
      String words = statement.passage().exact();
      return new Said(
          statement,
          Gist.of(words),
          Gist.of(content(statement)),
          FIGURE.matcher(words).results().map(MatchResult::group).collect(Collectors.toSet()));
    }

    private static String content(Statement statement) {
      Passage passage = statement.passage();
      StringBuilder words = new StringBuilder();
      for (Span span : statement.content()) {
        if (passage.span().contains(span)) {
          Span inside = span.shift(-passage.span().begin());
          words.append(new Text(passage.exact()).slice(inside)).append(' ');
        }
      }
      return words.isEmpty() ? passage.exact() : words.toString();
    }

    boolean isQuoted() {
      return statement.form() != Form.INDIRECT;
    }

    boolean givesOtherFigures(Said other) {
      return !figures.isEmpty()
          && !other.figures.isEmpty()
          && !figures.containsAll(other.figures)
          && !other.figures.containsAll(figures);
    }
  }

  List<Comparison> find(List<Statement> statements, Identities identities) {
    Map<String, String> names = new HashMap<>();
    identities.all().forEach(i -> names.put(i.actor().id(), i.actor().name()));
    Map<String, List<Said>> bySpeaker = new LinkedHashMap<>();
    for (Statement statement : statements) {
      Speaker speaker = statement.speaker();
      String actor = speaker == null ? null : speaker.actor();
      if (actor != null && statement.within() == null) {
        bySpeaker.computeIfAbsent(actor, a -> new ArrayList<>()).add(Said.of(statement));
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

  private void ofOne(String speaker, List<Said> said, List<Comparison> comparisons) {
    boolean[] isTold = new boolean[said.size()];
    for (int i = 0; i < said.size(); i++) {
      Map<String, Said> alike = new LinkedHashMap<>();
      alike.put(article(said.get(i)), said.get(i));
      for (int j = i + 1; j < said.size() && !isTold[i]; j++) {
        if (!isTold[j] && areAlike(said.get(i), said.get(j))) {
          isTold[j] |= alike.putIfAbsent(article(said.get(j)), said.get(j)) == null;
        }
      }
      comparison(speaker, List.copyOf(alike.values())).ifPresent(comparisons::add);
    }
  }

  private static String article(Said said) {
    return said.statement().passage().article();
  }

  private boolean areAlike(Said a, Said b) {
    return !article(a).equals(article(b))
        && !a.givesOtherFigures(b)
        && (!isRenewed(a, b) || (a.isQuoted() && b.isQuoted()))
        && a.gist().shared(b.gist()) >= SHARED
        && a.gist().likeness(b.gist()) >= ALIKE
        && a.content().shared(b.content()) >= SHARED_CONTENT
        && a.content().likeness(b.content()) >= ALIKE_CONTENT;
  }

  /// Whether so much time lies between the articles that it may have been said again.
  private boolean isRenewed(Said a, Said b) {
    DateInterval one = published.getOrDefault(article(a), DateInterval.UNKNOWN);
    DateInterval other = published.getOrDefault(article(b), DateInterval.UNKNOWN);
    return isBefore(one, other) || isBefore(other, one);
  }

  private static boolean isBefore(DateInterval one, DateInterval other) {
    LocalDate end = one.latest();
    LocalDate begin = other.earliest();
    return end != null && begin != null && end.plusDays(RENEWED).isBefore(begin);
  }

  private Optional<Comparison> comparison(String speaker, List<Said> alike) {
    List<Passage> passages = sources.of(alike.stream().map(s -> s.statement().passage()).toList());
    if (passages.size() < 2) {
      return Optional.empty();
    }
    List<Said> told =
        alike.stream().filter(s -> passages.contains(s.statement().passage())).toList();
    boolean isDenied = told.stream().map(s -> s.statement().polarity()).distinct().count() > 1;
    boolean isNegated = told.getFirst().statement().polarity() == Polarity.NEGATED;
    return Optional.of(
        isDenied
            ? new Comparison(
                Kind.CONTRADICT,
                speaker + ", a statement",
                passages,
                "One article reports the statement, another that it was not made.")
            : new Comparison(
                Kind.AGREE,
                speaker + ", a statement",
                passages,
                told.size()
                    + " articles report "
                    + (isNegated ? "that it was not said." : "the same statement.")));
  }
}
