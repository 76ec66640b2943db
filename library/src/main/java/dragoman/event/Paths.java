package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Grammar;
import dragoman.language.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Follows the paths of the rule files through a sentence: from a verb or noun to the words that
/// stand in one of its places.
final class Paths {
  private static final List<String> ANY =
      List.of("obj", "with", "to", "on", "against", "for", "from", "into", "in");

  /// Verbs that judge an act without saying who does it: "opposes sending troops".
  private static final Set<String> JUDGING =
      Set.of(
          "oppose",
          "support",
          "favor",
          "favour",
          "advocate",
          "recommend",
          "suggest",
          "propose",
          "condemn",
          "criticize",
          "criticise",
          "denounce",
          "reject",
          "discuss",
          "endorse",
          "think",
          "believe");

  /// Verbs whose object is another's doing: "broke up attempts to stage a rally".
  private static final Set<String> HINDERING =
      Set.of(
          "break",
          "foil",
          "thwart",
          "stop",
          "prevent",
          "block",
          "resist",
          "ban",
          "halt",
          "frustrate",
          "dismiss",
          "ignore",
          "welcome",
          "back",
          "expose",
          "uncover",
          "reveal",
          "report",
          "fear",
          "praise",
          "see",
          "watch");

  private final Sentence sentence;
  private final Grammar grammar;
  private final Company company;
  private final Support support;
  private final Lexicon lexicon;
  private final Intentions intentions;
  private final LooseClauses loose;

  Paths(Sentence sentence, Grammar grammar, Company company, Support support, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.grammar = grammar;
    this.company = company;
    this.support = support;
    this.intentions = new Intentions(sentence, grammar, lexicon);
    this.loose = new LooseClauses(sentence, grammar, company, lexicon);
  }

  /// The words at the end of a path, for example `obj`, `with`, `xcomp.obj`.
  List<Integer> follow(int from, String path) {
    List<Integer> at = List.of(from);
    for (String step : path.split("\\.")) {
      Set<Integer> next = new LinkedHashSet<>();
      at.forEach(token -> next.addAll(step(token, step)));
      at = List.copyOf(next);
    }
    return at;
  }

  private List<Integer> step(int from, String step) {
    boolean verb = !sentence.token(from).isNoun();
    return switch (step) {
      case "subj" -> agents(from);
      case "blamed" -> new Blamed(sentence, grammar, lexicon).in(from, agents(from));
      case "for-to" -> Wished.subjects(sentence, grammar, from);
      case "obj" -> verb ? patients(from) : prepositional(from, "of");
      case "iobj" -> beneficiaries(from);
      case "xcomp" -> infinitives(from);
      case "pred" ->
          related(from, Set.of("xcomp")).stream().filter(i -> !sentence.token(i).isVerb()).toList();
      case "ccomp" -> related(from, Set.of("ccomp"));
      case "for-ing" -> reasons(from);
      case "aux" -> related(from, Set.of("aux"));
      case "acl" -> described(from);
      case "advcl" -> related(from, Set.of("advcl"));
      case "made" -> makers(from);
      case "guest" -> guests(from);
      case "adv" -> related(from, Set.of("advmod"));
      case "prt" -> related(from, Set.of("compound:prt"));
      case "compound" -> company.before(from);
      case "mod" -> related(from, Set.of("amod", "compound"));
      case "any" -> anywhere(from);
      default -> prepositional(from, step);
    };
  }

  /// Who does what a verb says, whatever its voice.
  List<Integer> agents(int verb) {
    if (sentence.token(verb).isNoun()) {
      return prepositional(verb, "'s");
    }
    if (grammar.isPassive(verb)) {
      return new SplitCoordination(sentence, grammar).agents(verb);
    }
    List<Integer> agents = new ArrayList<>(subjects(verb));
    agents.addAll(besides(verb));
    return agents;
  }

