package dragoman.statement.attribution;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A speaker and a verb of speech between commas: "the talks, Lavrov said, will go on". Read from
/// the words, since parsers take what stands before for the subject.
final class Inserted implements Rule {
  private static final Set<String> NAMING =
      Set.of("DT", "NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "JJ", "POS", "CD", "WDT");
  private static final Set<String> TENSED = Set.of("VBD", "VBZ", "VBP");
  private static final int LONGEST_NAME = 7;
  private static final int LONGEST_ADDRESS = 5;

  private final CueLexicon lexicon;

  Inserted(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Attribution> match(Scene scene, Clause clause) {
    List<Attribution> found = new ArrayList<>();
    Sentence sentence = clause.sentence();
    for (int i = 2; i + 2 < sentence.size(); i++) {
      boolean isCue =
          TENSED.contains(clause.token(i).tag())
              && !clause.isQuoted(i)
              && lexicon.verb(clause.lemma(i)).filter(e -> e.takes("quote")).isPresent();
      if (isCue) {
        attribution(clause, i).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Attribution> attribution(Clause clause, int verb) {
    Sentence sentence = clause.sentence();
    int first = verb;
    while (first > 0
        && NAMING.contains(clause.token(first - 1).tag())
        && !clause.isQuoted(first - 1)) {
      first--;
    }
    int end = verb + 1;
    while (end < sentence.size() && !clause.isWord(end, ",") && end <= verb + LONGEST_ADDRESS) {
      end++;
    }
    boolean isSetOff =
        first < verb
            && verb - first <= LONGEST_NAME
            && first > 1
            && opensAfterComma(clause, first - 1)
            && clause.isWord(end, ",")
            && isAddress(clause, verb, end)
            && end + 2 < sentence.size()
            && !isClauseOfItsOwn(clause, end + 1);
    if (!isSetOff) {
      return Optional.empty();
    }
    var tokens = new BitSet();
    tokens.set(0, sentence.size());
    tokens.clear(first, end);
    List<Span> content = clause.spans(tokens);
    var source = new Source(sentence.span(first, verb - 1), sentence.index(), verb - 1);
    int addressee = end > verb + 1 ? lastNoun(clause, verb, end) : NONE;
    return content.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Attribution(
                sentence.index(),
                source,
                sentence.token(verb).span(),
                verb,
                content,
                addressee,
                false,
                name()));
  }

  /// A comma, also one inside quotation marks.
  private static boolean opensAfterComma(Clause clause, int i) {
    boolean isMark = !clause.token(i).word().codePoints().anyMatch(Character::isLetterOrDigit);
    return clause.isWord(i, ",") || isMark && clause.isWord(i - 1, ",");
  }

  private static boolean isAddress(Clause clause, int verb, int end) {
    for (int i = verb + 1; i < end; i++) {
      String tag = clause.token(i).tag();
      if (!NAMING.contains(tag) && !tag.equals("TO") && !tag.equals("IN")) {
        return false;
      }
    }
    return true;
  }

  /// "…, Lavrov said, adding that": the sentence goes on with the speaker.
  private static boolean isClauseOfItsOwn(Clause clause, int next) {
    String tag = clause.token(next).tag();
    return tag.equals("VBG") || tag.equals("CC") || tag.startsWith("W") || tag.equals("IN");
  }

  private static int lastNoun(Clause clause, int verb, int end) {
    for (int i = end - 1; i > verb; i--) {
      if (clause.token(i).isNoun()) {
        return i;
      }
    }
    return NONE;
  }
}
