package dragoman.wire.exchange;

import dragoman.situation.Situation;
import java.io.IOException;

/// A file in some program's format, written piece by piece so that it is never held whole. The same
/// situation is the same text.
@FunctionalInterface
public interface Export {
  /// Writes all of it; lines end as the format wants them.
  void write(Situation situation, Appendable out) throws IOException;
}
