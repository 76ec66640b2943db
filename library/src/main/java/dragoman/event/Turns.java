package dragoman.event;

import dragoman.actor.Mention;
import dragoman.language.AnnotatedArticle;
import dragoman.language.Sentence;
import java.util.List;
import java.util.Locale;

/// The turns of a transcript, each headed by its speaker in capitals ("CROWLEY: …").
///
/// The label is nobody who acts, and a pronoun of the third person in a turn does not mean the
/// speaker, in whom most chains of mentions end there: in a transcript only who is named acts.
final class Turns {
  private static final int LEAST = 3;
  private static final int LONGEST_LABEL = 14;

  private final boolean isTranscript;

  Turns(AnnotatedArticle article) {
    long turns = article.sentences().stream().filter(sentence -> label(sentence) > 0).count();
    isTranscript = turns >= LEAST;
  }

  boolean isTranscript() {
    return isTranscript;
  }

  /// Those of the mentions in a sentence that may act.
  List<Mention> acting(Sentence sentence, List<Mention> mentions) {
    if (!isTranscript) {
      return mentions;
    }
    int label = label(sentence);
    return mentions.stream()
        .filter(mention -> mention.head() >= label && mention.form() != Mention.Form.PRONOUN)
        .toList();
  }

  /// How many tokens of a sentence name its speaker, with the colon.
  private static int label(Sentence sentence) {
    int capitals = 0;
    for (int i = 0; i < Math.min(LONGEST_LABEL, sentence.size()); i++) {
      String word = sentence.token(i).word();
      if (word.equals(":")) {
        return capitals > 0 ? i + 1 : 0;
      }
      boolean isLetters = word.codePoints().anyMatch(Character::isLetter);
      if (isLetters && !word.equals(word.toUpperCase(Locale.ROOT))) {
        return 0;
      }
      capitals += isLetters && word.length() > 2 ? 1 : 0;
    }
    return 0;
  }
}
