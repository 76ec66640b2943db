package dragoman.statement;

import static dragoman.language.Sentence.NONE;

import dragoman.actor.Actor;
import dragoman.actor.Cast;
import dragoman.actor.Mention;
import dragoman.language.AnnotatedArticle;
import dragoman.language.Grammar;
import dragoman.language.Sentence;
import dragoman.statement.attribution.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Says which actor a source means: by the cast's mentions, by the institution a spokesman speaks
/// for, for "I" by the enclosing statement, the interviewee or the author, and for the "we" of an
/// interview by the interviewee, who speaks for those he means.
final class SpeakerResolver {
  private static final Set<String> FIRST_PERSON = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> WE = Set.of("we", "us", "our", "ours", "ourselves");
  private static final Set<String> VOICES =
      Set.of(
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "official",
          "source",
          "representative",
          "ministry",
          "government",
          "office",
          "statement",
          "leadership",
          "administration",
          "delegation",
          "officials",
          "diplomat",
          "negotiator",
          "authority",
          "side",
          "team");

  private final AnnotatedArticle article;
  private final Cast cast;
  private final @Nullable String own;

  SpeakerResolver(AnnotatedArticle article, Cast cast) {
    this.article = article;
    this.cast = cast;
    this.own = own();
  }

  /// The speaker a source names; null for no source.
  ///
  /// @param isWithin whether the statement stands within another, whose speaker is `outer`
  @Nullable Speaker resolve(@Nullable Source source, boolean isWithin, @Nullable Speaker outer) {
    if (source == null) {
      return null;
    }
    Sentence sentence = article.sentences().get(source.sentence());
    String lemma = sentence.token(source.head()).word().toLowerCase(Locale.ROOT);
    if (FIRST_PERSON.contains(lemma)) {
      @Nullable String enclosing = outer == null ? null : outer.actor();
      return new Speaker(source.span(), isWithin ? enclosing : own);
    }
    if (WE.contains(lemma) && !isWithin && !article.article().interviewees().isEmpty()) {
      return new Speaker(source.span(), own);
    }
    if (isSeveral(sentence, source)) {
      return new Speaker(source.span(), null);
    }
    @Nullable String actor = actor(source.sentence(), source.head());
    return new Speaker(source.span(), actor == null ? named(source) : actor);
  }

  /// The person whose name closes a long description: in "Karlov's associate and fellow expert
  /// Matsegora" that is Matsegora, in "a friend of Merkel" nobody, since a preposition stands
  /// before the name.
  private @Nullable String named(Source source) {
    Sentence sentence = article.sentences().get(source.sentence());
    for (Mention mention : cast.mentions()) {
      boolean isLast =
          mention.sentence() == source.sentence()
              && mention.span().end() == source.span().end()
              && mention.span().begin() > source.span().begin();
      if (isLast
          && sentence.token(mention.head()).entity().equals("PERSON")
          && !isOfAnother(sentence, source, mention.head())) {
        return mention.actor();
      }
    }
    return null;
  }

  /// Whether a preposition or an owner's mark stands between a name and the head of its phrase.
  private static boolean isOfAnother(Sentence sentence, Source source, int name) {
    for (int at = name;
        at != NONE && source.span().contains(sentence.token(at).span());
        at = sentence.head(at)) {
      if (at == source.head()) {
        return false;
      }
      if (sentence.hasChild(at, "case")) {
        return true;
      }
    }
    return true;
  }

  /// "Paris and Berlin", "both sides": the word of several is not that of the first of them.
  private boolean isSeveral(Sentence sentence, Source source) {
    Set<String> actors = new HashSet<>();
    for (int head : new Grammar(sentence).conjuncts(source.head())) {
      if (source.span().contains(sentence.token(head).span())) {
        cast.mentionsHeadedBy(sentence.index(), head).forEach(m -> actors.add(m.actor()));
      }
    }
    return actors.size() > 1;
  }

  /// The actor a noun means; null where the cast has none.
  @Nullable String actor(int sentenceIndex, int head) {
    if (head == NONE) {
      return null;
    }
    @Nullable String headed = headed(sentenceIndex, head);
    if (headed != null) {
      return headed;
    }
    Sentence sentence = article.sentences().get(sentenceIndex);
    for (String relation : List.of("appos", "flat", "compound")) {
      for (int child : sentence.children(head)) {
        boolean isName =
            sentence.relation(child).equals(relation)
                && sentence.token(child).entity().equals("PERSON");
        if (isName && headed(sentenceIndex, child) != null) {
          return headed(sentenceIndex, child);
        }
      }
    }
    int at = sentence.token(head).span().begin();
    for (Mention mention : cast.mentionsAt(sentenceIndex, at)) {
      if (mention.span().end() == sentence.token(head).span().end()) {
        return mention.actor();
      }
    }
    return VOICES.contains(sentence.lemma(head).toLowerCase(Locale.ROOT))
        ? institution(sentenceIndex, head)
        : null;
  }

  private @Nullable String headed(int sentence, int head) {
    List<Mention> mentions = cast.mentionsHeadedBy(sentence, head);
    return mentions.size() == 1 ? mentions.getFirst().actor() : null;
  }

  /// In "a spokesman for the Kremlin", "the Russian ministry": whom the voice belongs to.
  private @Nullable String institution(int sentenceIndex, int head) {
    Sentence sentence = article.sentences().get(sentenceIndex);
    for (int child : sentence.children(head)) {
      String relation = sentence.relation(child);
      boolean isOwner =
          relation.startsWith("nmod") || relation.equals("compound") || relation.equals("amod");
      if (isOwner && headed(sentenceIndex, child) != null) {
        return headed(sentenceIndex, child);
      }
    }
    return null;
  }

  /// Whose "I" the article's own text is: the one interviewee, else the one author.
  private @Nullable String own() {
    List<String> interviewees = article.article().interviewees();
    List<String> names =
        interviewees.isEmpty() ? article.article().authors().value() : interviewees;
    if (names.size() != 1) {
      return null;
    }
    return cast.actors().stream()
        .filter(actor ->
            actor.name().equals(names.getFirst()) || actor.names().contains(names.getFirst()))
        .map(Actor::id)
        .findFirst()
        .orElse(null);
  }
}
