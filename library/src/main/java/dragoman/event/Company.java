package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.actor.Mention;
import dragoman.language.Grammar;
import dragoman.language.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Who is meant at each word of a sentence.
final class Company {
  private final Sentence sentence;
  private final Grammar grammar;
  private final List<List<Mention>> heads = new ArrayList<>();
  private final Lexicon lexicon;
  private final Hosts hosts;

  /// @param mentions those of the sentence
  /// @param hosts whose city a place is
  Company(
      Sentence sentence, Grammar grammar, List<Mention> mentions, Lexicon lexicon, Hosts hosts) {
    this.hosts = hosts;
    this.sentence = sentence;
    this.grammar = grammar;
    this.lexicon = lexicon;
    for (int i = 0; i < sentence.size(); i++) {
      heads.add(List.of());
    }
    var tail = new SpeakerTail(sentence);
    for (Mention mention : mentions) {
      if (tail.holds(mention)) {
        continue;
      }
      int head = mention.head();
      List<Mention> here = new ArrayList<>(heads.get(head));
      here.add(mention);
      heads.set(head, here);
    }
  }

  boolean isEmpty() {
    return heads.stream().allMatch(List::isEmpty);
  }

  /// The actors a word names by itself, by an apposition, or, for a noun that acts for others, by
  /// whom it belongs to.
  Set<String> at(int token) {
    Set<String> actors = named(token);
    if (actors.isEmpty() && !isDeed(token)) {
      for (int child : sentence.children(token)) {
        boolean isSame = Set.of("appos", "flat").contains(sentence.relation(child));
        if (isSame && !isManBesidePlace(token, child)) {
          same(token, child).forEach(i -> actors.addAll(named(i)));
        }
      }
    }
    if (actors.isEmpty()) {
      actors.addAll(beside(token, examples(token)));
    }
    if (actors.isEmpty()) {
      int name = Inserted.name(sentence, token, i -> !named(i).isEmpty());
      actors.addAll(name == NONE ? Set.of() : named(name));
    }
    if (actors.isEmpty() && isRepresentative(token)) {
      actors.addAll(around(token));
    }
    actors.addAll(listed(token));
    return actors;
  }

  /// "Two objectors, Luis Ortega and Ana Ruiz, sued": the several who are named are the several who
  /// act.
  private List<Integer> same(int token, int apposition) {
    boolean areSeveral =
        sentence.token(token).isNoun() && sentence.token(token).tag().endsWith("S");
    return areSeveral ? grammar.conjuncts(apposition) : List.of(apposition);
  }

  /// "Critics like Merkel", but "a man like Macron".
  private Set<String> examples(int token) {
    return sentence.token(token).tag().equals("NNS")
        ? Set.of("such as", "including", "like")
        : Set.of("such as", "including");
  }

  /// "The killing of a cameraman, Ali Shaaban": the name is not the killing's.
  private boolean isDeed(int token) {
    return is(token, "suffering") || is(token, "dissent") || is(token, "harm");
  }

  /// "To the city of Benghazi, Jordan's foreign minister said": no town is a man.
  private boolean isManBesidePlace(int token, int apposition) {
    boolean isPlace = is(token, "region") || sentence.token(token).entity().equals("LOCATION");
    return isPlace && (isPerson(apposition) || is(apposition, "office"));
  }

  /// A noun for somebody who acts for another; "a former general" no longer does.
  private boolean isRepresentative(int token) {
    if (!lexicon.named("representatives").contains(lemma(token))) {
      return false;
    }
    for (int child : sentence.children(token)) {
      if (lexicon.named("bygone").contains(lemma(child))) {
        return false;
      }
    }
    return true;
  }

  /// In "his counterpart, Georges Pompidou, Soviet leader Leonid Brezhnev, and Mao Zedong" the
  /// parser takes the second man for another name of the first; the "and" tells that it is a list.
  private Set<String> listed(int token) {
    Set<String> actors = new LinkedHashSet<>();
    int last = sentence.child(token, "conj");
    int people = isPerson(token) ? 1 : 0;
    for (int child : sentence.children(token)) {
      boolean isMan = isPerson(child) || isNamedMan(child);
      if (child < last && sentence.relation(child).equals("appos") && isMan) {
        people++;
        if (people > 1) {
          actors.addAll(named(child));
        }
      }
    }
    return actors;
  }

