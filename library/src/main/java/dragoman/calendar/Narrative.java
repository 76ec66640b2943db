package dragoman.calendar;

import dragoman.language.Sentence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether an article tells of times long gone rather than of the days around its publication, as a
/// chronicle or an encyclopedia does: it names several years, most of them well before its own, and
/// never counts from the day it is read ("today", "on Monday", "last week").
final class Narrative {
  private static final int ENOUGH = 3;

  private Narrative() {}

  static boolean is(List<Occurrence> occurrences, @Nullable LocalDate document) {
    int years = 0;
    int gone = 0;
    for (Occurrence occurrence : occurrences) {
      Meaning meaning = occurrence.match().meaning();
      if (!occurrence.inQuote() && countsFromNow(meaning)) {
        return false;
      }
      if (meaning instanceof Meaning.Point(Arguments said) && said.has("year")) {
        years++;
        gone += document == null || said.number("year") < document.getYear() - 1 ? 1 : 0;
      }
    }
    return gone >= ENOUGH && gone * 4 >= years * 3;
  }

  /// Whether a date is told in passing, in a relative clause or as what had been before.
  static boolean isAside(Occurrence occurrence) {
    Sentence sentence = occurrence.sentence();
    Match match = occurrence.match();
    int at = Direction.top(sentence, match.firstToken(), match.lastToken());
    while (at != Sentence.NONE && !sentence.token(at).isVerb()) {
      at = sentence.head(at);
    }
    if (at == Sentence.NONE) {
      return false;
    }
    for (int child : sentence.children(at)) {
      if (sentence.relation(child).equals("aux") && sentence.token(child).word().equals("had")) {
        return true;
      }
    }
    return sentence.relation(at).startsWith("acl");
  }

  private static boolean countsFromNow(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Point(Arguments said) ->
          said.has("weekday") && !said.has("day") && !said.word("side", "").startsWith("told")
              || isOfNow(said.word("side", ""));
      case Meaning.Shift shift -> !shift.fromStory();
      case Meaning.Step step -> !step.fromStory();
      case Meaning.Weekend weekend -> true;
      case Meaning.Range range -> false;
      case Meaning.YearBefore before -> false;
      case Meaning.Length length -> !length.bound().isEmpty();
      case Meaning.Each each -> false;
      case Meaning.Then then -> false;
      case Meaning.Reference reference -> false;
    };
  }

  private static boolean isOfNow(String side) {
    return !side.isEmpty() && !side.equals("after") && !side.startsWith("told");
  }
}
