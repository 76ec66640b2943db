package dragoman.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

final class DecoderPropertyTest {
  @Property(tries = 300)
  void anyBytesAreDecodedOrRefused(@ForAll byte[] bytes) {
    for (Format format : Format.values()) {
      assertThat(new Decoder().decode(bytes, format)).isNotNull();
    }
  }

  @Property(tries = 300)
  void validUtf8IsDecodedAsIs(@ForAll int seed) {
    String text =
        "Talks in Zürich, “round ” " + Character.toString(0xC0 + Math.floorMod(seed, 0x400));
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(new Decoder().decode(bytes, Format.PLAIN_TEXT))
        .isEqualTo(new Decoded.Characters(text));
  }
}