  /// "The Japanese leader Shinzo Abe", whose head is the title.
  private boolean isNamedMan(int title) {
    return heads.get(title).stream()
        .filter(mention -> mention.form() == Mention.Form.NAME)
        .anyMatch(mention ->
            sentence.tokens().stream()
                .anyMatch(t -> mention.span().contains(t.span()) && isPerson(t.index())));
  }

  private boolean isPerson(int token) {
    return sentence.token(token).entity().equals("PERSON");
  }

  /// Who receives those who come from abroad at a word: as [#at], else the state whose city it is.
  Set<String> host(int token, Set<String> guests) {
    Set<String> actors = at(token);
    String state = actors.isEmpty() ? hosts.at(sentence, token, guests) : null;
    if (state != null) {
      actors.add(state);
    }
    return actors;
  }

  /// The state of a city attacked, occupied or left by forces of which it is known that they are
  /// from abroad.
  Set<String> invaded(int token, Set<String> forces) {
    return hosts.areKnown(forces) ? host(token, forces) : at(token);
  }

  /// The state of the cast, none of the forces', on whose ground a place lies.
  Set<String> ground(int token, Set<String> forces) {
    Set<String> states = invaded(token, forces);
    states.removeIf(state -> !hosts.isAbroad(state, forces));
    return states;
  }

  /// The actors of several words, in order.
  Set<String> at(List<Integer> tokens) {
    Set<String> actors = new LinkedHashSet<>();
    tokens.forEach(token -> actors.addAll(at(token)));
    return actors;
  }

  /// As [#at], else whoever a noun belongs to or is about: "the decision of the court", "Iran's
  /// offer", "a Russian proposal".
  Set<String> about(int token) {
    Set<String> actors = at(token);
    int whole = actors.isEmpty() ? Portion.whole(sentence, grammar, token) : NONE;
    if (whole != NONE) {
      return about(whole);
    }
    return actors.isEmpty() && sentence.token(token).isNoun() ? around(token) : actors;
  }

  /// Who stands before a noun as its possessor, part of a compound or adjective of nationality, or
  /// after it with "of", "by" or "from".
  private Set<String> around(int noun) {
    if (is(noun, "followers")) {
      return new LinkedHashSet<>();
    }
    if (lexicon.named("suffering").contains(lemma(noun))
        || lexicon.named("dissent").contains(lemma(noun))) {
      return beside(noun, Set.of("by"));
    }
    Set<String> actors = beside(noun, Set.of("'s", "by"));
    if (is(noun, "counterparts") && before(noun).stream().anyMatch(i -> !named(i).isEmpty())) {
      actors.clear(); // "his Egyptian counterpart" is Egypt's
    }
    if (actors.isEmpty()) {
      boolean matter = is(noun, "matter") || is(noun, "undergone");
      before(noun).stream()
          .filter(i -> !matter || !sentence.token(i).entity().equals("LOCATION"))
          .filter(i -> !isEmployer(i, noun))
          .filter(i -> !isOfAParty(i, noun))
          .forEach(i -> actors.addAll(named(i)));
    }
    if (isOfNoState(noun)) {
      actors.removeAll(nations(noun));
    } else if (actors.isEmpty() && !is(noun, "undergone")) {
      actors.addAll(beside(noun, sources(noun)));
    }
    return actors;
  }

  /// "Senate Democratic leaders" are not the Senate.
  private boolean isOfAParty(int house, int noun) {
    return is(house, "houses") && before(noun).stream().anyMatch(i -> is(i, "partisan"));
  }

  /// The prepositions after which stands whose a noun is: "attacks from Gaza", "the actions of
  /// Iran"; a resolution against Iran is not its own.
  private Set<String> sources(int noun) {
    if (is(noun, "harm")) {
      return is(noun, "deeds") ? Set.of("of", "from") : Set.of("from");
    }
    return is(noun, "texts") ? Set.of("of", "from") : Set.of("of", "from", "against");
  }

  /// "Syrian people", "Libyan rebel forces", "a British university chief": those of a state who do
  /// not act for it.
  private boolean isOfNoState(int noun) {
    return is(noun, "populace")
        || isPrivate(noun)
        || before(noun).stream().anyMatch(i -> is(i, "unofficial"));
  }

  /// "The American swimmer": a man of a calling is not his state.
  private boolean isPrivate(int noun) {
    return is(noun, "trade_calling") && !sentence.token(noun).isProper();
  }

  private boolean is(int noun, String words) {
    return lexicon.named(words).contains(lemma(noun));
  }

