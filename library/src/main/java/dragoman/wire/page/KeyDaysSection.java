package dragoman.wire.page;

import dragoman.situation.Situation;
import dragoman.text.DateInterval;
import dragoman.view.DateWords;
import dragoman.view.KeyDays;
import dragoman.view.Wording;
import java.util.List;

/// The few days most articles tell of, each with what they say of it.
final class KeyDaysSection {
  private KeyDaysSection() {}

  static void write(Situation situation, Lines lines) {
    List<KeyDays.Day> days = KeyDays.of(situation);
    if (days.isEmpty()) {
      return;
    }
    lines.openSection("days", "Key days", days.size());
    lines.openPages("ul", "days");
    days.forEach(day -> day(day, lines));
    lines.closePages("ul");
    lines.closeSection();
  }

  private static void day(KeyDays.Day day, Lines lines) {
    Html html = lines.html().line();
    html.open(
            "li",
            lines.filters("day", List.of(), day.articles(), DateInterval.day(day.day()), "", ""))
        .open("p", "class", "what");
    lines.link(day.passages().getFirst(), DateWords.day(day.day()), "open");
    html.close("p")
        .element("p", "told by " + Wording.count(day.articles().size(), "article"), "class", "why");
    lines.sides(day.passages());
    html.close("li");
  }
}
