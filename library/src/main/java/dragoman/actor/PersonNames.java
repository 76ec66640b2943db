package dragoman.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Takes personal names apart: which part is the family name, which the given name.
///
/// Western order is given name first. East Asian order, family name first, holds where the first
/// word is a family name of `surnames.tsv` and the rest can be one or two syllables of the
/// language: "Kim Jong Un" and "Moon Jae-in", but not "Kim Novak".
public final class PersonNames {
  private record Surname(String key, String language) {}

  private static final Pattern SYLLABLES =
      Pattern.compile(
          "(?:(?:[bcdfghjklmnpqrstwxyz]|ch|sh|zh|ph|th|tr|kh|nh|ng|gi|qu|kk|pp|tt|ss|jj)?"
              + "[aeiouyŭŏü]{1,3}(?:ng|nh|[nkmlptr](?![aeiouy])|h(?=$))?){1,2}");

  /// The Arabic article, assimilated to the letter that follows or not.
  private static final Pattern ARTICLE =
      Pattern.compile(
          "^(?:[aeu]l|a(?:d(?=-d)|n(?=-n)|r(?=-r)|s(?=-s)|sh(?=-sh)|t(?=-t)|z(?=-z)))-");

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "di", "del", "la", "le", "van", "von", "der", "den", "bin", "al", "el",
          "ben");
  private static final Set<String> SUFFIXES = Set.of("sr", "ii", "iii", "iv");

  /// Letters of a key.
  private static final int SHORTEST_SOUND = 5;

  private final Romanization romanization = new Romanization();
  private final Map<String, Surname> surnames = new HashMap<>();
  private final List<List<String>> koreanSyllables = Table.read("korean-syllables.tsv", 2);
  private final Map<String, String> givenNames = new HashMap<>();
  private final Map<String, Gender> genders = new HashMap<>();

  public PersonNames() {
    for (List<String> row : Table.read("surnames.tsv", 3)) {
      surnames.putIfAbsent(row.getFirst(), new Surname(row.get(1), row.get(2)));
    }
    for (List<String> row : Table.read("given-names.tsv", 3)) {
      String key = row.get(1);
      genders.put(key, Gender.of(row.getFirst()));
      for (String variant : Table.values(row.get(2))) {
        givenNames.putIfAbsent(variant, key);
      }
    }
  }

  /// Takes a name apart, written with its hyphens and without titles.
  public PersonName parse(String name) {
    List<String> words = words(name);
    if (words.isEmpty()) {
      return new PersonName("", "", "");
    }
    Surname surname = surnames.get(words.getFirst());
    if (words.size() == 2 && words.getLast().equals("jr")) {
      return new PersonName(family(words.getFirst()) + " junior", "", "");
    }
    if (words.size() == 1) {
      String only = words.getFirst();
      return new PersonName(surname == null ? family(only) : surname.key(), "", "");
    }
    if (surname != null && isEasternGiven(words)) {
      return new PersonName(surname.key(), given(words, surname.language()), "");
    }
    return western(words);
  }

  /// Whether a word is a family name that stands first.
  boolean isSurname(String word) {
    return surnames.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /// Whether a word is known as a given name.
  boolean isGivenName(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    return givenNames.containsKey(key) || genders.containsKey(key);
  }

  /// The spelling-free key of a family name, empty where it is too short to tell names apart or is
  /// East Asian, where one letter makes another name.
  public String sound(PersonName name) {
    boolean isEastern = surnames.containsKey(name.family());
    String key = isEastern ? "" : romanization.key(name.family());
    return key.length() < SHORTEST_SOUND ? "" : key;
  }

  /// Whether two names can be spellings of one: family names of one sound, and given names too
  /// where both have one.
  public boolean soundAlike(PersonName one, PersonName other) {
    String family = sound(one);
    boolean isBare = one.isBare() || other.isBare();
    return !family.isEmpty()
        && family.equals(sound(other))
        && (isBare || romanization.key(one.given()).equals(romanization.key(other.given())));
  }

  /// A single word taken as a given name, reduced to one spelling.
  public String given(String word) {
    String key = word.toLowerCase(Locale.ROOT).replace("-", "");
    return givenNames.getOrDefault(key, key);
  }

  Gender gender(PersonName name) {
    return genders.getOrDefault(name.given(), Gender.UNKNOWN);
  }

  /// Whether nothing in a person's given name speaks against "he" or "she".
  public boolean canMean(String pronoun, String name) {
    Gender said = pronoun.equals("she") ? Gender.FEMALE : Gender.MALE;
    return said.agrees(gender(parse(name)));
  }

  /// Whether the words can be syllables of an East Asian given name.
  boolean isSyllables(String word) {
    return SYLLABLES.matcher(word.toLowerCase(Locale.ROOT)).matches();
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.toLowerCase(Locale.ROOT).replace('’', '\'').split("[\\s\u00a0]+")) {
      String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
      if (!bare.isEmpty() && !SUFFIXES.contains(bare)) {
        words.add(bare);
      }
    }
    return words;
  }

  private boolean isEasternGiven(List<String> words) {
    if (words.size() > 3) {
      return false;
    }
    String given = String.join("-", words.subList(1, words.size()));
    String[] parts = given.split("-");
    if (parts.length > 2) {
      return false;
    }
    if (parts.length == 1 && isGivenName(given)) {
      return false;
    }
    for (String part : parts) {
      if (part.length() < 2 || !isSyllables(part)) {
        return false;
      }
    }
    return true;
  }

  private String given(List<String> words, String language) {
    String joined = String.join("", words.subList(1, words.size())).replace("-", "");
    if (language.equals("ko")) {
      for (List<String> row : koreanSyllables) {
        joined = joined.replace(row.getFirst(), row.get(1));
      }
    }
    return joined;
  }

  private PersonName western(List<String> words) {
    boolean isJunior = words.size() > 2 && words.getLast().equals("jr");
    int last = words.size() - (isJunior ? 2 : 1);
    int begin = last;
    while (begin > 1 && PARTICLES.contains(words.get(begin - 1))) {
      begin--;
    }
    String given = words.getFirst().replace("-", "");
    String middle = String.join(" ", words.subList(1, begin));
    String family = family(words.get(last)) + (isJunior ? " junior" : "");
    return new PersonName(family, givenNames.getOrDefault(given, given), middle);
  }

  /// Russian endings are written in several ways: "Matviyenko", "Matvienko", "Zelenskyy"; the
  /// Arabic article is written or not: "al-Assad", "Assad".
  private static String family(String word) {
    return ARTICLE
        .matcher(word)
        .replaceFirst("")
        .replace("-", "")
        .replace("iye", "ie")
        .replaceAll("(?:yy|iy|ij|ii|yi|i)$", "y")
        .replaceAll("off$", "ov")
        .replaceAll("eff$", "ev");
  }
}
