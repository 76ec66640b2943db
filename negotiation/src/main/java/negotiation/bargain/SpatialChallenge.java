package negotiation.bargain;

/// An actor's best challenge as it sees it itself.
///
/// @param actor index of the challenger
/// @param rival index of the challenged
/// @param probability that the challenger prevails in a contest
/// @param gain expected utility of challenging over leaving things as they are
public record SpatialChallenge(int actor, int rival, double probability, double gain) {}
