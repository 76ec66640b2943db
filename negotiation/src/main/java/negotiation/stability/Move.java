package negotiation.stability;

/// A player goes from one state to another.
public record Move(int player, int from, int to) {}
