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
  private static final int REACH = 10;

  /// An anniversary in a sentence: the token that says so and the day it falls on.
  record Kept(int token, LocalDate day, boolean isDay) {}

  /// @param isDay whether the day is kept as well as the year
  private record Event(LocalDate day, boolean isDay, Set<String> words) {}

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
        boolean isDay = parts[0].length() > 4;
        LocalDate day = LocalDate.parse(isDay ? parts[0] : parts[0] + "-01-01");
        events.add(new Event(day, isDay, Set.of(parts[1].split(" ", -1))));
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
    int begin = afterOf(sentence, token);
    if (begin < 0) {
      return Optional.empty();
    }
    String year = Figures.value("year", word(sentence, begin));
    if (year != null) {
      return kept(token, Integer.parseInt(year), count);
    }
    return events.stream()
        .filter(event -> names(event, sentence, begin))
        .findFirst()
        .flatMap(event -> kept(token, event, count));
  }

  private static Optional<Kept> kept(int token, int year, int count) {
    return Optional.of(new Kept(token, LocalDate.of(year + count, 1, 1), false));
  }

  private static Optional<Kept> kept(int token, Event event, int count) {
    return event.isDay()
        ? Optional.of(new Kept(token, event.day().plusYears(count), true))
        : kept(token, event.day().getYear(), count);
  }

  /// The first word after "anniversary of (the)", -1 where it does not go on so.
  private static int afterOf(Sentence sentence, int token) {
    if (!word(sentence, token + 1).equals("of")) {
      return -1;
    }
    return word(sentence, token + 2).equals("the") ? token + 3 : token + 2;
  }

  /// Whether all the words of an event stand there, beginning with the first, and nothing follows
  /// that they only describe: "of NATO", not "of NATO's bombing".
  private static boolean names(Event event, Sentence sentence, int begin) {
    if (!event.words().contains(word(sentence, begin))) {
      return false;
    }
    Set<String> missing = new HashSet<>(event.words());
    for (int i = begin; i < Math.min(sentence.size(), begin + REACH); i++) {
      missing.remove(word(sentence, i));
      if (missing.isEmpty()) {
        return !isOwner(sentence, i + 1);
      }
    }
    return false;
  }

  private static boolean isOwner(Sentence sentence, int next) {
    return next < sentence.size()
        && (sentence.token(next).tag().equals("POS") || sentence.token(next).isNoun());
  }

  private static String word(Sentence sentence, int i) {
    return i < sentence.size() ? sentence.token(i).word().toLowerCase(Locale.ROOT) : "";
  }
}
