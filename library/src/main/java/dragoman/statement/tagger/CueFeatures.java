package dragoman.statement.tagger;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.statement.attribution.Attribution;
import dragoman.text.Span;
import java.util.Set;

/// What the cue tagger sees of each word of a sentence.
final class CueFeatures {
  /// Tags of words that are hardly ever a cue's, but may stand within one: less is asked of them.
  private static final Set<String> GRAMMATICAL =
      Set.of("DT", "CD", "PRP", "PRP$", "POS", "EX", "PDT", "$", ",", ".");

  private CueFeatures() {}

  static Sequence of(Words words) {
    int[][] states = new int[words.size()][];
    int[][] steps = new int[words.size()][];
    var features = new Features();
    int[] rules = rules(words);
    for (int i = 0; i < words.size(); i++) {
      if (GRAMMATICAL.contains(words.sentence.token(i).tag())) {
        bare(words, i, features);
      } else {
        window(words, i, features);
        tree(words, i, features);
        children(words, i, features);
        senses(words, i, features);
      }
      marks(words, i, features);
      features.add(70, rules[i]);
      features.add(71, rules[i], words.lemma[i]);
      features.add(72, rules[i], i > 0 ? rules[i - 1] : 0);
      features.add(73, rules[i], words.tag[i]);
      states[i] = features.take();
      features.add(1, 0);
      features.add(2, words.tag[i]);
      features.add(3, rules[i], i > 0 ? rules[i - 1] : 0);
      features.add(
          4,
          i > 0 && words.head(i) == i - 1 ? 1 : i > 0 && words.head(i - 1) == i ? 2 : 0,
          words.relation[i]);
      features.add(5, words.lemma[i]);
      steps[i] = features.take();
    }
    return new Sequence(states, steps);
  }

  private static void bare(Words words, int i, Features features) {
    int lemma = words.lemma[i];
    int tag = words.tag[i];
    int head = words.head(i);
    features.add(9, 0);
    features.add(11, lemma, tag);
    features.add(13, words.lemma(i - 1), tag);
    features.add(16, words.lemma(i - 1), lemma);
    features.add(17, lemma, words.lemma(i + 1));
    features.add(18, words.tag(i - 1), tag);
    features.add(19, tag, words.tag(i + 1));
    features.add(29, words.lemma(i - 2), words.lemma(i - 1), lemma);
    features.add(40, words.relation[i], tag);
    features.add(43, head == NONE ? Words.OUTSIDE : words.lemma[head], words.relation[i]);
    features.add(114, words.sense(i - 1), words.sense(i + 1), tag);
  }

  private static void window(Words words, int i, Features features) {
    int lemma = words.lemma[i];
    int tag = words.tag[i];
    features.add(9, 0);
    features.add(10, words.word[i]);
    features.add(11, lemma, tag);
    features.add(12, words.word(i - 1));
    features.add(13, words.word(i + 1));
    features.add(14, words.lemma(i - 2));
    features.add(15, words.lemma(i + 2));
    features.add(16, words.lemma(i - 1), lemma);
    features.add(17, lemma, words.lemma(i + 1));
    features.add(18, words.tag(i - 1), tag);
    features.add(19, tag, words.tag(i + 1));
    features.add(20, words.tag(i - 2), words.tag(i - 1), tag);
    features.add(21, tag, words.tag(i + 1), words.tag(i + 2));
    features.add(22, lemma, words.tag(i + 1));
    features.add(23, lemma, words.tag(i - 1));
    features.add(24, words.entity[i], tag);
    features.add(25, words.lexicon[i], tag);
    features.add(26, words.lexicon[i], words.lemma(i + 1));
    features.add(27, words.ending[i], tag);
    features.add(28, lemma, words.lemma(i + 1), words.lemma(i + 2));
    features.add(29, words.lemma(i - 2), words.lemma(i - 1), lemma);
    int group = words.group[i];
    features.add(31, group, tag);
    features.add(32, group, words.tag(i + 1));
    features.add(33, group, words.lemma(i + 1));
    features.add(34, group, words.lemma(i - 1));
    features.add(35, group, words.frame[i]);
    features.add(36, group, words.subject[i], tag);
    if (i == 0) {
      features.add(30, tag);
    }
    likeness(words, i, features);
  }

