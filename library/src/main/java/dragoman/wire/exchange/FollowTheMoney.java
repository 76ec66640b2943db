package dragoman.wire.exchange;

import dragoman.actor.Actor;
import dragoman.actor.Kind;
import dragoman.actor.Office;
import dragoman.article.Article;
import dragoman.event.Status;
import dragoman.reading.Reading;
import dragoman.situation.Identity;
import dragoman.situation.Report;
import dragoman.situation.Situation;
import dragoman.situation.SituationEvent;
import dragoman.text.DateInterval;
import dragoman.text.Fingerprint;
import dragoman.text.Passage;
import dragoman.view.Directory;
import dragoman.view.EventLine;
import dragoman.view.StableIds;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// `entities.ftm.json`: articles, actors, their offices and the events as entities of
/// FollowTheMoney, one on a line, for OpenAleph and its tools.
///
/// States and bodies of a government are `PublicBody`, other organisations `Organization`, groups
/// `LegalEntity` (its model has no state and no group of people). It has no field for how sure an
/// event is and none for a place in a text: what has not happened says so first in its name and in
/// `keywords`, and the passages are `description`, each with its address; `proof` names the
/// articles.
public final class FollowTheMoney implements Export {
  @Override
  public void write(Situation situation, Appendable out) throws IOException {
    new Writing(situation, out).all(situation);
  }

  /// What the entities of one situation share.
  private static final class Writing {
    private final Appendable out;
    private final Directory directory;
    private final StableIds ids;
    private final IsoCodes codes = new IsoCodes();
    private final Set<String> written = new HashSet<>();

    Writing(Situation situation, Appendable out) {
      this.out = out;
      this.directory = new Directory(situation);
      this.ids = new StableIds(situation);
    }

    void all(Situation situation) throws IOException {
      for (Reading reading : situation.readings()) {
        article(reading.article());
      }
      for (Identity identity : situation.cast()) {
        actor(identity);
      }
      for (Identity identity : situation.cast()) {
        for (Office office : identity.actor().offices()) {
          office(identity.actor(), office);
        }
      }
      for (SituationEvent event : situation.events()) {
        event(event);
      }
    }

    private void write(FtmEntity entity) throws IOException {
      if (written.add(entity.id())) {
        out.append(entity.line()).append('\n');
      }
    }

    private void article(Article article) throws IOException {
      String title = article.title().value();
      FtmEntity entity =
          new FtmEntity(articleId(article.id()), "Article")
              .with("name", title.isBlank() ? article.source() : title)
              .with("title", title)
              .with("fileName", article.source())
              .with("publisher", article.publisher().value())
              .with("sourceUrl", article.url())
              .with("language", codes.language(article.language()));
      article.authors().value().forEach(author -> entity.with("author", author));
      DateInterval published = directory.published(article.id()).value();
      write(entity.with("publishedAt", published.isDay() ? published.edtf() : ""));
    }

    private void actor(Identity identity) throws IOException {
      Actor actor = identity.actor();
      FtmEntity entity = new FtmEntity(id(actor.id()), schema(actor)).with("name", actor.name());
      actor.names().stream()
          .filter(name -> !name.equals(actor.name()))
          .forEach(name -> entity.with("alias", name));
      entity.with("country", codes.country(actor.country()));
      if (actor.kind() == Kind.PERSON) {
        actor.offices().forEach(office -> entity.with("position", office.title()));
      }
      identity.mentions().stream().limit(1).forEach(mention -> proof(entity, mention, ""));
      write(entity);
    }

    private static String schema(Actor actor) {
      boolean isOfState = "GOV".equals(actor.sector());
      return switch (actor.kind()) {
        case PERSON -> "Person";
        case STATE -> "PublicBody";
        case INTERNATIONAL -> "Organization";
        case ORGANISATION -> isOfState ? "PublicBody" : "Organization";
        case GROUP -> "LegalEntity";
      };
    }

    private void office(Actor holder, Office office) throws IOException {
      if (holder.kind() != Kind.PERSON) {
        return;
      }
      String of = office.of();
      String name = office.title() + (of == null ? "" : ", " + directory.name(of));
      String key = name.toLowerCase(Locale.ROOT) + "|" + holder.country();
      FtmEntity post =
          new FtmEntity("office-" + Fingerprint.of(key), "Position").with("name", name);
      post.with("country", codes.country(holder.country()));
      boolean isOfOrganisation =
          of != null
              && directory
                  .identity(of)
                  .filter(identity -> !schema(identity.actor()).equals("LegalEntity"))
                  .filter(identity -> identity.actor().kind() != Kind.PERSON)
                  .isPresent();
      write(isOfOrganisation ? post.with("organization", id(String.valueOf(of))) : post);
      DateInterval held = office.held();
      String term = id(holder.id()) + "|" + post.id() + "|" + held.edtf() + "|" + office.former();
      FtmEntity occupancy =
          new FtmEntity("held-" + Fingerprint.of(term), "Occupancy")
              .with("holder", id(holder.id()))
              .with("post", post.id())
              .with("startDate", FtmEntity.day(held.earliest()))
              .with("endDate", FtmEntity.day(held.latest()))
              .with("status", office.former() ? "ended" : "unknown");
      write(occupancy.with("description", quoted(office.passage())));
    }

    private void event(SituationEvent event) throws IOException {
      EventLine line = EventLine.of(event, directory);
      boolean isFact = event.status() == Status.HAPPENED || event.status() == Status.ONGOING;
      FtmEntity entity =
          new FtmEntity("event-" + ids.of(event.id()), "Event")
              .with("name", (isFact ? "" : line.status() + ": ") + line.text())
              .with("keywords", event.status().name())
              .with("keywords", event.type().name())
              .with("location", line.place());
      Stream.concat(event.actors().stream(), event.recipients().stream())
          .filter(actor -> directory.identity(actor).isPresent())
          .forEach(actor -> entity.with("involved", id(actor)));
      DateInterval date = event.date().interval();
      if (date.isDay()) {
        entity.with("date", date.edtf());
      } else {
        entity
            .with("startDate", FtmEntity.day(date.earliest()))
            .with("endDate", FtmEntity.day(date.latest()));
      }
      for (Report report : event.reports()) {
        proof(entity, report.passage(), Address.speaker(report, directory));
      }
      write(entity.with("summary", line.full()));
    }

    private void proof(FtmEntity entity, Passage passage, String speaker) {
      String according = speaker.isEmpty() ? "" : ", according to " + speaker;
      entity
          .with("description", quoted(passage) + according)
          .with("proof", articleId(passage.article()));
    }

    private String quoted(Passage passage) {
      return "“" + passage.exact() + "” – " + Address.of(passage, directory);
    }

    private String id(@Nullable String actor) {
      return "actor-" + ids.of(String.valueOf(actor));
    }

    private static String articleId(String article) {
      return "article-" + article;
    }
  }
}
