package dragoman.statement.tagger;

/// Names a feature by a number made from its template and values, the same on every machine.
final class Hash {
  private Hash() {}

  static int of(String value) {
    int hash = 0x811C9DC5;
    for (int i = 0; i < value.length(); i++) {
      hash = (hash ^ value.charAt(i)) * 0x01000193;
    }
    return mixed(hash);
  }

  static int of(int template, int value) {
    return mixed(template * 0x9E3779B1 ^ mixed(value));
  }

  static int of(int template, int first, int second) {
    return of(of(template, first), second);
  }

  static int of(int template, int first, int second, int third) {
    return of(of(template, first, second), third);
  }

  private static int mixed(int value) {
    int hash = (value ^ value >>> 16) * 0x85EBCA6B;
    hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
    return hash ^ hash >>> 16;
  }
}
