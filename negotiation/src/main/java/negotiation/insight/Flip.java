package negotiation.insight;

/// One change of one player's preference that changes a verdict: it would value `state` just
/// `above` or just below `beside`.
///
/// @param levels how many levels of the ranking the state is moved over: the fewer, the closer the
///   verdict is to falling
/// @param gained whether the equilibrium in question appears (else it disappears)
public record Flip(
    int player,
    int state,
    int beside,
    boolean above,
    int levels,
    int equilibrium,
    boolean gained) {}
