package dragoman.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A number that a sentence gives for things in a state ("more than 33 people were killed"), or an
/// amount. What the words leave open is between `low` and `high`: "about 200" and a round number
/// leave a tenth open, "at least 30" all that is more. An amount in brackets is another one in
/// other money, and a toll told "also" or "elsewhere" comes beside others; both are left out.
///
/// @param thing what is counted, or the unit of an amount
/// @param state what became of it; empty for an amount
/// @param words the number as written
record Count(String thing, String state, double low, double high, String words) {
  private static final Pattern TOKEN =
      Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?|[\\p{L}]+|[$€£%]|[^\\s]");
  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,3}(,\\d{3})*(\\.\\d+)?|\\d+(\\.\\d+)?");
  private static final List<String> SMALL =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");
  private static final Map<String, Double> MULTIPLES =
      Map.of("thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12);
  private static final Set<String> RANGE = Set.of("to", "or", "-", "–", "of", "/", ":");
  private static final Set<String> MORE =
      Set.of("another", "more", "other", "additional", "further", "extra");
  private static final Set<String> BESIDES =
      Set.of("also", "separately", "elsewhere", "meanwhile", "besides");
  private static final double TENTH = 0.1;
  private static final int BEFORE = 3;
  private static final int AFTER = 4;

  /// Those of a sentence, without those of which it gives two.
  static List<Count> of(String sentence, CountWords words) {
    List<String> tokens =
        TOKEN.matcher(sentence).results().map(m -> m.group().toLowerCase(Locale.ROOT)).toList();
    List<Count> counts = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Count count = at(tokens, i, words);
      if (count != null) {
        counts.add(count);
      }
    }
    return counts.stream()
        .filter(count -> counts.stream().filter(count::isOfSame).count() == 1)
        .toList();
  }

  boolean isOfSame(Count other) {
    return thing.equals(other.thing) && state.equals(other.state);
  }

  /// Whether both cannot hold.
  boolean conflicts(Count other) {
    return isOfSame(other) && (low > other.high || other.low > high);
  }

  private static @Nullable Count at(List<String> tokens, int at, CountWords words) {
    double value = value(tokens.get(at));
    if (value < 0 || isPart(tokens, at)) {
      return null;
    }
    int next = at + 1;
    String written = tokens.get(at);
    Double multiple = MULTIPLES.get(token(tokens, next));
    if (multiple != null) {
      written += " " + tokens.get(next++);
      value *= multiple;
    }
    String unit = words.units().get(token(tokens, at - 1));
    if (unit == null) {
      unit = words.units().get(token(tokens, next));
    }
    if (unit != null && token(tokens, at - 2).equals("(")) {
      return null;
    }
    if (unit != null) {
      return bounded(unit, "", value, written, bound(tokens, at, words));
    }
    String thing = words.things().get(token(tokens, next));
    if (thing == null && token(tokens, next).matches("\\p{Ll}+")) {
      thing = words.things().get(token(tokens, next + 1));
      next += thing == null ? 0 : 1;
    }
    String before = before(tokens, at, words);
    if (thing == null && before != null && endsThere(token(tokens, next))) {
      thing = "people";
    }
    if (thing == null || tokens.stream().anyMatch(BESIDES::contains)) {
      return null;
    }
    String state = after(tokens, next + 1, words);
    state = state == null ? before : state;
    return state == null ? null : bounded(thing, state, value, written, bound(tokens, at, words));
  }

  /// One end of a range, one of a ratio, or what comes on top of a number told before.
  private static boolean isPart(List<String> tokens, int at) {
    String last = token(tokens, at - 1);
    boolean isRange =
        RANGE.contains(last)
            || (last.equals("and") && value(token(tokens, at - 2)) >= 0)
            || (RANGE.contains(token(tokens, at + 1)) && value(token(tokens, at + 2)) >= 0);
    return isRange || MORE.contains(last) || MORE.contains(token(tokens, at + 1));
  }

  private static boolean endsThere(String token) {
    return token.isEmpty() || token.matches("[.,;]|and|in|on");
  }

  private static String token(List<String> tokens, int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at) : "";
  }

  private static double value(String token) {
    if (NUMBER.matcher(token).matches()) {
      boolean isYear = token.matches("(19|20)\\d\\d");
      return isYear ? -1 : Double.parseDouble(token.replace(",", ""));
    }
    return SMALL.indexOf(token);
  }

  /// The state told right after the thing: "33 people were killed", "33 people dead".
  private static @Nullable String after(List<String> tokens, int from, CountWords words) {
    for (int i = from; i < Math.min(tokens.size(), from + AFTER); i++) {
      if (!tokens.get(i).matches("\\p{L}+") || tokens.get(i).equals("and")) {
        return null;
      }
      if (words.state(tokens.get(i)) != null) {
        return words.state(tokens.get(i));
      }
    }
    return null;
  }

  /// The state told right before the number: "killing at least 33 people".
  private static @Nullable String before(List<String> tokens, int at, CountWords words) {
    for (int i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
      if (!tokens.get(i).matches("\\p{L}+")) {
        return null;
      }
      if (words.state(tokens.get(i)) != null) {
        return words.state(tokens.get(i));
      }
    }
    return null;
  }

  private static String bound(List<String> tokens, int at, CountWords words) {
    for (int i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
      String bound = words.bounds().get(tokens.get(i));
      if (bound != null) {
        boolean isLess =
            tokens.get(i).equals("than") && "less".equals(words.bounds().get(token(tokens, i - 1)));
        return isLess ? "less" : bound;
      }
    }
    return "";
  }

  private static Count bounded(
      String thing, String state, double value, String written, String bound) {
    boolean isRound = value >= 100 && value % 50 == 0 || value >= 1e6;
    double slack = bound.equals("about") || isRound ? TENTH * value : 0;
    return switch (bound) {
      case "least" -> new Count(thing, state, value, Double.MAX_VALUE, written);
      case "most", "less" -> new Count(thing, state, 0, value, written);
      default -> new Count(thing, state, value - slack, value + slack, written);
    };
  }
}
