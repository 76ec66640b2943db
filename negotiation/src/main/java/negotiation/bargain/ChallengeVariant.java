package negotiation.bargain;

/// The choices Bueno de Mesquita's text leaves open, as switches. All of them change the numbers;
/// there is no one forecast of "the" model.
public record ChallengeVariant(Probability probability, Pick pick) {
  /// What the votes for the challenger are divided by.
  public enum Probability {
    /// The votes cast between the two positions (Bueno de Mesquita's text).
    OF_THE_PAIR,
    /// The votes cast between all pairs of positions (Scholz, Calbert and Smith's program): tiny
    /// probabilities.
    OF_ALL_PAIRS,
    /// The net votes for the challenger, none if negative, over the votes cast between the two
    /// (Masad's replication).
    NET_OF_THE_PAIR
  }

  /// Which of several compromises an actor accepts.
  public enum Pick {
    /// The one that moves it least.
    NEAREST,
    /// The one with the lowest mean of the two positions weighted by the expected utilities
    /// (Scholz, Calbert and Smith's program).
    LOWEST_WEIGHTED_MEAN
  }

  public static final ChallengeVariant SCHOLZ_AS_CODED =
      new ChallengeVariant(Probability.OF_ALL_PAIRS, Pick.LOWEST_WEIGHTED_MEAN);
  public static final ChallengeVariant SCHOLZ_NEAREST_OFFER =
      new ChallengeVariant(Probability.OF_ALL_PAIRS, Pick.NEAREST);
  public static final ChallengeVariant BUENO_DE_MESQUITA_NEAREST_OFFER =
      new ChallengeVariant(Probability.OF_THE_PAIR, Pick.NEAREST);
  public static final ChallengeVariant MASAD_NEAREST_OFFER =
      new ChallengeVariant(Probability.NET_OF_THE_PAIR, Pick.NEAREST);
}
