package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import dragoman.statement.tagger.WordClasses;
import java.util.Locale;
import java.util.Set;

/// The signs of an event's word: what it is, what stands around it, and what it hangs on.
final class WordSigns {
  private static final int NEAR = 3;
  private static final int ABOVE = 4;
  private static final Set<String> CLAUSES =
      Set.of("ccomp", "xcomp", "advcl", "acl", "acl:relcl", "parataxis", "conj", "dep");
  private static final Set<String> MODIFIERS =
      Set.of("aux", "det", "amod", "compound", "mark", "advmod");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no");

  private final WordClasses classes;
  private final Sentence sentence;
  private final int word;
  private final Signs signs;

  WordSigns(WordClasses classes, Sentence sentence, int word, Signs signs) {
    this.classes = classes;
    this.sentence = sentence;
    this.word = word;
    this.signs = signs;
  }

  void gather(Event event) {
    ofWord(event);
    ofDepth();
    ofArguments();
    ofGovernors(event);
  }

  private void ofWord(Event event) {
    String tag = sentence.token(word).tag();
    int head = sentence.head(word);
    int object = sentence.child(word, "obj");
    int subject = sentence.child(word, "nsubj", "nsubj:pass");
    signs.is("tag", tag);
    signs.is("relation", sentence.relation(word));
    signs.is("lemma", lemma(sentence, word));
    signs.is("head", head == NONE ? "none" : lemma(sentence, head));
    signs.is("tag of head", head == NONE ? "none" : sentence.token(head).tag());
    signs.is("object", object == NONE ? "none" : lemma(sentence, object));
    signs.is("tag of object", object == NONE ? "none" : sentence.token(object).tag());
    signs.is("tag of subject", subject == NONE ? "none" : sentence.token(subject).tag());
    signs.is("type and tag", event.type() + " " + tag.substring(0, Math.min(2, tag.length())));
    signs.is("tag and status", tag + " " + event.status());
    kind("word", word);
    kind("head", head);
    kind("object", object);
    kind("subject", subject);
    for (int at = Math.max(0, word - NEAR);
        at <= Math.min(sentence.size() - 1, word + NEAR);
        at++) {
      if (at != word) {
        signs.is(at < word ? "before" : "after", lemma(sentence, at));
      }
    }
  }

  private void ofDepth() {
    int depth = 0;
    int clauses = 0;
    var path = new StringBuilder();
    for (int at = word; at != NONE; at = sentence.head(at)) {
      depth++;
      String relation = sentence.relation(at);
      if (CLAUSES.contains(relation)) {
        clauses++;
        path.append('>').append(relation);
      }
    }
    signs.count("depth", depth);
    signs.count("clauses", clauses);
    signs.is("path", path.toString());
  }

  private void ofArguments() {
    for (int child : sentence.children(word)) {
      String relation = sentence.relation(child);
      signs.is("has", relation);
      int mark = sentence.child(child, "case");
      if (mark != NONE) {
        signs.is("preposition", lemma(sentence, mark));
      }
      if (relation.startsWith("obl") || relation.startsWith("nmod")) {
        signs.is("argument", lemma(sentence, child));
        kind("argument", child);
        if (mark != NONE) {
          signs.is("argument of " + lemma(sentence, mark), sentence.token(child).entity());
        }
      }
      if (MODIFIERS.contains(relation)) {
        signs.is(relation, lemma(sentence, child));
      }
    }
  }

  /// Verbs it hangs on, with what marks their clauses, and how often it is denied.
  private void ofGovernors(Event event) {
    int negations = 0;
    int level = 0;
    for (int at = word; at != NONE && level <= ABOVE; at = sentence.head(at)) {
      if (level > 0 && sentence.token(at).isVerb()) {
        signs.is("under", lemma(sentence, at));
      }
      for (int child : sentence.children(at)) {
        String relation = sentence.relation(child);
        if (level > 0 && (relation.equals("aux") || relation.equals("mark"))) {
          signs.is(relation + " above", lemma(sentence, child));
        }
        negations += NEGATIONS.contains(sentence.lemma(child)) ? 1 : 0;
      }
      level++;
    }
    signs.is("negations and status", negations + " " + event.status());
  }

  /// The class of words of like use, of names the kind.
  private void kind(String of, int token) {
    if (token != NONE) {
      signs.is(
          "class of " + of,
          sentence.token(token).isProper()
              ? "NAME " + sentence.token(token).entity()
              : String.valueOf(classes.of(sentence.lemma(token).toLowerCase(Locale.ROOT))));
    }
  }

  /// Of a name or number only that it is one: what is told of Merkel holds for anybody.
  static String lemma(Sentence sentence, int token) {
    String lemma = sentence.lemma(token);
    if (lemma.codePoints().anyMatch(Character::isDigit)) {
      return "NUMBER";
    }
    return lemma.codePoints().anyMatch(Character::isUpperCase) || sentence.token(token).isProper()
        ? "NAME"
        : lemma;
  }
}
