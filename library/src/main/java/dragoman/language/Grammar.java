package dragoman.language;

import static dragoman.language.Sentence.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What a word of a sentence governs, read through coordination, control, relative clauses and
/// prepositions: the relations that Universal Dependencies calls enhanced, computed on the basic
/// tree.
///
/// All arguments and results are token indices. Nothing is guessed beyond the tree: where the tree
/// names no subject and none is shared, there is none.
public final class Grammar {
  /// A prepositional dependent: "in Vladivostok" under "met" is `(in, Vladivostok)`. Prepositions
  /// of several words are joined by a space; a possessor has the preposition `'s`.
  public record Oblique(String preposition, int head) {}

  private static final Set<String> OBJECT_CONTROL =
      Set.of(
          "advise",
          "allow",
          "appoint",
          "arm",
          "ask",
          "assign",
          "assist",
          "authorise",
          "authorize",
          "beg",
          "beseech",
          "bribe",
          "cause",
          "caution",
          "challenge",
          "coax",
          "coerce",
          "command",
          "commission",
          "compel",
          "convince",
          "counsel",
          "direct",
          "drive",
          "empower",
          "enable",
          "encourage",
          "entice",
          "entitle",
          "entreat",
          "equip",
          "exhort",
          "expect",
          "forbid",
          "force",
          "get",
          "help",
          "hire",
          "impel",
          "implore",
          "incite",
          "induce",
          "inspire",
          "instruct",
          "invite",
          "lead",
          "license",
          "lobby",
          "mandate",
          "motivate",
          "nominate",
          "obligate",
          "oblige",
          "order",
          "pay",
          "permit",
          "persuade",
          "petition",
          "press",
          "pressure",
          "pressurise",
          "pressurize",
          "prompt",
          "provoke",
          "push",
          "recruit",
          "remind",
          "request",
          "require",
          "summon",
          "task",
          "teach",
          "tell",
          "tempt",
          "train",
          "trust",
          "urge",
          "want",
          "warn");

  /// "Called on Iran to stop": who is called on stops.
  private static final Map<String, String> ADDRESSING =
      Map.of("call", "on", "appeal", "to", "plead", "with", "prevail", "on");

  /// Verbs that take a clause without "that".
  private static final Set<String> TELLING =
      Set.of(
          "add",
          "admit",
          "announce",
          "argue",
          "assume",
          "believe",
          "claim",
          "confirm",
          "deny",
          "doubt",
          "expect",
          "fear",
          "feel",
          "hear",
          "hope",
          "insist",
          "know",
          "learn",
          "report",
          "reveal",
          "say",
          "suggest",
          "suspect",
          "think",
          "understand",
          "warn");

