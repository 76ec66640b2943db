package dragoman.actor;

import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds where people are named: what the name model marks, put right by what it is known to get
/// wrong. Titles inside a name are cut off, "Putin-Kim summit" is parted into two, names it missed
/// ("Moon Jae-in", "Xi") are found by their structure or because the article names them elsewhere.
final class PersonSpotter {
  private final Lexicon lexicon;

  PersonSpotter(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The names in each sentence, from left to right.
  List<List<Stretch>> find(List<Sentence> sentences) {
    List<List<Stretch>> found = new ArrayList<>();
    Set<String> families = new HashSet<>();
    Set<String> wholes = new HashSet<>();
    var places = new PlaceNames(lexicon, sentences);
    for (Sentence sentence : sentences) {
      List<Stretch> names = marked(sentence);
      names.removeIf(places::isPlace);
      found.add(names);
      for (Stretch name : names) {
        family(name, families);
        if (name.last() > name.first()) {
          wholes.add(name.words());
        }
      }
    }
    for (int i = 0; i < found.size(); i++) {
      found.set(i, complete(sentences.get(i), found.get(i), families, wholes));
    }
    return found;
  }

  private void family(Stretch name, Set<String> families) {
    Sentence sentence = name.sentence();
    families.add(lower(sentence.token(name.last())));
    if (lexicon.personNames().isSurname(sentence.token(name.first()).word())) {
      families.add(lower(sentence.token(name.first())));
    }
  }

  private List<Stretch> marked(Sentence sentence) {
    List<Stretch> names = new ArrayList<>();
    int next = 0;
    while (next < sentence.size()) {
      int last = lastOfName(sentence, next);
      if (last < next) {
        next++;
        continue;
      }
      for (Stretch part : parts(new Stretch(sentence, next, last))) {
        trim(part, names);
      }
      next = last + 1;
    }
    return names;
  }

  /// The last token of a name that begins at `first`, or one before it where none begins.
  private int lastOfName(Sentence sentence, int first) {
    int last = first - 1;
    while (last + 1 < sentence.size()
        && sentence.token(last + 1).entity().equals("PERSON")
        && isPartOfRun(sentence.token(last + 1))) {
      last++;
    }
    boolean startsEastern =
        isCapitalised(sentence.token(first))
            && sentence.token(first).isProper()
            && lexicon.personNames().isSurname(sentence.token(first).word());
    if (startsEastern) {
      last = Math.max(last, lastOfEastern(sentence, first));
    }
    return last;
  }

  private static boolean isPartOfRun(Token token) {
    boolean hasLetter = token.word().codePoints().anyMatch(Character::isLetter);
    boolean isNumber =
        token.tag().equals("CD") && Character.isLowerCase(token.word().codePointAt(0));
    return !token.tag().equals("POS") && !isNumber && (hasLetter || isHyphen(token));
  }

  /// "Moon Jae - in": a family name, a syllable, a hyphen and a syllable, whatever the model says.
  private int lastOfEastern(Sentence sentence, int first) {
    if (first + 3 < sentence.size()
        && isHyphen(sentence.token(first + 2))
        && isCapitalised(sentence.token(first + 1))
        && isGlued(sentence, first + 1)
        && isGlued(sentence, first + 2)
        && isSyllable(sentence.token(first + 1))
        && isSyllable(sentence.token(first + 3))) {
      return first + 3;
    }
    boolean isThreeWords =
        first + 2 < sentence.size()
            && isCapitalised(sentence.token(first + 1))
            && isCapitalised(sentence.token(first + 2))
            && sentence.token(first + 1).entity().equals("PERSON")
            && isSyllable(sentence.token(first + 1))
            && isSyllable(sentence.token(first + 2));
    return isThreeWords ? first + 2 : first - 1;
  }

  private boolean isSyllable(Token token) {
    return token.word().length() < 7 && lexicon.personNames().isSyllables(token.word());
  }

  /// Parts "Putin - Kim" before a noun of encounter, and leaves "Kim Jong - un" whole.
  private List<Stretch> parts(Stretch run) {
    Sentence sentence = run.sentence();
    int after = run.last() + 1;
    boolean isPair =
        (after < sentence.size() && lexicon.is("pair", sentence.token(after).word()))
            || lexicon.is("pair", sentence.token(run.last()).word());
    List<Stretch> parts = new ArrayList<>();
    int begin = run.first();
    for (int i = run.first(); i <= run.last(); i++) {
      if (isHyphen(sentence.token(i))
          && i > begin
          && i < run.last()
          && parts(sentence, begin, i, isPair)) {
        parts.add(new Stretch(sentence, begin, i - 1));
        begin = i + 1;
      }
    }
    if (begin <= run.last()) {
      parts.add(new Stretch(sentence, begin, run.last()));
    }
    return parts;
  }

  private boolean parts(Sentence sentence, int begin, int hyphen, boolean isPair) {
    if (!isCapitalised(sentence.token(hyphen + 1))) {
      return false;
    }
    boolean isSyllable =
        hyphen > begin + 1
            && lexicon.personNames().isSurname(sentence.token(begin).word())
            && isSyllable(sentence.token(hyphen + 1))
            && !lexicon.personNames().isSurname(sentence.token(hyphen + 1).word());
    boolean isSlash = !sentence.token(hyphen).word().equals("-");
    return isSlash || (isPair && !isSyllable);
  }

  /// Cuts off titles and nouns of kinship on the left, and what is no name on either side.
  private void trim(Stretch run, List<Stretch> names) {
    Sentence sentence = run.sentence();
    int first = run.first();
    int last = run.last();
    while (last > first && !isNamePart(sentence.token(last))) {
      last--;
    }
    while (first < last && lengthOfTitle(sentence, first, last) > 0) {
      first += lengthOfTitle(sentence, first, last);
    }
    if (last > first + 1 && lower(sentence.token(first)).equals(lower(sentence.token(last)))) {
      first++; // "Ortega Luis Ortega": the end of a heading
    }
    var name = new Stretch(sentence, first, last);
    if (isName(name)) {
      names.add(name);
    }
  }

  private int lengthOfTitle(Sentence sentence, int first, int last) {
    Token token = sentence.token(first);
    if (!isNamePart(token) || lexicon.titles().kin(token.word()) != null) {
      return 1;
    }
    var title = lexicon.titles().titles().at(sentence, first);
    if (title != null && title.last() < last && !lexicon.personNames().isSurname(token.word())) {
      return title.last() - first + 1;
    }
    return lexicon.titles().isModifier(token.word())
            && !lexicon.personNames().isGivenName(token.word())
        ? 1
        : 0;
  }

  private boolean isNamePart(Token token) {
    String word = token.word();
    return (isCapitalised(token) || (word.length() > 1 && word.length() < 6 && isWord(word)))
        && !lexicon.is("noname", word)
        && !lexicon.is("pair", word)
        && !lexicon.is("calendar", word);
  }

  private boolean isName(Stretch name) {
    return canBeName(name) && !isSentenceOpening(name);
  }

  private boolean canBeName(Stretch name) {
    Sentence sentence = name.sentence();
    boolean isProper = false;
    for (int i = name.first(); i <= name.last(); i++) {
      Token token = sentence.token(i);
      isProper |= token.isProper() && isCapitalised(token);
      if (lexicon.is("calendar", token.word())
          || (i > name.first() && lexicon.organisationSector(token.word()) != null)) {
        return false;
      }
    }
    String words = name.words();
    return isProper
        && isNamePart(sentence.token(name.first()))
        && words.length() > 1
        && lexicon.countries().country(words) == null
        && lexicon.bodies().meaning(words) == null
        && !(name.first() == name.last() && lexicon.titles().titles().meaning(words) != null);
  }

  /// A capitalised adjective at the head of a sentence: "Stable working relations".
  private boolean isSentenceOpening(Stretch name) {
    Sentence sentence = name.sentence();
    if (name.last() > 0 || sentence.size() < 2) {
      return false;
    }
    Token next = sentence.token(1);
    return (next.tag().startsWith("JJ")
            || next.tag().equals("VBG")
            || next.tag().equals("NN")
            || next.tag().equals("NNS"))
        && !lexicon.is("pair", next.word())
        && !lexicon.personNames().isSurname(sentence.token(0).word())
        && sentence.relation(0).matches("compound|amod|nsubj");
  }

  /// Adds names the model missed, where the article has the family or the whole name elsewhere.
  private List<Stretch> complete(
      Sentence sentence, List<Stretch> names, Set<String> families, Set<String> wholes) {
    List<Stretch> all = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < sentence.size(); i++) {
      if (next < names.size() && names.get(next).first() == i) {
        all.add(names.get(next));
        i = names.get(next).last();
        next++;
      } else if (isWhole(sentence, i, wholes)) {
        all.add(new Stretch(sentence, i, i + 1));
        i++;
      } else if ((families.contains(lower(sentence.token(i))) || isOfAState(sentence, i))
          && isLoneName(sentence, i)) {
        all.add(new Stretch(sentence, i, i));
      }
    }
    return all;
  }

