package dragoman.situation;

import dragoman.reading.Reading;
import dragoman.text.Passage;
import dragoman.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Which passages are independent of each other. Two articles that share a run of words outside of
/// quotation marks, in the passage or right beside it, have it from one text: a paragraph published
/// again, or an agency. What a speaker says word for word may stand in both.
final class IndependentSources {
  /* The name of a state with its leader's office is as long; but it is written large. */
  private static final int RUN = 8;
  private static final int SMALL = 5;

  /* How much of the text on either side is looked at, in code points. */
  private static final int BESIDE = 100;

  private static final String BREAK = "";
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(['’]\\p{L}+)?|[“”\"\n]");

  private final Map<String, Text> texts = new HashMap<>();

  IndependentSources(List<Reading> readings) {
    readings.forEach(r -> texts.put(r.article().id(), r.article().text()));
  }

  /// Those that have their words from none before them, in their order.
  List<Passage> of(Collection<Passage> passages) {
    List<Passage> independent = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (Passage passage : passages) {
      Set<String> own = runs(passage);
      if (own.stream().noneMatch(known::contains)) {
        independent.add(passage);
      }
      known.addAll(own);
    }
    return independent;
  }

  boolean are(Passage a, Passage b) {
    return of(List.of(a, b)).size() == 2;
  }

  private Set<String> runs(Passage passage) {
    List<String> words = words(passage);
    Set<String> found = new HashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      List<String> run = words.subList(i, i + RUN);
      long small =
          run.stream().filter(w -> !w.isEmpty() && Character.isLowerCase(w.codePointAt(0))).count();
      if (!run.contains(BREAK) && small >= SMALL) {
        found.add(String.join(" ", run).toLowerCase(Locale.ROOT));
      }
    }
    return found;
  }

  /// The words around, with a break for each quotation. A quotation ends with its paragraph.
  private List<String> words(Passage passage) {
    Text text = texts.get(passage.article());
    boolean isThere =
        text != null
            && passage.span().end() <= text.length()
            && text.slice(passage.span()).equals(passage.exact());
    String all = text == null || !isThere ? passage.exact() : text.value();
    int begin =
        text == null || !isThere ? 0 : text.utf16(Math.max(0, passage.span().begin() - BESIDE));
    int end =
        text == null || !isThere
            ? all.length()
            : text.utf16(Math.min(text.length(), passage.span().end() + BESIDE));
    List<String> words = new ArrayList<>();
    boolean isQuoted = false;
    int paragraph = all.lastIndexOf('\n', begin) + 1;
    for (MatchResult match :
        (Iterable<MatchResult>) WORD.matcher(all).region(paragraph, end).results()::iterator) {
      String word = match.group();
      switch (word) {
        case "“" -> isQuoted = true;
        case "”", "\n" -> isQuoted = false;
        case "\"" -> isQuoted = !isQuoted;
        default -> {
          if (match.start() >= begin && !isQuoted) {
            words.add(word);
          }
        }
      }
      if (isQuoted && !words.isEmpty() && !words.getLast().equals(BREAK)) {
        words.add(BREAK);
      }
    }
    return words;
  }
}