  private static final Set<String> TIMES =
      Set.of(
          "day",
          "week",
          "month",
          "year",
          "night",
          "weekend",
          "morning",
          "summer",
          "winter",
          "spring",
          "autumn",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  private final Sentence sentence;

  public Grammar(Sentence sentence) {
    this.sentence = sentence;
  }

  /// Whoever the clause of a verb (or of a predicate noun or adjective) is about: its own subjects,
  /// with their conjuncts; else those it shares with the verb it is coordinated with, controlled
  /// by, or a participle of; for a relative clause the noun it describes.
  ///
  /// A passive verb's subject undergoes: see [#isPassive].
  public List<Integer> subjects(int predicate) {
    return subjects(predicate, 0);
  }

  private List<Integer> subjects(int predicate, int depth) {
    List<Integer> own = new ArrayList<>();
    for (int child : sentence.children(predicate)) {
      if (sentence.relation(child).startsWith("nsubj") && !isTimeBesideWho(predicate, child)) {
        own.addAll(conjuncts(isRelativizer(child) ? antecedent(predicate, child) : child));
      }
    }
    if (!own.isEmpty() || depth > 6 || sentence.hasChild(predicate, "expl")) {
      return own;
    }
    int head = sentence.head(predicate);
    if (head == NONE) {
      return own;
    }
    int before =
        new DisplacedSubject(sentence).of(predicate, TELLING.contains(sentence.lemma(head)));
    if (before != NONE) {
      return conjuncts(before);
    }
    return switch (sentence.relation(predicate)) {
      case "conj" -> sharesSubject(predicate, head) ? subjects(head, depth + 1) : own;
      case "xcomp" -> controllers(head, depth + 1);
      case "advcl" ->
          sentence.hasChild(predicate, "mark")
                  && sentence.token(predicate).tag().startsWith("VB")
                  && !isToInfinitive(predicate)
                  && !isParticiple(predicate)
              ? own
              : subjects(head, depth + 1);
      case "acl" -> isParticiple(predicate) ? conjuncts(head) : own;
      case "acl:relcl" ->
          relativeObject(predicate) == NONE || hasTimeBesideWho(predicate)
              ? conjuncts(described(predicate))
              : own;
      default -> own;
    };
  }

  private boolean hasTimeBesideWho(int predicate) {
    int subject = sentence.child(predicate, "nsubj");
    return subject != NONE && isTimeBesideWho(predicate, subject);
  }

  /// In "Ortega, who last week sent …" the parser may take the week for the subject and "who" for
  /// the object.
  private boolean isTimeBesideWho(int predicate, int subject) {
    boolean isTime = TIMES.contains(sentence.lemma(subject).toLowerCase(Locale.ROOT));
    return isTime
        && sentence.relation(predicate).equals("acl:relcl")
        && Arrays.stream(sentence.children(predicate))
            .anyMatch(child -> sentence.lemma(child).equals("who"));
  }

  private boolean sharesSubject(int predicate, int head) {
    return sentence.token(predicate).isVerb()
        && (sentence.token(head).isVerb() || sentence.hasChild(head, "cop"));
  }

  private List<Integer> controllers(int head, int depth) {
    if (OBJECT_CONTROL.contains(sentence.lemma(head))) {
      List<Integer> objects = objects(head);
      if (!objects.isEmpty()) {
        return objects;
      }
    }
    List<Integer> addressed = addressed(head);
    if (!addressed.isEmpty()) {
      return addressed;
    }
    return subjects(head, depth);
  }

  /// Whom "call on", "appeal to" and their like are said to, with the preposition read as such or
  /// as a particle.
  private List<Integer> addressed(int verb) {
    String addressing = ADDRESSING.get(sentence.lemma(verb));
    int particle = sentence.child(verb, "compound:prt");
    if (particle != NONE && sentence.lemma(particle).equals(addressing)) {
      return objects(verb);
    }
    if (sentence.hasChild(verb, "obj")) {
      return List.of();
    }
    for (Oblique oblique : obliques(verb)) {
      boolean isTime = TIMES.contains(sentence.lemma(oblique.head()).toLowerCase(Locale.ROOT));
      if (oblique.preposition().equals(addressing) && !isTime) {
        return conjuncts(oblique.head());
      }
    }
    return List.of();
  }

  private boolean isParticiple(int i) {
    String tag = sentence.token(i).tag();
    return tag.equals("VBG") || tag.equals("VBN");
  }

  private boolean isToInfinitive(int i) {
    int mark = sentence.child(i, "mark");
    return mark != NONE && sentence.lemma(mark).equals("to");
  }

  private boolean isRelativizer(int i) {
    return Set.of("WDT", "WP", "WP$").contains(sentence.token(i).tag());
  }

  private int antecedent(int predicate, int relativizer) {
    return sentence.relation(predicate).equals("acl:relcl") ? described(predicate) : relativizer;
  }

  /// What a relative clause describes. In "an interview with CNN, Ghonim, who was freed" the parser
  /// takes the man for another name of the company, and the clause for its: "who" tells otherwise.
  private int described(int predicate) {
    int head = sentence.head(predicate);
    for (int child : sentence.children(predicate)) {
      boolean isWho = sentence.lemma(child).equals("who") && child > head + 2;
      int before = isWho ? child - 2 : NONE;
      if (isWho
          && sentence.token(child - 1).word().equals(",")
          && sentence.token(before).entity().equals("PERSON")
          && !sentence.token(head).entity().equals("PERSON")
          && sentence.head(before) == head
          && sentence.relation(before).equals("appos")) {
        return before;
      }
    }
    return head;
  }

  /// In "the visit that Lavrov paid", the object inside the relative clause: the relativizer's own
  /// place, [Sentence#NONE] where the clause has an object of its own or none is missing.
  private int relativeObject(int predicate) {
    for (int child : sentence.children(predicate)) {
      if (isRelativizer(child) && sentence.relation(child).equals("obj")) {
        return child;
      }
    }
    return NONE;
  }

  /// What a verb acts on, with conjuncts: direct and indirect objects, the noun a relative clause
  /// or participle describes where it stands for the object, and objects shared with a coordinated
  /// verb. For a passive verb see [#subjects].
  public List<Integer> objects(int verb) {
    Set<Integer> objects = new TreeSet<>();
    for (int child : sentence.children(verb)) {
      String relation = sentence.relation(child);
      boolean isWho = sentence.lemma(child).equals("who") && hasTimeBesideWho(verb);
      if ((relation.equals("obj") || relation.equals("iobj")) && !isWho) {
        objects.addAll(conjuncts(isRelativizer(child) ? antecedent(verb, child) : child));
      }
    }
    if (objects.isEmpty()) {
      for (int child : sentence.children(verb)) {
        if (sentence.relation(child).equals("conj")
            && sentence.token(child).isVerb()
            && verb + 2 == child) {
          objects.addAll(objects(child));
        }
      }
    }
    return List.copyOf(objects);
  }

  /// Who does what a passive verb says: the conjuncts of its "by" phrase.
  public List<Integer> agents(int verb) {
    if (!isPassive(verb)) {
      return List.of();
    }
    return obliques(verb).stream()
        .filter(oblique -> oblique.preposition().equals("by"))
        .flatMap(oblique -> conjuncts(oblique.head()).stream())
        .toList();
  }

  /// Whether a verb stands in the passive, a bare past participle after a noun included.
  public boolean isPassive(int verb) {
    if (sentence.hasChild(verb, "nsubj:pass", "aux:pass", "csubj:pass")) {
      return !isContractedPerfect(verb);
    }
    if (!sentence.token(verb).tag().equals("VBN") || hasAuxiliary(verb, "have")) {
      return false;
    }
    String relation = sentence.relation(verb);
    return relation.equals("acl")
        || isLeftOver(verb)
        || (relation.equals("conj")
            && isPassive(sentence.head(verb))
            && !sentence.hasChild(verb, "nsubj"));
  }

  /// "The war has cost lives, many civilians killed": a participle with a subject and nothing that
  /// makes it a perfect.
  private boolean isLeftOver(int verb) {
    int object = sentence.child(verb, "obj");
    return sentence.relation(verb).equals("dep")
        && sentence.hasChild(verb, "nsubj")
        && !sentence.hasChild(verb, "aux", "cop")
        && (object == NONE
            || verb + 1 < sentence.size() && sentence.token(verb + 1).word().equals(","));
  }

  /// "He's met Macron": a parser takes "'s" for "is" though the object shows that it is "has".
  private boolean isContractedPerfect(int verb) {
    int auxiliary = sentence.child(verb, "aux:pass");
    return auxiliary != NONE
        && Set.of("'s", "’s").contains(sentence.token(auxiliary).word())
        && sentence.hasChild(verb, "obj");
  }

  /// The prepositional dependents of a verb or noun, possessors included, conjuncts not expanded.
  public List<Oblique> obliques(int i) {
    List<Oblique> obliques = new ArrayList<>();
    for (int child : sentence.children(i)) {
      String relation = sentence.relation(child);
      if (relation.equals("nmod:poss")) {
        obliques.add(new Oblique("'s", child));
      } else if (relation.startsWith("obl") || relation.startsWith("nmod")) {
        obliques.add(new Oblique(preposition(child), child));
      }
    }
    return obliques;
  }

  /// The preposition of a noun in lower case, empty where it has none.
  public String preposition(int noun) {
    var words = new StringBuilder();
    for (int child : sentence.children(noun)) {
      if (sentence.relation(child).equals("case") && child < noun) {
        words.append(words.isEmpty() ? "" : " ");
        words.append(sentence.token(child).word().toLowerCase(Locale.ROOT));
        for (int fixed : sentence.children(child)) {
          if (sentence.relation(fixed).equals("fixed")) {
            words.append(' ').append(sentence.token(fixed).word().toLowerCase(Locale.ROOT));
          }
        }
      }
    }
    return words.toString();
  }

  /// A token and everything coordinated with it, from left to right.
  public List<Integer> conjuncts(int i) {
    int first = i;
    while (sentence.relation(first).equals("conj") && sentence.head(first) != NONE) {
      first = sentence.head(first);
    }
    if (first != i) {
      return List.of(i);
    }
    Set<Integer> all = new TreeSet<>();
    collectConjuncts(first, all);
    return List.copyOf(all);
  }

  private void collectConjuncts(int i, Set<Integer> all) {
    all.add(i);
    for (int child : sentence.children(i)) {
      if (sentence.relation(child).equals("conj")) {
        collectConjuncts(child, all);
      }
    }
  }

  /// Whether the word itself is negated: "not", "never", "no", "neither", "without" before it; but
  /// what is "not only" so is so.
  public boolean isNegated(int i) {
    for (int child : sentence.children(i)) {
      String lemma = sentence.lemma(child).toLowerCase(Locale.ROOT);
      String relation = sentence.relation(child);
      boolean negates =
          Set.of("not", "n't", "never", "no", "neither", "nor", "without").contains(lemma);
      if (negates
          && !isNotOnly(child)
          && Set.of("advmod", "det", "cc:preconj", "case", "mark", "neg").contains(relation)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNotOnly(int negation) {
    return negation + 1 < sentence.size()
        && Set.of("only", "merely", "just", "simply", "solely")
            .contains(sentence.lemma(negation + 1).toLowerCase(Locale.ROOT));
  }

  /// The lemmas of a verb's auxiliaries from left to right: `will`, `have`, `be`.
  public List<String> auxiliaries(int verb) {
    return Arrays.stream(sentence.children(verb))
        .filter(child -> sentence.relation(child).startsWith("aux"))
        .mapToObj(child -> sentence.lemma(child).toLowerCase(Locale.ROOT))
        .toList();
  }

  public boolean hasAuxiliary(int verb, String lemma) {
    return auxiliaries(verb).contains(lemma);
  }
}
