package dragoman.statement.tagger;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import dragoman.statement.attribution.Attribution;
import dragoman.statement.attribution.Source;
import dragoman.text.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What can be seen of a reading as a whole and not word by word: whether its content is one phrase
/// of the tree, where it begins and ends, who speaks and how sure the taggers are.
final class OptionFeatures {
  private static final double[] SURENESSES = {
    -5, -4, -3, -2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3, 4, 6
  };
  private static final double[] FITS = {
    -6, -5, -4, -3, -2.5, -2, -1.5, -1.2, -0.9, -0.6, -0.4, -0.2, -0.1
  };

  private final Option option;
  private final List<Option> options;
  private final Company company;
  private final Attribution attribution;
  private final Words cueWords;
  private final List<Words> sentences;
  private final int head;
  private final int kind;
  private final Features features = new Features();

  OptionFeatures(Option option, List<Option> options, Company company, List<Words> sentences) {
    this.option = option;
    this.options = options;
    this.company = company;
    this.attribution = option.attribution();
    this.sentences = sentences;
    this.cueWords = sentences.get(option.cue().sentence());
    this.head = attribution.cueHead();
    this.kind = cueWords.lexicon[head] != 0 ? cueWords.lexicon[head] : cueWords.tag[head];
  }

  int[] all() {
    scores();
    cue();
    content();
    source();
    rule();
    rivals();
    company.add(option, kind, features);
    return features.take();
  }

  private void scores() {
    features.add(200, 0);
    int reached = steps(201, SURENESSES, option.sureness());
    int fitted = steps(202, FITS, option.fit());
    features.add(203, reached, kind);
    features.add(204, fitted, kind);
    features.add(205, reached, fitted / 3);
    features.add(206, Math.min(options.indexOf(option), 5));
    features.add(207, reached, cueWords.isQuoted(head) ? 1 : 0);
  }

  /// How likely the role tagger takes this content and this speaker to be, each in all readings.
  private void rivals() {
    double content = 0;
    double source = 0;
    for (Option other : options) {
      double likely = Math.exp(other.fit());
      if (other.attribution().content().equals(attribution.content())) {
        content += likely;
      }
      if (Objects.equals(other.attribution().source(), attribution.source())) {
        source += likely;
      }
    }
    int reached = steps(208, FITS, Math.log(content));
    features.add(283, reached, kind);
    steps(209, FITS, Math.log(source));
    features.add(284, (int) Math.round(2 * Math.log(content / Math.exp(options.getFirst().fit()))));
  }

  /// One feature for each step that a value reaches; the number of them.
  private int steps(int template, double[] steps, double value) {
    int reached = 0;
    for (double step : steps) {
      if (value >= step) {
        reached++;
        features.add(template, reached);
      }
    }
    return reached;
  }

  private void cue() {
    features.add(210, cueWords.lemma[head]);
    int sense = cueWords.sense[head];
    features.add(227, sense, cueWords.tag[head]);
    features.add(228, sense, cueWords.frame[head]);
    features.add(229, sense, cueWords.speaker[head]);
    features.add(211, cueWords.cluster[head], cueWords.tag[head]);
    features.add(212, cueWords.frame[head], kind);
    features.add(213, cueWords.relation[head], cueWords.tag[head]);
    features.add(214, Math.min(4, option.cue().last() - option.cue().first()), kind);
    features.add(215, cueWords.speaker[head], kind);
    features.add(217, cueWords.lemma[option.cue().first()], kind);
    features.add(218, cueWords.lemma[option.cue().last()], kind);
    int last = option.cue().last();
    if (last != head) {
      features.add(224, cueWords.lemma[last], cueWords.lemma[head]);
    }
    features.add(225, cueWords.lemma(last + 1), cueWords.lemma[head]);
    features.add(226, cueWords.tag(last + 1), cueWords.tag[last], kind);
    int above = cueWords.head(head);
    features.add(219, cueWords.relation[head], above == NONE ? 0 : cueWords.lemma[above]);
    for (int child : cueWords.sentence.children(head)) {
      String relation = cueWords.sentence.relation(child);
      if (relation.equals("aux") || relation.equals("mark") || relation.equals("advmod")) {
        features.add(216, cueWords.relation[child], cueWords.lemma[child]);
      }
    }
  }

