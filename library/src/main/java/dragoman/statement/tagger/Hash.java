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
    return mixed(template * 0x9E3779B1 + value);
  }

  static int of(int template, int first, int second) {
    return mixed((template * 0x9E3779B1 + first) * 0x27D4EB2F + second);
  }

  static int of(int template, int first, int second, int third) {
    return mixed(((template * 0x9E3779B1 + first) * 0x27D4EB2F + second) * 0x165667B1 + third);
  }

  private static int mixed(int value) {
    int hash = (value ^ value >>> 16) * 0x85EBCA6B;
    hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
    return hash ^ hash >>> 16;
  }
}
