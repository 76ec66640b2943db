package dragoman.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dragoman.actor.Kind;
import dragoman.reading.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The cast of five real articles on one summit, where they are at hand; skipped elsewhere.
final class PutinKimCastTest {
  private static List<Identity> cast() throws IOException {
    Path folder = folder();
    assumeTrue(Files.isDirectory(folder), "the articles putin-kim-2019 are not here");
    List<Reading> readings = new ArrayList<>();
    try (var files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String id = String.valueOf(file.getFileName());
        readings.add(Readings.ofFile(id, Files.readString(file)));
      }
    }
    return new IdentityMerger().merge(readings);
  }

  /// `shared/articles/putin-kim-2019` in a folder above this project.
  private static Path folder() {
    Path articles = Path.of("shared", "articles", "putin-kim-2019");
    Path at = Path.of("").toAbsolutePath();
    while (at.getParent() != null && !Files.isDirectory(at.resolve(articles))) {
      at = at.getParent();
    }
    return at.resolve(articles);
  }

  @Test
  void oneKimJongUnAndExactlyFourOtherKims() throws IOException {
    List<Identity> kims =
        cast().stream()
            .filter(i -> i.actor().names().stream().anyMatch(n -> n.startsWith("Kim ")))
            .toList();
    assertThat(kims)
        .extracting(i -> i.actor().name().toLowerCase(java.util.Locale.ROOT).replace('-', ' '))
        .containsExactlyInAnyOrder(
            "kim jong un", "kim jong il", "kim il sung", "kim yong nam", "kim chang son");
    Identity leader = kims.getFirst();
    assertThat(leader.actor().names()).contains("Kim", "Kim Jong Un", "Kim Jong-un");
    assertThat(leader.members())
        .extracting(Identity.Member::article)
        .hasSizeGreaterThanOrEqualTo(5);
    assertThat(leader.actor().country()).isEqualTo("PRK");
  }

  @Test
  void thoseWhoAreOneAreOne() throws IOException {
    List<Identity> cast = cast();
    for (String name : List.of("Putin", "Trump", "Lavrov", "Matsegora", "Moon", "Xi", "Karlov")) {
      assertThat(cast)
          .filteredOn(i -> i.actor().kind() == Kind.PERSON)
          .filteredOn(i -> i.actor().name().matches(".*\\b" + name + "\\b.*"))
          .as(name)
          .hasSize(1);
    }
  }

  @Test
  void noEntryIsAnythingButAnActor() throws IOException {
    assertThat(cast())
        .extracting(i -> i.actor().name())
        .doesNotContain(
            "Vladivostok",
            "Siberia",
            "Chita",
            "Korean Peninsula",
            "Northeast Asia",
            "Stabile",
            "Eastern Economic Forum",
            "Trans-Siberian Railway",
            "Welcome",
            "Sign",
            "Final");
  }
}