  private void content() {
    List<Span> content = attribution.content();
    int words = 0;
    for (Span span : content) {
      words += run(span, content.size());
    }
    features.add(220, Math.min(3, content.size()), kind);
    features.add(221, words < 6 ? words : words < 12 ? 6 : words < 25 ? 7 : words < 50 ? 8 : 9);
    features.add(222, words < 3 ? words : 3, cueWords.lemma[head]);
    boolean isBefore = content.getFirst().begin() < cueWords.sentence.token(head).span().begin();
    boolean isAfter = content.getLast().end() > cueWords.sentence.token(head).span().end();
    features.add(223, isBefore ? 1 : 0, isAfter ? 1 : 0, cueWords.frame[head]);
  }

  /// One unbroken stretch of content; the number of its words.
  private int run(Span span, int runs) {
    Words here = sentences.get(sentence(span));
    int first = token(here, span.begin());
    int last = token(here, span.end() - 1);
    boolean isOwn = here == cueWords;
    int place = isOwn ? (first > head ? 1 : 2) : 3;
    int many = Math.min(2, runs);
    features.add(230, here.lemma[first], place);
    features.add(231, here.tag[first], place, kind);
    features.add(232, here.tag(last + 1), here.tag[last], place);
    features.add(233, here.lemma(last + 1), here.relation(last + 1), place);
    features.add(234, here.lemma(first - 1), place);
    features.add(235, here.isQuoted(first) ? 1 : 0, here.isQuoted(last) ? 1 : 0, place);
    boolean cutsQuote =
        here.isQuoted(first) && here.isQuoted(first - 1)
            || here.isQuoted(last) && here.isQuoted(last + 1) && !isMark(here, last + 1);
    features.add(236, cutsQuote ? 1 : 0, place);
    phrase(here, first, last, place, many);
    return last - first + 1;
  }

  /// How the stretch lies in the tree: its tops, what hangs from it outside it.
  private void phrase(Words here, int first, int last, int place, int many) {
    Sentence sentence = here.sentence;
    int tops = 0;
    int cut = 0;
    for (int i = 0; i < here.size(); i++) {
      int above = sentence.head(i);
      boolean isIn = i >= first && i <= last;
      boolean isAboveIn = above >= first && above <= last;
      if (isMark(here, i)) {
        continue;
      }
      if (isIn && !isAboveIn) {
        tops++;
        int hung = here == cueWords && above == head ? 1 : above == NONE ? 2 : 3;
        features.add(240, here.relation[i], hung, place);
        features.add(241, here.relation[i], cueWords.lemma[head]);
        features.add(242, here.relation[i], kind, many);
        features.add(243, here.tag[i], hung, kind);
        features.add(254, here.relation[i], hung, cueWords.sense[head]);
        features.add(255, here.sense[i], hung, kind);
        features.add(244, here.cluster[i], hung, kind);
        for (int child : sentence.children(i)) {
          String relation = sentence.relation(child);
          if (relation.equals("aux") || relation.equals("mark") || relation.startsWith("nsubj")) {
            features.add(252, here.relation[child], here.lemma[child], hung);
            features.add(253, here.relation[child], here.tag[child], kind);
          }
        }
      } else if (isAboveIn && !isIn && !isCueOrSource(here, i)) {
        cut++;
        features.add(245, here.relation[i], i < first ? 1 : 2, here.tag[above]);
        features.add(246, here.relation[i], i < first ? 1 : 2, isMark(here, last + 1) ? 1 : 0);
        features.add(247, here.relation[i], here.lemma[here.leftmost[i]]);
      }
    }
    features.add(248, Math.min(3, tops), Math.min(3, cut), many);
    features.add(249, Math.min(3, tops), place, kind);
    features.add(250, Math.min(3, cut), place, kind);
    features.add(251, last >= here.size() - 2 ? 1 : 0, first == 0 ? 1 : 0, place);
    followers(here, last, place);
  }

