package dragoman.statement.tagger;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.statement.attribution.Attribution;
import dragoman.statement.attribution.CueLexicon;
import dragoman.statement.attribution.Scene;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A sentence as hashed numbers, made once and read by both taggers.
final class Words {
  static final int OUTSIDE = Hash.of("<outside>");

  final Sentence sentence;
  final int[] word;
  final int[] lemma;
  final int[] tag;

  /// The last three letters of the lemma.
  final int[] ending;

  /// Class of like use of the word as written, 0 for none.
  final int[] group;

  /// Class of like contexts of the word as written, 0 for none.
  final int[] cluster;

  /// The sense in which the word may be a cue, 0 for none.
  final int[] sense;

  final int[] relation;
  final int[] entity;

  /// Class and frames of the word in the cue lexicon, 0 where it is no cue word.
  final int[] lexicon;

  /// What sort of subject a verb has.
  final int[] subject;

  /// What sort of word could speak where this one is the cue: its subject, that of the verb it is
  /// joined to or the object of, or its owner.
  final int[] speaker;

  /// Which complements a word has.
  final int[] frame;

  /// The first and the last word below each word.
  final int[] leftmost;

  final int[] rightmost;

  /// Index of the quotation a word stands in, -1 for none.
  final int[] quote;

  final boolean hasQuote;

  /// Whether a token is without letters and digits.
  private final boolean[] mark;

  /// The attributions the rules found whose cue stands in this sentence.
  final List<Attribution> rules;

  /// What of a word does not depend on where it stands, looked up once for an article.
  private record Written(String lower, int word, int group, int cluster, boolean isMark) {
    static Written of(String word, Vocabulary vocabulary) {
      String lower = Words.lower(word);
      return new Written(
          lower,
          Hash.of(lower),
          vocabulary.classes().of(lower),
          vocabulary.clusters().of(lower),
          Words.isMark(lower));
    }
  }

  /// All sentences of a scene.
  ///
  /// @param rules for each sentence what the rules found
  static List<Words> of(Scene scene, Vocabulary vocabulary, List<List<Attribution>> rules) {
    Map<String, Written> known = new HashMap<>();
    return scene.sentences().stream()
        .map(sentence -> new Words(scene, sentence, vocabulary, rules.get(sentence.index()), known))
        .toList();
  }

  private Words(
      Scene scene,
      Sentence sentence,
      Vocabulary vocabulary,
      List<Attribution> rules,
      Map<String, Written> known) {
    CueLexicon cues = vocabulary.lexicon();
    this.sentence = sentence;
    this.rules = rules;
    int size = sentence.size();
    word = new int[size];
    lemma = new int[size];
    tag = new int[size];
    mark = new boolean[size];
    sense = new int[size];
    ending = new int[size];
    relation = new int[size];
    group = new int[size];
    cluster = new int[size];
    speaker = new int[size];
    entity = new int[size];
    lexicon = new int[size];
    subject = new int[size];
    frame = new int[size];
    quote = new int[size];
    leftmost = new int[size];
    rightmost = new int[size];
    for (Token token : sentence.tokens()) {
      int i = token.index();
      String lower = lower(token.lemma());
      Written written = known.computeIfAbsent(token.word(), spelt -> Written.of(spelt, vocabulary));
      word[i] = written.word();
      group[i] = written.group();
      cluster[i] = written.cluster();
      lemma[i] = Hash.of(lower);
      mark[i] = written.isMark();
      sense[i] = vocabulary.senses().of(token, lower, written.lower());
      ending[i] = Hash.of(lower.substring(Math.max(0, lower.length() - 3)));
      tag[i] = Hash.of(token.tag());
      relation[i] = Hash.of(token.relation());
      entity[i] = Hash.of(token.entity());
      lexicon[i] = lexicon(token, lower, cues);
      quote[i] = scene.quoteIndexAt(token.span().begin());
    }
    hasQuote = Arrays.stream(quote).anyMatch(number -> number >= 0);
    for (int i = 0; i < size; i++) {
      subject[i] = kind(sentence.child(i, "nsubj", "nsubj:pass"), cues);
      speaker[i] = kind(speaker(i), cues);
      frame[i] = frameOf(i);
    }
    spread(sentence);
  }