  /// "the Luis Ortega memos", but not "the Luis Ortega University".
  private boolean isWhole(Sentence sentence, int first, Set<String> wholes) {
    if (first + 1 >= sentence.size()
        || sentence.token(first).entity().equals("PERSON")
        || !wholes.contains(new Stretch(sentence, first, first + 1).words())) {
      return false;
    }
    Token after = sentence.token(Math.min(first + 2, sentence.size() - 1));
    return !after.entity().equals("PERSON")
        && lexicon.organisationSector(after.word()) == null
        && !after.word().equals("of");
  }

  /// "South Korea's Moon".
  private boolean isOfAState(Sentence sentence, int i) {
    if (i < 2
        || !sentence.token(i - 1).tag().equals("POS")
        || !lexicon.personNames().isSurname(sentence.token(i).word())) {
      return false;
    }
    for (int first = Math.max(0, i - 4); first < i - 1; first++) {
      var match = lexicon.countries().words().at(sentence, first);
      if (match != null && match.last() == i - 2) {
        return true;
      }
    }
    return false;
  }

  private boolean isLoneName(Sentence sentence, int i) {
    Token token = sentence.token(i);
    if (!token.isProper() || !isCapitalised(token) || !canBeName(new Stretch(sentence, i, i))) {
      return false;
    }
    boolean joinsRight =
        i + 1 < sentence.size()
            && isCapitalised(sentence.token(i + 1))
            && sentence.token(i + 1).isProper();
    boolean joinsLeft =
        i > 0
            && isCapitalised(sentence.token(i - 1))
            && sentence.token(i - 1).isProper()
            && lexicon.titles().titles().meaning(sentence.token(i - 1)) == null;
    return !joinsRight && !joinsLeft;
  }

  private static String lower(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }

  static boolean isHyphen(Token token) {
    return token.word().equals("-") || token.word().equals("–") || token.word().equals("/");
  }

  static boolean isCapitalised(Token token) {
    return Character.isUpperCase(token.word().codePointAt(0));
  }

  private static boolean isWord(String word) {
    return word.codePoints().allMatch(Character::isLetter);
  }

  private static boolean isGlued(Sentence sentence, int i) {
    return sentence.token(i).span().end() == sentence.token(i + 1).span().begin();
  }
}
