package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class RollingHashTest {
  @Property
  void joiningHashesIsHashingTheJoined(@ForAll String first, @ForAll String second) {
    assertThat(RollingHash.of(first).then(RollingHash.of(second)))
        .isEqualTo(RollingHash.of(first + second));
  }

  @Test
  void orderAndLengthCount() {
    assertThat(RollingHash.of("ab").value()).isNotEqualTo(RollingHash.of("ba").value());
    assertThat(RollingHash.of("\0").value()).isNotEqualTo(RollingHash.of("").value());
  }
}