  private static void likeness(Words words, int i, Features features) {
    int tag = words.tag[i];
    int cluster = words.cluster[i];
    int speaker = words.speaker[i];
    features.add(90, cluster, tag);
    features.add(91, cluster, words.tag(i + 1));
    features.add(92, cluster, words.lemma(i + 1));
    features.add(93, cluster, words.lemma(i - 1));
    features.add(94, cluster, words.frame[i]);
    features.add(95, cluster, speaker);
    features.add(96, cluster, words.cluster(i + 1), tag);
    features.add(97, cluster, words.cluster(i - 1), tag);
    features.add(98, speaker, tag);
    features.add(99, speaker, words.lemma[i]);
    features.add(100, speaker, words.frame[i], tag);
    features.add(101, speaker, words.lexicon[i], tag);
    features.add(102, cluster, words.relation[i]);
    int head = words.head(i);
    if (head != NONE) {
      features.add(103, cluster, words.cluster[head], words.relation[i]);
      features.add(104, words.cluster[head], words.relation[i], tag);
      features.add(105, words.speaker[head], words.relation[i], words.lemma[i]);
    }
  }

  /// What the word and its neighbours could be cues of.
  private static void senses(Words words, int i, Features features) {
    int sense = words.sense[i];
    int head = words.head(i);
    int above = head == NONE ? 0 : words.sense[head];
    features.add(110, sense, words.tag[i]);
    features.add(111, sense, words.frame[i], words.tag[i]);
    features.add(112, sense, words.speaker[i], words.tag[i]);
    features.add(113, sense, words.lemma(i + 1));
    features.add(114, words.sense(i - 1), sense, words.tag[i]);
    features.add(115, words.sense(i - 1), words.tag(i - 1), words.lemma[i]);
    features.add(116, above, words.relation[i], words.lemma[i]);
    features.add(117, above, words.relation[i], sense);
    features.add(118, words.sense(i + 1), words.tag[i], words.lemma[i]);
    features.add(119, words.sense(i + 2), words.tag(i + 1), words.lemma[i]);
  }

  private static void tree(Words words, int i, Features features) {
    int lemma = words.lemma[i];
    int head = words.head(i);
    int above = head == NONE ? Words.OUTSIDE : words.lemma[head];
    int relation = words.relation[i];
    features.add(40, relation, words.tag[i]);
    features.add(41, relation, lemma);
    features.add(42, above);
    features.add(43, above, relation);
    features.add(44, above, lemma);
    features.add(45, words.frame[i], words.tag[i]);
    features.add(46, words.frame[i], lemma);
    features.add(47, words.frame[i], words.lexicon[i]);
    features.add(48, words.subject[i], words.tag[i]);
    features.add(49, words.subject[i], lemma);
    features.add(50, words.subject[i], words.frame[i]);
    if (head != NONE) {
      features.add(37, words.group[i], words.group[head], relation);
      features.add(38, words.group[head], relation);
      features.add(51, words.lexicon[head], relation, words.tag[head]);
      features.add(52, words.frame[head], relation);
      features.add(53, words.frame[head], above, relation);
      int top = words.head(head);
      features.add(54, relation, words.relation[head], top == NONE ? 0 : words.lexicon[top]);
      features.add(55, lemma, top == NONE ? Words.OUTSIDE : words.lemma[top]);
      features.add(56, words.subject[head], relation);
      features.add(57, head < i ? 1 : 2, Math.min(4, Math.abs(head - i)), relation);
    }
    features.add(58, outerCue(words, i), words.tag[i]);
    features.add(59, outerCue(words, i), words.lexicon[i]);
  }

