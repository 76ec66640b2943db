package dragoman.statement.tagger;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import dragoman.statement.attribution.Attribution;
import dragoman.text.Span;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// What the role tagger sees of each word of a window, given the cue.
final class RoleFeatures {
  private static final int DEEPEST = 8;

  private final RoleWindow window;
  private final Words cueWords;
  private final int cueHead;
  private final int cueLemma;
  private final int cueKind;
  private final int cueFrame;
  private final int cueGroup;
  private final BitSet otherCues;

  /// For each place how its branch of the tree is reached from the cue.
  private final int[] branches;

  /// For each word of the cue's sentence whether it is the cue's head or above it, and the way up
  /// to it.
  private final boolean[] isAbove;

  private final int[] ups;
  private final int upmost;

  private final @Nullable Attribution rule;
  private final Features features = new Features();

  /// @param otherCues the places of the window that belong to other cues
  RoleFeatures(RoleWindow window, BitSet otherCues) {
    this.window = window;
    this.otherCues = otherCues;
    this.branches = new int[window.size()];
    this.cueWords = window.words(window.head());
    this.cueHead = window.token(window.head());
    this.cueLemma = cueWords.lemma[cueHead];
    this.cueKind =
        cueWords.lexicon[cueHead] != 0 ? cueWords.lexicon[cueHead] : cueWords.tag[cueHead];
    this.cueFrame = cueWords.frame[cueHead];
    this.cueGroup = cueWords.group[cueHead];
    Span cue = window.span(window.first()).cover(window.span(window.last()));
    this.rule = cueWords.ruleAt(cue);
    this.isAbove = new boolean[cueWords.size()];
    this.ups = new int[cueWords.size()];
    int up = 0;
    for (int at = cueHead; at != NONE; at = cueWords.head(at)) {
      isAbove[at] = true;
      ups[at] = up;
      up = Hash.of(52, up, cueWords.relation[at]);
    }
    this.upmost = up;
  }

  Sequence sequence() {
    int[][] states = new int[window.size()][];
    int[][] steps = new int[window.size()][];
    int[] marks = new int[window.size()];
    for (int place = 0; place < window.size(); place++) {
      marks[place] = ruleMark(place);
    }
    for (int place = 0; place < window.size(); place++) {
      place(place);
      words(place);
      tree(place);
      rule(marks, place);
      states[place] = features.take();
      steps(marks, place);
      steps[place] = features.take();
    }
    return new Sequence(states, steps);
  }

  private int side(int place) {
    if (place < window.first()) {
      return 1;
    }
    return place > window.last() ? 2 : 3;
  }

  private int distance(int place) {
    int far = place < window.first() ? window.first() - place : Math.max(0, place - window.last());
    return far <= 4 ? far : far <= 8 ? 5 : far <= 16 ? 6 : 7;
  }

  private void place(int place) {
    Words here = window.words(place);
    int i = window.token(place);
    int offset = Math.clamp(window.places()[place] - window.cueSentence(), -2, 3);
    int side = side(place);
    int quoted = quoted(here, i);
    features.add(9, 0);
    features.add(10, side, distance(place));
    features.add(11, side, distance(place), cueKind);
    features.add(12, offset, quoted);
    features.add(13, offset, quoted, cueKind);
    features.add(14, side, quoted, cueLemma);
    features.add(15, side, between(place), quoted);
    features.add(16, otherCues.get(place) ? 1 : 0, side);
    features.add(17, side, cueFrame, quoted);
    if (offset != 0) {
      features.add(18, offset, quoted, cueWords.isQuoted(cueHead) ? 1 : 0);
      features.add(19, offset, isSameParagraph(here) ? 1 : 0, between(place));
    }
  }

  private boolean isSameParagraph(Words here) {
    return here.sentence.paragraph() == cueWords.sentence.paragraph();
  }

