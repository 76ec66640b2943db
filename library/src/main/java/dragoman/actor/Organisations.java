package dragoman.actor;

import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds organisations: the international ones by their names, others where the name model and a
/// noun of the name ("Council", "University") or an abbreviation speak for one. What is no actor, a
/// forum, a treaty, a railway, is dropped.
final class Organisations {
  private static final Set<String> UNSPOKEN = Set.of("of", "the", "and", "for");

  private final Draft draft;
  private final Lexicon lexicon;
  private final Map<String, Figure> known = new LinkedHashMap<>();

  Organisations(Draft draft) {
    this.draft = draft;
    this.lexicon = draft.lexicon();
  }

  void find(Sentence sentence, List<Stretch> names) {
    for (var match : lexicon.bodies().in(sentence)) {
      var stretch = new Stretch(sentence, match.first(), match.last());
      if (sentence.token(match.first()).isNoun()
          && !isEndOfName(sentence, match.first())
          && !isAnothers(sentence, match.first(), match.last())
          && isFree(stretch, names)) {
        draft.see(new Sighting(body(match.meaning(), stretch), stretch, Mention.Form.NAME));
      }
    }
    for (Stretch run : runs(sentence)) {
      if (isFree(run, names)) {
        consider(run);
      }
    }
  }

  /// "The National Security Council" is not that of the United Nations.
  private static boolean isEndOfName(Sentence sentence, int first) {
    return first > 0
        && sentence.token(first - 1).isProper()
        && sentence.token(first - 1).entity().equals("ORGANIZATION");
  }

  /// "The General Assembly of the church", "the church, whose General Assembly met".
  private boolean isAnothers(Sentence sentence, int first, int last) {
    if (!lexicon.is("organ", sentence.token(last).word()) || isOfUnitedNations(sentence, first)) {
      return false;
    }
    boolean isOwned =
        first > 0
            && Set.of("WP$", "PRP$", "POS").contains(sentence.token(first - 1).tag())
            && !(first > 1 && isOfUnitedNations(sentence, first - 2));
    boolean isOfAnother =
        last + 2 < sentence.size()
            && sentence.token(last + 1).word().equals("of")
            && !isOfUnitedNations(sentence, last + 2)
            && !isOfUnitedNations(sentence, Math.min(last + 3, sentence.size() - 1));
    return isOwned || isOfAnother;
  }

  private static boolean isOfUnitedNations(Sentence sentence, int token) {
    return Set.of("UN", "U.N.", "United", "Nations").contains(sentence.token(token).word());
  }

  /// The organisation named at a token, null where there is none.
  @Nullable Figure at(Sentence sentence, int token) {
    return draft.sightings(sentence.index()).stream()
        .filter(s -> s.stretch().contains(token) && !s.figure().isPerson())
        .map(Sighting::figure)
        .findFirst()
        .orElse(null);
  }

  private boolean isFree(Stretch stretch, List<Stretch> names) {
    return !draft.isTaken(stretch) && names.stream().noneMatch(n -> n.overlaps(stretch));
  }

  private Figure body(Lexicon.Body body, Stretch stretch) {
    Figure figure =
        known.computeIfAbsent(
            body.code(),
            code -> {
              var made = new Figure(Kind.INTERNATIONAL);
              made.christen(body.name());
              made.serve(body.sector());
              made.belongTo(body.code().equals("EUR") || body.code().equals("UNO") ? code : null);
              return draft.introduce(made);
            });
    figure.call(stretch.words());
    return figure;
  }

