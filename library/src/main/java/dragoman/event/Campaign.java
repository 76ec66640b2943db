package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.actor.Cast;
import dragoman.actor.Kind;
import dragoman.language.AnnotatedArticle;
import dragoman.language.Sentence;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Blows of politics: "Ortega captured Iowa" in an article about an election, "a clash between
/// Lagos and the ministry", when nothing in the sentence speaks of arms or harm.
final class Campaign {
  private static final int LEAST = 3;
  private static final Set<String> WON = Set.of("capture", "seize", "take", "overrun");
  private static final Set<String> QUARRELS = Set.of("clash", "fight", "battle", "fighting");

  private final Cast cast;
  private final Lexicon lexicon;
  private final AnnotatedArticle article;
  private @Nullable Boolean isElectoral;

  Campaign(AnnotatedArticle article, Cast cast, Lexicon lexicon) {
    this.article = article;
    this.cast = cast;
    this.lexicon = lexicon;
  }

  /// Whether the article is about an election; looked for when it is first asked.
  boolean isElectoral() {
    if (isElectoral == null) {
      Set<String> words = lexicon.named("electoral");
      isElectoral =
          article.sentences().stream().filter(sentence -> has(sentence, words)).limit(LEAST).count()
              == LEAST;
    }
    return isElectoral;
  }

  boolean isOne(Sentence sentence, Candidate event) {
    String lemma = sentence.lemma(event.trigger()).toLowerCase(Locale.ROOT);
    boolean isForce =
        event.frame().type() == EventType.ASSAULT || "arrest".equals(event.frame().mode());
    if (!isForce
        || !WON.contains(lemma) && !QUARRELS.contains(lemma)
        || has(sentence, lexicon.named("bodily"), event.trigger())) {
      return false;
    }
    return WON.contains(lemma) && isElectoral() && allPersons(event.actors())
        || QUARRELS.contains(lemma)
            && isBetweenPersons(event)
            && isNamed(sentence, event.trigger());
  }

  private boolean allPersons(Collection<String> ids) {
    return ids.stream().allMatch(id -> cast.actor(id).kind() == Kind.PERSON);
  }

  /// Between persons, or a person and a body at home; with states one fights in earnest.
  private boolean isBetweenPersons(Candidate event) {
    Set<Kind> kinds =
        Stream.concat(event.actors().stream(), event.recipients().stream())
            .map(id -> cast.actor(id).kind())
            .collect(Collectors.toSet());
    return kinds.contains(Kind.PERSON) && Set.of(Kind.PERSON, Kind.ORGANISATION).containsAll(kinds);
  }

  /// Whether somebody's own name stands beside the word.
  private static boolean isNamed(Sentence sentence, int trigger) {
    return IntStream.range(0, sentence.size())
        .filter(i -> sentence.token(i).entity().equals("PERSON") && sentence.head(i) != NONE)
        .anyMatch(i -> sentence.head(i) == trigger || sentence.head(sentence.head(i)) == trigger);
  }

  private static boolean has(Sentence sentence, Set<String> words) {
    return has(sentence, words, NONE);
  }

  private static boolean has(Sentence sentence, Set<String> words, int but) {
    return IntStream.range(0, sentence.size())
        .filter(i -> i != but)
        .anyMatch(i -> words.contains(sentence.lemma(i).toLowerCase(Locale.ROOT)));
  }
}
