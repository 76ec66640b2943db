package dragoman.actor;

import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Says which title of a sentence belongs to which name: one that stands directly before it, in
/// apposition to it, or is said of it ("is currently Russia's ambassador").
final class TitleAttachment {
  private static final Set<String> CLOSING =
      Set.of(",", ".", ";", ")", "—", "–", "-", ":", "”", "\"", "''", "'s", "’s", "?", "!");

  private static final Set<String> SIDES = Set.of("right", "left", "center", "centre");

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final List<Stretch> names;
  private final List<TitlePhrase> titles;
  private final Map<Stretch, List<TitlePhrase>> attached = new HashMap<>();
  private final Set<TitlePhrase> used = new HashSet<>();

  TitleAttachment(
      Lexicon lexicon, Sentence sentence, List<Stretch> names, List<TitlePhrase> titles) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.names = names;
    this.titles = titles;
    for (TitlePhrase title : titles) {
      Set<Stretch> bearers = bearers(title);
      for (Stretch bearer : bearers) {
        boolean isPast = bearer.first() > 0 && lexicon.titles().isFormer(word(bearer.first() - 1));
        attached
            .computeIfAbsent(bearer, key -> new ArrayList<>())
            .add(withState(isPast ? title.past() : title, bearer));
        used.add(title);
      }
    }
  }

  /// "President Xi Jinping of China", "its leader, Kim Jong Un": the state stands elsewhere.
  private TitlePhrase withState(TitlePhrase title, Stretch bearer) {
    if (title.country() != null || title.bodyAt() >= 0 || title.isOfOther()) {
      return title;
    }
    var after =
        word(bearer.last() + 1).equals("of")
            ? lexicon.countries().words().at(sentence, bearer.last() + 2)
            : null;
    if (after != null && after.meaning().form() == Countries.Form.NAME) {
      return title.of(after.meaning().code());
    }
    String owner = word(title.begin()).equals("its") ? ownerBefore(title) : null;
    return owner == null ? title : title.of(owner);
  }

  /// The state named last before "its leader", unless an organisation is named after it.
  private @Nullable String ownerBefore(TitlePhrase title) {
    if (!title.title().isSinglePost() || title.words().toLowerCase(Locale.ROOT).contains("chair")) {
      return null;
    }
    for (int i = title.begin() - 1; i >= 0; i--) {
      var match = lexicon.countries().words().at(sentence, i);
      if (match != null) {
        return match.meaning().code();
      }
      if (sentence.token(i).entity().equals("ORGANIZATION")) {
        return null;
      }
    }
    return null;
  }

  /// The people named in the sentence with their titles.
  List<NamedPerson> named() {
    List<NamedPerson> people = new ArrayList<>();
    for (Stretch name : names) {
      PersonName structure = lexicon.personNames().parse(name.words());
      List<TitlePhrase> own = attached.getOrDefault(name, List.of());
      Gender gender = lexicon.personNames().gender(structure);
      for (TitlePhrase title : own) {
        gender = gender.or(title.title().gender());
      }
      Gender kin = kin(name);
      people.add(
          new NamedPerson(
              name,
              structure,
              own,
              kin != null,
              kin == null ? gender : gender.or(kin),
              possessor(name)));
    }
    return people;
  }

  /// The titles that belong to no name.
  List<TitlePhrase> open() {
    return titles.stream().filter(t -> !used.contains(t)).toList();
  }

  private Set<Stretch> bearers(TitlePhrase title) {
    Set<Stretch> bearers = new LinkedHashSet<>();
    Stretch next = startingAt(title.end() + 1);
    if (next == null) {
      next = throughTitle(title);
    }
    if (next != null) {
      bearers.add(next);
      if (title.isPlural()) {
        addConjuncts(next, bearers);
      }
      return bearers;
    }
    if (!title.isPlural()) {
      Stretch partner = apposition(title);
      partner = partner == null ? subject(title) : partner;
      partner = partner == null ? besideCopula(title) : partner;
      if (partner != null) {
        bearers.add(partner);
      }
    }
    return bearers;
  }

  private @Nullable Stretch startingAt(int token) {
    return names.stream().filter(n -> n.first() == token).findFirst().orElse(null);
  }

  private @Nullable Stretch endingAt(int token) {
    return names.stream().filter(n -> n.last() == token).findFirst().orElse(null);
  }

  /// "Governor General Konstantin …", "Commissar (…) Colonel-General Terenti …".
  private @Nullable Stretch throughTitle(TitlePhrase title) {
    for (TitlePhrase other : titles) {
      if (other != title && other.core().first() == title.end() + 1 && other.isContiguous()) {
        return startingAt(other.end() + 1);
      }
    }
    return null;
  }

  /// "Presidents Trump, Xi, and Moon".
  private void addConjuncts(Stretch first, Set<Stretch> bearers) {
    Stretch at = first;
    while (at != null) {
      int i = at.last() + 1;
      while (i < sentence.size() && (word(i).equals(",") || word(i).equals("and"))) {
        i++;
      }
      at = i > at.last() + 1 ? startingAt(i) : null;
      if (at != null) {
        bearers.add(at);
      }
    }
  }

  private @Nullable Stretch apposition(TitlePhrase title) {
    Stretch after =
        word(title.end() + 1).equals(",") ? startingAt(pastEpithets(title.end() + 2)) : null;
    if (after != null && isDefinite(title) && !isConjunct(after.head()) && isClosed(after.last())) {
      return after;
    }
    Stretch before =
        word(title.begin() - 1).equals(",") ? endingAt(beforeSide(title.begin() - 2)) : null;
    if (before == null || isConjunct(title.core().head()) || isPossessor(title)) {
      return null;
    }
    boolean isByTree =
        sentence.relation(title.core().head()).equals("appos")
            && before.contains(sentence.head(title.core().head()));
    return isByTree || isClosed(title.end()) ? before : null;
  }

  /// Passes over "the late" before a name.
  private int pastEpithets(int token) {
    int i = token;
    while (word(i).equals("the") || lexicon.titles().isFormer(word(i))) {
      i++;
    }
    return i;
  }

  private boolean isDefinite(TitlePhrase title) {
    return title.isDefinite() || title.country() != null;
  }

  private boolean isConjunct(int token) {
    return sentence.relation(token).equals("conj");
  }

  /// "Ortega, right, the president": captions say where somebody stands.
  private int beforeSide(int token) {
    return SIDES.contains(word(token)) && word(token - 1).equals(",") ? token - 2 : token;
  }

  /// "Flynn, the president's adviser": the title is not Flynn's.
  private boolean isPossessor(TitlePhrase title) {
    int after = title.end() + 1;
    return after < sentence.size() && sentence.token(after).tag().equals("POS");
  }

  private boolean isClosed(int last) {
    return last + 1 >= sentence.size() || CLOSING.contains(word(last + 1));
  }

  /// "Matsegora is Russia's ambassador": the title is said of the subject.
  private @Nullable Stretch subject(TitlePhrase title) {
    int head = title.core().head();
    int subject = sentence.child(head, "nsubj");
    if (!sentence.hasChild(head, "cop") || subject == Sentence.NONE) {
      return null;
    }
    for (int child : sentence.children(head)) {
      Token token = sentence.token(child);
      if (token.lemma().equals("not")
          || token.lemma().equals("never")
          || token.tag().equals("MD")) {
        return null;
      }
    }
    Stretch named = nameAt(subject);
    int partner = sentence.child(subject, "conj");
    boolean isOne = sentence.token(sentence.child(head, "cop")).tag().equals("VBZ");
    return named == null && isOne && partner != Sentence.NONE ? nameAt(partner) : named;
  }

  /// "Matsegora (…) is currently Russia's ambassador", by the words alone.
  private @Nullable Stretch besideCopula(TitlePhrase title) {
    int i = title.begin() - 1;
    while (i > 0 && sentence.token(i).tag().startsWith("RB") && !isNegation(i)) {
      i--;
    }
    if (!word(i).equals("is") && !word(i).equals("was")) {
      return null;
    }
    i--;
    if (word(i).equals(")")) {
      while (i > 0 && !word(i).equals("(")) {
        i--;
      }
      i--;
    }
    return endingAt(i);
  }

  private boolean isNegation(int token) {
    return sentence.lemma(token).equals("not") || sentence.lemma(token).equals("never");
  }

  private @Nullable Stretch nameAt(int token) {
    return names.stream().filter(n -> n.contains(token)).findFirst().orElse(null);
  }

  /// "his father Kim Jong Il", "her husband, Andrei Karlov".
  private @Nullable Gender kin(Stretch name) {
    int before = name.first() - 1;
    if (word(before).equals(",")) {
      before--;
    }
    return before < 0 ? null : lexicon.titles().kin(word(before));
  }

  /// "South Korea's Moon".
  private @Nullable String possessor(Stretch name) {
    int mark = name.first() - 1;
    if (mark < 1 || !sentence.token(mark).tag().equals("POS")) {
      return null;
    }
    for (int first = Math.max(0, mark - 4); first < mark; first++) {
      var match = lexicon.countries().words().at(sentence, first);
      if (match != null
          && match.last() == mark - 1
          && match.meaning().form() == Countries.Form.NAME) {
        return match.meaning().code();
      }
    }
    return null;
  }

  private String word(int token) {
    return token < 0 || token >= sentence.size() ? "" : sentence.token(token).word();
  }
}
