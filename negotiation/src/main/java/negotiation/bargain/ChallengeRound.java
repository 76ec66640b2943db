package negotiation.bargain;

import java.util.List;
import java.util.Map;

/// One round of the challenge model: the state of the issue at its end and how it came about.
///
/// @param offers those accepted, in the order of the actors
/// @param risk each actor's risk exponent during the round, 0.5 to 2; empty for round 0
public record ChallengeRound(Issue issue, List<Offer> offers, Map<String, Double> risk) {
  public ChallengeRound {
    offers = List.copyOf(offers);
    risk = Map.copyOf(risk);
  }
}
