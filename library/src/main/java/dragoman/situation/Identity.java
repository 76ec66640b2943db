package dragoman.situation;

import dragoman.actor.Actor;
import dragoman.text.Passage;
import java.util.List;

/// One actor of the whole situation, and which actors of single articles were found to be it.
///
/// @param actor with an id unique in the situation (`A1`)
/// @param members the actors of the readings, by article
/// @param reasons why they are one, in words, one for each merge
/// @param mentions passages of its mentions by name or title, in the order of the articles
public record Identity(
    Actor actor, List<Member> members, List<String> reasons, List<Passage> mentions) {
  public Identity {
    members = List.copyOf(members);
    reasons = List.copyOf(reasons);
    mentions = List.copyOf(mentions);
  }

  /// An actor of one reading.
  public record Member(String article, String actor) {}
}
