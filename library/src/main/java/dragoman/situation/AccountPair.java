package dragoman.situation;

import dragoman.event.ActTypes;
import dragoman.event.EventType;
import dragoman.statement.tagger.WordClasses;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// What speaks for and against two accounts being of one event, as named numbers: the act, who does
/// it and to whom, when, where, and how near sentences and articles are.
public final class AccountPair {
  private static final Set<String> ENDINGS =
      Set.of(
          "", "e", "s", "ed", "d", "ing", "er", "or", "r", "ion", "tion", "ation", "ition",
          "sition", "ment", "al", "ance", "ence", "ure", "y", "re", "se", "de", "ve", "t", "te",
          "ate", "ee", "ant", "ity", "th", "ce", "ery", "ist", "ive", "nce", "sion", "ision",
          "ssion", "ption");
  private static final int STEM = 4;
  private static final double[] STEPS = {0.05, 0.1, 0.2, 0.3, 0.5};

  private final Nearness nearness;
  private final ActTypes types = new ActTypes();
  private final WordClasses classes = WordClasses.load();
  private final Map<Account, Map<String, Double>> sentences = new HashMap<>();
  private final Map<String, Set<EventType>> typesOf = new HashMap<>();

  public AccountPair(Nearness nearness) {
    this.nearness = nearness;
  }

  /// The numbers by name; those that say nothing of the two are not there.
  public Map<String, Double> features(Account a, Account b) {
    Map<String, Double> found = new LinkedHashMap<>();
    String act = act(a, b);
    found.put("always", 1.0);
    found.put("act " + act, 1.0);
    texts(a, b, act, found);
    double rarity = Math.min(nearness.rarity(a.act()), nearness.rarity(b.act()));
    found.put("act " + act + ", rarity", rarity);
    boolean isMatched = b.words().contains(a.act()) || a.words().contains(b.act());
    if (!a.act().equals(b.act()) && isMatched) {
      both(found, act, "told beside the other", 1.0);
    }
    people(a, b, act, found);
    add(found, "names", act, nearness.overlap(a.names(), b.names()));
    dates(a, b, found);
    places(a, b, found);
    return found;
  }

  private static void both(Map<String, Double> found, String act, String name, double value) {
    found.put(name, value);
    found.put("act " + act + ", " + name, value);
  }

  private void texts(Account a, Account b, String act, Map<String, Double> found) {
    double sentence = Nearness.cosine(sentence(a), sentence(b));
    both(found, act, "sentences", sentence);
    steps(found, act, "sentences", sentence);
    if (a.article().equals(b.article())) {
      both(found, act, "one article", 1.0);
      if (a.words().equals(b.words())) {
        both(found, act, "one sentence", 1.0);
      }
    } else {
      double articles = nearness.ofArticles(a.article(), b.article());
      both(found, act, "articles", articles);
      steps(found, act, "articles", articles);
      String story = nearness.isOneStory(a.article(), b.article()) ? "one story" : "two stories";
      both(found, act, story, 1.0);
      found.put(story + ", sentences", sentence);
    }
  }

  private static void steps(Map<String, Double> found, String act, String name, double value) {
    for (double step : STEPS) {
      if (value > step) {
        both(found, act, name + " over " + step, 1.0);
      }
    }
  }

  private Map<String, Double> sentence(Account account) {
    return sentences.computeIfAbsent(account, key -> nearness.vector(key.words()));
  }

  private String act(Account a, Account b) {
    if (a.act().equals(b.act())) {
      return a.phrase().equals(b.phrase()) ? "same phrase" : "same";
    }
    if (isOneStem(a.act(), b.act())) {
      return "same stem";
    }
    if (!Collections.disjoint(a.phrase(), b.phrase())) {
      return "shares a word";
    }
    int kind = classes.of(a.act());
    if (kind != 0 && kind == classes.of(b.act())) {
      return "of one class";
    }
    return Collections.disjoint(types(a.act()), types(b.act())) ? "other" : "of one type";
  }

  private Set<EventType> types(String act) {
    return typesOf.computeIfAbsent(act, types::of);
  }

  /// "acquire" and "acquisition".
  static boolean isOneStem(String a, String b) {
    int common = 0;
    while (common < a.length() && common < b.length() && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    return common >= STEM
        && ENDINGS.contains(a.substring(common))
        && ENDINGS.contains(b.substring(common));
  }

  private void people(Account a, Account b, String act, Map<String, Double> found) {
    add(found, "actors", act, nearness.overlap(a.actors(), b.actors()));
    add(found, "others", act, nearness.overlap(a.others(), b.others()));
    Set<String> all = new HashSet<>(a.actors());
    all.addAll(a.others());
    Set<String> theirs = new HashSet<>(b.actors());
    theirs.addAll(b.others());
    add(found, "participants", act, nearness.overlap(all, theirs));
  }

  private static void add(Map<String, Double> found, String name, String act, double overlap) {
    if (overlap < 0) {
      found.put(name + " unknown", 1.0);
    } else {
      found.put(name, overlap);
      found.put("act " + act + ", " + name, overlap);
      found.put("other " + name, overlap == 0 ? 1.0 : 0.0);
    }
  }

  private static void dates(Account a, Account b, Map<String, Double> found) {
    if (a.date().isKnown() && b.date().isKnown()) {
      found.put(a.date().overlaps(b.date()) ? "dates agree" : "dates differ", 1.0);
    }
  }

  private static void places(Account a, Account b, Map<String, Double> found) {
    String place = a.place();
    String other = b.place();
    if (place != null && other != null) {
      boolean isOne = place.contains(other) || other.contains(place);
      found.put(isOne ? "places agree" : "places differ", 1.0);
    }
  }
}
