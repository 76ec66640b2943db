package dragoman.event;

import dragoman.actor.Cast;
import dragoman.actor.Cities;
import dragoman.actor.Mention;
import dragoman.calendar.Chronology;
import dragoman.language.AnnotatedArticle;
import dragoman.language.Sentence;
import dragoman.statement.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the events of an article: who did what to whom, when and where, in the types of PLOVER
/// 2.0, and whether it took place.
///
/// It codes what its lexicon names and its cast knows; an event without a known actor is left out.
/// Thread-safe; the same article always gives the same events.
public final class EventFinder {
  private final Lexicon lexicon = new Lexicon();
  private final Cities cities = new Cities();
  private final StatusFinder statuses = new StatusFinder();

  /// The events in order of the text, `e1`, `e2`, ….
  public List<Event> find(
      AnnotatedArticle article, Chronology chronology, Cast cast, List<Statement> statements) {
    var turns = new Turns(article);
    List<Scene> scenes = scenes(article, cast, turns);
    var callings = new Callings(article, cast, lexicon, turns.isTranscript());
    var matter = new PrivateMatter(callings, lexicon, scenes);
    var parties = new Parties(cast, lexicon);
    var campaign = new Campaign(article, cast, lexicon);
    var account =
        new Account(
            article,
            chronology,
            statements,
            lexicon,
            statuses,
            new VerbalAttack(cast, lexicon, campaign));
    for (Scene scene : scenes) {
      var certainty = new Certainty(scene.sentence(), scene.mentions());
      account.tell(
          scene,
          event ->
              parties.areOf(event)
                  && !matter.isOne(scene.sentence(), event)
                  && !campaign.isOne(scene.sentence(), event)
                  && certainty.isCertain(event));
    }
    List<Event> told = new SameEvent(article, lexicon).dated(account.events());
    List<Event> pointed = new TemporalAnaphora(article).dated(told);
    return List.copyOf(new StoryDay(article, chronology, cast).dated(pointed));
  }

  /// The sentences in which somebody of the cast may act.
  private List<Scene> scenes(AnnotatedArticle article, Cast cast, Turns turns) {
    Map<Integer, List<Mention>> mentions = new HashMap<>();
    for (Mention mention : cast.mentions()) {
      mentions.computeIfAbsent(mention.sentence(), index -> new ArrayList<>()).add(mention);
    }
    var hosts = new Hosts(cities, cast);
    List<Scene> scenes = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      List<Mention> here =
          turns.acting(sentence, mentions.getOrDefault(sentence.index(), List.of()));
      if (!here.isEmpty() && !new Seams(sentence, lexicon).isSewn()) {
        scenes.add(new Scene(lexicon, sentence, here, hosts));
      }
    }
    return scenes;
  }
}
