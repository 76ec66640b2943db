package dragoman.language;

import java.util.Map;

/// The 48 features by which a configuration is judged (Chen and Manning 2014, section 3.1): the
/// words and tags of the top three words of the stack and the first three of the buffer, and words,
/// tags and relations of twelve dependents of the top two words of the stack: first and second
/// leftmost, first and second rightmost, leftmost of the leftmost and rightmost of the rightmost.
///
/// A feature is the row of the embeddings that stands for it. An instance is used for one sentence
/// after another, by one thread.
final class ParserFeatures {
  /// How many there are: words at 0–17, tags at 18–35, relations at 36–47.
  static final int COUNT = 48;

  static final int TAGS = 18;
  static final int RELATIONS = 36;
  // The places of the six words without relation: three of the stack, three of the buffer.
  private static final int PLAIN = 6;

  private final ParserModel model;
  private final int unknownWord;
  private final int unknownTag;
  private final int[] absent;
  private final int[] values = new int[COUNT];
  // Of each word of the sentence; the artificial root is at 0.
  private int[] words = {};
  private int[] tags = {};

  ParserFeatures(ParserModel model) {
    this.model = model;
    unknownWord = row(model.words(), ParserModel.UNKNOWN, -1);
    unknownTag = row(model.tags(), ParserModel.UNKNOWN, -1);
    absent = absent(model);
  }

  /// The rows that stand for "no such word" at each of the places.
  static int[] absent(ParserModel model) {
    int[] absent = new int[COUNT];
    for (int i = 0; i < COUNT; i++) {
      absent[i] =
          i < TAGS
              ? row(model.words(), ParserModel.NULL, -1)
              : i < RELATIONS ? row(model.tags(), ParserModel.NULL, -1) : model.firstRelation();
    }
    return absent;
  }

  private static int row(Map<String, Integer> rows, String name, int otherwise) {
    Integer row = rows.get(name);
    return row == null ? otherwise : row;
  }

  /// Looks the words of a sentence up.
  void begin(String[] sentence, String[] sentenceTags) {
    if (words.length <= sentence.length) {
      words = new int[2 * (sentence.length + 1)];
      tags = new int[2 * (sentence.length + 1)];
    }
    words[ArcStandard.ROOT] = row(model.words(), ParserModel.ROOT, unknownWord);
    tags[ArcStandard.ROOT] = row(model.tags(), ParserModel.ROOT, unknownTag);
    for (int i = 0; i < sentence.length; i++) {
      words[i + 1] = row(model.words(), sentence[i], unknownWord);
      tags[i + 1] = row(model.tags(), sentenceTags[i], unknownTag);
    }
  }

  /// The features of a configuration; the array is overwritten by the next call.
  int[] of(ArcStandard state) {
    for (int i = 0; i < 3; i++) {
      word(2 - i, state.stack(i));
      word(3 + i, state.buffer(i));
    }
    for (int i = 0; i < 2; i++) {
      int word = state.stack(i);
      int place = PLAIN + 6 * i;
      int left = state.left1(word);
      int right = state.right1(word);
      dependent(place, left, state);
      dependent(place + 1, right, state);
      dependent(place + 2, state.left2(word), state);
      dependent(place + 3, state.right2(word), state);
      dependent(place + 4, state.left1(left), state);
      dependent(place + 5, state.right1(right), state);
    }
    return values;
  }

  private void word(int place, int word) {
    values[place] = word < 0 ? absent[place] : words[word];
    values[TAGS + place] = word < 0 ? absent[TAGS + place] : tags[word];
  }

  private void dependent(int place, int word, ArcStandard state) {
    word(place, word);
    // Row 0 of the relations is "no relation", as is the row of an absent word.
    values[RELATIONS - PLAIN + place] =
        model.firstRelation() + (word < 0 ? 0 : state.relation(word));
  }
}
