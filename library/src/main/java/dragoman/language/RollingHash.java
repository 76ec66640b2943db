package dragoman.language;

/// The hash of a string that can be joined to others without the string being built: polynomial
/// over its UTF-16 units, modulo 2⁶⁴ (Karp & Rabin 1987). `of("ab")` equals
/// `of("a").then(of("b"))`.
///
/// @param value the hash
/// @param power the base to the power of the string's length
record RollingHash(long value, long power) {
  private static final long BASE = 0x9E3779B97F4A7C15L;

  static RollingHash of(String text) {
    long value = 0;
    long power = 1;
    for (int i = 0; i < text.length(); i++) {
      value = value * BASE + text.charAt(i) + 1;
      power *= BASE;
    }
    return new RollingHash(value, power);
  }

  /// The hash of this string followed by another.
  RollingHash then(RollingHash next) {
    return new RollingHash(value * next.power + next.value, power * next.power);
  }
}
