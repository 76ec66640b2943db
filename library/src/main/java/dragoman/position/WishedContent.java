package dragoman.position;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What somebody says is to be done: "sanctions must be lifted", "it is essential to regulate …",
/// "we need to begin …" is the speaker's stand. Outside of what somebody says it is nobody's.
final class WishedContent implements StandRule {
  private static final Set<String> DUTY = Classes.of("duty");
  private static final Set<String> ESSENTIAL = Classes.of("essential");
  private static final Set<String> NEEDING = Classes.of("needing");

  private final VerbMatters verbs;

  WishedContent(VerbMatters verbs) {
    this.verbs = verbs;
  }

  @Override
  public List<Stand> find(Scene scene) {
    List<Stand> stands = new ArrayList<>();
    for (int word = 0; word < scene.sentence().size(); word++) {
      int verb = wished(scene, word);
      if (verb != NONE) {
        String speaker = scene.speakerAt(word);
        if (speaker != null && isPlain(scene, word)) {
          add(scene, verb, word, speaker, stands);
        }
      }
    }
    return stands;
  }

  private void add(Scene scene, int verb, int word, @Nullable String speaker, List<Stand> stands) {
    if (speaker == null) {
      return;
    }
    for (Matter matter : verbs.of(scene, verb)) {
      Position.Stance stance =
          verb != word && scene.grammar().isNegated(word)
              ? Position.Stance.OPPOSE
              : Position.Stance.SUPPORT;
      stands.add(
          new Stand(
              Relations.withHolder(matter, speaker), speaker, Stand.towards(matter, stance), word));
    }
  }

  /// The verb of what is to be done, where a word says that it is.
  private static int wished(Scene scene, int word) {
    Sentence sentence = scene.sentence();
    if (sentence.token(word).isVerb() && !scene.lemma(word).equals("have") && isDuty(scene, word)) {
      return word;
    }
    boolean isNeed =
        sentence.token(word).isVerb()
            && (NEEDING.contains(scene.lemma(word)))
            && sentence.hasChild(word, "nsubj");
    int subject = sentence.child(word, "nsubj");
    boolean isOfThing = subject != NONE && sentence.token(subject).isNoun();
    boolean isEssential =
        ESSENTIAL.contains(scene.lemma(word))
            && sentence.hasChild(word, "cop", "expl")
            && !isOfThing;
    return isNeed || isEssential ? infinitive(scene, word) : NONE;
  }

  /// The infinitive after a word.
  static int infinitive(Scene scene, int word) {
    Sentence sentence = scene.sentence();
    for (int child : sentence.children(word)) {
      boolean isClause =
          Set.of("xcomp", "ccomp", "csubj", "advcl").contains(sentence.relation(child));
      if (isClause && child > word && isInfinitive(scene, child)) {
        return child;
      }
    }
    return NONE;
  }

  private static boolean isDuty(Scene scene, int verb) {
    Sentence sentence = scene.sentence();
    boolean isToHave = false;
    for (int child : sentence.children(verb)) {
      if (sentence.relation(child).startsWith("aux")) {
        String lemma = scene.lemma(child);
        if (DUTY.contains(lemma) && child > sentence.leftmost(verb) && !isInfinitive(scene, verb)) {
          return !scene.grammar().hasAuxiliary(verb, "have");
        }
        isToHave |=
            lemma.equals("have")
                && isInfinitive(scene, verb)
                && child < sentence.child(verb, "mark");
      }
    }
    return isToHave;
  }

  private static boolean isInfinitive(Scene scene, int verb) {
    int mark = scene.sentence().child(verb, "mark");
    return mark != NONE && scene.lemma(mark).equals("to");
  }

  /// "Which fields": a question, though no sentence of its own.
  private static boolean isAsked(Scene scene, int object) {
    for (int child : scene.sentence().children(object)) {
      if (scene.sentence().token(child).tag().equals("WDT")) {
        return true;
      }
    }
    return false;
  }

  /// Neither supposed nor asked nor the duty of a past.
  private static boolean isPlain(Scene scene, int word) {
    for (int at = word; at != NONE; at = scene.sentence().head(at)) {
      int mark = scene.sentence().child(at, "mark");
      if (mark != NONE && Set.of("if", "whether", "unless").contains(scene.lemma(mark))) {
        return false;
      }
    }
    for (int object : scene.grammar().objects(word)) {
      if (scene.sentence().children(object).length > 0 && isAsked(scene, object)) {
        return false;
      }
    }
    if (scene.sentence().relation(word).equals("acl:relcl")) {
      return false;
    }
    String tag = scene.sentence().token(word).tag();
    boolean isPast =
        (tag.equals("VBD") || tag.equals("VBN")) && NEEDING.contains(scene.lemma(word));
    return !isPast;
  }
}
