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
  /// @param namesYear whether the text says its year
  record Told(Period period, int sentence, boolean opens, boolean namesYear) {}

  private final List<Told> told = new ArrayList<>();

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
        return date.period();
      }
      if (unit != Unit.DAY || date.period().grain().compareTo(Unit.MONTH) <= 0) {
        coarse = coarse == null ? date.period() : coarse;
      }
    }
    return coarse;
  }

  /// The date with its year that the sentence before, or this one, set the scene with, or null.
  @Nullable Period scene(int sentence) {
    for (int i = told.size() - 1; i >= 0; i--) {
      Told date = told.get(i);
      if (sentence - date.sentence() > 1) {
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
