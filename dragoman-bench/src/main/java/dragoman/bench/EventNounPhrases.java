package dragoman.bench;

import static dragoman.language.Sentence.NONE;

import dragoman.actor.Actor;
import dragoman.actor.Cast;
import dragoman.actor.Kind;
import dragoman.actor.Mention;
import dragoman.language.AnnotatedArticle;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A cast that takes every noun phrase, name and personal pronoun for an actor of its own, so that
/// event coding can be measured by itself: corpora such as PLV name actors by any noun.
final class EventNounPhrases {
  private static final Set<String> LOOSE =
      Set.of(
          "acl",
          "acl:relcl",
          "advcl",
          "appos",
          "punct",
          "cc",
          "conj",
          "case",
          "mark",
          "parataxis",
          "dep",
          "cop",
          "nsubj",
          "obl",
          "advmod",
          "aux",
          "obl:tmod",
          "nmod:tmod");

  private static final Set<String> THIRD =
      Set.of("he", "she", "it", "they", "his", "her", "its", "their", "itself", "themselves");

  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tomorrow",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "nov.",
          "oct.",
          "sept.",
          "aug.",
          "dec.",
          "jan.",
          "feb.",
          "day",
          "week",
          "month",
          "year",
          "decade",
          "time",
          "night",
          "morning",
          "evening",
          "weekend",
          "hour",
          "minute");

  private EventNounPhrases() {}

  static Cast of(AnnotatedArticle article) {
    List<Actor> actors = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        if (isActor(sentence, token)) {
          int meant = meant(sentence, token.index());
          if (meant != token.index()) {
            mentions.add(pronoun(article, sentence, token.index(), meant));
            continue;
          }
          String id = id(sentence, token.index());
          var span = sentence.span(first(sentence, token.index()), last(sentence, token.index()));
          String text = article.article().text().slice(span);
          actors.add(new Actor(id, Kind.GROUP, text, List.of(text), null, null, List.of()));
          mentions.add(
              new Mention(span, sentence.index(), token.index(), text, id, Mention.Form.NOMINAL));
        }
      }
    }
    return new Cast(actors, mentions);
  }

  private static String id(Sentence sentence, int token) {
    return "s" + sentence.index() + "t" + token;
  }

  private static Mention pronoun(
      AnnotatedArticle article, Sentence sentence, int token, int meant) {
    var span = sentence.token(token).span();
    String text = article.article().text().slice(span);
    return new Mention(
        span, sentence.index(), token, text, id(sentence, meant), Mention.Form.PRONOUN);
  }

  /// Whom a pronoun of the third person means: the subject of the clause above its own, else of the
  /// first clause before it; itself where there is none.
  private static int meant(Sentence sentence, int token) {
    if (!THIRD.contains(sentence.token(token).word().toLowerCase(Locale.ROOT))) {
      return token;
    }
    int at = sentence.head(token);
    while (at != NONE) {
      int subject = sentence.child(at, "nsubj", "nsubj:pass");
      if (subject != NONE && subject < token && isName(sentence, subject)) {
        return subject;
      }
      at = sentence.head(at);
    }
    return token;
  }

  private static boolean isName(Sentence sentence, int subject) {
    return sentence.token(subject).isNoun() && isActor(sentence, sentence.token(subject));
  }

  private static boolean isActor(Sentence sentence, Token token) {
    if (token.tag().startsWith("PRP")) {
      return true;
    }
    if (TIMES.contains(token.lemma().toLowerCase(Locale.ROOT))) {
      return false;
    }
    boolean named = !token.entity().equals("O");
    if (isCount(sentence, token)) {
      return true;
    }
    if (sentence.relation(token.index()).equals("compound")) {
      return named && !sameName(sentence, token);
    }
    return token.isNoun();
  }

  /// "One of the men", "thousands of people".
  private static boolean isCount(Sentence sentence, Token token) {
    return token.tag().equals("CD")
        && sentence.hasChild(token.index(), "nmod")
        && Set.of("nsubj", "nsubj:pass", "obj", "obl", "nmod").contains(token.relation());
  }

  private static boolean sameName(Sentence sentence, Token token) {
    int head = token.head();
    return head != NONE && sentence.token(head).entity().equals(token.entity());
  }

  private static int first(Sentence sentence, int head) {
    int first = head;
    for (int child : sentence.children(head)) {
      if (child < head && !LOOSE.contains(sentence.relation(child))) {
        first = Math.min(first, sentence.leftmost(child));
      }
    }
    return first;
  }

  private static int last(Sentence sentence, int head) {
    int last = head;
    for (int child : sentence.children(head)) {
      if (child > head && !LOOSE.contains(sentence.relation(child))) {
        last = Math.max(last, sentence.rightmost(child));
      }
    }
    return last;
  }
}
