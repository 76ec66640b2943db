package dragoman.calendar;

import dragoman.language.Sentence;
import dragoman.language.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells the day of "the 73rd anniversary of …" for the events of `anniversaries.txt`, or its year
/// where the text names the year of the event itself. Immutable.
final class Anniversaries {
  private static final int REACH = 14;

  /// An anniversary in a sentence: the token that says so and the day it falls on.
  record Kept(int token, LocalDate day, boolean isDay) {}

  private record Event(LocalDate day, Set<String> words) {}

  private final List<Event> events = new ArrayList<>();
  private final Lexicon lexicon;

  Anniversaries(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (String line : Lines.of("anniversaries.txt")) {
      if (!line.isEmpty()) {
        String[] parts = line.split(" = ", 2);
        if (parts.length < 2) {
          throw new IllegalStateException("anniversaries.txt: expected \"day = words\": " + line);
        }
        events.add(new Event(LocalDate.parse(parts[0]), Set.of(parts[1].split(" ", -1))));
      }
    }
  }

  /// The first in a sentence, if any.
  Optional<Kept> find(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (token.lemma().equalsIgnoreCase("anniversary") && token.index() > 0) {
        String count = count(sentence.token(token.index() - 1).word());
        if (!count.isEmpty()) {
          return kept(sentence, token.index(), Integer.parseInt(count));
        }
      }
    }
    return Optional.empty();
  }

  private String count(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    @Nullable String @Nullable [] values = lexicon.values(lower, false);
    String value = values == null ? null : values[lexicon.number("ordinal")];
    return value == null ? "" : value;
  }

  private Optional<Kept> kept(Sentence sentence, int token, int count) {
    Set<String> words = new HashSet<>();
    for (int i = token + 1; i < Math.min(sentence.size(), token + REACH); i++) {
      words.add(sentence.token(i).word().toLowerCase(Locale.ROOT));
      String year = Figures.value("year", sentence.token(i).word());
      if (year != null) {
        int when = Integer.parseInt(year) + count;
        return Optional.of(new Kept(token, LocalDate.of(when, 1, 1), false));
      }
    }
    return events.stream()
        .filter(event -> words.containsAll(event.words()))
        .findFirst()
        .map(event -> new Kept(token, event.day().plusYears(count), true));
  }
}
