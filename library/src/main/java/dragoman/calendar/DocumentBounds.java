package dragoman.calendar;

import dragoman.article.Basis;
import dragoman.article.Found;
import dragoman.language.AnnotatedArticle;
import dragoman.language.Sentence;
import dragoman.text.DateInterval;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Bounds of the day of publication that follow from what an article says; never a guess.
///
/// What has happened on a date bounds it from before, what will happen on one from after; "earlier
/// in April 2019" is written in that month; an anniversary tells its year; and "at the time of this
/// writing (April 20)" is a first day, once the year is settled. Direct speech counts for nothing,
/// and clues that contradict each other give nothing.
final class DocumentBounds {
  /// "Elections set for 2013", "to be gone by 1968": told in the past, and perhaps still to come.
  private static final Set<String> DEADLINES = Set.of("by", "until", "till", "before", "for");

  private static final Set<String> AWAITING =
      Set.of("ahead", "before", "prior", "eve", "upcoming", "coming", "approaching", "for");

  private final List<Occurrence> occurrences;
  private @Nullable LocalDate earliest;
  private @Nullable LocalDate latest;

  private DocumentBounds(List<Occurrence> occurrences) {
    this.occurrences = occurrences.stream().filter(o -> !o.inQuote()).toList();
  }

  static Found<DateInterval> derive(
      AnnotatedArticle article, List<Occurrence> occurrences, Anniversaries anniversaries) {
    var bounds = new DocumentBounds(occurrences);
    bounds.readDates();
    for (Sentence sentence : article.sentences()) {
      anniversaries.find(sentence).ifPresent(kept -> bounds.readAnniversary(sentence, kept));
    }
    bounds.readTimeOfWriting();
    return bounds.found();
  }

  private void readDates() {
    List<Optional<Resolved>> read = Outlook.read(occurrences, null, DateInterval.UNKNOWN);
    for (int i = 0; i < occurrences.size(); i++) {
      Optional<Resolved> resolved = read.get(i).filter(Resolved::namesYear);
      if (resolved.isPresent() && resolved.get().period() instanceof Period period) {
        readDate(occurrences.get(i), period);
      }
    }
  }

  private void readDate(Occurrence occurrence, Period period) {
    String rule = occurrence.match().rule().name();
    if (DEADLINES.contains(occurrence.match().before(-1))) {
      return;
    }
    switch (direction(occurrence)) {
      case BEHIND -> {
        if (!namesWhatMayCome(occurrence)) {
          notBefore(period.first());
        }
        if (rule.equals("earlier-in-month")) {
          notAfter(period.last());
        }
      }
      case AHEAD -> {
        notAfter(period.last());
        if (rule.equals("later-in-month")) {
          notBefore(period.first());
        }
      }
      case UNKNOWN -> {}
    }
  }

  /// "He announced his 2016 campaign": a date before its noun names an occasion that may still be
  /// to come, whatever the tense.
  private static boolean namesWhatMayCome(Occurrence occurrence) {
    Match match = occurrence.match();
    int top = Direction.top(occurrence.sentence(), match.firstToken(), match.lastToken());
    return occurrence.sentence().head(top) > match.lastToken()
        && Set.of("nummod", "compound", "amod").contains(occurrence.sentence().relation(top));
  }

  private static Direction direction(Occurrence occurrence) {
    Match match = occurrence.match();
    int top = Direction.top(occurrence.sentence(), match.firstToken(), match.lastToken());
    return FiniteVerb.direction(occurrence.sentence(), top);
  }

  /// The day of an anniversary, and the days and months without a year in the same sentence.
  private void readAnniversary(Sentence sentence, Anniversaries.Kept kept) {
    Direction direction = FiniteVerb.direction(sentence, kept.token());
    LocalDate last = kept.isDay() ? kept.day() : kept.day().plusYears(1).minusDays(1);
    if (direction == Direction.BEHIND && !isAwaited(sentence, kept.token())) {
      notBefore(kept.day());
    } else if (direction == Direction.AHEAD) {
      notAfter(last);
    }
    for (Occurrence occurrence : occurrences) {
      if (occurrence.sentence().index() == sentence.index()
          && occurrence.match().meaning() instanceof Meaning.Point(Arguments said)
          && said.has("month")
          && !said.has("year")) {
        Period period = new Recurring.Yearly(said).in(kept.day().getYear());
        if (period != null) {
          readWithoutYear(direction(occurrence), period);
        }
      }
    }
  }

  /// "ahead of the 70th anniversary", "on the eve of …": what was done before it.
  private static boolean isAwaited(Sentence sentence, int anniversary) {
    for (int i = Math.max(0, anniversary - 6); i < anniversary; i++) {
      if (AWAITING.contains(sentence.token(i).word())) {
        return true;
      }
    }
    return false;
  }

  /// Whoever writes "in September" of what will be is not writing in September.
  private void readWithoutYear(Direction direction, Period period) {
    if (direction == Direction.BEHIND) {
      notBefore(period.first());
    } else if (direction == Direction.AHEAD) {
      notAfter(period.grain() == Unit.DAY ? period.last() : period.first().minusDays(1));
    }
  }

  private void readTimeOfWriting() {
    LocalDate from = earliest;
    LocalDate to = latest;
    for (Occurrence occurrence : occurrences) {
      if (!isTimeOfWriting(occurrence.match())) {
        continue;
      }
      Period period = null;
      if (occurrence.match().meaning() instanceof Meaning.Point(Arguments said)) {
        if (said.has("year")) {
          period = CalendarPoint.of(said, said.number("year"));
        } else if (said.has("month") && from != null && to != null) {
          period = only(new Recurring.Yearly(said), from, to);
        }
      }
      if (period != null) {
        notBefore(period.first());
      }
    }
  }

  /// The one occurrence that lies within the bounds, null when there are more or none.
  private static @Nullable Period only(Recurring recurring, LocalDate from, LocalDate to) {
    Period first = recurring.firstFrom(from);
    Period last = recurring.lastBy(to);
    return first != null && first.equals(last) ? first : null;
  }

  /// "at the time of (this) writing (April 20)", "as of this writing on April 20".
  private static boolean isTimeOfWriting(Match match) {
    for (int steps = -1; steps >= -4; steps--) {
      if (match.before(steps).equals("writing")) {
        String before = match.before(steps - 1);
        return before.equals("this") || before.equals("of");
      }
    }
    return false;
  }

  private void notBefore(LocalDate day) {
    earliest = earliest == null || day.isAfter(earliest) ? day : earliest;
  }

  private void notAfter(LocalDate day) {
    latest = latest == null || day.isBefore(latest) ? day : latest;
  }

  private Found<DateInterval> found() {
    boolean isContradiction = earliest != null && latest != null && earliest.isAfter(latest);
    DateInterval bounds =
        isContradiction ? DateInterval.UNKNOWN : DateInterval.between(earliest, latest);
    return bounds.isKnown() ? new Found<>(bounds, Basis.DERIVED) : Found.unknown(bounds);
  }
}
