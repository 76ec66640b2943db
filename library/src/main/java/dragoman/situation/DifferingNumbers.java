package dragoman.situation;

import dragoman.situation.Comparison.Kind;
import dragoman.text.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers that the reports of one event give for the same thing: "33 people", "40 people".
final class DifferingNumbers {
  private static final Pattern COUNT =
      Pattern.compile(
          "(?<![\\d.,:$£€])(\\d{1,3}(?:,\\d{3})+|\\d{1,7})(?![\\d:%/-]) (?:\\p{Ll}+ )?(people|civilians|soldiers|troops|protesters|demonstrators|prisoners|hostages|refugees|workers|passengers|bodies|victims|police officers|officers|monitors|observers|children|women|cases|deaths|delegates|countries|ships|missiles|tanks)\\b");

  private DifferingNumbers() {}

  static List<Comparison> find(List<SituationEvent> events) {
    List<Comparison> comparisons = new ArrayList<>();
    for (SituationEvent event : events) {
      Map<String, Map<String, Passage>> byThing = new TreeMap<>();
      Map<String, String> seen = new LinkedHashMap<>();
      for (Report report : event.reports()) {
        Matcher count = COUNT.matcher(report.passage().exact());
        if (count.find()) {
          String thing = count.group(2).toLowerCase(Locale.ROOT);
          String number = count.group(1).replace(",", "");
          boolean isOnly = !count.find();
          if (isOnly && seen.putIfAbsent(report.article() + thing, number) == null) {
            byThing
                .computeIfAbsent(thing, t -> new LinkedHashMap<>())
                .putIfAbsent(number, report.passage());
            byThing
                .computeIfAbsent(thing + "\t" + number, t -> new LinkedHashMap<>())
                .putIfAbsent(report.article(), report.passage());
          }
        }
      }
      byThing.forEach((thing, passages) -> add(event, thing, passages, comparisons));
    }
    return comparisons;
  }

  private static void add(
      SituationEvent event,
      String thing,
      Map<String, Passage> passages,
      List<Comparison> comparisons) {
    if (passages.size() < 2) {
      return;
    }
    int tab = thing.indexOf('\t');
    List<Passage> sides = List.copyOf(passages.values());
    comparisons.add(
        tab < 0
            ? new Comparison(
                Kind.DIFFER,
                event.action() + ", number of " + thing,
                sides,
                "The articles count " + String.join(", ", passages.keySet()) + " " + thing + ".")
            : new Comparison(
                Kind.AGREE,
                event.action() + ", number of " + thing.substring(0, tab),
                sides,
                passages.size() + " articles count " + thing.substring(tab + 1) + "."));
  }
}
