package dragoman.wire.page;

import dragoman.event.Status;

/// The shape of a status on the timeline, so that colour is never alone in telling it. Drawn in a
/// box of 12 by 12 around the origin.
record Mark(String kind, String path) {
  static Mark of(Status status) {
    return switch (status) {
      case HAPPENED -> new Mark("fact", "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z");
      case ONGOING -> new Mark("fact", "M-5 -5L6 0L-5 5Z");
      case PLANNED -> new Mark("future", "M-4.5 -4.5H4.5V4.5H-4.5Z");
      case EXPECTED -> new Mark("future", "M0 -6L6 0L0 6L-6 0Z");
      case POSSIBLE -> new Mark("future", "M0 -5.5L5.5 4.5H-5.5Z");
      case CONDITIONAL -> new Mark("future", "M0 5.5L5.5 -4.5H-5.5Z");
      case DENIED -> new Mark("negative", "M-4.5 -4.5L4.5 4.5M4.5 -4.5L-4.5 4.5");
      case CANCELLED -> new Mark("negative", "M-4.5 -4.5H4.5V4.5H-4.5ZM-4.5 4.5L4.5 -4.5");
    };
  }
}
