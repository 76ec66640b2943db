package dragoman.event;

import java.util.LinkedHashMap;
import java.util.Map;

/// What speaks for or against something, gathered as names with numbers: 1 for what is so
/// ("status=DENIED"), how often for what is counted.
final class Signs {
  static final int MANY = 60;

  private final Map<String, Float> all = new LinkedHashMap<>();

  void is(String name, String value) {
    all.put(name + "=" + value, 1f);
  }

  void count(String name, int number) {
    all.put(name, (float) Math.min(number, MANY));
  }

  void share(String name, float share) {
    all.put(name, share);
  }

  Map<String, Float> all() {
    return all;
  }
}
