package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.actor.Mention;
import dragoman.language.Grammar;
import dragoman.language.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Who is meant at each word of a sentence.
final class Company {
  private final Sentence sentence;
  private final Grammar grammar;
  private final List<List<Mention>> heads = new ArrayList<>();
  private final Set<String> representatives;

  /// @param mentions those of the sentence
  /// @param representatives nouns that act for whoever they belong to: "troops", "government"
  Company(Sentence sentence, Grammar grammar, List<Mention> mentions, Set<String> representatives) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.representatives = representatives;
    for (int i = 0; i < sentence.size(); i++) {
      heads.add(List.of());
    }
    for (Mention mention : mentions) {
      int head = mention.head();
      List<Mention> here = new ArrayList<>(heads.get(head));
      here.add(mention);
      heads.set(head, here);
    }
  }

  boolean isEmpty() {
    return heads.stream().allMatch(List::isEmpty);
  }

  /// The actors a word names by itself, by an apposition, or, for a noun that acts for others, by
  /// whom it belongs to.
  Set<String> at(int token) {
    Set<String> actors = named(token);
    if (!actors.isEmpty()) {
      return actors;
    }
    for (int child : sentence.children(token)) {
      if (sentence.relation(child).equals("appos") || sentence.relation(child).equals("flat")) {
        actors.addAll(named(child));
      }
    }
    if (actors.isEmpty() && representatives.contains(lemma(token))) {
      actors.addAll(around(token));
    }
    return actors;
  }

  /// The actors of several words, in order.
  Set<String> at(List<Integer> tokens) {
    Set<String> actors = new LinkedHashSet<>();
    tokens.forEach(token -> actors.addAll(at(token)));
    return actors;
  }

  /// As [#at], else whoever a noun belongs to or is about: "the decision of the court", "Iran's
  /// offer", "a Russian proposal".
  Set<String> about(int token) {
    Set<String> actors = at(token);
    return actors.isEmpty() && sentence.token(token).isNoun() ? around(token) : actors;
  }

  /// Who stands before a noun as its possessor, part of a compound or adjective of nationality, or
  /// after it with "of", "by" or "from".
  private Set<String> around(int noun) {
    Set<String> actors = new LinkedHashSet<>();
    for (Grammar.Oblique oblique : grammar.obliques(noun)) {
      if (Set.of("'s", "by").contains(oblique.preposition())) {
        grammar.conjuncts(oblique.head()).forEach(i -> actors.addAll(at(i)));
      }
    }
    if (actors.isEmpty()) {
      before(noun).forEach(i -> actors.addAll(named(i)));
    }
    if (actors.isEmpty()) {
      for (Grammar.Oblique oblique : grammar.obliques(noun)) {
        if (Set.of("of", "from", "against").contains(oblique.preposition())) {
          grammar.conjuncts(oblique.head()).forEach(i -> actors.addAll(at(i)));
        }
      }
    }
    return actors;
  }

  /// The words that stand in compound or as adjectives before a noun.
  List<Integer> before(int noun) {
    List<Integer> words = new ArrayList<>();
    for (int child : sentence.children(noun)) {
      if (child < noun && isPremodifier(child)) {
        for (int i = sentence.leftmost(child); i <= sentence.rightmost(child); i++) {
          words.add(i);
        }
      }
    }
    return words;
  }

  private boolean isPremodifier(int child) {
    return switch (sentence.relation(child)) {
      case "compound", "amod", "nmod", "dep", "nummod" -> grammar.preposition(child).isEmpty();
      default -> false;
    };
  }

  private Set<String> named(int token) {
    Set<String> actors = new LinkedHashSet<>();
    heads.get(token).forEach(mention -> actors.add(mention.actor()));
    return actors;
  }

  /// Whether a word belongs to a name of the cast.
  boolean isNamed(int token) {
    if (!heads.get(token).isEmpty()) {
      return true;
    }
    int head = sentence.head(token);
    return head != NONE
        && heads.get(head).stream()
            .anyMatch(mention -> mention.span().contains(sentence.token(token).span()));
  }

  private String lemma(int token) {
    return sentence.lemma(token).toLowerCase(Locale.ROOT);
  }
}
