package dragoman.view;

import dragoman.situation.Identity;
import dragoman.situation.Situation;
import dragoman.text.Passage;
import java.util.List;

/// Who appears, in the situation's order, with each office once.
public record CastList(List<Entry> entries) {
  public CastList {
    entries = List.copyOf(entries);
  }

  public static CastList of(Situation situation, Directory directory) {
    return new CastList(situation.cast().stream().map(i -> entry(i, directory)).toList());
  }

  private static Entry entry(Identity identity, Directory directory) {
    int articles =
        (int)
            identity.mentions().stream()
                .map(passage -> directory.original(passage.article()))
                .distinct()
                .count();
    return new Entry(identity, new OfficeLines(directory).of(identity.actor()), articles);
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
  ///
  /// @param text the title, and whose it is
  /// @param when the time it was held, in words; empty where no article says
  /// @param former whether it is over
  public record OfficeLine(String text, String when, boolean former, List<Passage> passages) {
    public OfficeLine {
      passages = List.copyOf(passages);
    }

    /// Title and time in one: "ambassador, Russia (2001–2006)".
    public String full() {
      if (when.isEmpty()) {
        return (former ? "formerly " : "") + text;
      }
      return text + " (" + when + ")";
    }
  }
}
