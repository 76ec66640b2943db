package dragoman.actor;

import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds states by name, people, capital and seat of government, and groups of their people.
final class StateSpotter {
  private static final Set<String> AS_PEOPLE = Set.of("nsubj", "nsubj:pass", "obj", "iobj");

  private final Draft draft;
  private final Lexicon lexicon;
  private final CapitalRule capitals;
  private final Map<String, Figure> groups = new HashMap<>();

  StateSpotter(Draft draft) {
    this.draft = draft;
    this.lexicon = draft.lexicon();
    this.capitals = new CapitalRule(lexicon);
  }

  void find(Sentence sentence) {
    List<Phrases.Match<Countries.Country>> matches = lexicon.countries().words().in(sentence);
    for (var match : matches) {
      var stretch = new Stretch(sentence, match.first(), match.last());
      if (!isInsideName(stretch)) {
        consider(match.meaning(), stretch);
      }
    }
  }

  /// "the North", "the South": the Koreas, where the article names them.
  void findHalves(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (Set.of("North", "South").contains(token.word())) {
        findFirstHalf(sentence, i);
      }
      String code =
          switch (token.word()) {
            case "North" -> "PRK";
            case "South" -> "KOR";
            default -> "";
          };
      boolean isAlone =
          i + 1 >= sentence.size()
              || !(PersonSpotter.isCapitalised(sentence.token(i + 1))
                  || PersonSpotter.isHyphen(sentence.token(i + 1)));
      if (!code.isEmpty()
          && isAlone
          && i > 0
          && draft.knowsState("PRK")
          && sentence.token(i - 1).word().toLowerCase(Locale.ROOT).equals("the")
          && !draft.isTaken(new Stretch(sentence, i, i))) {
        see(code, new Stretch(sentence, i, i), Mention.Form.NAME);
      }
    }
  }

  /// "North and South Korea": the first half leans on the name of the second.
  private void findFirstHalf(Sentence sentence, int north) {
    boolean isPair =
        north + 3 < sentence.size()
            && Set.of("and", "&").contains(sentence.token(north + 1).word())
            && Set.of("North", "South").contains(sentence.token(north + 2).word())
            && !sentence.token(north + 2).word().equals(sentence.token(north).word())
            && sentence.token(north + 3).word().equals("Korea");
    if (isPair && !draft.isTaken(new Stretch(sentence, north, north))) {
      var stretch = new Stretch(sentence, north, north);
      String code = sentence.token(north).word().equals("North") ? "PRK" : "KOR";
      int head = new Stretch(sentence, north + 2, north + 3).head();
      draft.see(new Sighting(draft.state(code), stretch, head, Mention.Form.NAME));
    }
  }

  private boolean isInsideName(Stretch stretch) {
    return draft.sightings(stretch.sentence().index()).stream()
        .filter(s -> s.stretch().overlaps(stretch))
        .anyMatch(s -> !(s.form() == Mention.Form.TITLE));
  }

  private void consider(Countries.Country country, Stretch stretch) {
    Sentence sentence = stretch.sentence();
    switch (country.form()) {
      case NAME -> {
        if (isState(stretch)) {
          see(country.code(), stretch, Mention.Form.NAME);
        }
      }
      case ADJECTIVE -> adjective(country.code(), stretch);
      case PERSON -> {
        // one of a people is not the state
      }
      case PEOPLE -> people(country.code(), stretch);
      case CAPITAL -> {
        if (!isInsideProperName(stretch) && capitals.isGovernment(stretch)) {
          see(country.code(), stretch, Mention.Form.CAPITAL);
        }
      }
      case SEAT -> {
        boolean isPlace = stretch.first() > 0 && isAfterPlace(sentence, stretch.first() - 1);
        if (!isPlace) {
          see(country.code(), stretch, Mention.Form.CAPITAL);
        }
      }
    }
  }

  private boolean isAfterPlace(Sentence sentence, int before) {
    int i = sentence.token(before).tag().equals("DT") ? before - 1 : before;
    return i >= 0 && lexicon.is("place", sentence.token(i).word());
  }

  private void see(String code, Stretch stretch, Mention.Form form) {
    Figure state = draft.state(code);
    if (form == Mention.Form.NAME) {
      state.call(stretch.words());
    }
    draft.see(new Sighting(state, stretch, form));
  }

  private boolean isState(Stretch stretch) {
    Sentence sentence = stretch.sentence();
    Token token = sentence.token(stretch.first());
    if (!token.isNoun() && !token.tag().startsWith("JJ") && !token.tag().equals("FW")
        || token.entity().equals("PERSON")) {
      return false;
    }
    if (stretch.first() > 0
        && lexicon.is("direction", sentence.token(stretch.first() - 1).word())) {
      return false;
    }
    return !isAddress(stretch) && !isBase(stretch);
  }

  /// "Singapore-based".
  private static boolean isBase(Stretch stretch) {
    Sentence sentence = stretch.sentence();
    return stretch.last() + 2 < sentence.size()
        && PersonSpotter.isHyphen(sentence.token(stretch.last() + 1))
        && sentence.lemma(stretch.last() + 2).equals("base");
  }

  /// "Vladivostok, Russia": the state only says where the city lies.
  private boolean isAddress(Stretch stretch) {
    Sentence sentence = stretch.sentence();
    int city = stretch.first() - 2;
    return city >= 0
        && sentence.token(stretch.first() - 1).word().equals(",")
        && sentence.token(city).entity().equals("LOCATION")
        && lexicon.countries().country(sentence.token(city).word()) == null
        && !endsState(sentence, city);
  }

  private boolean endsState(Sentence sentence, int last) {
    for (int first = Math.max(0, last - 3); first < last; first++) {
      var match = lexicon.countries().words().at(sentence, first);
      if (match != null && match.last() == last) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInsideProperName(Stretch stretch) {
    Sentence sentence = stretch.sentence();
    int after = stretch.last() + 1;
    return after < sentence.size()
        && sentence.token(after).isProper()
        && PersonSpotter.isCapitalised(sentence.token(after))
        && sentence.relation(stretch.head()).equals("compound");
  }

  private static boolean isPlural(Token noun) {
    return noun.tag().startsWith("NNS") || Set.of("people", "opposition").contains(noun.word());
  }

  private void adjective(String code, Stretch stretch) {
    int noun = lastNounAfter(stretch);
    if (noun < 0) {
      if (isThePeople(stretch)) {
        see(code, stretch, Mention.Form.DEMONYM);
      }
      return;
    }
    Sentence sentence = stretch.sentence();
    see(code, stretch, Mention.Form.DEMONYM);
    String sector = lexicon.peopleSector(sentence.lemma(noun));
    boolean isSpoken = draft.isTaken(new Stretch(sentence, noun, noun));
    boolean isOne = !lexicon.is("gathering", sentence.lemma(noun)) || isRival(stretch, noun);
    if (sector != null && isOne && isPlural(sentence.token(noun)) && !isSpoken) {
      var phrase = new Stretch(sentence, stretch.first(), noun);
      boolean isAny = lexicon.is("gathering", sentence.lemma(noun));
      group(code, phrase, isAny ? phrase.words() : sentence.lemma(noun), sector, noun);
    }
  }

  /// "Syrian opposition groups": what kind of groups they are makes them somebody.
  private boolean isRival(Stretch stretch, int noun) {
    for (int i = stretch.last() + 1; i < noun; i++) {
      if (lexicon.is("rival", stretch.sentence().token(i).word())) {
        return true;
      }
    }
    return false;
  }

  /// "the French": the adjective stands for the people.
  private static boolean isThePeople(Stretch stretch) {
    Sentence sentence = stretch.sentence();
    return stretch.first() > 0
        && sentence.token(stretch.first() - 1).word().equalsIgnoreCase("the")
        && !sentence.hasChild(stretch.head(), "case")
        && AS_PEOPLE.contains(sentence.relation(stretch.head()));
  }

  /// The last noun of the phrase an adjective opens, -1 where no noun follows.
  private static int lastNounAfter(Stretch stretch) {
    Sentence sentence = stretch.sentence();
    int noun = -1;
    for (int i = stretch.last() + 1; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.isNoun()) {
        noun = i;
      } else if (noun >= 0 || !isModifier(token) && !joinsAdjectives(sentence, i)) {
        break;
      }
    }
    return noun;
  }

  /// The comma and the "and" of "British, French and Dutch teams".
  private static boolean joinsAdjectives(Sentence sentence, int i) {
    return i > 0
        && i + 1 < sentence.size()
        && Set.of(",", "and", "or").contains(sentence.token(i).word())
        && isNational(sentence.token(i - 1))
        && (isNational(sentence.token(i + 1))
            || sentence.token(i).word().equals(",") && sentence.token(i + 1).tag().equals("CC"));
  }

  private static boolean isNational(Token token) {
    return token.tag().startsWith("JJ") && PersonSpotter.isCapitalised(token);
  }

  private static boolean isModifier(Token token) {
    return token.tag().startsWith("JJ")
        || token.tag().equals("VBG")
        || token.tag().equals("VBN")
        || token.tag().equals("CD")
        || PersonSpotter.isHyphen(token);
  }

  private void people(String code, Stretch stretch) {
    Sentence sentence = stretch.sentence();
    boolean isDefinite =
        stretch.first() > 0 && sentence.token(stretch.first() - 1).word().equalsIgnoreCase("the");
    if (isDefinite) {
      see(code, stretch, Mention.Form.DEMONYM);
    } else {
      group(code, stretch, "", null, stretch.head());
    }
  }

  private void group(String code, Stretch phrase, String noun, @Nullable String sector, int head) {
    Figure group =
        groups.computeIfAbsent(
            code + " " + noun,
            key -> {
              var made = new Figure(Kind.GROUP);
              made.belongTo(code);
              made.serve(sector);
              return draft.introduce(made);
            });
    group.call(phrase.words());
    draft.see(new Sighting(group, phrase, head, Mention.Form.NOMINAL));
  }
}
