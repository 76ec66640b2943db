package dragoman.view;

import dragoman.position.Issue;
import dragoman.situation.Report;
import dragoman.situation.Situation;
import dragoman.situation.SituationEvent;
import dragoman.text.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The five lines at the top: who, when, where, what is on the table, from which sources. Made of
/// extracted facts only; a line without facts is left out.
public record AtAGlance(List<Line> lines) {
  private static final int ACTORS = 5;
  private static final int EVENTS = 3;
  private static final int PLACES = 4;
  private static final int ISSUES = 6;

  public AtAGlance {
    lines = List.copyOf(lines);
  }

  public static AtAGlance of(Situation situation, Directory directory) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("Who", who(situation, directory)));
    lines.add(new Line("When", when(situation, directory)));
    lines.add(new Line("Where", where(situation, directory)));
    lines.add(new Line("On the table", issues(situation)));
    lines.add(new Line("Sources", sources(SourceList.of(situation, directory))));
    lines.removeIf(line -> line.facts().isEmpty());
    return new AtAGlance(lines);
  }

  private static List<Fact> who(Situation situation, Directory directory) {
    List<Fact> facts = new ArrayList<>();
    for (CastList.Entry entry : CastList.of(situation, directory).entries()) {
      if (facts.size() < ACTORS && !entry.identity().mentions().isEmpty()) {
        var office = entry.offices().stream().filter(o -> !o.former()).findFirst();
        List<Passage> passages = new ArrayList<>();
        office.ifPresent(o -> passages.add(o.passages().getFirst()));
        passages.add(entry.identity().mentions().getFirst());
        facts.add(
            new Fact(
                entry.identity().actor().name(),
                office.map(CastList.OfficeLine::text).orElse(""),
                passages));
      }
    }
    return facts;
  }

  private static long distance(SituationEvent a, SituationEvent b) {
    return Math.abs(day(a) - day(b));
  }

  private static long day(SituationEvent event) {
    LocalDate earliest = event.date().interval().earliest();
    LocalDate latest = event.date().interval().latest();
    LocalDate day = earliest != null ? earliest : latest;
    return day == null ? 0 : day.toEpochDay();
  }

  /// The most reported event, and of the others the most reported and nearest in time to it.
  private static List<Fact> when(Situation situation, Directory directory) {
    List<SituationEvent> dated =
        Headline.of(situation, directory).events().stream()
            .filter(event -> event.date().interval().isKnown())
            .toList();
    List<SituationEvent> nearest =
        dated.stream()
            .sorted(
                Comparator.comparingInt((SituationEvent e) -> -Headline.articles(e, directory))
                    .thenComparing(event -> distance(event, dated.getFirst())))
            .limit(EVENTS)
            .toList();
    List<Fact> facts = new ArrayList<>();
    for (SituationEvent event : nearest) {
      EventLine line = EventLine.of(event, directory);
      facts.add(new Fact(line.when(), line.text() + " (" + line.status() + ")", passages(event)));
    }
    return facts;
  }

  /// That of the report the line rests on first.
  private static List<Passage> passages(SituationEvent event) {
    Evidence evidence = Evidence.of(event);
    return Stream.concat(Stream.of(evidence.report()), evidence.others().stream())
        .map(Report::passage)
        .toList();
  }

  private static List<Fact> where(Situation situation, Directory directory) {
    Map<String, List<SituationEvent>> places = new LinkedHashMap<>();
    for (SituationEvent event : situation.events()) {
      String told = event.place();
      if (told != null) {
        String place = directory.place(told);
        places.computeIfAbsent(place.toLowerCase(Locale.ROOT), _ -> new ArrayList<>()).add(event);
      }
    }
    return places.values().stream()
        .sorted(Comparator.comparingInt(events -> -articles(events, directory)))
        .limit(PLACES)
        .map(events -> place(events, directory))
        .toList();
  }

  private static Fact place(List<SituationEvent> events, Directory directory) {
    return new Fact(
        directory.place(String.valueOf(events.getFirst().place())),
        Wording.count(articles(events, directory), "article"),
        events.stream().map(event -> Evidence.of(event).report().passage()).toList());
  }

  private static int articles(List<SituationEvent> events, Directory directory) {
    return (int)
        events.stream()
            .flatMap(event -> event.reports().stream())
            .map(report -> directory.original(report.article()))
            .distinct()
            .count();
  }

  private static List<Fact> issues(Situation situation) {
    return situation.issues().stream()
        .sorted(Comparator.comparingInt((Issue issue) -> -issue.passages().size()))
        .limit(ISSUES)
        .map(issue -> new Fact(issue.name(), "", issue.passages()))
        .toList();
  }

  /// Counted, not quoted: these facts have no passages.
  private static List<Fact> sources(SourceList sources) {
    List<Fact> facts = new ArrayList<>();
    if (!sources.originals().isEmpty()) {
      facts.add(counted(Wording.count(sources.originals().size(), "article"), ""));
    }
    if (!sources.publishers().isEmpty()) {
      int more = sources.publishers().size() - ACTORS;
      String names = String.join(", ", sources.publishers().stream().limit(ACTORS).toList());
      facts.add(
          counted(
              Wording.count(sources.publishers().size(), "publisher"),
              more > 0 ? names + " and " + more + " more" : names));
    }
    LocalDate first = sources.first();
    LocalDate last = sources.last();
    if (first != null && last != null) {
      facts.add(counted("dated " + DateWords.range(first, last), ""));
    }
    if (sources.copies() > 0) {
      String copies = sources.copies() == 1 ? "copy" : "copies";
      facts.add(counted(sources.copies() + " " + copies + " not counted again", ""));
    }
    if (sources.unreadable() > 0) {
      facts.add(counted(sources.unreadable() + " unreadable", ""));
    }
    return facts;
  }

  private static Fact counted(String text, String detail) {
    return new Fact(text, detail, List.of());
  }

  /// @param name what the line answers: "Who"
  public record Line(String name, List<Fact> facts) {
    public Line {
      facts = List.copyOf(facts);
    }

    /// Whether its facts are so short that they stand beside each other.
    public boolean isShort() {
      return facts.stream().mapToInt(f -> f.text().length() + f.detail().length()).sum() < 220
          && !name.equals("Who")
          && !name.equals("When");
    }
  }

  /// @param detail more on it, empty where there is none
  /// @param passages what it rests on; empty only for counts of the articles themselves
  public record Fact(String text, String detail, List<Passage> passages) {
    public Fact {
      passages = List.copyOf(passages);
    }
  }
}