  /// "China, along with Russia, vetoed it": both did.
  private List<Integer> besides(int verb) {
    for (Grammar.Oblique oblique : grammar.obliques(verb)) {
      if (oblique.head() < verb
          && Set.of("along with", "together with").contains(oblique.preposition())) {
        return grammar.conjuncts(oblique.head());
      }
    }
    for (int child : sentence.children(verb)) {
      boolean isAlong =
          sentence.relation(child).equals("advmod")
              && Set.of("along", "together")
                  .contains(sentence.lemma(child).toLowerCase(Locale.ROOT))
              && child < verb;
      if (isAlong) {
        return under(child, "with");
      }
    }
    return List.of();
  }

  /// Whom a verb is done to, whatever its voice.
  private List<Integer> patients(int verb) {
    List<Integer> objects = directObjects(verb);
    return grammar.isPassive(verb) && objects.isEmpty() ? grammar.subjects(verb) : objects;
  }

  private List<Integer> directObjects(int verb) {
    List<Integer> direct = new ArrayList<>();
    boolean two = sentence.hasChild(verb, "iobj");
    for (int object : NextClause.without(sentence, verb, grammar.objects(verb))) {
      if (!two || !isIndirect(verb, object)) {
        direct.add(object);
      }
    }
    if (direct.isEmpty() && lacksObject(verb)) {
      direct.add(sentence.head(verb));
    }
    return direct;
  }

  private boolean isIndirect(int verb, int object) {
    for (int at = object; at != NONE && at != verb; at = sentence.head(at)) {
      if (sentence.relation(at).equals("iobj")) {
        return true;
      }
    }
    return false;
  }

  /// "The summit Putin attended": a relative clause without relativizer and object.
  private boolean lacksObject(int verb) {
    return sentence.relation(verb).equals("acl:relcl")
        && sentence.hasChild(verb, "nsubj")
        && !sentence.hasChild(verb, "xcomp", "ccomp", "advmod")
        && !sentence.token(sentence.child(verb, "nsubj")).tag().startsWith("W");
  }

  private List<Integer> beneficiaries(int verb) {
    if (grammar.isPassive(verb)) {
      return grammar.objects(verb).isEmpty() ? List.of() : grammar.subjects(verb);
    }
    int child = sentence.child(verb, "iobj");
    return child == NONE ? List.of() : grammar.conjuncts(child);
  }

  /// Subjects as [Grammar#subjects] gives them, and those of an infinitive under a noun: whoever
  /// has the intention or makes the promise.
  private List<Integer> subjects(int verb) {
    List<Integer> subjects = grammar.subjects(verb);
    int head = sentence.head(verb);
    int owner = owner(verb);
    if (owner != NONE) {
      return List.of(owner);
    }
    List<Integer> others = loose.subjects(verb);
    if (others != null) {
      return others;
    }
    int told = told(verb);
    if (told != NONE) {
      return grammar.subjects(told);
    }
    List<Integer> meant = intentions.owners(verb);
    if (meant != null) {
      return meant;
    }
    if (head != NONE && isAnybodys(verb, head)) {
      return List.of();
    }
    if (head != NONE && isReason(verb, head)) {
      return grammar.objects(head);
    }
    if (!subjects.isEmpty() || head == NONE) {
      return subjects;
    }
    String relation = sentence.relation(verb);
    boolean shared =
        relation.equals("ccomp") && hasTo(verb)
            || relation.equals("dep") && head < verb && !isTold(verb, head);
    if (shared && sentence.token(head).isVerb()) {
      return grammar.subjects(head);
    }
    if (!relation.equals("acl")) {
      return subjects;
    }
    if (lexicon.named("calls").contains(sentence.lemma(head))) {
      return prepositional(head, "for");
    }
    List<Integer> owners = prepositional(head, "'s");
    int above = sentence.head(head);
    boolean isPerformed =
        above != NONE
            && sentence.relation(head).equals("obj")
            && !HINDERING.contains(sentence.lemma(above))
            && !JUDGING.contains(sentence.lemma(above))
            && !lexicon.named("checking").contains(sentence.lemma(above));
    return !owners.isEmpty() || !isPerformed ? owners : agents(above);
  }

