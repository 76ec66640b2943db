package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Grammar;
import dragoman.language.Sentence;
import dragoman.source.WordClasses;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The rules of `governors.tsv`: words that say whether what stands under them takes place.
final class Governors {
  private static final WordClasses CLASSES = WordClasses.of(Governors.class, "status.tsv");
  private static final Set<String> COPULAS = Set.of("be", "seem", "appear", "remain");

  private static final Set<String> TIME =
      Set.of("after", "before", "during", "since", "following", "until", "in", "at", "by", "from");

  private static final Set<String> DENYING = Set.of("deny", "refute", "disprove", "rebut");
  private static final Set<String> TOLD =
      Set.of(
          "report",
          "claim",
          "allegation",
          "accusation",
          "charge",
          "rumor",
          "rumour",
          "suggestion",
          "story",
          "speculation");
  private static final Governor DENIAL = new Governor("denied", Status.DENIED, Status.DENIED);

  private final Map<String, Map<String, Governor>> byPlace = new HashMap<>();

  Governors() {
    for (Rules.Line line : Rules.of("governors.tsv", 5)) {
      for (String word : line.column(0).split(",")) {
        var governor =
            new Governor(word, Status.valueOf(line.column(2)), Status.valueOf(line.column(3)));
        byPlace.computeIfAbsent(line.column(1), place -> new HashMap<>()).put(word, governor);
      }
    }
  }

  /// The rule for a word in a place of the file, null where it has none.
  @Nullable Governor at(String place, String word) {
    return byPlace.getOrDefault(place, Map.of()).get(word);
  }

  /// Whether a verb says of any complement whether it takes place.
  boolean knows(String verb) {
    return Set.of("to", "clause", "complement", "event").stream()
        .anyMatch(place -> at(place, verb) != null);
  }

  /// What the head makes of the token under it; null where no rule speaks of it.
  @Nullable Governor of(Sentence sentence, int token, int head) {
    String relation = sentence.relation(token);
    String word = word(sentence, head);
    Governor governor = null;
    int predicate = sentence.child(head, "xcomp");
    if (relation.startsWith("nsubj") && predicate != NONE && COPULAS.contains(word)) {
      governor = at("event", sentence.lemma(predicate).toLowerCase(Locale.ROOT));
    }
    if (governor == null
        && sentence.token(token).isNoun()
        && isArgument(sentence, token)
        && !isGiven(sentence, token, head)) {
      governor = at(isPredicate(sentence, head) ? "predicate" : "event", word);
      if (word.equals("call") && isNamed(sentence, token)) {
        governor = null;
      }
      if (word.equals("announce")) {
        Governor performed = at("performed", sentence.lemma(token).toLowerCase(Locale.ROOT));
        governor = performed == null ? governor : performed;
      }
      if (governor != null
          && governor.affirmed() == Status.DENIED
          && isUtterance(sentence, token)) {
        governor = null;
      }
    }
    if (governor == null && sentence.token(head).isNoun()) {
      boolean isCounted = !isInfinitive(sentence, token) && Prospects.isCounted(sentence, head);
      governor = isDenied(sentence, head) ? DENIAL : isCounted ? null : at("noun", word);
      return governor != null && belongs(sentence, token, head) ? governor : null;
    }
    boolean infinitive = isInfinitive(sentence, token);
    if (governor == null && (relation.equals("xcomp") || relation.equals("ccomp") && infinitive)) {
      governor = ofObject(sentence, head, token);
    }
    if (governor == null && isComplement(sentence, token, relation)) {
      governor = infinitive && isPast(sentence, head) ? at("past", word) : null;
      if (governor == null) {
        governor = at(infinitive ? "to" : "clause", word);
      }
      if (governor == null && !infinitive) {
        governor = at("gerund", word);
      }
      if (governor == null) {
        governor = at("complement", word);
      }
    }
    return governor;
  }

  /// A verb in dictionary form, with its particle where a line of the file has it so ("rule out").
  private String word(Sentence sentence, int head) {
    String word = sentence.lemma(head).toLowerCase(Locale.ROOT);
    int particle = sentence.child(head, "compound:prt");
    String phrase = particle == NONE ? word : word + " " + sentence.lemma(particle);
    return at("event", phrase) == null && at("complement", phrase) == null ? word : phrase;
  }

  /// "Denied reports that he visited Paris": what was reported is denied.
  private boolean isDenied(Sentence sentence, int noun) {
    int verb = sentence.head(noun);
    return verb != NONE
        && sentence.relation(noun).equals("obj")
        && DENYING.contains(sentence.lemma(verb))
        && TOLD.contains(sentence.lemma(noun).toLowerCase(Locale.ROOT));
  }

  /// "Announced a plan to visit", where the parser hangs the infinitive on the verb.
  @Nullable Governor ofObject(Sentence sentence, int verb, int infinitive) {
    int object = sentence.child(verb, "obj");
    boolean isPassive = sentence.hasChild(infinitive, "aux:pass");
    return object == NONE || object > infinitive || isPassive
        ? null
        : at("noun", sentence.lemma(object).toLowerCase(Locale.ROOT));
  }

  /// "Was able to": what one was able to do in the past tense was done.
  private static boolean isPast(Sentence sentence, int predicate) {
    int link = sentence.child(predicate, "cop");
    return link != NONE
        && sentence.token(link).tag().equals("VBD")
        && !sentence.hasChild(predicate, "aux");
  }

