package dragoman.statement.attribution;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A cue noun with its clause, infinitive or phrase: "his belief that …", "Seoul's promise to …",
/// "Trump expressed hope that …", "calls by Moscow for …".
///
/// The speaker is the owner ("Moscow's", "of Moscow", "by Moscow") or the subject of the verb the
/// noun is the object of.
final class NounThat implements Rule {
  static final Set<String> UTTERING =
      Set.of(
          "make",
          "issue",
          "give",
          "express",
          "voice",
          "repeat",
          "reiterate",
          "renew",
          "release",
          "offer",
          "have",
          "hold",
          "share",
          "raise",
          "state",
          "send",
          "receive",
          "reaffirm",
          "confirm",
          "convey",
          "deliver",
          "publish",
          "signal",
          "show",
          "declare",
          "announce",
          "break",
          "keep",
          "withdraw",
          "drop");

  private final CueLexicon lexicon;

  NounThat(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Attribution> match(Scene scene, Clause clause) {
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i < clause.sentence().size(); i++) {
      int noun = i;
      if (clause.token(i).isNoun()) {
        lexicon
            .noun(clause.lemma(i))
            .flatMap(entry -> attribution(clause, noun, entry))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Attribution> attribution(Clause clause, int noun, CueLexicon.Entry entry) {
    Sentence sentence = clause.sentence();
    List<Span> content = content(clause, noun, entry);
    Optional<Source> source = owner(clause, noun);
    Span cue = clause.cue(noun);
    boolean isNegated = clause.grammar().isNegated(noun) || entry.kind() == CueClass.WITHHOLDING;
    int verb = sentence.head(noun);
    boolean isObject =
        verb != NONE
            && sentence.relation(noun).equals("obj")
            && verb < noun
            && UTTERING.contains(clause.lemma(verb))
            && !VerbCue.isUnreal(clause, verb);
    if (source.isEmpty() && isObject) {
      source = clause.subject(verb);
      cue = clause.cue(verb).cover(cue);
      isNegated |= clause.grammar().isNegated(verb);
    }
    if (source.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Attribution(
            sentence.index(), source.get(), cue, noun, content, NONE, isNegated, name()));
  }

  private static List<Span> content(Clause clause, int noun, CueLexicon.Entry entry) {
    Sentence sentence = clause.sentence();
    for (int child : sentence.children(noun)) {
      boolean isClause = Set.of("acl", "ccomp", "acl:relcl").contains(sentence.relation(child));
      int mark = sentence.child(child, "mark");
      boolean isThat = mark != NONE && clause.isWord(mark, "that") && entry.takes("that");
      boolean isTo = clause.isToInfinitive(child) && entry.takes("to");
      if (isClause && child > noun && (isThat || isTo)) {
        return clause.content(child);
      }
      for (String preposition : entry.prepositions()) {
        if (child > noun && clause.isWord(sentence.child(child, "case"), preposition)) {
          return clause.content(child, sentence.child(child, "case"));
        }
      }
    }
    return List.of();
  }

  /// Who owns the noun; empty where nobody is named.
  static Optional<Source> owner(Clause clause, int noun) {
    Sentence sentence = clause.sentence();
    int possessor = sentence.child(noun, "nmod:poss");
    if (possessor != NONE) {
      return Optional.of(clause.source(possessor));
    }
    for (var oblique : clause.grammar().obliques(noun)) {
      boolean isOwner = Set.of("of", "by", "from").contains(oblique.preposition());
      if (isOwner && !clause.token(oblique.head()).entity().equals("O")) {
        return Optional.of(clause.source(oblique.head()));
      }
    }
    for (int child : sentence.children(noun)) {
      boolean isDemonym =
          Set.of("amod", "compound").contains(sentence.relation(child))
              && child < noun
              && (clause.token(child).entity().equals("LOCATION")
                  || clause.token(child).entity().equals("ORGANIZATION")
                  || Character.isUpperCase(clause.token(child).word().charAt(0)) && child > 0);
      if (isDemonym) {
        return Optional.of(clause.source(child));
      }
    }
    return Optional.empty();
  }
}
