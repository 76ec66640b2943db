package dragoman.statement.tagger;

import dragoman.text.Span;
import java.util.ArrayList;
import java.util.List;

/// The words among which the source and the content of a cue are looked for: the cue's sentence
/// and, as far as quotation goes on, its neighbours.
///
/// @param sentences in order, without gaps
/// @param places for each place of the window the sentence (an index into `sentences`)
/// @param tokens for each place the index of the token in its sentence
/// @param first the cue's first place
/// @param last the cue's last place
/// @param head the place of its head
record RoleWindow(
    List<Words> sentences,
    int[] places,
    int[] tokens,
    int cueSentence,
    int first,
    int last,
    int head) {
  private static final int BEFORE = 3;
  private static final int AFTER = 8;

  int size() {
    return places.length;
  }

  /// The place of the first word of one of the sentences, -1 for a sentence that is not among them.
  int begin(int sentence) {
    if (sentence < 0 || sentence >= sentences.size()) {
      return -1;
    }
    int at = 0;
    for (int s = 0; s < sentence; s++) {
      at += sentences.get(s).size();
    }
    return at;
  }

  Words words(int place) {
    return sentences.get(places[place]);
  }

  int token(int place) {
    return tokens[place];
  }

  Span span(int place) {
    return words(place).sentence.token(tokens[place]).span();
  }

  /// @param first index of the cue's first token in its sentence
  static RoleWindow of(List<Words> all, int sentence, int first, int last) {
    int begin = sentence;
    while (begin > 0 && sentence - begin < BEFORE && isLinked(all, begin - 1, begin)) {
      begin--;
    }
    int end = sentence;
    while (end + 1 < all.size() && end - sentence < AFTER && isLinked(all, end + 1, end)) {
      end++;
    }
    List<Words> sentences = new ArrayList<>(all.subList(begin, end + 1));
    int size = sentences.stream().mapToInt(Words::size).sum();
    int[] places = new int[size];
    int[] tokens = new int[size];
    int at = 0;
    int offset = 0;
    for (int s = 0; s < sentences.size(); s++) {
      if (begin + s == sentence) {
        offset = at;
      }
      for (int i = 0; i < sentences.get(s).size(); i++) {
        places[at] = s;
        tokens[at++] = i;
      }
    }
    int head = head(all.get(sentence), first, last);
    return new RoleWindow(
        sentences, places, tokens, sentence - begin, offset + first, offset + last, offset + head);
  }

  /// The word of a cue that governs the others.
  static int head(Words words, int first, int last) {
    for (int i = first; i <= last; i++) {
      int above = words.head(i);
      if ((above < first || above > last) && !words.isMark(i)) {
        return i;
      }
    }
    return first;
  }

  /// Whether a neighbouring sentence belongs to the window: it is quoted in part and of the same
  /// paragraph, or opens the next one with a quotation, or follows a colon.
  private static boolean isLinked(List<Words> all, int neighbour, int nearer) {
    Words far = all.get(neighbour);
    Words near = all.get(nearer);
    boolean isSame = far.sentence.paragraph() == near.sentence.paragraph();
    boolean isColon = neighbour > nearer && near.sentence.token(near.size() - 1).word().equals(":");
    boolean touches =
        neighbour > nearer ? far.isQuoted(0) : far.isQuoted(far.size() - 1) || far.isQuoted(0);
    boolean isNext = neighbour > nearer && far.isQuoted(0);
    return isSame && touches || isNext || isColon;
  }
}
