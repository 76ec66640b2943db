package dragoman;

import dragoman.actor.ActorFinder;
import dragoman.article.Article;
import dragoman.article.ArticleReader;
import dragoman.article.Basis;
import dragoman.article.Copies;
import dragoman.article.Found;
import dragoman.article.Read;
import dragoman.calendar.TimeFinder;
import dragoman.event.EventFinder;
import dragoman.expectation.ExpectationFinder;
import dragoman.language.Annotator;
import dragoman.language.CoreNlpAnnotator;
import dragoman.language.ParserChoice;
import dragoman.position.PositionFinder;
import dragoman.reading.Reader;
import dragoman.reading.Reading;
import dragoman.reading.Readings;
import dragoman.situation.Corrections;
import dragoman.situation.PublicationBounds;
import dragoman.situation.Situation;
import dragoman.situation.SituationMerger;
import dragoman.source.Arrival;
import dragoman.source.RawDocument;
import dragoman.source.Unreadable;
import dragoman.statement.StatementFinder;
import dragoman.text.DateInterval;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The whole program, put together: every part is made here and handed to those that need it.
///
/// Making one loads the language models, some seconds and about a gigabyte of memory. Safe to share
/// between threads.
public final class Dragoman {
  /// What the rooms leave out so far, said in every import report.
  private static final List<String> LIMITS =
      List.of(
          "Expectations are drawn from planned, expected and possible events, and from hopes whose end"
              + " the article tells.",
          "Positions are drawn from words of supporting, wanting, demanding and opposing and from what"
              + " speakers say is to be done; stands taken in other ways are missed.",
          "Sources are compared on events, positions, offices, statements, ages, some numbers and towns and"
              + " what one doubts of another; other places and names that differ are not compared.");

  private final Readings readings;

  /// @param threads how many articles are read side by side
  public Dragoman(int threads) {
    this(threads, ParserChoice.DRAGOMAN);
  }

  /// @param threads how many articles are read side by side
  /// @param parser finds the grammar of the sentences
  public Dragoman(int threads, ParserChoice parser) {
    this.readings = new Readings(reader(new CoreNlpAnnotator(parser)), threads);
  }

  /// Every room of a reading, over the grammar an annotator finds.
  public static Reader reader(Annotator annotator) {
    return new Reader(
        annotator,
        new TimeFinder(),
        new ActorFinder(),
        new StatementFinder(),
        new EventFinder(),
        new PositionFinder(),
        new ExpectationFinder());
  }

  /// What arrived: articles, with copies marked, and what could not be read.
  public record Collected(List<Article> articles, List<Unreadable> unreadable) {
    public Collected {
      articles = List.copyOf(articles);
      unreadable = List.copyOf(unreadable);
    }

    /// With more that could not be read.
    public Collected with(List<Unreadable> more) {
      return new Collected(articles, Stream.concat(unreadable.stream(), more.stream()).toList());
    }
  }

  /// Understands documents as articles. Needs no language model.
  public static Collected collect(Iterator<Arrival> arrivals) {
    var articleReader = new ArticleReader();
    List<Article> articles = new ArrayList<>();
    List<Unreadable> unreadable = new ArrayList<>();
    arrivals.forEachRemaining(arrival -> {
      switch (arrival) {
        case Unreadable why -> unreadable.add(why);
        case RawDocument document -> {
          switch (articleReader.read(document)) {
            case Read.Readable(Article article) -> articles.add(article);
            case Read.Rejected(Unreadable why) -> unreadable.add(why);
          }
        }
      }
    });
    return new Collected(Copies.mark(articles), unreadable);
  }

  /// Reads articles side by side and hands on what became of each, in their order.
  ///
  /// @param results returns whether it wants more
  /// @return whether all were read
  public boolean read(List<Article> articles, Predicate<Readings.Result> results) {
    return readings.read(articles.iterator(), results);
  }

  /// Reads all that was collected and merges it. Articles without a date are read a second time
  /// where the others tell when they can have been published.
  ///
  /// @param progress is called with the number of articles read so far
  public Situation brief(Collected collected, Consumer<Integer> progress) {
    return brief(collected, Corrections.NONE, progress);
  }

  /// As [#brief(Collected, Consumer)], with what a person corrects.
  public Situation brief(Collected collected, Corrections corrections, Consumer<Integer> progress) {
    Map<String, Reading> read = new LinkedHashMap<>();
    List<Unreadable> unreadable = new ArrayList<>(collected.unreadable());
    Predicate<Readings.Result> keep =
        result -> {
          switch (result) {
            case Readings.Result.Done(Reading reading) -> read.put(reading.article().id(), reading);
            case Readings.Result.Failed(Unreadable why) -> unreadable.add(why);
          }
          progress.accept(read.size() + unreadable.size() - collected.unreadable().size());
          return true;
        };
    read(collected.articles(), keep);
    Situation situation = merge(read, unreadable, corrections);
    Map<String, DateInterval> bounds = PublicationBounds.of(situation);
    if (bounds.isEmpty()) {
      return situation;
    }
    read(settled(collected.articles(), bounds), keep);
    return merge(read, unreadable, corrections);
  }

  private static Situation merge(
      Map<String, Reading> read, List<Unreadable> unreadable, Corrections corrections) {
    return SituationMerger.merge(List.copyOf(read.values()), unreadable, LIMITS, corrections);
  }

  private static List<Article> settled(List<Article> articles, Map<String, DateInterval> bounds) {
    List<Article> settled = new ArrayList<>();
    for (Article article : articles) {
      DateInterval published = bounds.get(article.id());
      if (published != null) {
        settled.add(article.published(new Found<>(published, Basis.DERIVED)));
      }
    }
    return settled;
  }
}
