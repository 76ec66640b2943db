package dragoman.statement.attribution;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.statement.quote.Quote;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.List;

/// A quotation beside a verb: "“We are ready,” Lavrov said", "Lavrov said: “We are ready”", and
/// both at once.
final class SaysQuote implements Rule {
  private final CueLexicon lexicon;

  SaysQuote(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Attribution> match(Scene scene, Clause clause) {
    List<Attribution> found = new ArrayList<>();
    for (VerbCue cue : clause.verbCues(lexicon)) {
      if (cue.entry().takes("quote") && !clause.isQuoted(cue.head())) {
        List<Span> content = new ArrayList<>();
        for (Quote quote : scene.quotes()) {
          if (isBefore(scene, clause, cue, quote) || isAfter(scene, clause, cue, quote)) {
            content.add(quote.span());
          }
        }
        if (!content.isEmpty()) {
          int addressee = clause.addressee(cue.head(), cue.entry().takes("told"));
          found.add(cue.attribution(clause, content, addressee, this));
        }
      }
    }
    return found;
  }

  /// The quotation begins with or before the sentence, and the next word after it belongs to the
  /// speaker or the verb.
  private static boolean isBefore(Scene scene, Clause clause, VerbCue cue, Quote quote) {
    Sentence sentence = clause.sentence();
    int begin = sentence.span().begin();
    if (quote.span().end() > clause.token(cue.head()).span().begin()
        || !quote.isCertain()
        || !scene.paragraph(sentence.paragraph()).contains(quote.span())
        || !(quote.span().begin() <= begin || scene.isBare(begin, quote.span().begin()))) {
      return false;
    }
    for (Token token : sentence.tokens()) {
      boolean isWord = token.word().codePoints().anyMatch(Character::isLetterOrDigit);
      if (isWord && token.span().begin() >= quote.span().end()) {
        return scene.isBare(quote.span().end(), token.span().begin())
            && (cue.source().span().contains(token.span()) || cue.cue().contains(token.span()));
      }
    }
    return false;
  }

  /// The quotation follows the verb after a comma, a colon, "that" or nothing, and no other verb
  /// with a speaker stands between.
  private static boolean isAfter(Scene scene, Clause clause, VerbCue cue, Quote quote) {
    Sentence sentence = clause.sentence();
    int verbEnd = clause.token(cue.head()).span().end();
    int begin = quote.span().begin();
    if (begin < verbEnd || !isReached(scene, sentence, begin)) {
      return false;
    }
    int last = NONE;
    for (int i = cue.head() + 1; i < sentence.size(); i++) {
      if (clause.token(i).span().begin() >= begin) {
        break;
      }
      if (clause.isQuoted(i)) {
        return false;
      }
      if (clause.token(i).isVerb() && !clause.grammar().subjects(i).isEmpty()) {
        return false;
      }
      last = i;
    }
    if (last == NONE) {
      return isWhole(scene, quote);
    }
    String word = clause.token(last).word();
    return word.equals(":") || word.equals(",") && isWhole(scene, quote);
  }

  /// Whether a quotation begins in the sentence, or opens the next one after a colon.
  private static boolean isReached(Scene scene, Sentence sentence, int begin) {
    if (begin < sentence.span().end()) {
      return true;
    }
    Span last = sentence.token(sentence.size() - 1).span();
    return sentence.token(sentence.size() - 1).word().equals(":")
        && scene.isBare(last.end(), begin);
  }

  /// A whole utterance rather than a word or two of one.
  private static boolean isWhole(Scene scene, Quote quote) {
    return scene.text().slice(quote.span()).strip().split("\\s+").length >= 3;
  }
}
