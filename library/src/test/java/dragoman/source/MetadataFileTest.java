package dragoman.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MetadataFileTest {
  @TempDir Path folder = Path.of("");

  @BeforeEach
  void writeArticles() throws IOException {
    Files.writeString(folder.resolve("1.txt"), "one");
    Files.writeString(folder.resolve("2.txt"), "two");
  }

  private List<Arrival> read(String csv) throws IOException {
    Path metadata = Files.writeString(folder.resolve("articles.csv"), csv);
    return new SourceReader().read(List.of(folder), metadata).toList();
  }

  private static List<String> problems(List<Arrival> arrivals) {
    return arrivals.stream()
        .filter(Unreadable.class::isInstance)
        .map(Unreadable.class::cast)
        .map(problem -> problem.source() + " " + problem.reason())
        .toList();
  }

  private static Map<String, String> given(List<Arrival> arrivals, int number) {
    return arrivals.stream()
        .filter(RawDocument.class::isInstance)
        .map(RawDocument.class::cast)
        .toList()
        .get(number - 1)
        .given();
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void aRowIsGivenToItsFileWhateverTheSeparator(String separator) throws IOException {
    String csv = "\uFEFFfile,author,date\n1.txt,\"Lee, Ann\",2019-04\n".replace(",", separator);
    List<Arrival> all = read(csv);
    assertThat(problems(all)).isEmpty();
    assertThat(given(all, 1)).containsEntry("author", "Lee" + separator + " Ann");
    assertThat(given(all, 1)).containsEntry("date", "2019-04").doesNotContainKey("file");
    assertThat(given(all, 2)).isEmpty();
  }

  @Test
  void aWrongRowIsToldWithItsLineAndTheOthersApply() throws IOException {
    List<Arrival> all =
        read(
            """
            file,title,date
            1.txt,"A title
            on two lines",2019-04-26
            3.txt,x,2019
            2.txt,x,26 April
            2.txt,again,2019
            2.txt,x
            """);
    assertThat(problems(all))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("articles.csv, line 4").contains("not exist"),
            line -> assertThat(line).startsWith("articles.csv, line 5").contains("26 April"),
            line -> assertThat(line).startsWith("articles.csv, line 6").contains("line 5 counts"),
            line -> assertThat(line).startsWith("articles.csv, line 7").contains("2 fields"));
    assertThat(given(all, 1)).containsEntry("date", "2019-04-26");
    assertThat(given(all, 2)).containsEntry("title", "x").doesNotContainKey("date");
  }

  @Test
  void anUnknownColumnIsToldWithTheAllowedOnes() throws IOException {
    List<Arrival> all = read("file,pubdate,title\n1.txt,2019,T\n");
    assertThat(problems(all).getFirst()).contains("pubdate");
    assertThat(((Unreadable) all.getFirst()).remedy()).contains("file and any of title, author");
    assertThat(given(all, 1)).isEqualTo(Map.of("title", "T"));
  }

  @Test
  void aMissingMetadataFileIsTold() {
    List<Arrival> all =
        new SourceReader().read(List.of(folder), folder.resolve("none.csv")).toList();
    assertThat(problems(all).getFirst()).contains("none.csv cannot be read");
    assertThat(all).hasSize(3);
  }
}