  /// Stretches that may name an organisation.
  private List<Stretch> runs(Sentence sentence) {
    List<Stretch> runs = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      int last = lastOfRun(sentence, i);
      if (last >= i) {
        runs.addAll(new JoinedNames(lexicon).of(new Stretch(sentence, i, last)));
        i = last + 1;
      } else {
        i++;
      }
    }
    return runs;
  }

  private int lastOfRun(Sentence sentence, int first) {
    int last = first - 1;
    while (last + 1 < sentence.size() && sentence.token(last + 1).entity().equals("ORGANIZATION")) {
      last++;
    }
    if (last >= first) {
      return sentence.token(last).tag().equals("POS") ? last - 1 : last;
    }
    int at = first;
    while (at < sentence.size()
        && PersonSpotter.isCapitalised(sentence.token(at))
        && sentence.token(at).entity().equals("O")
        && !sentence.token(at).tag().equals("DT")) {
      if (at > first
          && sentence.token(at).isProper()
          && lexicon.organisationSector(sentence.token(at).word()) != null) {
        last = at;
      }
      at++;
    }
    return last;
  }

  private void consider(Stretch run) {
    Sentence sentence = run.sentence();
    var leading = lexicon.countries().words().at(sentence, run.first());
    String country = leading == null ? null : leading.meaning().code();
    int first = run.first();
    if (leading != null && leading.meaning().form() == Countries.Form.NAME) {
      first = leading.last() + 1;
    }
    while (first <= run.last() && sentence.token(first).tag().equals("DT")) {
      first++;
    }
    if (first > run.last()) {
      return;
    }
    var name = new Stretch(sentence, first, run.last());
    String sector = sector(name);
    if (isOrganisation(name, sector)) {
      Figure figure = organisation(name, country == null ? owner(name) : country);
      figure.call(name.words());
      figure.serve(sector);
      figure.belongTo(country == null ? owner(name) : country);
      draft.see(new Sighting(figure, name, Mention.Form.NAME));
    }
  }

  private @Nullable String sector(Stretch name) {
    Sentence sentence = name.sentence();
    if (name.last() + 1 < sentence.size()) {
      for (int i = name.last() + 1; i < Math.min(sentence.size(), name.last() + 3); i++) {
        if (lexicon.is("medium", sentence.token(i).word())) {
          return "JRN";
        }
      }
    }
    if (name.first() > 0 && lexicon.is("medium", sentence.token(name.first() - 1).word())) {
      return "JRN";
    }
    String sector = null;
    for (int i = name.first(); i <= name.last(); i++) {
      String here = lexicon.organisationSector(sentence.token(i).word());
      boolean isHead =
          i == name.last() || sentence.token(i + 1).tag().equals("IN") || i == name.first();
      if (here != null && isHead && (sector == null || sector.isEmpty())) {
        sector = here;
      }
    }
    return sector;
  }

  private boolean isOrganisation(Stretch name, @Nullable String sector) {
    Sentence sentence = name.sentence();
    boolean hasProper = false;
    for (int i = name.first(); i <= name.last(); i++) {
      Token token = sentence.token(i);
      hasProper |= isProper(token);
      if (lexicon.is("thing", token.word()) && sector == null) {
        return false;
      }
    }
    boolean isCut = lexicon.is("partisan", sentence.token(name.last()).word());
    if (!hasProper || isCut || name.words().length() < 2) {
      return false;
    }
    if (lexicon.countries().country(name.words()) != null) {
      return false;
    }
    return name.first() < name.last() || isSingle(sentence.token(name.first()));
  }

  /// A single word is one if it is an abbreviation or a name, not a common word with a capital.
  private boolean isSingle(Token token) {
    String word = token.word();
    long capitals = word.codePoints().filter(Character::isUpperCase).count();
    boolean isCommon =
        lexicon.is("noname", word)
            || lexicon.is("calendar", word)
            || lexicon.titles().titles().meaning(token) != null
            || lexicon.peopleSector(token.lemma()) != null;
    return !isCommon
        && isProper(token)
        && (capitals > 1 || token.index() > 0)
        && (lexicon.organisationSector(word) == null || lexicon.is("body", word));
  }

  /// A proper noun, or an abbreviation in capitals whatever the tagger calls it.
  private static boolean isProper(Token token) {
    boolean isAbbreviation =
        token.word().length() > 1 && token.word().codePoints().allMatch(Character::isUpperCase);
    return isAbbreviation || (token.isProper() && PersonSpotter.isCapitalised(token));
  }

  private Figure organisation(Stretch name, @Nullable String country) {
    String key = key(name);
    for (var entry : known.entrySet()) {
      Figure figure = entry.getValue();
      boolean sameCountry =
          country == null || figure.country() == null || country.equals(figure.country());
      if (sameCountry && (entry.getKey().equals(key) || isAbbreviation(key, entry.getKey()))) {
        return figure;
      }
    }
    var figure = draft.introduce(new Figure(Kind.ORGANISATION));
    known.put(known.containsKey(key) ? key + " " + country : key, figure);
    return figure;
  }

  private String key(Stretch name) {
    var leading = lexicon.countries().words().at(name.sentence(), name.first());
    int first = leading != null && leading.last() < name.last() ? leading.last() + 1 : name.first();
    return new Stretch(name.sentence(), first, name.last())
        .words()
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replace(".", "");
  }

  private static boolean isAbbreviation(String key, String other) {
    String brief = key.length() < other.length() ? key : other;
    String full = key.length() < other.length() ? other : key;
    if (brief.length() < 2 || !full.contains(" ") || brief.contains(" ")) {
      return false;
    }
    var initials = new StringBuilder();
    for (String word : full.split("[\\s-]+")) {
      if (!word.isEmpty() && !UNSPOKEN.contains(word)) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString().equals(brief);
  }

  /// "Russia's RIA news agency", "Russian legislators from the Federation Council".
  private @Nullable String owner(Stretch name) {
    Sentence sentence = name.sentence();
    int before = name.first() - 1;
    if (before > 0 && sentence.token(before).tag().equals("POS")) {
      before--;
    }
    for (int first = Math.max(0, before - 4); first <= before; first++) {
      var match = lexicon.countries().words().at(sentence, first);
      if (match != null && match.last() == before && isOfAState(match.meaning())) {
        return match.meaning().code();
      }
    }
    int head = sentence.head(name.head());
    if (head != Sentence.NONE && lexicon.peopleSector(sentence.lemma(head)) != null) {
      var match = lexicon.countries().words().at(sentence, sentence.leftmost(head));
      return match != null && match.last() < head ? match.meaning().code() : null;
    }
    return null;
  }

  private static boolean isOfAState(Countries.Country country) {
    return country.form() == Countries.Form.NAME || country.form() == Countries.Form.ADJECTIVE;
  }
}
