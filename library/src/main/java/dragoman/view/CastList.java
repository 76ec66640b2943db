package dragoman.view;

import dragoman.actor.Office;
import dragoman.situation.Identity;
import dragoman.situation.Situation;
import dragoman.text.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Who appears, in the situation's order, with each office once.
public record CastList(List<Entry> entries) {
  public CastList {
    entries = List.copyOf(entries);
  }

  public static CastList of(Situation situation, Directory directory) {
    return new CastList(situation.cast().stream().map(i -> entry(i, directory)).toList());
  }

  private static Entry entry(Identity identity, Directory directory) {
    Map<String, OfficeLine> offices = new LinkedHashMap<>();
    for (Office office : identity.actor().offices()) {
      String text = words(office, directory);
      offices.merge(
          text.toLowerCase(Locale.ROOT),
          new OfficeLine(text, office.former(), List.of(office.passage())),
          OfficeLine::with);
    }
    int articles =
        (int)
            identity.mentions().stream()
                .map(passage -> directory.original(passage.article()))
                .distinct()
                .count();
    return new Entry(identity, List.copyOf(offices.values()), articles);
  }

  private static String words(Office office, Directory directory) {
    String of = office.of();
    String title = office.title();
    if (of != null) {
      String name = directory.name(of);
      boolean told = title.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
      title = told ? title : title + ", " + name;
    }
    return office.held().isKnown() ? title + " (" + DateWords.of(office.held()) + ")" : title;
  }

  /// @param offices each once, in order of appearance
  /// @param articles how many different articles mention it
  public record Entry(Identity identity, List<OfficeLine> offices, int articles) {
    public Entry {
      offices = List.copyOf(offices);
    }

    /// Every name but the one shown.
    public List<String> otherNames() {
      return identity.actor().names().stream()
          .filter(name -> !name.equals(identity.actor().name()))
          .toList();
    }
  }

  /// An office in words, with the passages that say it.
  public record OfficeLine(String text, boolean former, List<Passage> passages) {
    public OfficeLine {
      passages = List.copyOf(passages);
    }

    private OfficeLine with(OfficeLine other) {
      var all = new ArrayList<>(passages);
      all.addAll(other.passages);
      return new OfficeLine(text, former && other.former, all);
    }
  }
}
