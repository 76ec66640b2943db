package dragoman.actor;

import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// "he", "she", "his", "her": only where one person can be meant. It resolves nothing inside
/// quotation marks, and never "it", "they", "we" or "I".
///
/// A pronoun means the only person of its gender named in the sentence so far and in the sentence
/// before (of the same paragraph); or the possessor of the noun that its relative clause describes;
/// or the subject of its own clause or of the clause above it, when nobody else of that gender
/// stands between the two. Once a pronoun of the sentence is left open, the later ones are resolved
/// only by the second way: the unknown one may be meant again.
final class PronounResolver {
  private final Draft draft;
  private final Set<Integer> quotedTokens = new HashSet<>();
  private boolean isQuoted;
  private boolean isUnsure;
  private int paragraph = -1;

  PronounResolver(Draft draft) {
    this.draft = draft;
  }

  /// To be called for every sentence in order, as quotations run over sentences.
  void resolve(Sentence sentence) {
    if (sentence.paragraph() != paragraph) {
      isQuoted = false;
      paragraph = sentence.paragraph();
    }
    isUnsure = false;
    markQuoted(sentence);
    for (Token token : sentence.tokens()) {
      Gender gender = gender(token);
      if (gender == Gender.UNKNOWN || quotedTokens.contains(token.index())) {
        continue;
      }
      Figure person = antecedent(sentence, token.index(), gender);
      if (person != null) {
        person.gender(gender);
        var stretch = new Stretch(sentence, token.index(), token.index());
        draft.see(new Sighting(person, stretch, Mention.Form.PRONOUN));
      } else {
        isUnsure = true;
      }
    }
  }

  private void markQuoted(Sentence sentence) {
    quotedTokens.clear();
    for (Token token : sentence.tokens()) {
      quote(token);
      if (isQuoted) {
        quotedTokens.add(token.index());
      }
    }
  }

  private void quote(Token token) {
    switch (token.word()) {
      case "“" -> isQuoted = true;
      case "”" -> isQuoted = false;
      case "\"", "``", "''" -> isQuoted = !isQuoted;
      default -> {}
    }
  }