  private void spread(Sentence tree) {
    for (int i = 0; i < size(); i++) {
      leftmost[i] = i;
      rightmost[i] = i;
    }
    for (int i = 0; i < size(); i++) {
      for (int at = i; at != NONE; at = tree.head(at)) {
        leftmost[at] = Math.min(leftmost[at], i);
        rightmost[at] = Math.max(rightmost[at], i);
      }
    }
  }

  private static boolean isMark(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetterOrDigit(word.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  int size() {
    return word.length;
  }

  int word(int i) {
    return i < 0 || i >= word.length ? OUTSIDE : word[i];
  }

  int lemma(int i) {
    return i < 0 || i >= word.length ? OUTSIDE : lemma[i];
  }

  int tag(int i) {
    return i < 0 || i >= word.length ? OUTSIDE : tag[i];
  }

  int relation(int i) {
    return i < 0 || i >= relation.length ? OUTSIDE : relation[i];
  }

  int cluster(int i) {
    return i < 0 || i >= cluster.length ? OUTSIDE : cluster[i];
  }

  int sense(int i) {
    return i < 0 || i >= sense.length ? OUTSIDE : sense[i];
  }

  int head(int i) {
    return sentence.head(i);
  }

  boolean isQuoted(int i) {
    return i >= 0 && i < quote.length && quote[i] >= 0;
  }

  boolean isMark(int i) {
    return i >= 0 && i < mark.length && mark[i];
  }

  private static int lexicon(Token token, String lemma, CueLexicon cues) {
    var entry = token.isVerb() ? cues.verb(lemma) : cues.noun(lemma);
    if (entry.isEmpty()) {
      return 0;
    }
    return Hash.of(entry.get().kind().name());
  }

  private int speaker(int i) {
    int owner = sentence.child(i, "nmod:poss");
    if (owner != NONE) {
      return owner;
    }
    int at = i;
    for (int step = 0; step < 4 && at != NONE; step++) {
      int found = sentence.child(at, "nsubj", "nsubj:pass");
      if (found != NONE) {
        return found;
      }
      String upwards = sentence.relation(at);
      boolean isShared =
          upwards.equals("conj")
              || upwards.equals("xcomp")
              || upwards.equals("obj")
              || upwards.equals("advcl")
              || upwards.equals("obl");
      boolean isClause = upwards.equals("acl:relcl") || upwards.equals("acl");
      if (isClause) {
        return sentence.head(at);
      }
      at = isShared ? sentence.head(at) : NONE;
    }
    return NONE;
  }

  private int kind(int at, CueLexicon cues) {
    if (at == NONE) {
      return OUTSIDE;
    }
    Token token = sentence.token(at);
    if (token.isPronoun() || token.tag().equals("EX") || token.tag().equals("WDT")) {
      return lemma[at];
    }
    if (!token.entity().equals("O")) {
      return entity[at];
    }
    return cues.isSpeaker(lower(token.lemma())) ? 1 : tag[at];
  }

  private int frameOf(int i) {
    List<String> parts = new ArrayList<>();
    for (int child : sentence.children(i)) {
      String name = sentence.relation(child);
      switch (name) {
        case "ccomp", "xcomp", "acl", "advcl" -> {
          int mark = sentence.child(child, "mark");
          parts.add(
              name
                  + (mark == NONE ? "" : lower(sentence.token(mark).word()))
                  + (child < i ? "<" : ""));
        }
        case "obj", "iobj", "nsubj:pass", "expl", "parataxis", "compound:prt", "nmod:poss", "cop" ->
            parts.add(name);
        default -> {}
      }
    }
    return Hash.of(String.join(" ", parts));
  }

  /// The rule attribution whose cue covers a span; null for none.
  @Nullable Attribution ruleAt(Span span) {
    for (Attribution attribution : rules) {
      if (attribution.cue() != null && attribution.cue().overlaps(span)) {
        return attribution;
      }
    }
    return null;
  }
}
