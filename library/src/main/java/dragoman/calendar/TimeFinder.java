package dragoman.calendar;

import dragoman.article.Basis;
import dragoman.article.Found;
import dragoman.language.AnnotatedArticle;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.text.DateInterval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the times an article names and says what they mean (TIMEX3, EDTF and an interval).
///
/// Thread-safe, and a pure function of the article. It reads news English; it gives no time that
/// the words do not name, and no interval narrower than they allow.
public final class TimeFinder {
  private static final Set<String> DEADLINES = Set.of("by", "until", "till", "before");

  /// Made once and never changed: written out, the rules are about two million steps.
  private static final class Shared {
    static final Lexicon LEXICON = new Lexicon();
    static final Recognizer RECOGNIZER = new Recognizer(LEXICON);
  }

  private final Recognizer recognizer = Shared.RECOGNIZER;
  private final Anniversaries anniversaries = new Anniversaries(Shared.LEXICON);

  /// The times of an article. Where it names no day of publication, the bounds that its text allows
  /// take that place, with the basis [Basis#DERIVED].
  public Chronology find(AnnotatedArticle article) {
    return find(article, article.article().published());
  }

  /// The same when more is known of the day of publication than the article says.
  public Chronology find(AnnotatedArticle article, Found<DateInterval> published) {
    List<Occurrence> occurrences = occurrences(article);
    Found<DateInterval> known =
        published.basis() == Basis.UNKNOWN || !published.value().isKnown()
            ? DocumentBounds.derive(article, occurrences, anniversaries)
            : published;
    return new Chronology(times(occurrences, anchor(known.value())), known);
  }

  /// What relative times count from. Bounds that are open on a side are no anchor: "on Monday" of
  /// an article written some day after 1976 is no time at all.
  private static DateInterval anchor(DateInterval published) {
    boolean isClosed = published.earliest() != null && published.latest() != null;
    return isClosed ? published : DateInterval.UNKNOWN;
  }

  private static List<TimeExpression> times(List<Occurrence> occurrences, DateInterval published) {
    LocalDate earliest = published.earliest();
    LocalDate latest = published.latest();
    List<Optional<Resolved>> first = Outlook.read(occurrences, earliest, published);
    List<Optional<Resolved>> last =
        same(earliest, latest) ? first : Outlook.read(occurrences, latest, published);
    List<TimeExpression> times = new ArrayList<>();
    for (int i = 0; i < occurrences.size(); i++) {
      if (first.get(i).isPresent() && last.get(i).isPresent()) {
        times.add(
            Outlook.join(occurrences.get(i), first.get(i).get(), last.get(i).get(), published));
      }
    }
    return times;
  }

  private static boolean same(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null ? other == null : one.equals(other);
  }

  private List<Occurrence> occurrences(AnnotatedArticle article) {
    List<Occurrence> occurrences = new ArrayList<>();
    var quotes = new Quotes();
    for (Sentence sentence : article.sentences()) {
      boolean[] quoted = quotes.next(sentence);
      for (Match match : recognizer.find(sentence)) {
        Direction direction = direction(sentence, match);
        occurrences.add(new Occurrence(match, sentence, direction, quoted[match.firstToken()]));
      }
    }
    return occurrences;
  }

  /// What something has been so "since" lies behind, "come Friday" ahead. A deadline told in the
  /// past may still lie ahead: "was given until June 1"; and so may what "called a summit for
  /// September 14" names, which for a weekday it does.
  private static Direction direction(Sentence sentence, Match match) {
    if (match.before(-1).equals("since")) {
      return Direction.BEHIND;
    }
    if (match.before(-1).equals("come")) {
      return Direction.AHEAD;
    }
    Direction direction = Direction.of(sentence, match.firstToken(), match.lastToken());
    if (direction != Direction.BEHIND) {
      return direction;
    }
    String before = match.before(-1);
    if (before.equals("for")) {
      return match.matched().containsKey("weekday") ? Direction.AHEAD : Direction.UNKNOWN;
    }
    return DEADLINES.contains(before) ? Direction.UNKNOWN : direction;
  }

  /// Follows quotation marks through a paragraph.
  private static final class Quotes {
    private int paragraph = -1;
    private boolean open;

    boolean[] next(Sentence sentence) {
      if (sentence.paragraph() != paragraph) {
        paragraph = sentence.paragraph();
        open = false;
      }
      boolean[] quoted = new boolean[sentence.size()];
      for (Token token : sentence.tokens()) {
        switch (token.word()) {
          case "“", "«", "``" -> open = true;
          case "”", "»", "''" -> open = false;
          case "\"" -> open = !open;
          default -> {}
        }
        quoted[token.index()] = open;
      }
      return quoted;
    }
  }
}
