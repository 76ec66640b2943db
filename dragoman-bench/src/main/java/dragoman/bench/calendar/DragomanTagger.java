package dragoman.bench.calendar;

import dragoman.calendar.TimeFinder;
import dragoman.language.AnnotatedArticle;
import java.util.List;
import java.util.function.Supplier;

/// The room `calendar`.
final class DragomanTagger implements TimeTagger {
  private final TimeFinder finder = new TimeFinder();

  @Override
  public Supplier<List<Tagged>> ready(AnnotatedArticle article) {
    return () ->
        finder.find(article).times().stream()
            .map(time -> new Tagged(time.span(), time.type().name(), time.value()))
            .toList();
  }
}
