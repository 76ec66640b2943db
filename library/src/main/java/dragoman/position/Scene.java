package dragoman.position;

import dragoman.actor.Actor;
import dragoman.actor.Cast;
import dragoman.actor.Kind;
import dragoman.actor.Mention;
import dragoman.language.AnnotatedArticle;
import dragoman.language.Grammar;
import dragoman.language.Sentence;
import dragoman.statement.Speaker;
import dragoman.statement.Statement;
import dragoman.text.Span;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A sentence with all that the rules of this room ask about it.
record Scene(
    AnnotatedArticle article,
    Sentence sentence,
    Grammar grammar,
    Cast cast,
    List<Statement> statements) {
  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "my", "our", "us", "me");

  static Scene of(
      AnnotatedArticle article, Sentence sentence, Cast cast, List<Statement> statements) {
    List<Statement> here =
        statements.stream()
            .filter(s -> s.content().stream().anyMatch(c -> c.overlaps(sentence.span())))
            .toList();
    return new Scene(article, sentence, new Grammar(sentence), cast, here);
  }

  /// The sentence before this one in the same paragraph.
  Optional<Scene> before() {
    int index = sentence.index() - 1;
    return index < 0 || article.sentences().get(index).paragraph() != sentence.paragraph()
        ? Optional.empty()
        : Optional.of(of(article, article.sentences().get(index), cast, statements));
  }

  String lemma(int token) {
    return sentence.lemma(token).toLowerCase(Locale.ROOT);
  }

  Span span(int token) {
    return sentence.token(token).span();
  }

  /// The actors a word stands for as the head of a mention; people named by what they have in
  /// common are none.
  Set<String> actorsAt(int token) {
    Set<String> actors = new LinkedHashSet<>();
    for (Mention mention : cast.mentionsHeadedBy(sentence.index(), token)) {
      if (cast.actor(mention.actor()).kind() != Kind.GROUP) {
        actors.add(mention.actor());
      }
    }
    return actors;
  }

  /// Whether a word heads any mention, a group's included.
  boolean isActor(int token) {
    return !cast.mentionsHeadedBy(sentence.index(), token).isEmpty();
  }

  /// Whose stand is meant by a word: its actors; for "I", "we" and "our" whoever is speaking.
  Set<String> holders(int token) {
    Set<String> actors = actorsAt(token);
    if (actors.isEmpty() && FIRST_PERSON.contains(lowerWord(token))) {
      String speaker = speakerAt(token);
      return speaker == null ? Set.of() : Set.of(speaker);
    }
    return actors;
  }

  private String lowerWord(int token) {
    return sentence.token(token).word().toLowerCase(Locale.ROOT);
  }

  /// The actor whose words those around a word are: the speaker of the innermost statement; outside
  /// of any the one person interviewed.
  @Nullable String speakerAt(int token) {
    Optional<Statement> statement = innermost(span(token));
    if (statement.isPresent()) {
      Speaker speaker = statement.get().speaker();
      boolean isFirstPerson = speaker == null || isFirstPerson(speaker.span());
      return speaker != null && speaker.actor() != null
          ? speaker.actor()
          : isFirstPerson ? interviewee() : null;
    }
    return interviewee();
  }

  private boolean isFirstPerson(@Nullable Span words) {
    return words != null
        && FIRST_PERSON.contains(article.article().text().slice(words).toLowerCase(Locale.ROOT));
  }

  private @Nullable String interviewee() {
    List<String> names = article.article().interviewees();
    return names.size() != 1
        ? null
        : cast.actors().stream()
            .filter(actor -> actor.names().contains(names.getFirst()))
            .map(Actor::id)
            .findFirst()
            .orElse(null);
  }

  /// The statement with the shortest content that holds the words; one without a speaker ("it is
  /// understood that …") only where none with one does.
  Optional<Statement> innermost(Span words) {
    return statements.stream()
        .filter(s -> s.content().stream().anyMatch(content -> content.contains(words)))
        .min(
            Comparator.comparing((Statement s) -> s.speaker() == null)
                .thenComparing(s -> s.content().stream().mapToInt(Span::length).sum()));
  }
}
