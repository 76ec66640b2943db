/// The graph model of a conflict: players with options or explicit moves come in; feasible states,
/// who can move where, and what each player prefers go out. It judges nothing: stability is in
/// `negotiation.stability`.
///
/// Source: L. Fang, K. W. Hipel, D. M. Kilgour, *Interactive Decision Making: The Graph Model for
/// Conflict Resolution*, 1993.
@NullMarked
package negotiation.conflict;

import org.jspecify.annotations.NullMarked;
