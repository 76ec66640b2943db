package dragoman.calendar;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A number written in words or figures: "17", "2,000", "twenty-five", "two and a half", "several"
/// (which is `X`), "a few", "a couple of".
final class NumberPhrase {
  private final int count;
  private final int cardinal;
  private final int vague;

  /// Where a phrase ends, exclusive, and the number as TIMEX3 writes it.
  record Reading(int end, String value) {}

  NumberPhrase(Lexicon lexicon) {
    count = lexicon.number("count");
    cardinal = lexicon.number("cardinal");
    vague = lexicon.number("vague");
  }

  /// The number that begins at a piece, or null.
  @Nullable Reading read(List<Piece> pieces, int begin) {
    Piece first = pieces.get(begin);
    if (first.value(vague) instanceof String value) {
      return new Reading(of(pieces, begin + 1), value);
    }
    if (word(pieces, begin).equals("a") || word(pieces, begin).equals("the")) {
      String next = word(pieces, begin + 1);
      if (next.equals("few") || next.equals("couple")) {
        return new Reading(of(pieces, begin + 2), "X");
      }
      return null;
    }
    if (word(pieces, begin).equals("couple")) {
      return new Reading(of(pieces, begin + 1), "X");
    }
    if (first.value(count) instanceof String figures) {
      return withHalf(pieces, begin + 1, new BigDecimal(figures));
    }
    return first.value(cardinal) == null ? null : words(pieces, begin);
  }

  private Reading words(List<Piece> pieces, int begin) {
    long sum = 0;
    int i = begin;
    while (i < pieces.size()) {
      int at = i > begin && word(pieces, i).equals("-") ? i + 1 : i;
      if (at >= pieces.size() || !(pieces.get(at).value(cardinal) instanceof String value)) {
        break;
      }
      int number = Integer.parseInt(value);
      if (number >= 100) {
        sum = Math.max(sum, 1) * number;
      } else if (i == begin || sum % 100 == 0 || (sum % 10 == 0 && number < 10)) {
        sum += number;
      } else {
        break;
      }
      i = at + 1;
    }
    return withHalf(pieces, i, BigDecimal.valueOf(sum));
  }

  private Reading withHalf(List<Piece> pieces, int i, BigDecimal number) {
    if (word(pieces, i).equals("and")
        && word(pieces, i + 1).equals("a")
        && word(pieces, i + 2).equals("half")) {
      return new Reading(i + 3, plain(number.add(new BigDecimal("0.5"))));
    }
    if (word(pieces, i).equals("1/2")) {
      return new Reading(i + 1, plain(number.add(new BigDecimal("0.5"))));
    }
    return new Reading(i, plain(number));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static int of(List<Piece> pieces, int i) {
    return word(pieces, i).equals("of") ? i + 1 : i;
  }

  private static String word(List<Piece> pieces, int i) {
    return i < pieces.size() ? pieces.get(i).lower() : "";
  }
}