  /// "Their role in blocking it": whose role it is did it, wherever the parser hangs the gerund.
  private int owner(int verb) {
    int first = sentence.leftmost(verb);
    boolean isGerund =
        sentence.token(verb).tag().equals("VBG")
            && !sentence.hasChild(verb, "nsubj")
            && first > 0
            && first < verb
            && sentence.token(first).tag().equals("IN")
            && sentence.token(first - 1).isNoun();
    return isGerund ? sentence.child(first - 1, "nmod:poss") : NONE;
  }

  /// "He said the attack killed two people and wounded five": the parser joins the harm with the
  /// saying; what is told did both. The verb told, or [Sentence#NONE].
  private int told(int verb) {
    int head = sentence.head(verb);
    if (head == NONE
        || !sentence.relation(verb).equals("conj")
        || sentence.hasChild(verb, "nsubj", "nsubj:pass")
        || !lexicon.named("harming").contains(sentence.lemma(verb))
        || !lexicon.named("saying").contains(sentence.lemma(head))) {
      return NONE;
    }
    int told = sentence.child(head, "ccomp");
    return told != NONE && told > head && told < verb ? told : NONE;
  }

  /// "Told AFP that troops backed by tanks had attacked": a clause the parser hangs loosely on a
  /// verb of telling is told by its subject, not done by it.
  private boolean isTold(int verb, int head) {
    return lexicon.named("saying").contains(sentence.lemma(head))
        && sentence.hasChild(head, "ccomp")
        && sentence.hasChild(verb, "aux");
  }

  private boolean isAnybodys(int verb, int head) {
    boolean isHindered =
        (HINDERING.contains(sentence.lemma(head))
                || lexicon.named("checking").contains(sentence.lemma(head)))
            && sentence.relation(verb).equals("xcomp")
            && hasTo(verb)
            && sentence.hasChild(head, "obj");
    return isHindered
        || JUDGING.contains(sentence.lemma(head))
            && sentence.token(verb).tag().equals("VBG")
            && Set.of("xcomp", "advcl", "ccomp", "dep").contains(sentence.relation(verb))
            && !sentence.hasChild(verb, "nsubj")
            && verb == sentence.leftmost(verb);
  }

  /// "Criticised Russia for blocking the resolution": Russia blocked it.
  private boolean isReason(int verb, int head) {
    int mark = sentence.child(verb, "mark", "case");
    return sentence.token(verb).tag().equals("VBG")
        && sentence.relation(verb).equals("advcl")
        && mark != NONE
        && (sentence.lemma(mark).equals("for")
            || sentence.lemma(mark).equals("of")
                && lexicon.named("charging").contains(sentence.lemma(head)))
        && !sentence.hasChild(verb, "nsubj")
        && !grammar.isPassive(head)
        && !grammar.objects(head).isEmpty();
  }

  /// Complements of a verb: "to" with an infinitive, or a gerund.
  private List<Integer> infinitives(int verb) {
    List<Integer> found = new ArrayList<>(related(verb, Set.of("xcomp")));
    for (int child : sentence.children(verb)) {
      String relation = sentence.relation(child);
      if ((relation.equals("ccomp") || relation.equals("advcl")) && hasTo(child)) {
        found.add(child);
      }
      if (relation.equals("obj")) {
        related(child, Set.of("acl")).stream().filter(this::hasTo).forEach(found::add);
      }
    }
    for (int leading : List.copyOf(found)) {
      if (lexicon.named("leading").contains(sentence.lemma(leading))) {
        found.addAll(related(leading, Set.of("xcomp")));
      }
    }
    return found;
  }

