package dragoman.actor;

import dragoman.article.Article;
import dragoman.language.AnnotatedArticle;
import dragoman.language.Sentence;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The cast of one article while the rules work on it: what each rule found is there for the next.
/// Confined to one call of [ActorFinder#find].
final class Draft {
  private final AnnotatedArticle article;
  private final Lexicon lexicon;
  private final List<Figure> figures = new ArrayList<>();
  private final List<List<Sighting>> sightings = new ArrayList<>();
  private final Map<String, Figure> states = new LinkedHashMap<>();
  private final List<TitlePhrase> openTitles = new ArrayList<>();
  private final List<PendingOffice> pending = new ArrayList<>();

  /// An office whose body gets its id only when the cast is complete.
  private record PendingOffice(Figure holder, @Nullable Figure of, Office office) {}

  Draft(AnnotatedArticle article, Lexicon lexicon) {
    this.article = article;
    this.lexicon = lexicon;
    for (int i = 0; i < article.sentences().size(); i++) {
      sightings.add(new ArrayList<>());
    }
  }

  Article article() {
    return article.article();
  }

  List<Sentence> sentences() {
    return article.sentences();
  }

  Lexicon lexicon() {
    return lexicon;
  }

  List<Figure> figures() {
    return figures;
  }

  Figure introduce(Figure figure) {
    figures.add(figure);
    return figure;
  }

  /// The state of a code, introduced where it is new.
  Figure state(String code) {
    return states.computeIfAbsent(
        code,
        key -> {
          var state = new Figure(Kind.STATE);
          state.christen(lexicon.countries().name(key));
          state.belongTo(key);
          state.serve("GOV");
          return introduce(state);
        });
  }

  boolean knowsState(String code) {
    return states.containsKey(code);
  }

  void see(Sighting sighting) {
    sightings.get(sighting.sentence()).add(sighting);
    sighting.figure().add(1);
  }

  /// Tells a mention otherwise than it was seen.
  void replace(Sighting seen, Sighting mended) {
    sightings.get(seen.sentence()).replaceAll(s -> s.equals(seen) ? mended : s);
  }

  /// The mentions of a sentence so far, from left to right.
  List<Sighting> sightings(int sentence) {
    List<Sighting> sorted = new ArrayList<>(sightings.get(sentence));
    sorted.sort(
        Comparator.comparingInt((Sighting s) -> s.stretch().first())
            .thenComparingInt(s -> s.stretch().last()));
    return sorted;
  }

  boolean isTaken(Stretch stretch) {
    return sightings.get(stretch.sentence().index()).stream()
        .anyMatch(s -> s.stretch().overlaps(stretch));
  }

  /// A title that stands by itself, to be resolved when all names are known.
  void leaveOpen(TitlePhrase title) {
    openTitles.add(title);
  }

  List<TitlePhrase> openTitles() {
    return openTitles;
  }

  void appoint(Figure holder, @Nullable Figure of, Office office) {
    pending.add(new PendingOffice(holder, of, office));
    holder.hold(office);
  }

  /// The offices of a person with the bodies they belong to.
  boolean holds(Figure person, String post, @Nullable String country) {
    return pending.stream()
        .anyMatch(p ->
            p.holder() == person
                && post.equals(lexicon.post(p.office().title()))
                && country != null
                && p.of() != null
                && p.of().kind() == Kind.STATE
                && country.equals(p.of().country()));
  }

  /// The organisations somebody is known to hold an office of.
  Set<Figure> bodies(Figure person) {
    Set<Figure> bodies = new HashSet<>();
    for (PendingOffice p : pending) {
      if (p.holder() == person && p.of() != null && p.of().kind() != Kind.STATE) {
        bodies.add(p.of());
      }
    }
    return bodies;
  }

  Cast cast() {
    Map<Figure, String> ids = new IdentityHashMap<>();
    List<Sighting> all = new ArrayList<>();
    for (int i = 0; i < sightings.size(); i++) {
      all.addAll(sightings(i));
    }
    List<Figure> order = new ArrayList<>();
    all.forEach(s -> number(s.figure(), ids, order));
    figures.stream().filter(Figure::isPerson).forEach(f -> number(f, ids, order));
    pending.forEach(p -> number(p.of(), ids, order));
    List<Mention> mentions = all.stream().map(s -> mention(s, ids)).distinct().toList();
    List<Actor> actors = order.stream().map(f -> actor(f, ids)).toList();
    return new Cast(actors, mentions);
  }

  private static void number(@Nullable Figure figure, Map<Figure, String> ids, List<Figure> order) {
    if (figure != null && !ids.containsKey(figure)) {
      order.add(figure);
      ids.put(figure, "a" + order.size());
    }
  }

  private Mention mention(Sighting sighting, Map<Figure, String> ids) {
    Span span = sighting.stretch().span();
    return new Mention(
        span,
        sighting.sentence(),
        sighting.head(),
        article().text().slice(span),
        Objects.requireNonNull(ids.get(sighting.figure())),
        sighting.form());
  }

  private Actor actor(Figure figure, Map<Figure, String> ids) {
    Map<Office, @Nullable String> of = new HashMap<>();
    for (PendingOffice p : pending) {
      if (p.holder() == figure && p.of() != null) {
        of.put(p.office(), ids.get(p.of()));
      }
    }
    Actor plain = figure.actor(Objects.requireNonNull(ids.get(figure)));
    List<Office> offices =
        plain.offices().stream()
            .map(o -> new Office(o.title(), of.get(o), o.held(), o.former(), o.passage()))
            .toList();
    return new Actor(
        plain.id(),
        plain.kind(),
        plain.name(),
        plain.names(),
        plain.country(),
        plain.sector(),
        offices);
  }
}
