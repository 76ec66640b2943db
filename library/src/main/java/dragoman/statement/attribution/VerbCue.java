package dragoman.statement.attribution;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A cue verb in the active voice with its speaker: what the verb rules start from.
///
/// @param head index of the verb in its sentence
/// @param cue the verb with its auxiliaries, and with the verb it is an infinitive of ("refused to
///   say")
/// @param isNegated whether the act is denied or withheld
record VerbCue(int head, CueLexicon.Entry entry, Source source, Span cue, boolean isNegated) {
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "lest", "whether");
  private static final Set<String> POSSIBILITIES =
      Set.of("may", "might", "could", "can", "should", "must", "shall");
  private static final Set<String> WITHHOLDING =
      Set.of("refuse", "decline", "fail", "neglect", "hesitate", "stop");

  /// The verbs of a sentence that are cues and have a speaker. Left out are conditions ("if Kim
  /// says"), mere possibilities ("may say") and what somebody only wants said ("promised to
  /// demand").
  static List<VerbCue> of(Clause clause, CueLexicon lexicon) {
    List<VerbCue> cues = new ArrayList<>();
    for (int i = 0; i < clause.sentence().size(); i++) {
      if (clause.token(i).isVerb()) {
        int head = i;
        lexicon
            .verb(clause.lemma(i))
            .flatMap(entry -> of(clause, head, entry, lexicon))
            .ifPresent(cues::add);
      }
    }
    return cues;
  }

  private static Optional<VerbCue> of(
      Clause clause, int head, CueLexicon.Entry entry, CueLexicon lexicon) {
    if (clause.grammar().isPassive(head) || isUnreal(clause, head)) {
      return Optional.empty();
    }
    Optional<Source> source = clause.subject(head);
    if (source.isEmpty()
        || source.get().head() == head
        || !canSpeak(clause, source.get().head(), entry, lexicon)) {
      return Optional.empty();
    }
    Span cue = clause.cue(head);
    boolean isNegated = clause.grammar().isNegated(head);
    Sentence sentence = clause.sentence();
    if (sentence.relation(head).equals("xcomp")) {
      int governor = sentence.head(head);
      boolean isWithheld = WITHHOLDING.contains(clause.lemma(governor));
      boolean isWanted = lexicon.verb(clause.lemma(governor)).isPresent() && !isWithheld;
      if (isWanted || isUnreal(clause, governor)) {
        return Optional.empty();
      }
      if (governor < head) {
        cue = clause.cue(governor).cover(cue);
      }
      isNegated |= isWithheld || clause.grammar().isNegated(governor);
    }
    boolean isDenial = entry.kind() == CueClass.DENIAL && clause.lemma(head).equals("deny");
    boolean isWithholding = entry.kind() == CueClass.WITHHOLDING;
    return Optional.of(
        new VerbCue(head, entry, source.get(), cue, isNegated || isDenial || isWithholding));
  }

  /// Things "suggest" and "want" too: there the speaker has to be somebody.
  private static boolean canSpeak(
      Clause clause, int head, CueLexicon.Entry entry, CueLexicon lexicon) {
    boolean isStrong = entry.kind() == CueClass.SPEECH && !entry.takes("weak");
    boolean isThing = clause.lemma(head).equals("it") && entry.takes("weak");
    return isStrong || !isThing && lexicon.canSpeak(clause.sentence(), head);
  }

  /// Whether a verb is said to be only possible or a condition.
  static boolean isUnreal(Clause clause, int verb) {
    Sentence sentence = clause.sentence();
    for (int child : sentence.children(verb)) {
      String relation = sentence.relation(child);
      if (relation.equals("mark") && CONDITIONS.contains(clause.lemma(child))) {
        return true;
      }
      if (relation.equals("aux")
          && POSSIBILITIES.contains(clause.lemma(child))
          && !clause.grammar().isNegated(verb)) {
        return true;
      }
    }
    int head = sentence.head(verb);
    return sentence.relation(verb).equals("conj") && head != NONE && isUnreal(clause, head);
  }

  Attribution attribution(Clause clause, List<Span> content, int addressee, Rule rule) {
    return new Attribution(
        clause.sentence().index(), source, cue, head, content, addressee, isNegated, rule.name());
  }
}
