package dragoman.article;

import dragoman.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Finds the copies among many articles, the exact and the near: a report that several outlets took
/// from one agency, with another headline, a cut tail or a changed paragraph, is one report.
///
/// Two bodies are copies when they share four fifths of their runs of five words, or when one holds
/// nearly all of the other and is not many times as long. Candidates come from MinHash bands
/// (Broder 1997; Leskovec, Rajaraman and Ullman, chapter 3) and from equal opening paragraphs, so
/// that the time grows with the number of articles and not with its square. The outcome depends on
/// the articles and not on their order, save for the ids of exact doubles.
public final class Copies {
  private static final double LEAST_JACCARD = 0.8;
  private static final double LEAST_CONTAINED = 0.9;
  private static final double LEAST_SHARE_OF_LONGER = 0.25;
  private static final int LEAST_SHINGLES = 30;
  private static final int BANDS = 32;
  private static final int ROWS = 4;
  private static final int OPENING = 3;
  private static final int MOST_COMPARED = 24;

  private final Map<Long, List<Integer>> buckets = new HashMap<>();
  private final List<Article> articles;

  private Copies(List<Article> articles) {
    this.articles = articles;
  }

  /// The same articles in the same order, each with an id of its own (a second article of the same
  /// text gets `-2`), and each copy with the id of the earliest, by date and then by source.
  public static List<Article> mark(List<Article> articles) {
    return new Copies(withOwnIds(articles)).marked();
  }

  private static List<Article> withOwnIds(List<Article> articles) {
    Set<String> taken = new HashSet<>();
    List<Article> named = new ArrayList<>();
    for (Article article : articles) {
      String id = article.id();
      for (int i = 2; !taken.add(id); i++) {
        id = article.id() + "-" + i;
      }
      named.add(article.named(id, null));
    }
    return named;
  }

  private List<Article> marked() {
    List<Integer> byAge = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      byAge.add(i);
    }
    byAge.sort(
        Comparator.comparing((Integer i) -> day(articles.get(i)))
            .thenComparing(i -> articles.get(i).source())
            .thenComparing(i -> articles.get(i).id()));
    String[] copyOf = new String[articles.size()];
    for (int index : byAge) {
      Shingles shingles = Shingles.of(articles.get(index));
      List<Long> keys = keys(articles.get(index), shingles);
      for (int candidate : candidates(keys)) {
        if (copyOf[index] == null && isCopy(shingles, Shingles.of(articles.get(candidate)))) {
          copyOf[index] =
              copyOf[candidate] == null ? articles.get(candidate).id() : copyOf[candidate];
        }
      }
      keys.forEach(key -> buckets.computeIfAbsent(key, _ -> new ArrayList<>()).add(index));
    }
    List<Article> marked = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      marked.add(articles.get(i).named(articles.get(i).id(), copyOf[i]));
    }
    return marked;
  }

  private static LocalDate day(Article article) {
    LocalDate day = article.published().value().earliest();
    return day == null ? LocalDate.MAX : day;
  }

  /// The earlier articles in the same buckets, in the order they came; of a bucket the first few.
  private Set<Integer> candidates(List<Long> keys) {
    Set<Integer> candidates = new TreeSet<>();
    for (Long key : keys) {
      candidates.addAll(
          buckets.getOrDefault(key, List.of()).stream().limit(MOST_COMPARED).toList());
    }
    return candidates;
  }

  private static List<Long> keys(Article article, Shingles shingles) {
    List<Long> keys = new ArrayList<>();
    if (shingles.hashes().length == 0) {
      return keys;
    }
    long[] least = shingles.least(BANDS * ROWS);
    for (int band = 0; band < BANDS; band++) {
      long key = band;
      for (int row = 0; row < ROWS; row++) {
        key = Shingles.mix(key * 31 + least[band * ROWS + row]);
      }
      keys.add(key);
    }
    for (Span paragraph : article.body().stream().limit(OPENING).toList()) {
      Shingles opening = Shingles.of(article.text().slice(paragraph));
      if (opening.hashes().length >= 8) {
        keys.add(opening.least(1)[0]);
      }
    }
    return keys;
  }

  private static boolean isCopy(Shingles one, Shingles other) {
    int shared = one.shared(other);
    int longer = Math.max(one.hashes().length, other.hashes().length);
    int shorter = Math.min(one.hashes().length, other.hashes().length);
    int union = longer + shorter - shared;
    boolean isAlike = shared >= LEAST_JACCARD * union;
    boolean isContained =
        shorter >= LEAST_SHINGLES
            && shared >= LEAST_CONTAINED * shorter
            && shorter >= LEAST_SHARE_OF_LONGER * longer;
    return isAlike || isContained;
  }
}
