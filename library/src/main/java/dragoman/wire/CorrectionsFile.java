package dragoman.wire;

import dragoman.situation.Correction;
import dragoman.situation.Corrections;
import dragoman.source.Unreadable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads `corrections.ndjson`: one correction on a line, blank lines are skipped
/// (`docs/how-to/correct.md`). A line that is wrong becomes a line of the import report that says
/// what is wrong and what would be right; the others apply.
public final class CorrectionsFile {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final List<Corrections.Line> lines = new ArrayList<>();
  private final List<Unreadable> problems = new ArrayList<>();

  private CorrectionsFile() {}

  /// What one or several files say, in order.
  ///
  /// @param problems what is wrong in them, line by line
  public record Read(Corrections corrections, List<Unreadable> problems) {
    public Read {
      problems = List.copyOf(problems);
    }
  }

  public static Read read(List<Path> files) {
    CorrectionsFile file = new CorrectionsFile();
    files.forEach(file::read);
    return new Read(new Corrections(file.lines), file.problems);
  }

  private void read(Path path) {
    String name = String.valueOf(path.getFileName());
    String content;
    try {
      byte[] bytes = Files.readAllBytes(path);
      content = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      problem(name, "is not UTF-8, so nothing it says is used", "save it as UTF-8");
      return;
    } catch (IOException e) {
      problem(name, "cannot be read, so nothing it says is used", "check the path");
      return;
    }
    int number = 0;
    for (String line : content.split("\n", -1)) {
      number++;
      String text = number == 1 ? line.replaceFirst("^\uFEFF", "") : line;
      if (!text.isBlank()) {
        line(text, name + ", line " + number);
      }
    }
  }

  private void line(String text, String where) {
    try {
      JsonNode node = MAPPER.readTree(text);
      if (node instanceof ObjectNode object) {
        Correction correction = new CorrectionLine(object).read();
        lines.add(new Corrections.Line(where, correction));
      } else {
        problem(where, "is no JSON object", CorrectionLine.EXAMPLE);
      }
    } catch (CorrectionLine.Wrong wrong) {
      problem(where, wrong.reason(), wrong.remedy());
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      String column = at == null ? "" : " at column " + at.getColumnNr();
      problem(where, "is no JSON" + column + ": " + reason(e), CorrectionLine.EXAMPLE);
    }
  }

  /// Only what is wrong, on one line: Jackson adds where it looked.
  private static String reason(JacksonException e) {
    String first = e.getOriginalMessage().lines().findFirst().orElse("");
    return first.replaceFirst("\\s*\\(?(start marker )?at \\[Source.*$", "").strip();
  }

  private void problem(String where, String reason, String remedy) {
    problems.add(new Unreadable(where, reason, remedy));
  }
}
