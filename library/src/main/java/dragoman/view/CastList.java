package dragoman.view;

import dragoman.reading.Reading;
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
    return new CastList(
        situation.cast().stream().map(i -> entry(i, situation, directory)).toList());
  }

  private static Entry entry(Identity identity, Situation situation, Directory directory) {
    int articles =
        (int)
            identity.mentions().stream()
                .map(passage -> directory.original(passage.article()))
                .distinct()
                .count();
    int written =
        (int)
            situation.readings().stream()
                .map(Reading::article)
                .filter(article -> article.copyOf() == null)
                .filter(article ->
                    article.authors().value().stream().anyMatch(identity.actor().names()::contains))
                .count();
    return new Entry(identity, new OfficeLines(directory).of(identity.actor()), articles, written);
  }

  /// @param offices each once, in order of appearance
  /// @param articles how many different articles mention it
  /// @param written how many it wrote
  public record Entry(Identity identity, List<OfficeLine> offices, int articles, int written) {
    public Entry {
      offices = List.copyOf(offices);
    }

    /// Where it appears, in words: "3 mentions in 2 articles", "author of 1 article".
    public String presence() {
      String mentions =
          Wording.count(identity.mentions().size(), "mention")
              + " in "
              + Wording.count(articles, "article");
      String author = "author of " + Wording.count(written, "article");
      return written == 0 ? mentions : articles == 0 ? author : mentions + ", " + author;
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
