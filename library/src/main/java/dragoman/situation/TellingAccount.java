package dragoman.situation;

import dragoman.event.Event;
import dragoman.text.Passage;
import dragoman.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes the account of a telling from its event and the words of its article.
final class TellingAccount {
  private static final int AROUND = 5;

  /* A sentence before or after, in code points. */
  private static final int BESIDE = 150;

  private static final Pattern NAMING = Pattern.compile("\\b\\p{Lu}\\p{L}+|\\p{N}+");

  private final WordSenses senses;

  TellingAccount(WordSenses senses) {
    this.senses = senses;
  }

  Account of(Telling telling) {
    Event event = telling.event();
    Passage passage = event.passage();
    Text text = telling.reading().article().text();
    int begin = event.trigger().begin();
    int end = event.trigger().end();
    List<String> before = words(text, passage.span().begin(), begin);
    List<String> after = words(text, end, passage.span().end());
    Set<String> around =
        new HashSet<>(before.subList(Math.max(0, before.size() - AROUND), before.size()));
    around.addAll(after.subList(0, Math.min(AROUND, after.size())));
    Set<String> names = new HashSet<>();
    NAMING.matcher(passage.exact()).results().forEach(m -> names.addAll(bases(m.group())));
    return new Account(
        passage.article(),
        begin,
        senses.base(List.of(telling.kind().split(" ", -1)).getLast()),
        bases(event.action()),
        new HashSet<>(telling.actors()),
        new HashSet<>(telling.recipients()),
        telling.date(),
        event.place(),
        names,
        bases(passage.exact()),
        around,
        words(text, passage.span().begin() - BESIDE, passage.span().end() + BESIDE),
        Wording.of(text, event.trigger()));
  }

  private List<String> words(Text text, int begin, int end) {
    int from = Math.max(0, begin);
    int to = Math.min(text.length(), end);
    return from >= to ? List.of() : bases(text.value().substring(text.utf16(from), text.utf16(to)));
  }

  private List<String> bases(String words) {
    return new ArrayList<>(Nearness.words(words).stream().map(senses::base).toList());
  }
}
