package dragoman.statement;

import static dragoman.language.Sentence.NONE;

import dragoman.actor.Actor;
import dragoman.actor.Cast;
import dragoman.actor.Kind;
import dragoman.actor.Mention;
import dragoman.actor.PersonNames;
import dragoman.language.AnnotatedArticle;
import dragoman.language.Sentence;
import dragoman.statement.attribution.Attribution;
import dragoman.statement.attribution.Source;
import dragoman.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Resolves the "he" or "she" who says what a sentence tells to the one person who spoke in the
/// sentence before it, in the paragraph before it, too, since news begins one with every sentence:
/// "Lavrov hinted at relief. “We see no other way,” he said."
///
/// Not where another person who can be meant is a subject in between, outside quotation marks;
/// whose given name, or a pronoun already known to mean the person, is of the other gender cannot
/// be.
final class PrecedingSpeaker {
  private static final Set<String> PRONOUNS = Set.of("he", "she");

  private final AnnotatedArticle article;
  private final Cast cast;
  private final PersonNames names;
  private final List<Attribution> all;
  private final List<Span> quoted;
  private final @Nullable Speaker[] known;

  /// @param all in order of the text
  /// @param quoted the contents that stand in quotation marks
  /// @param known the speakers of `all`, in the same order, as far as they are known
  PrecedingSpeaker(
      AnnotatedArticle article,
      Cast cast,
      PersonNames names,
      List<Attribution> all,
      List<Span> quoted,
      @Nullable Speaker[] known) {
    this.article = article;
    this.cast = cast;
    this.names = names;
    this.all = all;
    this.quoted = quoted;
    this.known = known;
  }

  /// The speaker of an attribution whose own is a pronoun that means nobody yet, else the one it
  /// has.
  @Nullable Speaker resolved(int index) {
    Attribution attribution = all.get(index);
    @Nullable Speaker speaker = known[index];
    @Nullable Source source = attribution.source();
    if (speaker == null || source == null || speaker.actor() != null || !isTeller(attribution)) {
      return speaker;
    }
    int first = Math.min(first(attribution), source.sentence());
    if (first == 0) {
      return speaker;
    }
    Sentence before = article.sentences().get(first - 1);
    String pronoun = word(source);
    Set<String> actors = new HashSet<>();
    for (int i = 0; i < index; i++) {
      @Nullable Speaker other = known[i];
      if (all.get(i).cue() != null && other != null && isTold(all.get(i), before)) {
        actors.add(other.actor() == null ? "" : other.actor());
      }
    }
    String spoke = actors.size() == 1 ? actors.iterator().next() : "";
    subjects(before.index(), source.sentence()).stream()
        .filter(person -> canBe(pronoun, person))
        .forEach(actors::add);
    return actors.size() == 1 && canBe(pronoun, spoke)
        ? new Speaker(speaker.span(), spoke)
        : speaker;
  }

  /// Whether words are given in a sentence, or run on into it from one before.
  private static boolean isTold(Attribution attribution, Sentence sentence) {
    return attribution.sentence() == sentence.index()
        || attribution.content().stream().anyMatch(span -> span.contains(sentence.span()));
  }

  /// Whether "he" or "she" tells, in the clause the sentence is built on or beside a quotation.
  private boolean isTeller(Attribution attribution) {
    @Nullable Source source = attribution.source();
    if (source == null || !PRONOUNS.contains(word(source))) {
      return false;
    }
    Sentence sentence = article.sentences().get(source.sentence());
    int cue = attribution.cueHead();
    boolean isMain =
        cue >= 0
            && source.sentence() == attribution.sentence()
            && (sentence.head(cue) == NONE || sentence.relation(cue).startsWith("parataxis"));
    return sentence.relation(source.head()).equals("nsubj")
        && (isMain || attribution.content().stream().anyMatch(quoted::contains));
  }

  private String word(Source source) {
    Sentence sentence = article.sentences().get(source.sentence());
    return sentence.token(source.head()).word().toLowerCase(Locale.ROOT);
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

  /// The people who are subjects in a run of sentences, outside quotation marks.
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
      if (isSubject
          && isPerson(mention.actor())
          && quoted.stream().noneMatch(span -> span.contains(mention.span()))) {
        subjects.add(mention.actor());
      }
    }
    return subjects;
  }

  private boolean canBe(String pronoun, String id) {
    String other = pronoun.equals("he") ? "she" : "he";
    return isPerson(id)
        && names.canMean(pronoun, cast.actor(id).name())
        && cast.mentions().stream()
            .filter(mention -> mention.actor().equals(id))
            .noneMatch(mention -> mention.text().equalsIgnoreCase(other));
  }

  private boolean isPerson(String id) {
    return cast.actors().stream()
        .filter(actor -> actor.id().equals(id))
        .map(Actor::kind)
        .anyMatch(Kind.PERSON::equals);
  }
}
