package dragoman.actor;

import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// "the two leaders", "both countries": two mentions, of the two meant; and "the country", of the
/// one. The two are those named last, in the same sentence or the one before; where the text does
/// not single out two, nothing is resolved.
final class PluralResolver {
  private final Draft draft;

  PluralResolver(Draft draft) {
    this.draft = draft;
  }

  void resolve(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      int i = token.index();
      if (draft.isTaken(new Stretch(sentence, i, i))) {
        continue;
      }
      if (token.tag().equals("NNS") && isBoth(sentence, i)) {
        two(sentence, i);
      } else if (token.tag().equals("NN")
          && draft.lexicon().is("country", token.lemma())
          && (isThe(sentence, i - 1) || isThat(sentence, i - 1))) {
        one(sentence, i);
      }
    }
  }

  private static boolean isThe(Sentence sentence, int i) {
    return i >= 0 && sentence.token(i).word().equalsIgnoreCase("the");
  }

  private static boolean isThat(Sentence sentence, int i) {
    return i >= 0 && sentence.token(i).word().equalsIgnoreCase("that");
  }

  /// "both leaders", "the two neighbouring countries"; not "two leaders", who may be any.
  private boolean isBoth(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
      String word = sentence.token(i).lemma();
      if (word.equals("both")) {
        return true;
      }
      if (word.equals("two")) {
        return isThe(sentence, i - 1);
      }
      String tag = sentence.token(i).tag();
      if (!tag.startsWith("JJ") && !tag.startsWith("NN") && !tag.equals("VBG")) {
        return false;
      }
    }
    return false;
  }

  private void two(Sentence sentence, int noun) {
    String lemma = sentence.lemma(noun);
    List<Figure> pair = List.of();
    if (draft.lexicon().is("leaders", lemma)) {
      pair = pair(sentence, noun, PluralResolver::isLeaderLike, false);
    } else if (draft.lexicon().is("countries", lemma)) {
      pair = pair(sentence, noun, s -> s.figure().kind() == Kind.STATE, true);
    }
    var stretch = new Stretch(sentence, leftOf(sentence, noun), noun);
    for (Figure figure : pair) {
      draft.see(new Sighting(figure, stretch, noun, Mention.Form.NOMINAL));
    }
  }

  private static int leftOf(Sentence sentence, int noun) {
    int i = noun;
    while (i > 0 && !sentence.lemma(i).equals("both") && !sentence.lemma(i).equals("two")) {
      i--;
    }
    return i;
  }

  private static boolean isLeaderLike(Sighting sighting) {
    Figure figure = sighting.figure();
    return figure.isPerson()
        && (figure.isLeader() || figure.offices().isEmpty())
        && sighting.form() != Mention.Form.PRONOUN;
  }

  private List<Figure> pair(
      Sentence sentence, int noun, Predicate<Sighting> isEligible, boolean isStrict) {
    List<Figure> here = before(sentence.index(), noun, isEligible);
    if (here.size() < 2 && sentence.index() > 0) {
      List<Figure> earlier = before(sentence.index() - 1, Integer.MAX_VALUE, isEligible);
      for (Figure figure : earlier) {
        if (!here.contains(figure)) {
          here.add(figure);
        }
      }
    }
    if (here.size() < 2 || (isStrict && here.size() > 2)) {
      return List.of();
    }
    return here.subList(0, 2);
  }

  /// The figures mentioned in a sentence before a token, the last first.
  private List<Figure> before(int sentence, int token, Predicate<Sighting> isEligible) {
    List<Figure> figures = new ArrayList<>();
    List<Sighting> sightings = draft.sightings(sentence);
    for (int i = sightings.size() - 1; i >= 0; i--) {
      Sighting sighting = sightings.get(i);
      if (sighting.stretch().last() < token
          && isEligible.test(sighting)
          && !figures.contains(sighting.figure())) {
        figures.add(sighting.figure());
      }
    }
    return figures;
  }

  private void one(Sentence sentence, int noun) {
    Predicate<Sighting> isState = s -> s.figure().kind() == Kind.STATE;
    List<Figure> here = before(sentence.index(), noun, isState);
    if (here.isEmpty() && sentence.index() > 0) {
      here = before(sentence.index() - 1, Integer.MAX_VALUE, isState);
    }
    boolean isRestricted =
        sentence.hasChild(noun, "acl", "acl:relcl") || sentence.hasChild(noun, "nmod");
    boolean isMeant = here.size() == 1 || !here.isEmpty() && isThat(sentence, noun - 1);
    if (isMeant && !isRestricted) {
      var stretch = new Stretch(sentence, noun, noun);
      draft.see(new Sighting(here.getFirst(), stretch, Mention.Form.NOMINAL));
    }
  }
}
