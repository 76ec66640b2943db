package dragoman.view;

import dragoman.statement.Statement;
import dragoman.text.Span;
import dragoman.text.Text;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The words of a statement's parts, sliced from its article; empty where a part or the article is
/// not there.
public final class StatementText {
  private final Statement statement;
  private final @Nullable Text text;

  public StatementText(Statement statement, Directory directory) {
    this.statement = statement;
    this.text = directory.article(statement.passage().article()).map(a -> a.text()).orElse(null);
  }

  /// The words that name the speaker.
  public String speaker() {
    var speaker = statement.speaker();
    return slice(speaker == null ? null : speaker.span());
  }

  public String cue() {
    return slice(statement.cue());
  }

  /// Whether the cue stands before what is said, as in "he said that …".
  public boolean isCueFirst() {
    Span cue = statement.cue();
    return cue != null && cue.begin() < statement.content().getFirst().begin();
  }

  /// What is said; an ellipsis where the cue stands in the middle. The whole passage where the
  /// article is not at hand.
  public String content() {
    return text == null
        ? statement.passage().exact()
        : statement.content().stream().map(this::slice).collect(Collectors.joining(" … "));
  }

  private String slice(@Nullable Span span) {
    return text == null || span == null || span.end() > text.length() ? "" : text.slice(span);
  }
}