  /// The lemma of the nearest cue word whose clause this word stands in.
  private static int outerCue(Words words, int i) {
    Sentence sentence = words.sentence;
    int steps = 0;
    for (int at = i; at != NONE && steps < 20; at = sentence.head(at), steps++) {
      int head = sentence.head(at);
      String relation = sentence.relation(at);
      boolean isClause =
          relation.equals("ccomp") || relation.equals("xcomp") || relation.equals("acl");
      if (head != NONE && isClause && words.lexicon[head] != 0) {
        return words.lemma[head];
      }
    }
    return 0;
  }

  private static void children(Words words, int i, Features features) {
    Sentence sentence = words.sentence;
    for (int child : sentence.children(i)) {
      int relation = words.relation[child];
      features.add(60, relation, words.tag[i]);
      features.add(61, relation, words.lemma[i]);
      switch (sentence.relation(child)) {
        case "mark", "case", "advmod", "aux", "aux:pass", "compound:prt", "cop", "det" ->
            features.add(62, relation, words.lemma[child], words.tag[i]);
        case "obj", "xcomp", "ccomp", "obl" -> {
          features.add(63, relation, words.lemma[child], words.lemma[i]);
          features.add(64, relation, words.lexicon[child], words.lemma[i]);
          features.add(65, relation, words.tag[child], words.lexicon[i]);
          features.add(106, relation, words.cluster[child], words.cluster[i]);
          features.add(108, relation, words.sense[child], words.lemma[i]);
          features.add(109, relation, words.sense[child], words.cluster[i]);
          features.add(107, relation, words.cluster[child], words.lemma[i]);
          int mark = sentence.child(child, "mark", "case");
          if (mark != NONE) {
            features.add(66, words.lemma[mark], words.lemma[i]);
            features.add(67, words.lemma[mark], relation, words.tag[i]);
          }
        }
        default -> {}
      }
    }
  }

  private static void marks(Words words, int i, Features features) {
    int quoted = words.isQuoted(i) ? 1 : 0;
    features.add(80, quoted, words.tag[i]);
    features.add(81, quoted, words.lexicon[i]);
    int opens = 0;
    int closes = 0;
    for (int d = 1; d <= 4; d++) {
      if (opens == 0 && quoted == 0 && words.isQuoted(i + d)) {
        opens = d;
      }
      if (closes == 0 && quoted == 0 && words.isQuoted(i - d)) {
        closes = d;
      }
    }
    features.add(82, opens, closes, words.tag[i]);
    features.add(83, opens, closes, words.lexicon[i]);
    features.add(84, opens, closes, words.lemma[i]);
    if (quoted == 0 && words.hasQuote) {
      features.add(85, words.tag[i], words.lexicon[i]);
    }
  }

  /// For each word what the rules make of it: the first or a later word of a cue, with the rule's
  /// name and whether it stands within another; a source; or a content.
  private static int[] rules(Words words) {
    int[] marks = new int[words.size()];
    for (Token token : words.sentence.tokens()) {
      Span span = token.span();
      int mark = 0;
      for (Attribution rule : words.rules) {
        if (rule.contentContains(span)) {
          mark = Hash.of(901, mark == 0 ? 1 : 2);
        } else if (rule.source() != null && rule.source().span().contains(span)) {
          mark = 902;
        }
      }
      for (Attribution rule : words.rules) {
        Span cue = rule.cue();
        if (cue != null && cue.contains(span)) {
          boolean isWithin =
              words.rules.stream().anyMatch(other -> other != rule && other.contentContains(cue));
          int place = span.begin() == cue.begin() ? 1 : 2;
          mark = Hash.of(Hash.of(rule.rule()), place, isWithin ? 1 : 0);
        }
      }
      marks[token.index()] = mark;
    }
    return marks;
  }
}
