package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ModelTextTest {
  private static ModelText text(String text) {
    return new ModelText(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0.0000",
        "0.0820",
        "-17.25",
        "3",
        "1.5E-5",
        "-2e10",
        "0.123456789",
        "16777217",
        "123456.789",
        "00000.00000000001",
        "-.5",
        "7."
      })
  void aDecimalIsTheFloatJavaReads(String decimal) throws IOException {
    assertThat(text(decimal).decimal()).isEqualTo(Float.parseFloat(decimal));
  }

  @Test
  void aDecimalOfFourPlacesIsTheFloatJavaReads() throws IOException {
    var random = new Random(7);
    for (int i = 0; i < 10_000; i++) {
      String decimal = String.valueOf((random.nextInt(200_000) - 100_000) / 10_000.0);
      assertThat(text(decimal).decimal()).isEqualTo(Float.parseFloat(decimal));
    }
  }

  @Test
  void wordsAndSettingsStandBetweenWhiteSpace() throws IOException {
    ModelText text = text("dict=3\r\n‘Überflüssig’ 7 \n\n x");
    assertThat(text.setting("dict")).isEqualTo(3);
    assertThat(text.word()).isEqualTo("‘Überflüssig’");
    assertThat(text.integer()).isEqualTo(7);
    assertThat(text.word()).isEqualTo("x");
    assertThatThrownBy(text::word).isInstanceOf(EOFException.class);
  }

  @Test
  void anotherFileThanAModelIsNamedInTheError() {
    assertThatThrownBy(() -> text("<html>").setting("dict"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("expected dict=… in the model but found <html>");
  }
}
