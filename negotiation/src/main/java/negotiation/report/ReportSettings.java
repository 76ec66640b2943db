package negotiation.report;

/// How much is computed for a report. The same settings and model give the same report, byte for
/// byte.
///
/// @param draws Monte Carlo draws for issues
/// @param preferenceDraws Monte Carlo draws over preferences
/// @param noise standard deviation of the preference draws, in levels of the ranking
/// @param seed of all draws
public record ReportSettings(int draws, int preferenceDraws, double noise, long seed) {
  public static final ReportSettings STANDARD = new ReportSettings(100_000, 1000, 1.0, 1);

  /* Beyond these a report would be neither quick nor readable; the library itself has no such
  bounds. */
  static final int MOST_STATES_LISTED = 200;
  static final int MOST_STATES_DRAWN = 60;
  static final int MOST_STATES_FLIPPED = 30;
  static final int MOST_CHANGES_TRIED = 20_000;
  static final int MOST_STATES_IN_HAND = 64;
  static final int MOST_OPTIONS_SIMULTANEOUS = 16;
  static final int MOST_STATES_DRAWN_AT_RANDOM = 500;
  static final int MOST_STATES_SIMULTANEOUS = 2000;
  static final int MOST_PLAYERS_IN_COALITIONS = 8;
}
