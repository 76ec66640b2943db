package dragoman.actor;

import dragoman.language.Sentence;
import dragoman.text.DateInterval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// "the North Korean leader", "the Foreign Minister": a title that stands for its holder, where the
/// article knows exactly one, or one it is clearly more about. A single post of a state whose
/// holder the article does not name becomes an actor without a personal name; other articles may
/// name it.
final class TitleResolver {
  private static final int CLEAR_LEAD = 4;
  private static final int CLEAR_FACTOR = 2;
  private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "every", "no", "each");

  private final Draft draft;
  private final Map<String, Figure> nameless = new HashMap<>();

  TitleResolver(Draft draft) {
    this.draft = draft;
  }

  void resolve(TitlePhrase title) {
    if (title.isPlural() || title.isOfOther() || !isReferring(title)) {
      return;
    }
    Figure holder = holder(title);
    if (holder != null) {
      draft.see(new Sighting(holder, mention(title), title.core().head(), Mention.Form.TITLE));
    }
  }

  private boolean isReferring(TitlePhrase title) {
    Sentence sentence = title.core().sentence();
    int before = title.begin() - 1;
    boolean isIndefinite =
        INDEFINITE.contains(sentence.token(title.begin()).word().toLowerCase(Locale.ROOT))
            || (before >= 0
                && INDEFINITE.contains(sentence.token(before).word().toLowerCase(Locale.ROOT)));
    boolean isPossessedByPerson =
        sentence.token(title.begin()).tag().equals("PRP$")
            || (before >= 0 && sentence.token(before).tag().equals("POS"));
    return !isIndefinite
        && !isPossessedByPerson
        && title.title().isOffice()
        && !isPredicate(sentence, title.core().head())
        && (title.isDefinite() || title.begin() < title.core().first());
  }

  /// "became the president", "as president" say what somebody is, not who is meant.
  private static boolean isPredicate(Sentence sentence, int head) {
    return sentence.hasChild(head, "cop") || sentence.relation(head).equals("xcomp");
  }

  /// The core, and the state or determiner never: they belong to other actors.
  private static Stretch mention(TitlePhrase title) {
    return title.core();
  }

  private @Nullable Figure holder(TitlePhrase title) {
    List<Figure> holders = new ArrayList<>();
    for (Figure figure : draft.figures()) {
      if (figure.isPerson() && holds(figure, title)) {
        holders.add(figure);
      }
    }
    holders.sort(Comparator.comparingInt(Figure::salience).reversed());
    if (holders.size() == 1) {
      return holders.getFirst();
    }
    if (holders.isEmpty()) {
      Figure shortened = shortened(title);
      if (shortened != null) {
        return shortened;
      }
      Figure stateless = stateless(title);
      return stateless != null || title.isFormer() || !isStatePost(title)
          ? stateless
          : nameless(title);
    }
    int first = holders.getFirst().salience();
    int second = holders.get(1).salience();
    boolean isClear =
        title.country() == null ? first >= CLEAR_FACTOR * second : first - second >= CLEAR_LEAD;
    return isClear ? holders.getFirst() : nearest(title, holders);
  }

  /// Of several holders the only one who is named shortly before: in the sentence so far and the
  /// one above it.
  private @Nullable Figure nearest(TitlePhrase title, List<Figure> holders) {
    Sentence sentence = title.core().sentence();
    Set<Figure> near = new HashSet<>();
    for (int i = Math.max(0, sentence.index() - 1); i <= sentence.index(); i++) {
      int end = i == sentence.index() ? title.begin() : Integer.MAX_VALUE;
      draft.sightings(i).stream()
          .filter(sighting -> sighting.stretch().last() < end)
          .map(Sighting::figure)
          .filter(holders::contains)
          .forEach(near::add);
    }
    return near.size() == 1 ? near.iterator().next() : null;
  }

  /// "the director", of the only one in the article whose office so ends and who is named shortly
  /// before: "F.B.I. Director James Comey".
  private @Nullable Figure shortened(TitlePhrase title) {
    String ending = " " + plain(title.words());
    if (!title.isDefinite() || title.country() != null || title.bodyAt() >= 0) {
      return null;
    }
    List<Figure> bearers =
        draft.figures().stream()
            .filter(f -> f.isPerson() && f.offices().stream().anyMatch(o -> endsWith(o, ending)))
            .toList();
    return bearers.size() == 1 ? nearest(title, bearers) : null;
  }

  private static boolean endsWith(Office office, String ending) {
    String held = plain(office.title());
    return held.endsWith(ending) && !held.matches("(?:deputy|vice|assistant|associate) .*");
  }

  /// The only bearer of the title whose state the article has not said is the one of this state:
  /// "President Trump … the U.S. President".
  private @Nullable Figure stateless(TitlePhrase title) {
    if (!isStatePost(title)) {
      return null;
    }
    List<Figure> bearers =
        draft.figures().stream()
            .filter(f -> f.isPerson() && f.country() == null && hasTitle(f, title))
            .toList();
    if (bearers.size() != 1) {
      return null;
    }
    Figure bearer = bearers.getFirst();
    bearer.belongTo(title.country());
    var span = title.core().sentence().span(title.begin(), title.end());
    draft.appoint(
        bearer,
        draft.state(Objects.requireNonNull(title.country())),
        new Office(
            title.words(), null, DateInterval.UNKNOWN, false, draft.article().passage(span)));
    return bearer;
  }

  private boolean holds(Figure figure, TitlePhrase title) {
    String post = title.title().post();
    boolean isPost = title.title().isSinglePost() && title.bodyAt() < 0;
    if (isPost && title.country() != null && !title.isFormer()) {
      return draft.holds(figure, post, title.country())
          || (isLeaderWord(title)
              && (draft.holds(figure, "head-of-state", title.country())
                  || draft.holds(figure, "head-of-government", title.country())))
          || (figure.isLeader()
              && title.country().equals(figure.country())
              && hasTitle(figure, title));
    }
    return hasTitle(figure, title)
        && agreesWithCountry(figure, title)
        && agreesWithBody(figure, title);
  }

  /// "The head of the Supreme Council" is no head of the militia; "the spokesman for the
  /// university" is one of many spokesmen, of whom the article must say that he is its own.
  private boolean agreesWithBody(Figure figure, TitlePhrase title) {
    if (title.bodyAt() <= title.core().last()) {
      return true;
    }
    Set<Figure> bodies = draft.bodies(figure);
    return bodies.isEmpty() && title.title().isSinglePost()
        || draft.sightings(title.core().sentence().index()).stream()
            .filter(sighting -> sighting.stretch().contains(title.bodyAt()))
            .anyMatch(sighting -> bodies.contains(sighting.figure()));
  }

  private static boolean isLeaderWord(TitlePhrase title) {
    return lastWord(title.words()).equals("leader");
  }

  private static boolean agreesWithCountry(Figure figure, TitlePhrase title) {
    return title.country() == null || title.country().equals(figure.country());
  }

  private boolean hasTitle(Figure figure, TitlePhrase title) {
    String words = plain(title.words());
    boolean isPost = title.title().isSinglePost();
    return figure.offices().stream()
        .filter(office -> !office.former() || title.isFormer())
        .map(office -> plain(office.title()))
        .anyMatch(held ->
            held.equals(words)
                || (isPost && held.endsWith(" " + words) && isPost(held, title.title().post())));
  }

  /// "F.B.I. director" and "FBI director" are one.
  private static String plain(String title) {
    return title.toLowerCase(Locale.ROOT).replace(".", "");
  }

  /// A vice president is no president.
  private boolean isPost(String held, String post) {
    return draft.lexicon().post(held).equals(post);
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private static boolean isStatePost(TitlePhrase title) {
    return title.title().isSinglePost() && title.country() != null && title.bodyAt() < 0;
  }

  private Figure nameless(TitlePhrase title) {
    String country = Objects.requireNonNull(title.country());
    return nameless.computeIfAbsent(
        country + " " + title.title().post(), key -> introduce(title, country));
  }

  private Figure introduce(TitlePhrase title, String country) {
    var figure = new Figure(Kind.PERSON);
    String state = draft.lexicon().countries().name(country);
    figure.christen(title.words().toLowerCase(Locale.ROOT) + " of " + state);
    figure.belongTo(country);
    figure.serve(title.title().sector());
    if (title.isOfALeader()) {
      figure.markLeader();
    }
    var span = title.core().sentence().span(title.begin(), title.end());
    draft.appoint(
        figure,
        draft.state(country),
        new Office(
            title.words(), null, DateInterval.UNKNOWN, false, draft.article().passage(span)));
    return draft.introduce(figure);
  }
}