  /// The phrases that end where the content ends, outermost first.
  private void followers(Words here, int last, int place) {
    Sentence sentence = here.sentence;
    int at = last;
    int closed = 0;
    while (at != NONE && here.rightmost[at] <= last && closed < 6) {
      features.add(260, here.relation[at], isMark(here, here.leftmost[at] - 1) ? 1 : 0, place);
      int mark = sentence.child(at, "mark", "case");
      features.add(261, here.relation[at], mark == NONE ? 0 : here.lemma[mark]);
      at = sentence.head(at);
      closed++;
    }
  }

  private boolean isCueOrSource(Words here, int i) {
    Span span = here.sentence.token(i).span();
    @Nullable Source source = attribution.source();
    return attribution.cue() != null && attribution.cue().overlaps(span)
        || source != null && source.span().overlaps(span)
        || attribution.contentContains(span);
  }

  private void source() {
    @Nullable Source source = attribution.source();
    if (source == null) {
      features.add(270, 0, kind);
      features.add(271, cueWords.lemma[head]);
      return;
    }
    Words here = sentences.get(source.sentence());
    int i = source.head();
    int first = token(here, source.span().begin());
    int last = token(here, source.span().end() - 1);
    boolean isOwn = here == cueWords;
    int place = isOwn ? (i < head ? 1 : 2) : 3;
    features.add(270, here.tag[i], here.entity[i]);
    features.add(272, here.lemma[i]);
    features.add(273, here.cluster[i], here.tag[i], kind);
    features.add(274, here.relation[i], isOwn && here.head(i) == head ? 1 : 0, place);
    features.add(275, here.relation[i], kind, place);
    features.add(276, here.entity[i], cueWords.lemma[head]);
    features.add(277, here.tag[first], here.leftmost[i] == first ? 1 : 0);
    features.add(278, here.tag(last + 1), here.rightmost[i] == last ? 1 : 0);
    features.add(279, Math.min(6, last - first));
    features.add(280, here.cluster[i], cueWords.cluster[head]);
  }

  private void rule() {
    @Nullable Attribution rule =
        attribution.cue() == null ? null : cueWords.ruleAt(attribution.cue());
    if (rule == null) {
      features.add(290, 0, kind);
      features.add(294, 0, sureness());
      return;
    }
    int name = Hash.of(rule.rule());
    boolean isSame = rule.content().equals(attribution.content());
    int begins = rule.contentCover().begin() == attribution.contentCover().begin() ? 1 : 0;
    int ends = rule.contentCover().end() == attribution.contentCover().end() ? 1 : 0;
    features.add(291, name, isSame ? 1 : 0);
    features.add(294, name, sureness());
    features.add(292, name, begins, ends);
    boolean hasSource =
        rule.source() != null
            && attribution.source() != null
            && rule.source().head() == attribution.source().head();
    features.add(293, name, hasSource ? 1 : 0);
  }

  private int sureness() {
    return (int) Math.clamp(Math.round(option.sureness()), -5, 5);
  }

  private int sentence(Span span) {
    int at = option.cue().sentence();
    while (at > 0 && span.begin() < sentences.get(at).sentence.span().begin()) {
      at--;
    }
    while (at + 1 < sentences.size()
        && span.begin() >= sentences.get(at + 1).sentence.span().begin()) {
      at++;
    }
    return at;
  }

  private static int token(Words here, int codePoint) {
    int at = here.size() - 1;
    while (at > 0 && here.sentence.token(at).span().begin() > codePoint) {
      at--;
    }
    return at;
  }

  private static boolean isMark(Words here, int i) {
    return here.isMark(i);
  }
}
