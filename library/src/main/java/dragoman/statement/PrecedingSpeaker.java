package dragoman.statement;

import dragoman.actor.Cast;
import dragoman.actor.Kind;
import dragoman.actor.Mention;
import dragoman.language.AnnotatedArticle;
import dragoman.language.Sentence;
import dragoman.statement.attribution.Attribution;
import dragoman.statement.attribution.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Resolves the "he" or "she" of a quotation to the one person who spoke in the sentence before it
/// in its paragraph: "Lavrov hinted at relief. “We see no other way,” he said." Not where another
/// person is a subject in between.
final class PrecedingSpeaker {
  private static final Set<String> PRONOUNS = Set.of("he", "she");

  private final AnnotatedArticle article;
  private final Cast cast;

  PrecedingSpeaker(AnnotatedArticle article, Cast cast) {
    this.article = article;
    this.cast = cast;
  }

  /// The speaker of a quotation whose own is a pronoun that means nobody yet, else the one it has.
  ///
  /// @param known the speakers of `all`, in the same order, as far as they are known
  @Nullable Speaker resolved(int index, List<Attribution> all, @Nullable Speaker[] known) {
    Attribution attribution = all.get(index);
    @Nullable Speaker speaker = known[index];
    @Nullable Source source = attribution.source();
    if (speaker == null || source == null || speaker.actor() != null || !isPronoun(source)) {
      return speaker;
    }
    int first = Math.min(first(attribution), source.sentence());
    if (first == 0) {
      return speaker;
    }
    Sentence before = article.sentences().get(first - 1);
    if (before.paragraph() != article.sentences().get(first).paragraph()) {
      return speaker;
    }
    Set<String> actors = new HashSet<>();
    for (int i = 0; i < all.size(); i++) {
      @Nullable Speaker other = known[i];
      if (all.get(i).sentence() == before.index() && all.get(i).cue() != null && other != null) {
        actors.add(other.actor() == null ? "" : other.actor());
      }
    }
    actors.addAll(subjects(before.index(), source.sentence()));
    String actor = actors.size() == 1 ? actors.iterator().next() : "";
    return isPerson(actor) && speaks(actor, before.index(), all, known)
        ? new Speaker(speaker.span(), actor)
        : speaker;
  }

  private static boolean speaks(
      String actor, int sentence, List<Attribution> all, @Nullable Speaker[] known) {
    for (int i = 0; i < all.size(); i++) {
      @Nullable Speaker speaker = known[i];
      if (all.get(i).sentence() == sentence && speaker != null && actor.equals(speaker.actor())) {
        return true;
      }
    }
    return false;
  }

  private boolean isPronoun(Source source) {
    Sentence sentence = article.sentences().get(source.sentence());
    String word = sentence.token(source.head()).word().toLowerCase(Locale.ROOT);
    return PRONOUNS.contains(word) && sentence.relation(source.head()).equals("nsubj");
  }

  /// The sentence its content begins in.
  private int first(Attribution attribution) {
    int begin = attribution.contentCover().begin();
    return article.sentences().stream()
        .filter(sentence -> sentence.span().begin() <= begin)
        .mapToInt(Sentence::index)
        .max()
        .orElse(attribution.sentence());
  }

  /// The people who are subjects in a run of sentences.
  private Set<String> subjects(int first, int last) {
    Set<String> subjects = new HashSet<>();
    for (Mention mention : cast.mentions()) {
      boolean isSubject =
          mention.sentence() >= first
              && mention.sentence() <= last
              && article
                  .sentences()
                  .get(mention.sentence())
                  .relation(mention.head())
                  .startsWith("nsubj");
      if (isSubject && isPerson(mention.actor())) {
        subjects.add(mention.actor());
      }
    }
    return subjects;
  }

  private boolean isPerson(String actor) {
    return cast.actors().stream().anyMatch(a -> a.id().equals(actor) && a.kind() == Kind.PERSON);
  }
}
