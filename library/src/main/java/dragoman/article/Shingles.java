package dragoman.article;

import dragoman.text.Span;
import java.util.Arrays;
import java.util.Locale;

/// The runs of five words in an article's body, as a sorted set of 64-bit hashes (Broder 1997).
record Shingles(long[] hashes) {
  private static final int WIDTH = 5;

  static Shingles of(Article article) {
    StringBuilder body = new StringBuilder();
    for (Span paragraph : article.body()) {
      body.append(article.text().slice(paragraph)).append(' ');
    }
    return of(body.toString());
  }

  static Shingles of(String text) {
    long[] words = words(text);
    int count = Math.max(words.length == 0 ? 0 : 1, words.length - WIDTH + 1);
    long[] hashes = new long[count];
    for (int i = 0; i < count; i++) {
      long hash = 0;
      for (int j = i; j < Math.min(i + WIDTH, words.length); j++) {
        hash = mix(hash * 31 + words[j]);
      }
      hashes[i] = hash;
    }
    return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
  }

  /// How many runs both have.
  int shared(Shingles other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int order = Long.compare(hashes[i], other.hashes[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /// The least hash under each of so many orders (MinHash).
  long[] least(int orders) {
    long[] least = new long[orders];
    Arrays.fill(least, Long.MAX_VALUE);
    for (long hash : hashes) {
      for (int i = 0; i < orders; i++) {
        least[i] = Math.min(least[i], mix(hash ^ (0x9E3779B97F4A7C15L * (i + 1))));
      }
    }
    return least;
  }

  /// Spreads the bits of a number (the finaliser of SplitMix64).
  static long mix(long z) {
    long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
    return b ^ (b >>> 31);
  }

  private static long[] words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .mapToLong(Shingles::hash)
        .toArray();
  }

  private static long hash(String word) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }
}