  /// The states that stand before a noun: "the Syrian people", "Syria's rebels" are not Syria.
  private Set<String> nations(int noun) {
    Set<String> states = new LinkedHashSet<>();
    for (int child : sentence.children(noun)) {
      boolean isNation =
          sentence.token(child).entity().equals("LOCATION")
              || sentence.relation(child).equals("amod")
              || heads.get(child).stream().anyMatch(m -> m.form() == Mention.Form.DEMONYM);
      if (child < noun && isNation) {
        states.addAll(named(child));
      }
    }
    return states;
  }

  private Set<String> beside(int noun, Set<String> prepositions) {
    Set<String> actors = new LinkedHashSet<>();
    for (Grammar.Oblique oblique : grammar.obliques(noun)) {
      if (!prepositions.contains(oblique.preposition())
          || isMatter(oblique)
          || isOneOf(noun, oblique.head())) {
        continue;
      }
      if (isEmployer(oblique.head(), noun)) {
        actors.addAll(nations(oblique.head()));
      } else {
        grammar.conjuncts(oblique.head()).forEach(i -> actors.addAll(at(i)));
      }
    }
    return actors;
  }

  /// "The idea of reforming NATO": the alliance is what it is about.
  private boolean isMatter(Grammar.Oblique oblique) {
    int first = sentence.leftmost(oblique.head());
    return oblique.preposition().equals("of")
        && first + 1 < oblique.head()
        && sentence.token(first + 1).tag().equals("VBG")
        && sentence.token(oblique.head()).isProper();
  }

  /// "Suspended a member of the council": one of its members is not the body.
  private boolean isOneOf(int noun, int body) {
    int determiner = sentence.child(noun, "det");
    return lemma(noun).equals("member")
        && is(body, "bodies")
        && determiner != NONE
        && Set.of("a", "an", "another", "any", "no").contains(lemma(determiner));
  }

  /// "Obama's officials", "his envoy": who sends them is not they, his state may be; "Bush
  /// administration officials" are the administration's.
  private boolean isEmployer(int owner, int noun) {
    return is(noun, "emissaries")
        && (isPerson(owner) || isTitled(owner) || Set.of("his", "her").contains(lemma(owner)))
        && before(noun).stream().noneMatch(i -> is(i, "rulers"));
  }

  /// A title before a name on which the parser hangs the name.
  private boolean isTitled(int owner) {
    return Arrays.stream(sentence.children(owner)).anyMatch(i -> i > owner && isPerson(i));
  }

  /// The words that stand in compound or as adjectives before a noun.
  List<Integer> before(int noun) {
    List<Integer> words = new ArrayList<>();
    for (int child : sentence.children(noun)) {
      if (child < noun && isPremodifier(child) && !isPatronage(child) && !isDashed(child, noun)) {
        for (int i = sentence.leftmost(child); i <= sentence.rightmost(child); i++) {
          words.add(i);
        }
      }
    }
    return words;
  }

  private boolean isPatronage(int child) {
    return lexicon
        .named("patronage")
        .contains(sentence.token(child).word().toLowerCase(Locale.ROOT));
  }

  /// "Much of the Annan plan - withdrawal of troops": what stands before a dash is no part of it.
  private boolean isDashed(int child, int noun) {
    for (int i = child + 1; i < noun; i++) {
      boolean isSpaced =
          sentence.token(i - 1).span().end() < sentence.token(i).span().begin()
              && sentence.token(i).span().end() < sentence.token(i + 1).span().begin();
      if (isSpaced && Set.of("-", "--", "–", "—").contains(sentence.token(i).word())) {
        return true;
      }
    }
    return false;
  }

  private boolean isPremodifier(int child) {
    return switch (sentence.relation(child)) {
      case "compound", "amod", "nmod", "dep", "nummod" -> grammar.preposition(child).isEmpty();
      default -> false;
    };
  }

  private Set<String> named(int token) {
    Set<String> actors = new LinkedHashSet<>();
    heads.get(token).forEach(mention -> actors.add(mention.actor()));
    return actors;
  }

  /// Whether a word belongs to a name of the cast.
  boolean isNamed(int token) {
    if (!heads.get(token).isEmpty()) {
      return true;
    }
    int head = sentence.head(token);
    return head != NONE
        && heads.get(head).stream()
            .anyMatch(mention -> mention.span().contains(sentence.token(token).span()));
  }

  private String lemma(int token) {
    return sentence.lemma(token).toLowerCase(Locale.ROOT);
  }
}
