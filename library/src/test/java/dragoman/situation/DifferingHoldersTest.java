package dragoman.situation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DifferingHoldersTest {
  @Test
  void oneNameIsTransliteratedInSeveralWays() {
    assertThat(DifferingHolders.isOneName("Walid Muallim", "Walid Moallem")).isTrue();
    assertThat(DifferingHolders.isOneName("Sergei Lavrow", "Sergey Lavrov")).isTrue();
  }

  @Test
  void anotherConsonantIsAnotherName() {
    assertThat(DifferingHolders.isOneName("Mara Oduya", "Mara Obuya")).isFalse();
  }
}
