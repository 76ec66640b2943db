package dragoman.statement.attribution;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Grammar;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A sentence with what the rules ask of it.
final class Clause {
  private static final String EDGES = ",.;:—–-…";

  private final Scene scene;
  private final Sentence sentence;
  private final Grammar grammar;
  private final String[] lemmas;
  private @Nullable List<VerbCue> verbCues;

  Clause(Scene scene, Sentence sentence) {
    this.scene = scene;
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.lemmas =
        sentence.tokens().stream()
            .map(token -> token.lemma().toLowerCase(Locale.ROOT))
            .toArray(String[]::new);
  }

  Sentence sentence() {
    return sentence;
  }

  Grammar grammar() {
    return grammar;
  }

  /// The cue verbs with speakers, found once for all rules.
  List<VerbCue> verbCues(CueLexicon lexicon) {
    if (verbCues == null) {
      verbCues = VerbCue.of(this, lexicon);
    }
    return verbCues;
  }

  /// A word's lemma in lower case.
  String lemma(int i) {
    return lemmas[i];
  }

  boolean isWord(int i, String word) {
    return i >= 0 && i < sentence.size() && sentence.token(i).word().equalsIgnoreCase(word);
  }

  /// Whether a word stands in quotation marks.
  boolean isQuoted(int i) {
    return scene.quoteIndexAt(sentence.token(i).span().begin()) >= 0;
  }

  /// A token and all below it.
  BitSet subtree(int i) {
    var tokens = new BitSet();
    collect(i, tokens);
    return tokens;
  }

  private void collect(int i, BitSet tokens) {
    tokens.set(i);
    for (int child : sentence.children(i)) {
      collect(child, tokens);
    }
  }

  /// The clause a verb heads with its `without` subtrees left out, as content.
  List<Span> content(int head, int... without) {
    BitSet tokens = subtree(head);
    for (int other : without) {
      if (other != NONE) {
        tokens.andNot(subtree(other));
      }
    }
    return spans(tokens);
  }

  /// Tokens as spans, one for each unbroken run; punctuation at the edges is left out, brackets and
  /// quotation marks excepted.
  List<Span> spans(BitSet tokens) {
    List<Span> spans = new ArrayList<>();
    int first = tokens.nextSetBit(0);
    while (first >= 0) {
      int end = tokens.nextClearBit(first);
      run(first, end - 1).ifPresent(spans::add);
      first = tokens.nextSetBit(end);
    }
    return spans;
  }

  private Optional<Span> run(int begin, int end) {
    int first = begin;
    int last = end;
    while (first <= last && isEdge(first)) {
      first++;
    }
    while (last > first && isEdge(last)) {
      last--;
    }
    for (int i = first; i <= last; i++) {
      if (isWordToken(i)) {
        return Optional.of(sentence.span(first, last));
      }
    }
    return Optional.empty();
  }

  private boolean isEdge(int i) {
    String word = sentence.token(i).word();
    return word.codePoints().allMatch(c -> EDGES.indexOf(c) >= 0);
  }

  private boolean isWordToken(int i) {
    return sentence.token(i).word().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /// The cue of a verb or noun: the word with the auxiliaries, negation, adverbs and particles that
  /// touch it.
  Span cue(int head) {
    Set<String> before = Set.of("aux", "aux:pass", "advmod", "cop", "neg");
    Set<String> after = Set.of("compound:prt");
    int first = head;
    while (first > 0
        && sentence.head(first - 1) == head
        && before.contains(sentence.relation(first - 1))
        && !sentence.token(first - 1).tag().startsWith("W")) {
      first--;
    }
    int last = head;
    while (last + 1 < sentence.size()
        && sentence.head(last + 1) == head
        && after.contains(sentence.relation(last + 1))) {
      last++;
    }
    return sentence.span(first, last);
  }

  /// The source a subject, possessor or agent names.
  Source source(int head) {
    return new Source(nounPhrase(head), sentence.index(), head);
  }

  /// A noun with its modifiers, appositions included; relative clauses, conjoined clauses and what
  /// is set off behind it are left out.
  private Span nounPhrase(int head) {
    BitSet tokens = subtree(head);
    for (int child : sentence.children(head)) {
      String relation = sentence.relation(child);
      boolean isBeside =
          relation.equals("case")
              || relation.equals("cc") && child < head
              || Set.of("acl:relcl", "parataxis", "advcl", "ccomp", "dep", "mark")
                  .contains(relation)
              || relation.equals("conj") && sentence.token(child).isVerb()
              || relation.equals("acl") && isSetOff(child);
      if (isBeside && !isNameBehind(child, head)) {
        tokens.andNot(subtree(child));
      }
    }
    int first = head;
    while (first > 0 && tokens.get(first - 1) && !isWord(first - 1, ",")) {
      first--;
    }
    while (first < head && !isWordToken(first)) {
      first++;
    }
    int last = head;
    while (last + 1 < sentence.size() && tokens.get(last + 1)) {
      last++;
    }
    while (last > head && !isWordToken(last) && !isWord(last, ")")) {
      last--;
    }
    return sentence.span(first, last);
  }

  /// "The Latvian journalist Dainis Ivans": the parser may have no name for what the name is to the
  /// title.
  private boolean isNameBehind(int child, int title) {
    return sentence.relation(child).equals("dep")
        && sentence.token(child).isProper()
        && sentence.leftmost(child) == title + 1;
  }

  private boolean isSetOff(int i) {
    int before = sentence.leftmost(i) - 1;
    return isWord(before, ",") || isWord(before, "(");
  }

  /// Who a verb says it is about, as a source; empty where the tree names none, or only "there" or
  /// "this".
  Optional<Source> subject(int verb) {
    List<Integer> subjects = grammar.subjects(verb);
    if (subjects.isEmpty()) {
      return Optional.empty();
    }
    int head = subjects.getFirst();
    if (Set.of("there", "what", "this", "that", "which").contains(lemma(head))) {
      return Optional.empty();
    }
    Span span = source(head).span();
    int relative = sentence.relation(verb).equals("acl:relcl") ? relativizer(verb) : NONE;
    if (relative != NONE) {
      span = sentence.token(relative).span();
    }
    return Optional.of(new Source(span, sentence.index(), head));
  }

  private int relativizer(int verb) {
    for (int child : sentence.children(verb)) {
      if (sentence.relation(child).startsWith("nsubj")
          && sentence.token(child).tag().startsWith("W")) {
        return child;
      }
    }
    return NONE;
  }

  /// The head of who is spoken to: the object of "told", the noun after "to" beside a verb of
  /// speech; [Sentence#NONE] where nobody is named.
  int addressee(int verb, boolean takesObject) {
    if (takesObject) {
      int object = sentence.child(verb, "iobj", "obj");
      if (object != NONE) {
        return object;
      }
    }
    for (Grammar.Oblique oblique : grammar.obliques(verb)) {
      if (oblique.preposition().equals("to")
          && sentence.token(oblique.head()).tag().matches("NN.*|PRP")) {
        return oblique.head();
      }
    }
    return NONE;
  }

  boolean isToInfinitive(int i) {
    int mark = sentence.child(i, "mark");
    return mark != NONE && isWord(mark, "to");
  }

  Token token(int i) {
    return sentence.token(i);
  }
}
