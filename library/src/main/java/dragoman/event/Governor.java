package dragoman.event;

/// What a governing word makes of what stands under it: `manage` keeps it, `fail` undoes it.
///
/// @param affirmed the status under it where it is itself the case
/// @param denied the status under it where it is not
record Governor(String word, Status affirmed, Status denied) {
  /// The status of what stands under it, by its own status.
  Status under(Status outer) {
    return switch (outer) {
      case HAPPENED, ONGOING -> affirmed;
      case DENIED, CANCELLED -> denied;
      case PLANNED, EXPECTED, POSSIBLE, CONDITIONAL ->
          switch (affirmed) {
            case HAPPENED, ONGOING -> outer;
            case DENIED -> Status.POSSIBLE;
            case PLANNED, EXPECTED ->
                outer == Status.POSSIBLE || outer == Status.CONDITIONAL ? outer : affirmed;
            default -> affirmed;
          };
    };
  }

  String basis(Status outer) {
    return (outer == Status.DENIED || outer == Status.CANCELLED ? "not " : "") + word;
  }
}