  /// 0 outside quotation marks, 1 in the cue's own, 2 in others that hold all of the sentence, 3 in
  /// others.
  private int quoted(Words here, int i) {
    if (!here.isQuoted(i)) {
      return 0;
    }
    if (cueWords.isQuoted(cueHead) && cueWords.quote[cueHead] == here.quote[i]) {
      return 1;
    }
    return here.isQuoted(0) && here.isQuoted(here.size() - 2 < 0 ? 0 : here.size() - 2) ? 2 : 3;
  }

  /// How many other cues stand between a place and the cue, up to two.
  private int between(int place) {
    int begin = Math.min(place, window.last());
    int end = Math.max(place, window.first());
    int count = 0;
    for (int at = otherCues.nextSetBit(begin);
        at >= 0 && at < end;
        at = otherCues.nextSetBit(at + 1)) {
      if (at == begin || !otherCues.get(at - 1)) {
        count++;
      }
    }
    return Math.min(2, count);
  }

  private void words(int place) {
    Words here = window.words(place);
    int i = window.token(place);
    int side = side(place);
    features.add(30, here.word[i], side);
    features.add(31, here.lemma(i - 1), side);
    features.add(32, here.lemma(i + 1), side);
    features.add(33, here.tag[i], side, cueKind);
    features.add(34, here.tag(i - 1), here.tag[i], side);
    features.add(35, here.tag[i], here.tag(i + 1), side);
    features.add(36, here.entity[i], side);
    features.add(37, here.lemma[i], cueLemma, side);
    features.add(38, here.lexicon[i], here.tag[i], side);
    features.add(41, here.cluster[i], here.relation[i], side);
    features.add(42, here.cluster[i], cueWords.cluster[cueHead], side);
    if (place + 1 == window.first() || place == window.last() + 1) {
      features.add(39, here.lemma[i], cueLemma);
      features.add(40, here.tag[i], cueKind);
    }
  }

  private void tree(int place) {
    int side = side(place);
    Words here = window.words(place);
    int i = window.token(place);
    if (here != cueWords) {
      features.add(50, here.relation[i], side);
      return;
    }
    Sentence sentence = here.sentence;
    int down = 0;
    int top = i;
    int length = 0;
    while (!isAbove[top] && length < DEEPEST * 2) {
      if (length < DEEPEST) {
        down = Hash.of(51, down, here.relation[top]);
      }
      length++;
      int above = sentence.head(top);
      if (above == NONE || isAbove[above]) {
        break;
      }
      top = above;
    }
    int meeting = isAbove[i] ? i : sentence.head(top);
    int up = meeting == NONE || !isAbove[meeting] ? upmost : ups[meeting];
    boolean holdsCue = meeting == i;
    int branch = holdsCue ? 0 : here.relation[top];
    int path = Hash.of(55, down, up);
    int way = Hash.of(59, up, branch);
    features.add(53, down, up, side);
    features.add(54, path, cueLemma, side);
    features.add(56, path, cueKind);
    features.add(57, up, branch, side);
    branches[place] = way;
    features.add(58, way, cueLemma, side);
    features.add(60, way, cueFrame, side);
    features.add(70, way, cueGroup, side);
    features.add(71, path, cueGroup);
    features.add(72, way, cueWords.cluster[cueHead], side);
    features.add(73, path, cueWords.cluster[cueHead]);
    features.add(74, way, cueWords.sense[cueHead], side);
    features.add(75, path, cueWords.sense[cueHead]);
    features.add(61, Math.min(length, 6), up, side);
    features.add(62, here.relation[i], side, up);
    if (!holdsCue) {
      int mark = sentence.child(top, "mark", "case");
      int marking = mark == NONE ? 0 : here.lemma[mark];
      features.add(63, way, marking, side);
      features.add(64, way, marking, cueLemma);
      features.add(65, way, here.tag[top], here.lexicon[top]);
      features.add(66, way, here.entity[top], here.tag[top]);
      int second = second(sentence, i, top);
      if (second != NONE) {
        int name = Hash.of(67, here.relation[second], second < top ? 1 : 2);
        int setOff = isSetOff(here, second) ? 1 : 0;
        features.add(68, way, name, setOff);
        int secondMark = sentence.child(second, "mark", "case");
        features.add(69, way, name, secondMark == NONE ? 0 : here.lemma[secondMark]);
      }
    }
  }