  private static Gender gender(Token token) {
    return switch (token.word().toLowerCase(Locale.ROOT)) {
      case "he", "him", "his", "himself" -> Gender.MALE;
      case "she", "her", "herself" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }

  private @Nullable Figure antecedent(Sentence sentence, int pronoun, Gender gender) {
    List<Figure> here = people(sentence.index(), pronoun, gender);
    List<Figure> window = new ArrayList<>(here);
    int before = sentence.index() - 1;
    if (before >= 0 && draft.sentences().get(before).paragraph() == sentence.paragraph()) {
      for (Figure figure : people(before, Integer.MAX_VALUE, gender)) {
        if (!window.contains(figure)) {
          window.add(figure);
        }
      }
    }
    Figure possessor = possessorAbove(sentence, pronoun, gender);
    if (possessor != null) {
      return possessor;
    }
    boolean isObject = sentence.token(pronoun).word().equalsIgnoreCase("him");
    Figure subject = isObject ? null : subject(sentence, pronoun, gender);
    if (subject != null) {
      return subject;
    }
    if (isUnsure
        || window.size() != 1
        || isArgumentOfSameVerb(sentence, pronoun, window.getFirst())) {
      return null;
    }
    return isMentionedAfter(sentence, pronoun, window.getFirst(), gender)
        ? null
        : window.getFirst();
  }

  /// In "after he met Kim, Trump said" somebody named later may be meant.
  private boolean isMentionedAfter(Sentence sentence, int pronoun, Figure known, Gender gender) {
    return people(sentence.index(), known, pronoun, gender)
        && !sentence.relation(pronoun).equals("nmod:poss")
        && sentence.head(pronoun) != Sentence.NONE
        && sentence.relation(sentence.head(pronoun)).equals("advcl");
  }

  private boolean people(int sentence, Figure known, int pronoun, Gender gender) {
    return draft.sightings(sentence).stream()
        .anyMatch(s ->
            s.stretch().first() > pronoun
                && s.figure().isPerson()
                && s.figure() != known
                && s.figure().gender().agrees(gender));
  }

  private List<Figure> people(int sentence, int token, Gender gender) {
    List<Figure> people = new ArrayList<>();
    for (Sighting sighting : draft.sightings(sentence)) {
      Figure figure = sighting.figure();
      if (figure.isPerson()
          && sighting.stretch().last() < token
          && figure.gender().agrees(gender)
          && !people.contains(figure)) {
        people.add(figure);
      }
    }
    return people;
  }

  /// "him" beside its own subject is somebody else: "Kim met him".
  private boolean isArgumentOfSameVerb(Sentence sentence, int pronoun, Figure person) {
    if (sentence.relation(pronoun).equals("nmod:poss")) {
      return false;
    }
    int verb = sentence.head(pronoun);
    return draft.sightings(sentence.index()).stream()
        .anyMatch(s -> s.figure() == person && sentence.head(s.head()) == verb);
  }

  /// In "Ortega's visit to Lima, where he met …" the possessor of what the relative clause is
  /// about.
  private @Nullable Figure possessorAbove(Sentence sentence, int pronoun, Gender gender) {
    int verb = sentence.head(pronoun);
    if (verb == Sentence.NONE
        || !sentence.relation(pronoun).startsWith("nsubj")
        || !sentence.relation(verb).equals("acl:relcl")
        || isParallel(sentence, verb, gender)) {
      return null;
    }
    for (int at = sentence.head(verb);
        at != Sentence.NONE && sentence.token(at).isNoun();
        at = sentence.head(at)) {
      int possessor = sentence.child(at, "nmod:poss");
      Figure person = possessor < 0 ? null : personAt(sentence, possessor, gender);
      if (person != null) {
        return isAloneBetween(sentence, possessor, pronoun, person, gender) ? person : null;
      }
    }
    return null;
  }

  /// "He turned against Ortega's bill, which he had backed": the pronoun is the one above.
  private static boolean isParallel(Sentence sentence, int verb, Gender gender) {
    int what = sentence.child(verb, "obj");
    if (what == Sentence.NONE || !sentence.token(what).tag().equals("WDT")) {
      return false;
    }
    for (int at = sentence.head(verb); at != Sentence.NONE; at = sentence.head(at)) {
      int subject = sentence.child(at, "nsubj", "nsubj:pass");
      if (subject != Sentence.NONE) {
        return subject < verb && gender(sentence.token(subject)) == gender;
      }
    }
    return false;
  }

  /// The person who is subject of the pronoun's clause, or of the clause above.
  private @Nullable Figure subject(Sentence sentence, int pronoun, Gender gender) {
    int at = sentence.head(pronoun);
    boolean isSubject = sentence.relation(pronoun).startsWith("nsubj");
    while (at != Sentence.NONE) {
      int subject = sentence.child(at, "nsubj", "nsubj:pass");
      boolean isOwn = subject == pronoun || (subject >= 0 && sentence.dominates(subject, pronoun));
      if (subject != Sentence.NONE && !isOwn) {
        Figure person = personOrPossessor(sentence, subject, gender);
        return person != null && isAloneBetween(sentence, subject, pronoun, person, gender)
            ? person
            : null;
      }
      if (isOwn && !isSubject) {
        return null;
      }
      at = sentence.head(at);
    }
    return null;
  }

  /// "Ortega's visit surprised Lima, where he …": of a subject that is no person, its possessor.
  private @Nullable Figure personOrPossessor(Sentence sentence, int subject, Gender gender) {
    Figure person = personAt(sentence, subject, gender);
    int possessor = sentence.child(subject, "nmod:poss");
    return person != null || possessor < 0 ? person : personAt(sentence, possessor, gender);
  }

  private @Nullable Figure personAt(Sentence sentence, int head, Gender gender) {
    return draft.sightings(sentence.index()).stream()
        .filter(s -> s.head() == head && s.figure().isPerson())
        .map(Sighting::figure)
        .filter(figure -> figure.gender().agrees(gender))
        .findFirst()
        .orElse(null);
  }

  private boolean isAloneBetween(
      Sentence sentence, int subject, int pronoun, Figure person, Gender gender) {
    int from = Math.min(subject, pronoun);
    int to = Math.max(subject, pronoun);
    return draft.sightings(sentence.index()).stream()
        .filter(s -> s.head() > from && s.head() < to)
        .noneMatch(s ->
            s.figure().isPerson() && s.figure() != person && s.figure().gender().agrees(gender));
  }
}
