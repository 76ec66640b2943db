package dragoman.view;

import dragoman.actor.Actor;
import dragoman.actor.Office;
import dragoman.calendar.TimeExpression;
import dragoman.reading.Reading;
import dragoman.text.DateInterval;
import dragoman.text.Passage;
import dragoman.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The offices of an actor, each once, with the time it was held as far as the articles say.
///
/// An office with years is a line of its own. Where the years are known, other passages that name
/// the office add nothing but themselves. An office told without years, and not as over, is current
/// when its article appears, unless the paragraph speaks of earlier years.
final class OfficeLines {
  private static final Pattern CURRENT =
      Pattern.compile("(?i)\\b(currently|current|incumbent|sitting)\\b");

  private final Directory directory;

  OfficeLines(Directory directory) {
    this.directory = directory;
  }

  List<CastList.OfficeLine> of(Actor actor) {
    Map<String, List<Office>> byTitle = new LinkedHashMap<>();
    for (Office office : actor.offices()) {
      byTitle
          .computeIfAbsent(words(office).toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
          .add(office);
    }
    List<CastList.OfficeLine> lines = new ArrayList<>();
    byTitle.values().forEach(offices -> lines.addAll(lines(offices)));
    return lines;
  }

  private List<CastList.OfficeLine> lines(List<Office> offices) {
    String text = words(offices.getFirst());
    Map<DateInterval, List<Office>> dated = new LinkedHashMap<>();
    List<Office> undated = new ArrayList<>();
    for (Office office : offices) {
      if (office.held().isKnown()) {
        dated.computeIfAbsent(office.held(), _ -> new ArrayList<>()).add(office);
      } else {
        undated.add(office);
      }
    }
    if (dated.size() == 1) {
      dated.values().iterator().next().addAll(undated);
      undated.clear();
    }
    List<CastList.OfficeLine> lines = new ArrayList<>();
    dated.forEach((held, all) ->
        lines.add(new CastList.OfficeLine(text, TenureWords.of(held), isOver(all), passages(all))));
    if (!undated.isEmpty()) {
      boolean isOver = undated.stream().allMatch(Office::former);
      Set<Integer> years = new TreeSet<>();
      undated.stream()
          .filter(office -> !office.former() && dated.isEmpty())
          .forEach(office -> year(office).ifPresent(years::add));
      lines.add(
          new CastList.OfficeLine(text, TenureWords.current(years), isOver, passages(undated)));
    }
    return lines;
  }

  private static boolean isOver(List<Office> offices) {
    return offices.stream().anyMatch(Office::former)
        || offices.stream().allMatch(office -> office.held().latest() != null);
  }

  private static List<Passage> passages(List<Office> offices) {
    return offices.stream().map(Office::passage).distinct().toList();
  }

  /// The year the article of an office appeared in, where that is clear and the paragraph speaks of
  /// no earlier one, unless it says "currently". "Ambassadors Orlov, Petrov and Ivanov" held it one
  /// after the other, who knows when.
  private Optional<Integer> year(Office office) {
    Passage passage = office.passage();
    DateInterval published = directory.published(passage.article()).value();
    LocalDate earliest = published.earliest();
    LocalDate latest = published.latest();
    if (earliest == null
        || latest == null
        || earliest.getYear() != latest.getYear()
        || isOfSeveral(office)) {
      return Optional.empty();
    }
    Reading reading = directory.reading(passage.article()).orElse(null);
    boolean isClear =
        CURRENT.matcher(passage.exact()).find()
            || (reading != null && !speaksOfEarlier(reading, passage.span(), earliest));
    return isClear ? Optional.of(earliest.getYear()) : Optional.empty();
  }

  private static boolean isOfSeveral(Office office) {
    String plural = office.title().toLowerCase(Locale.ROOT) + "s";
    String words = office.passage().exact().toLowerCase(Locale.ROOT);
    return Pattern.compile("\\b" + Pattern.quote(plural) + "\\b").matcher(words).find();
  }

  private static boolean speaksOfEarlier(Reading reading, Span span, LocalDate published) {
    Span paragraph =
        reading.article().body().stream()
            .filter(body -> body.contains(span))
            .findFirst()
            .orElse(span);
    for (TimeExpression time : reading.chronology().times()) {
      LocalDate latest = time.interval().latest();
      if (paragraph.contains(time.span())
          && latest != null
          && latest.getYear() < published.getYear()) {
        return true;
      }
    }
    return false;
  }

  private String words(Office office) {
    String of = office.of();
    String title = office.title();
    if (of == null) {
      return title;
    }
    String name = directory.name(of);
    boolean told = title.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    return told ? title : title + ", " + name;
  }
}
