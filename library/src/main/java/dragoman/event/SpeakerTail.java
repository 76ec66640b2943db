package dragoman.event;

import dragoman.actor.Mention;
import dragoman.language.Sentence;
import java.util.Set;

/// Who is named at the end of a sentence as its speaker, ", said Ortega", takes no part in what it
/// tells, though the parser may make him an object of its verb.
record SpeakerTail(Sentence sentence) {
  private static final Set<String> SAYING = Set.of("said", "says", "added", "wrote", "told");

  boolean holds(Mention mention) {
    int first = mention.head();
    while (first > 0 && mention.span().contains(sentence.token(first - 1).span())) {
      first--;
    }
    int said = first - 1;
    return said > 1
        && SAYING.contains(sentence.token(said).word())
        && Set.of(",", "\"", "''", "”").contains(sentence.token(said - 1).word())
        && !sentence.relation(mention.head()).startsWith("nsubj")
        && sentence.rightmost(mention.head()) + 2 >= sentence.size();
  }
}
