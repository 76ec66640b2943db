package dragoman.actor;

import dragoman.language.Sentence;

/// Tells a capital that stands for its government from the city: "Pyongyang wants", "relations with
/// Moscow", but "in Pyongyang", "left for Moscow". In doubt it is the city.
final class CapitalRule {
  private final Lexicon lexicon;

  CapitalRule(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  boolean isGovernment(Stretch capital) {
    Sentence sentence = capital.sentence();
    int head = capital.head();
    if (isCompared(capital, sentence, head)) {
      return false;
    }
    return switch (sentence.relation(head)) {
      case "nmod:poss" -> !lexicon.is("location", sentence.token(sentence.head(head)).word());
      case "nsubj" -> !lexicon.is("city", sentence.lemma(sentence.head(head)));
      case "obj", "iobj" -> !lexicon.is("visit", sentence.lemma(sentence.head(head)));
      case "compound" -> isDealing(sentence, sentence.head(head));
      case "conj" -> isPartnerOfGovernment(sentence, head);
      default -> isDealtWith(sentence, capital, head);
    };
  }

  private boolean isCompared(Stretch capital, Sentence sentence, int head) {
    int before = capital.first() - 1;
    return before >= 0
        && lexicon.is("place", sentence.token(before).word())
        && !sentence.relation(head).equals("nmod:poss");
  }

  private boolean isDealing(Sentence sentence, int head) {
    return lexicon.is("dealing", sentence.token(head).word())
        || (sentence.relation(head).equals("compound")
            && sentence.head(head) != Sentence.NONE
            && lexicon.is("dealing", sentence.token(sentence.head(head)).word()));
  }

  private boolean isPartnerOfGovernment(Sentence sentence, int head) {
    int partner = sentence.head(head);
    var match = ending(sentence, partner);
    if (match == null || sentence.hasChild(head, "case")) {
      return match != null && isDealtWith(sentence, new Stretch(sentence, head, head), head);
    }
    var stretch = new Stretch(sentence, match.first(), match.last());
    return switch (match.meaning().form()) {
      case CAPITAL -> isGovernment(stretch);
      case NAME -> !isCompared(stretch, sentence, partner);
      case ADJECTIVE, PERSON, PEOPLE, SEAT -> false;
    };
  }

  private Phrases.@org.jspecify.annotations.Nullable Match<Countries.Country> ending(
      Sentence sentence, int last) {
    for (int first = Math.max(0, last - 3); first <= last; first++) {
      var match = lexicon.countries().words().at(sentence, first);
      if (match != null && match.last() == last) {
        return match;
      }
    }
    return null;
  }

  private boolean isDealtWith(Sentence sentence, Stretch capital, int head) {
    int marker = sentence.child(head, "case");
    if (marker == Sentence.NONE || marker > head) {
      return false;
    }
    String preposition = sentence.token(marker).word();
    if (preposition.equals("between")) {
      int partner = sentence.child(head, "conj");
      return partner != Sentence.NONE && ending(sentence, partner) != null;
    }
    int governor = sentence.head(head);
    boolean isOnADealing =
        preposition.equals("on")
            && governor != Sentence.NONE
            && lexicon.is("dealing", sentence.token(governor).word());
    return isOnADealing
        || (lexicon.is("dealt", preposition) && !preposition.equals("for"))
        || (preposition.equals("for") && sentence.relation(head).equals("nmod"));
  }
}
