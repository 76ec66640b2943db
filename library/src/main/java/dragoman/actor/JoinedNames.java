package dragoman.actor;

import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Parts what the name model took for one name: "Human Rights Watch and Amnesty International", of
/// which the parser says that they are two, and the end of a heading with the first words of the
/// sentence after it, "Baath Party The government".
///
/// "Food and Drug Administration" and "Department of Health and Human Services" stay whole: what
/// follows the "and" is not joined with the head of what stands before it, or is the end of a name
/// with "of".
record JoinedNames(Lexicon lexicon) {
  List<Stretch> of(Stretch run) {
    Sentence sentence = run.sentence();
    List<Stretch> parts = new ArrayList<>();
    int begin = run.first();
    for (int i = run.first() + 1; i < run.last(); i++) {
      Token token = sentence.token(i);
      if (i == begin) {
        continue;
      }
      if (token.word().equals("The") && sentence.token(i - 1).isProper()) {
        parts.add(new Stretch(sentence, begin, i - 1));
        begin = i;
      } else if (token.tag().equals("CC") && areTwo(sentence, begin, i, run.last())) {
        parts.add(new Stretch(sentence, begin, i - 1));
        begin = i + 1;
      }
    }
    parts.add(new Stretch(sentence, begin, run.last()));
    return parts;
  }

  private boolean areTwo(Sentence sentence, int first, int conjunction, int last) {
    if (!Set.of("and", "&").contains(sentence.token(conjunction).word())) {
      return false;
    }
    var left = new Stretch(sentence, first, conjunction - 1);
    var right = new Stretch(sentence, conjunction + 1, last);
    for (int i = left.first(); i <= left.last(); i++) {
      if (sentence.token(i).tag().equals("IN")) {
        return false;
      }
    }
    boolean isShared =
        isBody(sentence.token(last))
            && !isBody(sentence.token(left.last())); // "Arms and Trade Board"
    return left.last() > left.first()
        && !isShared
        && sentence.relation(right.head()).equals("conj")
        && sentence.head(right.head()) == left.head()
        && (right.last() > right.first() || lexicon.countries().country(right.words()) != null);
  }

  private boolean isBody(Token token) {
    return lexicon.organisationSector(token.word()) != null;
  }
}
