package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.actor.Actor;
import dragoman.actor.Cast;
import dragoman.actor.Mention;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The signs of an event's parties: what they are, where they are named, and whom the sentence
/// names near the event's word who is none of them.
final class PartySigns {
  private static final int NEAR = 3;
  private static final int BESIDE = 2;

  private final Sentence sentence;
  private final Cast cast;
  private final List<Mention> mentions;
  private final int word;
  private final Signs signs;

  PartySigns(Sentence sentence, Cast cast, int word, Signs signs) {
    this.sentence = sentence;
    this.cast = cast;
    this.word = word;
    this.signs = signs;
    this.mentions =
        cast.mentions().stream().filter(mention -> mention.sentence() == sentence.index()).toList();
  }

  void gather(Event event) {
    signs.count("mentions", mentions.size());
    ofParty(event, "actor", event.actors());
    ofParty(event, "recipient", event.recipients());
    if (event.actors().size() > 1) {
      ofParty(event, "partner", event.actors().subList(1, event.actors().size()));
    }
    ofCountries(event);
    ofOthers(event);
  }

  /// Between whom it is: of how many countries the parties are, and how many there are in the
  /// article.
  private void ofCountries(Event event) {
    long countries =
        Stream.concat(event.actors().stream(), event.recipients().stream())
            .map(id -> cast.actor(id).country())
            .filter(Objects::nonNull)
            .distinct()
            .count();
    int parties = event.actors().size() + event.recipients().size();
    signs.is("countries of parties", countries + " of " + parties);
    signs.is("type and countries", event.type() + " " + countries);
    signs.count(
        "countries",
        (int)
            cast.actors().stream().map(Actor::country).filter(Objects::nonNull).distinct().count());
  }

  /// Of the party's first member, where he is named nearest to the event's word.
  private void ofParty(Event event, String party, List<String> members) {
    if (members.isEmpty()) {
      return;
    }
    Actor actor = cast.actor(members.getFirst());
    String kind = actor.kind().name();
    signs.is(party, kind + (actor.country() == null ? "" : " of a state"));
    signs.is(party + " and type", event.type() + " " + kind);
    @Nullable Mention near = nearest(members.getFirst());
    if (near == null) {
      signs.is(party + " named", "elsewhere");
      return;
    }
    int head = near.head();
    signs.is(party + " named", near.form().name());
    signs.is(party + " relation", sentence.relation(head));
    signs.is(party + " on the word", String.valueOf(sentence.head(head) == word));
    signs.is(party + " side", head < word ? "before" : "after");
    signs.count(party + " far", steps(head));
    signs.count(party + " words between", Math.abs(head - word));
    int from = Math.min(head, word);
    int to = Math.max(head, word);
    signs.count(party + " verbs between", words(from, to, EventSigns::isFinite));
    signs.count(party + " commas between", words(from, to, token -> token.word().equals(",")));
    long others =
        mentions.stream()
            .filter(mention -> mention.head() > from && mention.head() < to)
            .filter(mention -> !members.contains(mention.actor()))
            .count();
    signs.count(party + " others between", (int) others);
  }

  /// Whoever is named near the word and has no part in the event may have been left out.
  private void ofOthers(Event event) {
    int beside = 0;
    for (Mention mention : mentions) {
      String actor = mention.actor();
      int steps = steps(mention.head());
      if (!event.actors().contains(actor) && !event.recipients().contains(actor) && steps <= NEAR) {
        signs.is("left out", way(mention.head()));
        signs.is("left out kind", cast.actor(actor).kind() + " " + steps);
        beside += steps <= BESIDE ? 1 : 0;
      }
    }
    signs.count("left out", beside);
  }

  private @Nullable Mention nearest(String actor) {
    return mentions.stream()
        .filter(mention -> mention.actor().equals(actor))
        .min(Comparator.comparingInt(mention -> steps(mention.head())))
        .orElse(null);
  }

  private List<Integer> above(int token) {
    List<Integer> above = new ArrayList<>();
    for (int at = token; at != NONE; at = sentence.head(at)) {
      above.add(at);
    }
    return above;
  }

  /// Arcs between the word and another.
  private int steps(int other) {
    List<Integer> from = above(word);
    int steps = 0;
    for (int at = other; at != NONE; at = sentence.head(at)) {
      int up = from.indexOf(at);
      if (up >= 0) {
        return up + steps;
      }
      steps++;
    }
    return Signs.MANY;
  }

  /// The relations between the word and another, up to where both meet and down again, with the
  /// prepositions of what stands under them: `^xcomp/obl:with`.
  private String way(int other) {
    List<Integer> from = above(word);
    var way = new StringBuilder();
    for (int at = other; at != NONE; at = sentence.head(at)) {
      int up = from.indexOf(at);
      if (up >= 0) {
        for (int i = up - 1; i >= 0; i--) {
          way.insert(0, "^" + sentence.relation(from.get(i)));
        }
        return way.toString();
      }
      String relation = sentence.relation(at);
      int mark = sentence.child(at, "case");
      boolean isMarked = mark != NONE && (relation.equals("obl") || relation.equals("nmod"));
      way.insert(0, "/" + relation + (isMarked ? ":" + WordSigns.lemma(sentence, mark) : ""));
    }
    return way.toString();
  }

  private int words(int from, int to, Predicate<Token> which) {
    return (int)
        sentence.tokens().subList(from + 1, Math.max(from + 1, to)).stream().filter(which).count();
  }
}
