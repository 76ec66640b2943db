package dragoman.situation;

import dragoman.reading.Reading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which reports corrections say are of one event, and which are of another, in the order of the
/// file. Of two lines that contradict each other the first stands.
final class EventGroups {
  private final Places places;
  private final Rejections rejections;
  private final CorrectionReport report;
  private final List<Group> groups = new ArrayList<>();

  /// One line: these reports belong together (a merge), or by themselves (a split).
  private record Group(Corrections.Line line, Set<LocalEvent> reports, boolean isMerge) {}

  /// @param readings with everything that was found in them, also what is rejected
  EventGroups(
      Corrections corrections,
      List<Reading> readings,
      Rejections rejections,
      CorrectionReport report) {
    this.places = new Places(readings, report);
    this.rejections = rejections;
    this.report = report;
    for (Corrections.Line line : corrections.lines()) {
      switch (line.what()) {
        case Correction.MergeEvents(List<PassageAddress> events) -> group(line, events, true);
        case Correction.SplitEvents(List<PassageAddress> events) -> group(line, events, false);
        case Correction.Merge _,
            Correction.Split _,
            Correction.Rename _,
            Correction.RejectActor _,
            Correction.Reject _,
            Correction.SetDate _,
            Correction.SetStatus _ -> {}
      }
    }
  }

  private void group(Corrections.Line line, List<PassageAddress> events, boolean isMerge) {
    Set<LocalEvent> reports = new LinkedHashSet<>();
    for (PassageAddress at : events) {
      Optional<LocalEvent> found = places.report(at, line, rejections);
      if (found.isEmpty()) {
        return;
      }
      reports.add(found.get());
    }
    if (isMerge && reports.size() < 2) {
      report.problem(line, "names one report twice", "name two different places");
      return;
    }
    for (Group earlier : groups) {
      boolean isContrary =
          earlier.isMerge()
              ? !isMerge && contradict(earlier.reports(), reports)
              : isMerge && contradict(reports, earlier.reports());
      if (isContrary) {
        String what = earlier.isMerge() ? "makes them one event" : "keeps them apart";
        report.conflict(line, earlier.line().where(), what);
        return;
      }
    }
    groups.add(new Group(line, reports, isMerge));
  }

  /// Whether some that are to be one are to be split off, and others of them not.
  private static boolean contradict(Set<LocalEvent> merged, Set<LocalEvent> split) {
    return merged.stream().anyMatch(split::contains) && !split.containsAll(merged);
  }

  /// The clusters with their reports as the corrections say.
  List<EventCluster> applied(List<EventCluster> clusters) {
    List<EventCluster> changed = new ArrayList<>(clusters);
    for (Group group : groups) {
      if (group.isMerge()) {
        merge(group, changed);
      } else {
        split(group, changed);
      }
    }
    return changed;
  }

  private static void merge(Group group, List<EventCluster> clusters) {
    List<EventCluster> meant =
        clusters.stream().filter(c -> c.tellings().stream().anyMatch(t -> isOf(group, t))).toList();
    if (meant.size() < 2) {
      return;
    }
    EventCluster first = meant.getFirst();
    for (EventCluster other : meant.subList(1, meant.size())) {
      other.tellings().forEach(t -> first.add(t, group.line().where() + ": one event"));
      first.reasons().addAll(other.reasons());
      clusters.remove(other);
    }
  }

  private static void split(Group group, List<EventCluster> clusters) {
    List<Telling> out = new ArrayList<>();
    for (EventCluster cluster : List.copyOf(clusters)) {
      List<Telling> here = cluster.tellings().stream().filter(t -> isOf(group, t)).toList();
      List<Telling> left = cluster.tellings().stream().filter(t -> !isOf(group, t)).toList();
      if (!here.isEmpty()) {
        int at = clusters.indexOf(cluster);
        clusters.remove(at);
        if (!left.isEmpty()) {
          clusters.add(at, of(left, cluster.reasons()));
        }
        out.addAll(here);
      }
    }
    if (!out.isEmpty()) {
      clusters.add(of(out, Set.of(group.line().where() + ": an event of its own")));
    }
  }

  private static EventCluster of(List<Telling> tellings, Set<String> reasons) {
    var cluster = new EventCluster(tellings.getFirst());
    tellings.subList(1, tellings.size()).forEach(t -> cluster.add(t, ""));
    cluster.reasons().clear();
    cluster.reasons().addAll(reasons);
    return cluster;
  }

  private static boolean isOf(Group group, Telling telling) {
    return group.reports().contains(LocalEvent.of(telling));
  }

  /// None at all.
  static EventGroups none() {
    var report = new CorrectionReport();
    return new EventGroups(
        Corrections.NONE, List.of(), new Rejections(Corrections.NONE, report), report);
  }
}
