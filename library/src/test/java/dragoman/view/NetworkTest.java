package dragoman.view;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.Invented;
import dragoman.situation.Situation;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NetworkTest {
  private final Situation situation = Invented.situation();
  private final Network network = Network.of(situation);

  private List<String> ties() {
    Directory directory = new Directory(situation);
    return network.ties().stream()
        .map(tie -> directory.name(tie.one()) + " – " + directory.name(tie.other()))
        .toList();
  }

  @Test
  void thoseWhoActTogetherOrOnEachOtherAreTied() {
    assertThat(ties())
        .containsExactly(
            "Varsk – Elmora",
            "Mara Oduya – Teodor Lind",
            "Varsk – Lakes Council",
            "Elmora – Lakes Council");
  }

  @Test
  void whatIsPlannedPossibleDeniedOrCancelledTiesNobody() {
    assertThat(network.ties().stream().flatMap(tie -> tie.events().stream()))
        .extracting(event -> event.id())
        .containsOnly("E1", "E2", "E4", "E7");
  }

  @Test
  void cooperationAndConflictAreSumsOfIntensities() {
    Network.Tie states = network.ties().getFirst();
    assertThat(states.cooperation()).isZero();
    assertThat(states.conflict()).isEqualTo(12);
    Network.Tie leaders = network.ties().get(1);
    assertThat(leaders.cooperation()).isEqualTo(2.5);
    assertThat(leaders.conflict()).isZero();
  }

  @Test
  void whoHasMostEventsComesFirst() {
    assertThat(network.actors().subList(0, 2)).containsExactlyInAnyOrder("A3", "A4");
    assertThat(Network.of(Invented.empty()).ties()).isEmpty();
  }
}
