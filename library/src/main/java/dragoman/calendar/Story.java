package dragoman.calendar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The dates told so far in one reading of one article, from which "the next day" counts and which
/// lend their year. Used by one reading and thrown away.
final class Story {
  private static final int REACH = 4;

  /// A date told.
  ///
  /// @param opens whether it opens its sentence, as "In 2018, …" does, and so sets the scene
  /// @param namesYear whether the text says its year, of it or of the date that sets its scene
  record Told(Period period, int sentence, int paragraph, boolean opens, boolean namesYear) {}

  private final boolean isNarrative;
  private final List<Told> told = new ArrayList<>();

  /// @param isNarrative whether the article tells of times long gone, so that a date without its
  ///   year is of the year told last
  Story(boolean isNarrative) {
    this.isNarrative = isNarrative;
  }

  void tell(Told date) {
    told.add(date);
  }

  /// The date to count a unit from: the last told one that is at least as fine, else the last told
  /// one, within a few sentences; null where there is none.
  @Nullable Period anchor(Unit unit, int sentence) {
    Period coarse = null;
    for (int i = told.size() - 1; i >= 0; i--) {
      Told date = told.get(i);
      if (sentence - date.sentence() > REACH) {
        break;
      }
      if (date.period().grain().compareTo(unit) <= 0) {
        boolean isLeft = isNarrative && coarse != null && !within(date.period(), coarse);
        return isLeft ? coarse : date.period();
      }
      if (unit != Unit.DAY || date.period().grain().compareTo(Unit.MONTH) <= 0) {
        coarse = coarse == null ? date.period() : coarse;
      }
    }
    return coarse;
  }

  private static boolean within(Period one, Period other) {
    return !one.first().isBefore(other.first()) && !one.last().isAfter(other.last());
  }

  /// The date with its year that the sentence before, this one, or one a few back in the same
  /// paragraph set the scene with, or null.
  @Nullable Period scene(int sentence, int paragraph) {
    for (int i = told.size() - 1; i >= 0; i--) {
      Told date = told.get(i);
      int distance = sentence - date.sentence();
      if (isNarrative && date.namesYear() && date.period().grain().compareTo(Unit.YEAR) <= 0) {
        return date.period();
      }
      if (!isNarrative && distance > (date.paragraph() == paragraph ? REACH : 1)) {
        return null;
      }
      if (date.namesYear()
          && date.period().grain().compareTo(Unit.YEAR) <= 0
          && (date.opens() || date.sentence() == sentence && date.period().grain() != Unit.YEAR)) {
        return date.period();
      }
    }
    return null;
  }

  /// The last quarter, half, month or week told within a few sentences, or only one of a unit; null
  /// where there is none.
  @Nullable Period stretch(@Nullable Unit unit, int sentence) {
    for (int i = told.size() - 1; i >= 0 && sentence - told.get(i).sentence() <= REACH; i--) {
      Unit grain = told.get(i).period().grain();
      boolean fits =
          unit == null
              ? grain == Unit.QUARTER || grain == Unit.HALF || grain == Unit.MONTH
              : grain == unit;
      if (fits) {
        return told.get(i).period();
      }
    }
    return null;
  }

  /// The date told just before in this sentence, or null.
  @Nullable Period begun(int sentence) {
    return told.isEmpty() || told.getLast().sentence() != sentence ? null : told.getLast().period();
  }

  /// The last year told within a few sentences, be it with a day or month; null where there is
  /// none.
  @Nullable Period year(int sentence) {
    if (told.isEmpty() || sentence - told.getLast().sentence() > REACH) {
      return null;
    }
    Period last = told.getLast().period();
    return last.grain().compareTo(Unit.YEAR) <= 0 ? last : null;
  }

  /// The date told last in this sentence or the one before, or null.
  @Nullable Period last(int sentence) {
    return told.isEmpty() || sentence - told.getLast().sentence() > 1
        ? null
        : told.getLast().period();
  }

  /// The last day told in this sentence or the one before, or null.
  @Nullable Period day(int sentence) {
    for (int i = told.size() - 1; i >= 0 && sentence - told.get(i).sentence() <= 1; i--) {
      if (told.get(i).period().grain() == Unit.DAY) {
        return told.get(i).period();
      }
    }
    return null;
  }
}
