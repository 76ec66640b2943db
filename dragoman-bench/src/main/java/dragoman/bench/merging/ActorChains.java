package dragoman.bench.merging;

import dragoman.actor.Actor;
import dragoman.actor.ActorFinder;
import dragoman.actor.Cast;
import dragoman.actor.Kind;
import dragoman.actor.Mention;
import dragoman.bench.statements.ParseCache;
import dragoman.calendar.Chronology;
import dragoman.language.Annotator;
import dragoman.language.CoreNlpAnnotator;
import dragoman.reading.Reading;
import dragoman.situation.Identities;
import dragoman.situation.IdentityMerger;
import dragoman.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whom the marked mentions of people mean, by the cast of each article and the merged cast of a
/// story, against what people say: `ActorChains STORIES.conll PARSES OUT` writes `gold.tsv`,
/// `system.tsv` and, to be read, `mentions.tsv`.
public final class ActorChains {
  private ActorChains() {}

  public static void main(String[] arguments) throws IOException {
    Annotator[] shared = new Annotator[1];
    var cache =
        new ParseCache(
            Path.of(arguments[1]),
            () -> shared[0] = shared[0] == null ? new CoreNlpAnnotator() : shared[0]);
    Map<String, List<GoldDocument>> stories = new LinkedHashMap<>();
    for (GoldDocument document : StoryCorpus.read(Path.of(arguments[0]), "ACTOR")) {
      stories.computeIfAbsent(document.group(), key -> new ArrayList<>()).add(document);
    }
    List<String> gold = new ArrayList<>();
    List<String> system = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    stories.forEach((story, documents) -> {
      List<Reading> readings = documents.stream().map(d -> reading(d, cache)).toList();
      var identities = new Identities(new IdentityMerger().merge(readings));
      for (int i = 0; i < documents.size(); i++) {
        Reading reading = readings.get(i);
        for (GoldDocument.GoldMention mention : documents.get(i).mentions()) {
          String actor = actor(reading.cast(), mention.span()).orElse("");
          String chain =
              actor.isEmpty() ? mention.id() : identities.of(reading.article().id(), actor);
          gold.add(mention.id() + "\t" + mention.chain());
          system.add(mention.id() + "\t" + story + " " + chain);
          shown.add(
              "%s\t%s\t%s\t%s"
                  .formatted(
                      mention.id(),
                      mention.chain(),
                      actor.isEmpty() ? "-" : reading.cast().actor(actor).name() + " " + chain,
                      reading.article().text().slice(mention.span())));
        }
      }
    });
    Path out = Files.createDirectories(Path.of(arguments[2]));
    Files.write(out.resolve("gold.tsv"), gold);
    Files.write(out.resolve("system.tsv"), system);
    Files.write(out.resolve("mentions.tsv"), shown);
  }

  private static Reading reading(GoldDocument document, ParseCache cache) {
    Cast cast = new ActorFinder().find(cache.parsed(document.article()));
    return new Reading(
        document.article(),
        new Chronology(List.of(), document.article().published()),
        cast,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /// The person the cast knows at a place: of the mentions that share words with it the one that
  /// shares most; of equals the shortest.
  private static Optional<String> actor(Cast cast, Span span) {
    return cast.mentions().stream()
        .filter(mention -> shared(mention.span(), span) > 0)
        .filter(mention -> mention.form() != Mention.Form.PRONOUN)
        .filter(mention -> isPerson(cast.actor(mention.actor())))
        .max(
            Comparator.comparing((Mention mention) -> shared(mention.span(), span))
                .thenComparing(mention -> -mention.span().length())
                .thenComparing(mention -> -mention.span().begin()))
        .map(Mention::actor);
  }

  private static boolean isPerson(Actor actor) {
    return actor.kind() == Kind.PERSON;
  }

  private static int shared(Span a, Span b) {
    return Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
  }
}