  /// "Wants his allegations to be looked into": there are some.
  private static boolean isGiven(Sentence sentence, int noun, int head) {
    int wanted = sentence.child(head, "xcomp");
    int determiner = sentence.child(noun, "det");
    if (CLASSES.named("charging").contains(sentence.lemma(noun).toLowerCase(Locale.ROOT))
        && sentence.hasChild(noun, "nmod:poss")) {
      return true;
    }
    return wanted > noun
        && sentence.relation(noun).equals("obj")
        && (sentence.hasChild(noun, "nmod:poss")
            || determiner != NONE && sentence.lemma(determiner).equalsIgnoreCase("the"));
  }

  /// "Called their veto despicable"; but "called a meeting", "called for their resignation".
  private static boolean isNamed(Sentence sentence, int noun) {
    int determiner = sentence.child(noun, "det");
    return sentence.relation(noun).equals("obj")
        && (sentence.token(noun).isProper()
            || sentence.hasChild(noun, "nmod:poss")
            || determiner != NONE && sentence.lemma(determiner).equalsIgnoreCase("the"));
  }

  /// A noun or adjective beside "be"; a participle there is a passive ("is to be expected").
  private static boolean isPredicate(Sentence sentence, int head) {
    return sentence.hasChild(head, "cop") && !sentence.token(head).isVerb();
  }

  /// An offer that is rejected was made.
  private boolean isUtterance(Sentence sentence, int noun) {
    return at("utterance", sentence.lemma(noun).toLowerCase(Locale.ROOT)) != null;
  }

  /// Subject, object or what is governed by a preposition other than of time.
  private static boolean isArgument(Sentence sentence, int noun) {
    return switch (sentence.relation(noun)) {
      case "obj", "nsubj:pass", "iobj" -> true;
      case "nsubj" -> sentence.hasChild(sentence.head(noun), "cop");
      case "obl", "nmod" ->
          sentence.token(sentence.head(noun)).isVerb()
              && !TIME.contains(new Grammar(sentence).preposition(noun))
              && !isSetting(sentence, noun);
      default -> false;
    };
  }

  /// "On his visit, asked …"; but "insisted on a visit".
  private static boolean isSetting(Sentence sentence, int noun) {
    return new Grammar(sentence).preposition(noun).equals("on")
        && !CLASSES
            .named("insisting")
            .contains(sentence.lemma(sentence.head(noun)).toLowerCase(Locale.ROOT));
  }

  private static boolean isComplement(Sentence sentence, int token, String relation) {
    return Set.of("xcomp", "ccomp", "csubj").contains(relation)
        || (relation.equals("obl") && sentence.token(token).isVerb())
        || isMisplacedClause(sentence, token, relation)
        || isBareGerund(sentence, token, relation);
  }

  /// "Denied Russia was selling arms": a clause with its own auxiliary right after, whose subject
  /// the parser took for an object.
  private static boolean isMisplacedClause(Sentence sentence, int token, String relation) {
    int head = sentence.head(token);
    int object = sentence.child(head, "obj");
    int auxiliary = sentence.child(token, "aux", "aux:pass");
    return relation.equals("dep")
        && object > head
        && auxiliary == sentence.rightmost(object) + 1
        && !sentence.token(auxiliary).tag().equals("TO");
  }

  /// "Is considering giving money": the parser may hang the gerund as a clause beside the verb.
  static boolean isBareGerund(Sentence sentence, int token, String relation) {
    return Set.of("advcl", "acl", "obj", "dep").contains(relation)
        && sentence.token(token).tag().equals("VBG")
        && token == sentence.head(token) + 1
        && sentence.token(token - 1).isVerb();
  }

  /// Complements of a noun or gerund: "plan to meet", "rumours that they met", "possibility of a
  /// meeting".
  private static boolean belongs(Sentence sentence, int token, int head) {
    String relation = sentence.relation(token);
    if (relation.equals("acl") && isAside(sentence, token)) {
      return false;
    }
    if (Set.of("acl", "ccomp", "xcomp", "acl:relcl").contains(relation)) {
      return !relation.equals("acl:relcl") || mark(sentence, token).equals("that");
    }
    String preposition = new Grammar(sentence).preposition(token);
    return relation.startsWith("nmod")
        && token > head
        && Set.of("of", "for", "about", "on", "concerning", "regarding", "to", "over", "at", "in")
            .contains(preposition);
  }

  /// "The resolution vetoed by Russia", "the failure, referring to": a participle says what was
  /// done to the noun, not what it is about.
  private static boolean isAside(Sentence sentence, int participle) {
    String tag = sentence.token(participle).tag();
    return tag.equals("VBN") && !isInfinitive(sentence, participle)
        || tag.equals("VBG")
            && participle > 0
            && !Character.isLetterOrDigit(sentence.token(participle - 1).word().codePointAt(0));
  }

  /// Whether a verb has "to" before it, alone or after "for" ("for Iran to leave"); "is to leave"
  /// is none.
  static boolean isInfinitive(Sentence sentence, int verb) {
    int to = to(sentence, verb);
    return to != NONE && !isArranged(sentence, verb);
  }

  /// "The leaders are to meet".
  static boolean isArranged(Sentence sentence, int verb) {
    int to = to(sentence, verb);
    for (int child : sentence.children(verb)) {
      boolean isLink = Set.of("aux", "cop").contains(sentence.relation(child));
      if (isLink && child < to && sentence.lemma(child).equals("be")) {
        return true;
      }
    }
    return false;
  }

  private static int to(Sentence sentence, int verb) {
    for (int child : sentence.children(verb)) {
      if (sentence.relation(child).equals("mark") && sentence.token(child).tag().equals("TO")) {
        return child;
      }
    }
    return NONE;
  }

  private static String mark(Sentence sentence, int token) {
    int mark = sentence.child(token, "mark");
    return mark == NONE ? "" : sentence.lemma(mark).toLowerCase(Locale.ROOT);
  }
}