  /// The word below `top` on the way to `i`.
  private static int second(Sentence sentence, int i, int top) {
    int at = i;
    while (at != NONE && at != top && sentence.head(at) != top) {
      at = sentence.head(at);
    }
    return at == top ? NONE : at;
  }

  private static boolean isSetOff(Words here, int i) {
    int before = here.leftmost[i];
    return here.isMark(before) || here.isMark(before - 1);
  }

  /// What the rule that found this cue makes of a place: 0 nothing, 1 cue, 2 source, 3 content; 4
  /// and 5 are source and content of another cue.
  private int ruleMark(int place) {
    Span span = window.span(place);
    if (rule != null) {
      if (rule.source() != null && rule.source().span().contains(span)) {
        return 2;
      }
      if (rule.contentContains(span)) {
        return 3;
      }
    }
    for (Attribution other : window.words(place).rules) {
      if (other != rule && other.contentContains(span)) {
        return 5;
      }
      if (other != rule && other.source() != null && other.source().span().contains(span)) {
        return 4;
      }
    }
    return 0;
  }

  private void rule(int[] marks, int place) {
    int name = rule == null ? 0 : Hash.of(rule.rule());
    int side = side(place);
    features.add(80, marks[place], name);
    features.add(81, marks[place], name, side);
    features.add(82, marks[place], cueLemma, side);
    features.add(83, mark(marks, place - 1), marks[place], mark(marks, place + 1));
    features.add(84, marks[place], window.words(place).tag[window.token(place)], name);
  }

  private static int mark(int[] marks, int place) {
    return place < 0 || place >= marks.length ? 9 : marks[place];
  }

  private void steps(int[] marks, int place) {
    Words here = window.words(place);
    int i = window.token(place);
    int name = rule == null ? 0 : 1;
    features.add(1, 0);
    features.add(2, here.tag[i]);
    features.add(3, here.tag(i - 1), here.tag[i]);
    features.add(4, mark(marks, place - 1), marks[place], name);
    boolean entersCue = place == window.first() || place == window.last() + 1;
    features.add(5, entersCue ? 1 : 0, i == 0 ? 1 : 0, side(place));
    boolean changes = here.isQuoted(i) != here.isQuoted(i - 1);
    features.add(6, changes ? 1 : 0, here.isQuoted(i) ? 1 : 0, side(place));
    features.add(7, here.relation[i], side(place));
    features.add(8, boundary(here, i), side(place));
    features.add(9, here.lemma[i], side(place));
    features.add(10, here.lemma(i - 1), side(place));
    features.add(11, here.tag(i - 1), here.tag[i], here.tag(i + 1));
    int before = place == 0 ? 0 : branches[place - 1];
    features.add(12, before, branches[place]);
    features.add(13, before, branches[place], cueKind);
    features.add(14, boundary(here, i), cueKind, side(place));
  }

  /// The relations of the outermost phrases that begin at a word and end before it.
  private static int boundary(Words here, int i) {
    Sentence sentence = here.sentence;
    int begins = i;
    while (sentence.head(begins) != NONE && here.leftmost[sentence.head(begins)] == i) {
      begins = sentence.head(begins);
    }
    if (i == 0) {
      return here.relation[begins];
    }
    int ends = i - 1;
    while (sentence.head(ends) != NONE && here.rightmost[sentence.head(ends)] == i - 1) {
      ends = sentence.head(ends);
    }
    return Hash.of(90, here.relation[begins], here.relation[ends]);
  }
}
