package dragoman.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SourceReaderTest {
  @TempDir Path temporary;
  private Path talks = Path.of("");

  @BeforeEach
  void makeFolder() throws IOException {
    talks = Files.createDirectory(temporary.resolve("talks"));
  }

  private Path write(String name, String content) throws IOException {
    return write(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] content) throws IOException {
    Path path = talks.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.write(path, content);
  }

  private static List<Arrival> read(Path... paths) {
    return new SourceReader().read(List.of(paths)).toList();
  }

  private static RawDocument document(Path path) {
    return (RawDocument) read(path).getFirst();
  }

  private static Unreadable refused(Path path) {
    return (Unreadable) read(path).getFirst();
  }

  @Test
  void aFolderIsReadInTheOrderOfNamesWithoutHiddenFiles() throws IOException {
    write("b.txt", "B");
    write("a/2.txt", "2");
    write("a/1.txt", "1");
    write(".hidden.txt", "no");
    write(".git/config.txt", "no");
    assertThat(read(talks))
        .extracting(Arrival::source)
        .containsExactly("talks/a/1.txt", "talks/a/2.txt", "talks/b.txt");
  }

  @Test
  void aFileIsNamedAsTheUserNamedIt() throws IOException {
    Path path = write("b.txt", "B");
    assertThat(document(path).source()).isEqualTo(path.toString());
  }

  @Test
  void aFileThatIsNamedTwiceOrLiesInANamedFolderIsReadOnce() throws IOException {
    Path path = write("b.txt", "B");
    assertThat(read(path, talks, talks)).hasSize(1);
  }

  @Test
  void twoFoldersOfOneNameAreToldApart() throws IOException {
    Path one = Files.createDirectories(temporary.resolve("one/articles"));
    Path two = Files.createDirectories(temporary.resolve("two/articles"));
    Files.writeString(one.resolve("1.txt"), "1");
    Files.writeString(two.resolve("1.txt"), "2");
    assertThat(read(one, two)).extracting(Arrival::source).doesNotHaveDuplicates();
  }

  @Test
  void aLinkBackToItsFolderIsToldAndNotFollowed() throws IOException {
    write("a.txt", "A");
    Files.createSymbolicLink(talks.resolve("loop"), talks);
    List<Arrival> all = read(talks);
    assertThat(all).hasSize(2);
    assertThat(((Unreadable) all.get(1)).reason()).contains("link back");
  }

  @Test
  void aPathThatDoesNotExistIsTold() {
    assertThat(refused(talks.resolve("nothing.txt")).reason()).isEqualTo("does not exist");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, Détente “now”",
    "UTF-16LE, Détente “now” in Korea",
    "UTF-16BE, Détente “now” in Korea",
    "windows-1252, The détente is “over”. The café said so to the attaché of the régime in question.",
    "ISO-8859-1, The détente is over. The café said so to the attaché of the régime in question.",
    "ISO-8859-2, Ministrowie spraw zagranicznych rozmawiali w środę o przyszłości sankcji i że są gotowi na następną rundę rozmów w Genewie.",
    "ISO-8859-5, Министры обсудили в среду будущее санкций и договорились о следующей встрече в Женеве.",
    "KOI8-R, Министры обсудили в среду будущее санкций и договорились о следующей встрече в Женеве.",
    "windows-1251, Министры обсудили в среду будущее санкций и договорились о следующей встрече в Женеве.",
  })
  void everyEncodingIsDecodedRight(String charset, String text) throws IOException {
    Path path = write("a.txt", text.getBytes(Charset.forName(charset)));
    assertThat(document(path).content()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, EFBBBF", "UTF-16LE, FFFE", "UTF-16BE, FEFF"})
  void aByteOrderMarkIsNoCharacter(String charset, String mark) throws IOException {
    byte[] begin = HexFormat.of().parseHex(mark);
    byte[] text = "Détente".getBytes(Charset.forName(charset));
    byte[] all = new byte[begin.length + text.length];
    System.arraycopy(begin, 0, all, 0, begin.length);
    System.arraycopy(text, 0, all, begin.length, text.length);
    assertThat(document(write("a.txt", all)).content()).isEqualTo("Détente");
  }

  @Test
  void aPagesDeclaredEncodingCounts() throws IOException {
    String page = "<html><head><meta charset=\"windows-1251\"></head><p>Встреча</p></html>";
    Path path = write("a.html", page.getBytes(Charset.forName("windows-1251")));
    assertThat(document(path).content()).contains("Встреча");
  }

  @Test
  void aFileOfTwoEncodingsIsRefused() throws IOException {
    byte[] one = "The détente of the régime. ".getBytes(StandardCharsets.UTF_8);
    byte[] two = "The détente of the régime.".getBytes(StandardCharsets.ISO_8859_1);
    byte[] all = new byte[one.length + two.length];
    System.arraycopy(one, 0, all, 0, one.length);
    System.arraycopy(two, 0, all, one.length, two.length);
    assertThat(refused(write("a.txt", all)).reason()).contains("mixes");
  }

  @Test
  void aPageSavedAsTextIsAPage() throws IOException {
    Path page = write("a.txt", "<!DOCTYPE html>\n<html><p>Talks</p></html>");
    assertThat(document(page).format()).isEqualTo(Format.HTML);
    Path text = write("b.txt", "The tag <html> opens a page.");
    assertThat(document(text).format()).isEqualTo(Format.PLAIN_TEXT);
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, '', is empty",
    "a.txt, 200A0920, holds only white space",
    "a.txt, 255044462D312E37, is a PDF",
    "a.pdf, 255044462D312E37, is a PDF",
    "a.bin, 4142, is neither",
    "a.txt, 410001020304050642, control characters",
    "a.txt, 89504E470D0A1A0A, is an image",
    "a.docx, 504B0304, Office document",
  })
  void whatIsNoArticleIsRefusedWithTheReason(String name, String hex, String reason)
      throws IOException {
    Unreadable refused = refused(write(name, HexFormat.of().parseHex(hex)));
    assertThat(refused.reason()).contains(reason);
    assertThat(refused.remedy()).isNotBlank();
  }

  @Test
  void aHugeFileIsRefusedUnread() throws IOException {
    Path path = write("a.txt", "");
    try (var file = new java.io.RandomAccessFile(path.toFile(), "rw")) {
      file.setLength(21L * 1024 * 1024);
    }
    assertThat(refused(path).reason()).contains("21 MB");
  }
}
