package dragoman.position;

import java.util.ArrayList;
import java.util.List;

/// Who says that one thing cannot be without another wants the other: "there is no settlement
/// without the lifting of sanctions". Outside of what somebody says it is nobody's stand.
final class Requirement implements StandRule {
  private final LinkageFinder linkages;

  Requirement(LinkageFinder linkages) {
    this.linkages = linkages;
  }

  @Override
  public List<Stand> find(Scene scene) {
    List<Stand> stands = new ArrayList<>();
    for (LinkageFinder.Link link : linkages.withouts(scene)) {
      String speaker = scene.speakerAt(link.word());
      if (speaker != null) {
        stands.add(
            new Stand(
                Relations.withHolder(link.condition(), speaker),
                speaker,
                Stand.towards(link.condition(), Position.Stance.SUPPORT),
                link.word()));
      }
    }
    return stands;
  }
}
