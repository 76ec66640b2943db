package dragoman.wire.exchange;

import dragoman.situation.Situation;
import java.io.IOException;
import java.io.UncheckedIOException;

/// What an export writes, as a text.
final class Written {
  private Written() {}

  static String by(Export export, Situation situation) {
    StringBuilder out = new StringBuilder();
    try {
      export.write(situation, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
