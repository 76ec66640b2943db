package dragoman.article;

import dragoman.source.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The shape of a person's name as written in running text, and the titles that go before it.
final class Names {
  /// Two to five words with a capital, the particles of names between them.
  static final String NAME =
      "\\p{Lu}[\\p{L}'’.\\-]*(?:\\s+(?:(?:de|del|della|da|di|du|dos|van|von|der|den|ten|bin|ibn|al|el|la|le|y)\\s+){0,2}"
          + "\\p{Lu}[\\p{L}'’\\-]*\\.?){1,4}";

  private static final Pattern WHOLE = Pattern.compile(NAME);
  private static final Set<String> NOT_IN_NAMES =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "January",
          "February",
          "March",
          "April",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "The",
          "And",
          "Of",
          "In",
          "On",
          "For",
          "To",
          "With",
          "At",
          "Staff",
          "News",
          "Politics",
          "World",
          "Opinion",
          "Magazine",
          "Times",
          "Post",
          "Press",
          "Media",
          "Editorial",
          "Team",
          "Editor",
          "Editors",
          "Desk",
          "Agency",
          "Foundation",
          "Institute",
          "Center",
          "Centre",
          "University",
          "Street",
          "North",
          "South",
          "East",
          "West",
          "United",
          "States",
          "Updated",
          "Published",
          "Posted",
          "Summit",
          "Policy",
          "More",
          "Your",
          "Our");

  private final Set<String> honorifics = new HashSet<>();

  Names() {
    for (List<String> row : Table.of(Names.class, "honorifics.txt", 1)) {
      honorifics.add(row.getFirst());
    }
  }

  /// Whether the words are a person's name and nothing else.
  boolean isName(String words) {
    if (!WHOLE.matcher(words).matches()) {
      return false;
    }
    for (String word : words.split("\\s+")) {
      String plain =
          word.length() > 2 && isCapitals(word)
              ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)
              : word;
      if (NOT_IN_NAMES.contains(plain)) {
        return false;
      }
    }
    return true;
  }

  /// The name without the titles before it.
  String withoutTitles(String words) {
    String rest = words.strip();
    int space = rest.indexOf(' ');
    while (space > 0 && honorifics.contains(rest.substring(0, space))) {
      rest = rest.substring(space + 1).strip();
      space = rest.indexOf(' ');
    }
    return rest;
  }

  /// The name a text begins with, its titles left out.
  Optional<String> leading(String text) {
    Matcher matcher = WHOLE.matcher(withoutTitles(text));
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String name = matcher.group().replaceAll("[’']s$", "");
    return isName(name) ? Optional.of(name) : Optional.empty();
  }

  private static boolean isCapitals(String word) {
    return word.chars().noneMatch(Character::isLowerCase);
  }
}
