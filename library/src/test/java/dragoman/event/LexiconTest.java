package dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every entry of the lexicon finds the event of its own example: its type and mode, and the actors
/// and recipients marked in it.
final class LexiconTest {
  private static final Lexicon LEXICON = new Lexicon();

  @TestFactory
  Stream<DynamicTest> everyEntryFindsItsExample() {
    return LEXICON.frames().stream()
        .map(frame ->
            DynamicTest.dynamicTest(
                frame.line().file() + " " + frame.line().number() + " " + frame.example(),
                () -> findsItsExample(frame)));
  }

  private static void findsItsExample(Frame frame) {
    Marked marked = Marked.of(frame.example());
    assertThat(marked.events())
        .as(marked.tree())
        .anySatisfy(event -> {
          assertThat(event.type()).isEqualTo(frame.type());
          assertThat(event.mode()).isEqualTo(frame.mode());
          assertThat(event.actors()).containsExactlyInAnyOrderElementsOf(marked.actors());
          assertThat(event.recipients()).containsExactlyInAnyOrderElementsOf(marked.recipients());
        });
  }
}
