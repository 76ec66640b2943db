package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.actor.Actor;
import dragoman.actor.Cast;
import dragoman.actor.Kind;
import dragoman.actor.Mention;
import dragoman.language.AnnotatedArticle;
import dragoman.language.Sentence;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// What an article calls the people of its cast, wherever it does: "CNN's Candy Crowley", "the
/// singer Tori Amos", "Paxman is a presenter".
///
/// Somebody has a private calling where it is one of the press or of a trade and nothing in the
/// article gives an office or a sector.
final class Callings {
  private static final int LONG = 10;

  private final Cast cast;
  private final Lexicon lexicon;
  private final boolean isLong;
  private final boolean isTranscript;
  private final Set<String> press = new HashSet<>();
  private final Set<String> trades = new HashSet<>();
  private final Set<String> offices = new HashSet<>();

  /// @param isTranscript whether it is one of a broadcast, in which whoever has no office asks
  Callings(AnnotatedArticle article, Cast cast, Lexicon lexicon, boolean isTranscript) {
    this.cast = cast;
    this.lexicon = lexicon;
    this.isTranscript = isTranscript;
    this.isLong = article.sentences().size() >= LONG;
    for (Mention mention : cast.mentions()) {
      if (mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.TITLE) {
        note(article.sentences().get(mention.sentence()), mention);
      }
    }
  }

  /// Whether somebody makes the news.
  boolean isPress(String id) {
    return isUnofficial(id) && (press.contains(id) || "JRN".equals(cast.actor(id).sector()));
  }

  /// Whether something is a paper or a broadcaster.
  boolean isOutlet(String id) {
    Actor actor = cast.actor(id);
    String name = actor.name().toLowerCase(Locale.ROOT);
    return actor.kind() == Kind.ORGANISATION
        && lexicon.named("newsmen").contains(name.substring(name.lastIndexOf(' ') + 1));
  }

  /// Whether somebody may ask the questions of a broadcast.
  boolean isAsking(String id) {
    return isTranscript && isUnknown(id);
  }

  /// Whether somebody has a private calling.
  boolean isPrivate(String id) {
    return isPress(id) || isUnofficial(id) && trades.contains(id);
  }

  /// Whether an article that is long enough to say who somebody is never says it.
  boolean isUnknown(String id) {
    return isLong && cast.actor(id).country() == null && isUnofficial(id);
  }

  private boolean isUnofficial(String id) {
    Actor actor = cast.actor(id);
    return actor.kind() == Kind.PERSON
        && (actor.sector() == null || actor.sector().equals("JRN"))
        && actor.offices().isEmpty()
        && !offices.contains(id);
  }

  private void note(Sentence sentence, Mention mention) {
    int head = mention.head();
    for (int child : sentence.children(head)) {
      switch (sentence.relation(child)) {
        case "compound", "flat", "amod" -> call(sentence, child, mention.actor());
        case "appos" -> callAll(sentence, child, mention.actor());
        case "nmod:poss" -> own(sentence, child, mention.actor());
        default -> {}
      }
    }
    int above = sentence.head(head);
    boolean isCalled =
        above != NONE
            && (Set.of("appos", "compound", "flat").contains(sentence.relation(head))
                || sentence.relation(head).equals("nsubj") && sentence.hasChild(above, "cop"));
    if (isCalled && sentence.token(above).isNoun()) {
      call(sentence, above, mention.actor());
    }
    if (above != NONE && isInterviewer(sentence, head, above)) {
      press.add(mention.actor());
    }
  }

  /// "Paxman interviewed Galloway", "Paxman's interview with Galloway".
  private static boolean isInterviewer(Sentence sentence, int head, int above) {
    boolean isActive =
        sentence.token(above).isVerb() && sentence.relation(head).equals("nsubj")
            || sentence.token(above).isNoun() && sentence.relation(head).equals("nmod:poss");
    return isActive
        && lemma(sentence, above).equals("interview")
        && isWithSomebody(sentence, above);
  }

  private static boolean isWithSomebody(Sentence sentence, int interview) {
    if (sentence.token(interview).isVerb()) {
      return sentence.hasChild(interview, "obj");
    }
    for (int child : sentence.children(interview)) {
      int preposition = sentence.child(child, "case");
      boolean isWith =
          preposition != NONE
              && sentence.lemma(preposition).equals("with")
              && sentence.token(child).entity().equals("PERSON");
      if (isWith) {
        return true;
      }
    }
    return false;
  }

  /// "Feltman, Assistant Secretary of State for Near Eastern Affairs": the parser may take any noun
  /// of a long title for its head.
  private void callAll(Sentence sentence, int apposition, String actor) {
    call(sentence, apposition, actor);
    for (int child : sentence.children(apposition)) {
      if (sentence.relation(child).equals("compound")) {
        call(sentence, child, actor);
      }
    }
  }

  /// "CNN's Candy Crowley".
  private void own(Sentence sentence, int owner, String actor) {
    if (lexicon.named("newsmen").contains(lemma(sentence, owner))) {
      press.add(actor);
    }
  }

  private void call(Sentence sentence, int noun, String actor) {
    String lemma = lemma(sentence, noun);
    if (lexicon.named("newsmen").contains(lemma)) {
      press.add(actor);
    }
    if (lexicon.named("office").contains(lemma)) {
      offices.add(actor);
    }
    if (lexicon.named("trade_calling").contains(lemma) || isOfTrade(sentence, noun)) {
      trades.add(actor);
    }
  }

  /// "Google's head of marketing".
  private boolean isOfTrade(Sentence sentence, int noun) {
    for (int child : sentence.children(noun)) {
      boolean isOf = Set.of("nmod", "compound").contains(sentence.relation(child));
      if (isOf && lexicon.named("trade").contains(lemma(sentence, child))) {
        return true;
      }
    }
    return false;
  }

  private static String lemma(Sentence sentence, int token) {
    return sentence.lemma(token).toLowerCase(Locale.ROOT);
  }
}