  /// The gerunds after "for": "attacked him for staying away".
  private List<Integer> reasons(int verb) {
    List<Integer> found = new ArrayList<>();
    for (int child : sentence.children(verb)) {
      int mark = sentence.child(child, "mark", "case");
      if (sentence.token(child).tag().equals("VBG")
          && mark != NONE
          && sentence.lemma(mark).equals("for")) {
        found.add(child);
      }
    }
    return found;
  }

  /// Who made what a noun names: "a deal proposed by the league".
  private List<Integer> makers(int noun) {
    return related(noun, Set.of("acl")).stream()
        .flatMap(verb -> grammar.agents(verb).stream())
        .toList();
  }

  /// "Is in Tripoli at the *invitation* of the council": who is there.
  private List<Integer> guests(int noun) {
    int verb = sentence.head(noun);
    boolean isOccasion =
        verb != NONE
            && Set.of("at", "on", "upon").contains(grammar.preposition(noun))
            && sentence.relation(noun).startsWith("obl");
    return isOccasion ? agents(verb) : List.of();
  }

  private boolean hasTo(int verb) {
    int mark = sentence.child(verb, "mark");
    return mark != NONE && sentence.lemma(mark).equals("to");
  }

  private List<Integer> related(int from, Set<String> relations) {
    List<Integer> found = new ArrayList<>();
    for (int child : sentence.children(from)) {
      if (relations.contains(sentence.relation(child))) {
        found.addAll(grammar.conjuncts(child));
      }
    }
    return found;
  }

  /// The clauses that describe a noun, also those for which the parser has no name.
  private List<Integer> described(int noun) {
    List<Integer> clauses = related(noun, Set.of("acl"));
    return clauses.isEmpty() && sentence.token(noun).isNoun()
        ? related(noun, Set.of("dep")).stream().filter(i -> sentence.token(i).isVerb()).toList()
        : clauses;
  }

  private List<Integer> anywhere(int from) {
    List<Integer> found = new ArrayList<>();
    ANY.forEach(step -> found.addAll(step(from, step)));
    return found;
  }

  /// The nouns after a preposition: under the word itself, under the object of a verb, or under the
  /// light verb of a noun.
  private List<Integer> prepositional(int from, String preposition) {
    List<Integer> found = new ArrayList<>(under(from, preposition));
    if (preposition.equals("'s")) {
      found.addAll(0, new SplitCoordination(sentence, grammar).owners(from));
    }
    int light = sentence.token(from).isNoun() ? support.performer(from) : NONE;
    if (preposition.equals("'s") && light != NONE) {
      // "Ortega and Lagos held their first summit": the pronoun means who holds it.
      found.removeIf(owner -> sentence.token(owner).tag().equals("PRP$"));
    }
    if (!found.isEmpty()) {
      return found;
    }
    if (sentence.token(from).isNoun()) {
      if (light != NONE) {
        found.addAll(preposition.equals("'s") ? agents(light) : under(light, preposition));
      } else if (preposition.equals("'s") && isPredicate(from)) {
        found.addAll(grammar.subjects(from));
      }
      return found;
    }
    for (int object : patients(from)) {
      boolean isMatter =
          preposition.equals("on") && lexicon.named("texts").contains(sentence.lemma(object));
      if (!sentence.token(object).isProper() && !isMatter) {
        found.addAll(under(object, preposition));
      }
    }
    return found;
  }

  /// "France was in talks with rebels": the subject has what it is in.
  private boolean isPredicate(int noun) {
    return sentence.hasChild(noun, "cop") && grammar.preposition(noun).equals("in");
  }

  private List<Integer> under(int from, String preposition) {
    List<Integer> found = new ArrayList<>();
    for (Grammar.Oblique oblique : grammar.obliques(from)) {
      if (oblique.preposition().equals(preposition)) {
        found.addAll(NextClause.without(sentence, from, grammar.conjuncts(oblique.head())));
      }
    }
    return found;
  }
}
