package dragoman.view;

import dragoman.article.Article;
import dragoman.article.Basis;
import dragoman.reading.Reading;
import dragoman.situation.Situation;
import dragoman.text.DateInterval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The articles, each copy under the one it copies.
///
/// @param originals in the situation's order
/// @param publishers of the originals, each once, in order of appearance
/// @param first the earliest day an article can be of, null where no article is dated
/// @param last the latest
public record SourceList(
    List<Entry> originals,
    int copies,
    int unreadable,
    List<String> publishers,
    @Nullable LocalDate first,
    @Nullable LocalDate last) {
  public SourceList {
    originals = List.copyOf(originals);
    publishers = List.copyOf(publishers);
  }

  public static SourceList of(Situation situation, Directory directory) {
    List<Entry> originals = new ArrayList<>();
    Set<String> publishers = new LinkedHashSet<>();
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Reading reading : situation.readings()) {
      Article article = reading.article();
      if (directory.original(article.id()).equals(article.id())) {
        if (!article.publisher().value().isBlank()) {
          publishers.add(article.publisher().value());
        }
        var published = Directory.published(reading);
        addBounds(published.value(), days);
        originals.add(
            new Entry(article, published.value(), published.basis(), copies(article, situation)));
      }
    }
    return new SourceList(
        originals,
        situation.readings().size() - originals.size(),
        situation.unreadable().size(),
        List.copyOf(publishers),
        days.isEmpty() ? null : days.first(),
        days.isEmpty() ? null : days.last());
  }

  private static List<Article> copies(Article original, Situation situation) {
    return situation.readings().stream()
        .map(Reading::article)
        .filter(article -> original.id().equals(article.copyOf()))
        .toList();
  }

  /// Bounds that are open on a side date nothing.
  private static void addBounds(DateInterval interval, Set<LocalDate> days) {
    LocalDate earliest = interval.earliest();
    LocalDate latest = interval.latest();
    if (earliest != null && latest != null) {
      days.add(earliest);
      days.add(latest);
    }
  }

  /// @param published the day or the bounds of it
  /// @param basis what the date rests on
  /// @param copies other files of the same text
  public record Entry(Article article, DateInterval published, Basis basis, List<Article> copies) {
    public Entry {
      copies = List.copyOf(copies);
    }
  }
}
