package dragoman.actor;

import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.text.DateInterval;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds titles with the state and the body they belong to, by the words beside them.
final class TitleSpotter {
  private static final Set<String> BEFORE_BODY = Set.of("of", "to", "for", "at", "with", "in");

  private static final Set<String> MANNER = Set.of("at", "with", "in");

  private final Lexicon lexicon;

  TitleSpotter(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// What stands to the left of a title.
  private static final class Left {
    int core;
    int begin;
    @Nullable String country;
    int bodyAt = -1;
    boolean isDefinite;
    boolean isFormer;
    boolean isTopic;
  }

  /// What stands to the right of a title.
  private static final class Right {
    int end;
    @Nullable String country;
    int bodyAt = -1;
    boolean isOfOther;
    DateInterval held = DateInterval.UNKNOWN;
  }

  /// @param names the people named in the sentence
  List<TitlePhrase> find(Sentence sentence, List<Stretch> names) {
    List<TitlePhrase> found = new ArrayList<>();
    for (var match : lexicon.titles().titles().in(sentence)) {
      if (isTitle(sentence, match, names)) {
        found.add(phrase(sentence, match, names));
      }
    }
    return found;
  }

  private boolean isTitle(
      Sentence sentence, Phrases.Match<Titles.Title> match, List<Stretch> names) {
    Token last = sentence.token(match.last());
    if (names.stream().anyMatch(n -> n.contains(match.last()))) {
      return false;
    }
    int after = match.last() + 1;
    boolean isBeforeName = startsName(after, names);
    if (!last.isNoun() && !(isBeforeName && PersonSpotter.isCapitalised(last))) {
      return false;
    }
    return isBeforeName
        || after >= sentence.size()
        || !sentence.token(after).isNoun()
        || lexicon.is("calendar", sentence.token(after).word())
        || lexicon.titles().titles().meaning(sentence.token(after)) != null;
  }

  private static boolean startsName(int token, List<Stretch> names) {
    return names.stream().anyMatch(n -> n.first() == token);
  }

  private TitlePhrase phrase(
      Sentence sentence, Phrases.Match<Titles.Title> match, List<Stretch> names) {
    Left left = left(sentence, match.first(), names);
    Right right = right(sentence, match.last(), names);
    var core = new Stretch(sentence, left.core, match.last());
    String tag = sentence.token(match.last()).tag();
    int bodyAt = left.bodyAt >= 0 ? left.bodyAt : right.bodyAt;
    return new TitlePhrase(
        core,
        left.begin,
        right.end,
        match.meaning(),
        office(core, tag.endsWith("S")),
        country(match.meaning(), left, right),
        bodyAt,
        right.isOfOther,
        left.isDefinite,
        tag.endsWith("S"),
        left.isFormer,
        right.held);
  }

  /// A "DPRK expert" knows a state, he does not serve it.
  private static @Nullable String country(Titles.Title title, Left left, Right right) {
    boolean isTopic =
        left.isTopic && (title.sector().equals("EDU") || title.sector().equals("JRN"));
    return left.country != null && !isTopic ? left.country : right.country;
  }

  private Left left(Sentence sentence, int title, List<Stretch> names) {
    var left = new Left();
    left.core = title;
    left.begin = title;
    int i = title - 1;
    while (i >= 0) {
      Token token = sentence.token(i);
      int at = i;
      if (names.stream().anyMatch(n -> n.contains(at))) {
        break;
      }
      int state = left.country == null ? startOfState(sentence, i) : -1;
      if (state >= 0) {
        left.country = country(sentence, state);
        left.begin = state;
        left.isTopic = isName(sentence, state);
        i = state - 1;
      } else if (lexicon.titles().isModifier(token.word())) {
        left.isFormer |= lexicon.titles().isFormer(token.word());
        left.begin = i;
        left.core = left.country == null ? i : left.core;
        i--;
      } else if (left.country == null && left.core == left.begin && isPartOfOffice(sentence, i)) {
        left.bodyAt = token.entity().equals("ORGANIZATION") ? i : left.bodyAt;
        left.begin = i;
        left.core = i;
        i--;
      } else if (token.tag().equals("POS") && i > 0 && left.begin == i + 1) {
        left.isDefinite = true;
        int owner = startOfState(sentence, i - 1);
        if (owner >= 0) {
          left.country = country(sentence, owner);
          left.begin = owner;
        } else if (sentence.token(i - 1).entity().equals("ORGANIZATION")) {
          left.bodyAt = i - 1;
        }
        break;
      } else {
        if (token.tag().equals("DT") || token.tag().equals("PRP$")) {
          left.isDefinite = !Set.of("a", "an").contains(token.word().toLowerCase(Locale.ROOT));
          left.begin = i;
        }
        break;
      }
    }
    return left;
  }

  /// Whether a capitalised word before a title belongs to it: "FBI director", "Far Eastern
  /// Governor".
  private boolean isPartOfOffice(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return PersonSpotter.isCapitalised(token)
        && (token.isProper() || token.tag().equals("JJ"))
        && (i > 0 || token.entity().equals("ORGANIZATION"))
        && !token.entity().equals("PERSON")
        && !lexicon.is("calendar", token.word())
        && lexicon.titles().titles().meaning(token) == null;
  }

  private @Nullable String country(Sentence sentence, int first) {
    var match = lexicon.countries().words().at(sentence, first);
    return match == null ? null : match.meaning().code();
  }

  private boolean isName(Sentence sentence, int first) {
    var match = lexicon.countries().words().at(sentence, first);
    return match != null && match.meaning().form() == Countries.Form.NAME;
  }

  /// Where a name of a state that ends at `last` begins, -1 where none does.
  private int startOfState(Sentence sentence, int last) {
    for (int first = Math.max(0, last - 5); first <= last; first++) {
      var match = lexicon.countries().words().at(sentence, first);
      if (match != null && match.last() == last && isOfAState(match.meaning().form())) {
        return first;
      }
    }
    return -1;
  }

  private static boolean isOfAState(Countries.Form form) {
    return form == Countries.Form.NAME
        || form == Countries.Form.ADJECTIVE
        || form == Countries.Form.SEAT;
  }

  private Right right(Sentence sentence, int title, List<Stretch> names) {
    Right right = owner(sentence, title, names);
    if (!right.held.isKnown()) {
      right.held = Tenure.after(sentence, title, right.end + 1);
    }
    return right;
  }

  private Right owner(Sentence sentence, int title, List<Stretch> names) {
    var right = new Right();
    right.end = title;
    int next = brackets(sentence, title + 1, right);
    if (next >= sentence.size()
        || !BEFORE_BODY.contains(sentence.token(next).word().toLowerCase(Locale.ROOT))) {
      return right;
    }
    boolean isOwner = sentence.token(next).word().equals("of");
    next++;
    if (next < sentence.size() && sentence.token(next).tag().equals("DT")) {
      next++;
    }
    var state = lexicon.countries().words().at(sentence, next);
    if (state != null && isOfAState(state.meaning().form())) {
      right.country = isOwner ? state.meaning().code() : null;
      right.end = state.last();
      next = state.last() + 1;
      if (isAnothers(sentence, next)) {
        right.country = null;
        right.isOfOther = true;
        return right;
      }
    }
    int body = lastOfBody(sentence, next, names);
    if (body >= next) {
      right.bodyAt = next;
      right.end = body;
    } else if (state == null) {
      right.isOfOther = isOwner || isOf(sentence, next);
    }
    return right;
  }

  /// "The head of Libya's opposition government", "of Libya's armed forces" is not that of Libya.
  private boolean isAnothers(Sentence sentence, int after) {
    boolean isOwner = after < sentence.size() && sentence.token(after).tag().equals("POS");
    for (int i = after + 1; isOwner && i < sentence.size(); i++) {
      if (lexicon.is("rival", sentence.token(i).word())) {
        return true;
      }
      if (sentence.token(i).isNoun() || sentence.token(i).isVerb()) {
        return sentence.token(i).tag().startsWith("NN")
            && !sentence.token(i).isProper()
            && !lexicon.is("governing", sentence.token(i).word());
      }
    }
    return false;
  }

  /// "adviser to bankers", "head for Asia" belong to what follows; "serve the president with
  /// loyalty", "the president at times" say when and how.
  private static boolean isOf(Sentence sentence, int noun) {
    if (noun >= sentence.size() || !sentence.token(noun).isNoun()) {
      return false;
    }
    String preposition = sentence.token(noun - 1).word().toLowerCase(Locale.ROOT);
    return sentence.token(noun).isProper() || !MANNER.contains(preposition);
  }

  /// Passes over "(2001-2006)" and other brackets; gives the index after them.
  private static int brackets(Sentence sentence, int open, Right right) {
    if (open >= sentence.size() || !sentence.token(open).word().equals("(")) {
      return open;
    }
    for (int i = open + 1; i < Math.min(sentence.size(), open + 15); i++) {
      if (sentence.token(i).word().equals(")")) {
        right.end = i;
        right.held = years(new Stretch(sentence, open + 1, Math.max(open + 1, i - 1)).words());
        return i + 1;
      }
    }
    return open;
  }

  private static DateInterval years(String words) {
    String[] years = words.split("\\s*[-–—]\\s*");
    if (years.length != 2 || !years[0].matches("\\d{4}") || !years[1].matches("\\d{4}")) {
      return DateInterval.UNKNOWN;
    }
    try {
      return new DateInterval(
          LocalDate.of(Integer.parseInt(years[0]), 1, 1),
          LocalDate.of(Integer.parseInt(years[1]), 12, 31),
          years[0] + "/" + years[1]);
    } catch (IllegalArgumentException | DateTimeException e) {
      return DateInterval.UNKNOWN;
    }
  }

  /// The last token of a run of capitalised words; "of", "for", "and" may stand inside.
  private static int lastOfBody(Sentence sentence, int first, List<Stretch> names) {
    int last = first - 1;
    for (int i = first; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (startsName(i, names)) {
        break;
      }
      boolean isProper = PersonSpotter.isCapitalised(token) && token.isProper();
      boolean isInside =
          i > first
              && i + 1 < sentence.size()
              && (token.word().equals("of")
                  || token.word().equals("’s")
                  || token.word().equals("'s"))
              && PersonSpotter.isCapitalised(sentence.token(i + 1))
              && sentence.token(i + 1).entity().equals("ORGANIZATION");
      if (isProper) {
        last = i;
      } else if (!isInside) {
        break;
      }
    }
    return last;
  }

  /// The office in words: its core without epithets, in the singular.
  private String office(Stretch core, boolean isPlural) {
    int first = core.first();
    while (first < core.last() && lexicon.titles().isEpithet(core.sentence().token(first).word())) {
      first++;
    }
    String words = new Stretch(core.sentence(), first, core.last()).words();
    return isPlural && words.endsWith("s") ? words.substring(0, words.length() - 1) : words;
  }
}
