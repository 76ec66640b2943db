package dragoman.statement.attribution;

import dragoman.language.Sentence;
import dragoman.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes off a speaker what belongs to the verb ("the Americans in turn", "Putin likely") and off a
/// cue what only says where and when it was ("spoke in an interview").
final class Edges {
  private static final List<String> ASIDES =
      List.of(
          " in turn",
          " for his part",
          " for her part",
          " for its part",
          " for their part",
          " for example",
          " for instance",
          " in particular",
          " at least",
          " on the other hand");
  private static final Set<String> SPEAKING = Set.of("speak", "talk");

  private final Scene scene;
  private final CueLexicon lexicon;

  Edges(Scene scene, CueLexicon lexicon) {
    this.scene = scene;
    this.lexicon = lexicon;
  }

  Attribution trimmed(Attribution attribution) {
    @Nullable Source source = attribution.source();
    @Nullable Span cue = attribution.cue();
    Attribution trimmed = source == null ? attribution : attribution.withSource(trimmed(source));
    List<Span> content = attribution.content().stream().map(this::withoutHalves).toList();
    trimmed = trimmed.withContent(content);
    return cue == null ? trimmed : trimmed.withCue(trimmed(cue, attribution));
  }

  private Source trimmed(Source source) {
    Sentence sentence = scene.sentences().get(source.sentence());
    Span span = withoutAside(withoutOwnersMark(source.span()));
    for (int i = sentence.size() - 1; i > source.head(); i--) {
      Span token = sentence.token(i).span();
      boolean isLast = token.end() == span.end() && token.begin() > span.begin();
      int head = sentence.head(i);
      boolean isVerbs =
          isLast
              && sentence.relation(i).equals("advmod")
              && head != Sentence.NONE
              && sentence.token(head).span().begin() >= span.end();
      if (isVerbs) {
        span = withoutMarks(new Span(span.begin(), token.begin()));
      }
    }
    return new Source(span, source.sentence(), source.head());
  }

  /// "Moscow's position is …": Moscow speaks.
  private Span withoutOwnersMark(Span span) {
    String words = scene.text().slice(span);
    boolean isOwner = words.endsWith("'s") || words.endsWith("’s");
    return isOwner && span.length() > 2 ? new Span(span.begin(), span.end() - 2) : span;
  }

  /// "Moscow | 's position is": nor is the mark the cue's.
  private static Span withoutOwnersMark(Sentence sentence, Span cue) {
    for (int i = 0; i + 1 < sentence.size(); i++) {
      int begin = sentence.token(i + 1).span().begin();
      boolean isMark =
          sentence.token(i).span().begin() == cue.begin() && sentence.token(i).tag().equals("POS");
      if (isMark && begin < cue.end()) {
        return new Span(begin, cue.end());
      }
    }
    return cue;
  }

  private Span withoutAside(Span span) {
    String words = scene.text().slice(span).toLowerCase(Locale.ROOT);
    for (String aside : ASIDES) {
      if (words.endsWith(aside) && words.length() > aside.length()) {
        return withoutMarks(new Span(span.begin(), span.end() - aside.length()));
      }
    }
    return span;
  }

  private Span trimmed(Span words, Attribution attribution) {
    Sentence sentence = scene.sentences().get(attribution.sentence());
    Span cue = withoutOwnersMark(sentence, words);
    int head = attribution.cueHead();
    String lemma = sentence.lemma(head).toLowerCase(Locale.ROOT);
    if (sentence.token(head).isVerb()
        && (SPEAKING.contains(lemma) || lexicon.verb(lemma).isPresent())) {
      for (int i = head + 1; i < sentence.size(); i++) {
        boolean isCircumstance =
            cue.contains(sentence.token(i).span())
                && isCircumstance(sentence, head, i, cue)
                && !hasVerbAfter(sentence, i, cue);
        if (isCircumstance) {
          return withoutMarks(new Span(cue.begin(), sentence.token(i).span().begin()));
        }
      }
    }
    return withoutMarks(cue);
  }

  /// Whether a preposition opens a phrase of the cue's verb that stands in the cue whole.
  private static boolean isCircumstance(Sentence sentence, int head, int i, Span cue) {
    int noun = sentence.head(i);
    return sentence.relation(i).equals("case")
        && noun > i
        && sentence.head(noun) == head
        && sentence.relation(noun).startsWith("obl")
        && cue.contains(sentence.token(noun).span());
  }

  private static boolean hasVerbAfter(Sentence sentence, int from, Span cue) {
    for (int i = from; i < sentence.size(); i++) {
      if (cue.contains(sentence.token(i).span()) && sentence.token(i).isVerb()) {
        return true;
      }
    }
    return false;
  }

  /// Without blanks, commas and brackets at the end; what has no word stays as it is.
  private Span withoutMarks(Span span) {
    String words = scene.text().slice(span);
    int end = words.codePointCount(0, words.length());
    int[] points = words.codePoints().toArray();
    while (end > 0
        && (Character.isWhitespace(points[end - 1]) || ",)(".indexOf(points[end - 1]) >= 0)) {
      end--;
    }
    return end == 0 ? span : new Span(span.begin(), span.begin() + end);
  }

  /// Without an opening quotation mark at the end or a closing one at the beginning: those belong
  /// to the words cut out there.
  private Span withoutHalves(Span span) {
    int[] points = scene.text().slice(span).codePoints().toArray();
    int begin = 0;
    int end = points.length;
    if (points[0] == '”') {
      begin++;
      while (begin < end && Character.isWhitespace(points[begin])) {
        begin++;
      }
    }
    if (points[end - 1] == '“') {
      end--;
      while (end > begin && (Character.isWhitespace(points[end - 1]) || points[end - 1] == ',')) {
        end--;
      }
    }
    return begin < end ? new Span(span.begin() + begin, span.begin() + end) : span;
  }
}
