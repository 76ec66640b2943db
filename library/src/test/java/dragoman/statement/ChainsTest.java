package dragoman.statement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Annotated;
import dragoman.language.AnnotatedArticle;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The fifty chains of `chains.txt`: every link is there, at its depth.
final class ChainsTest {
  record Case(String text, List<String> links) {
    @Override
    public String toString() {
      return text;
    }
  }

  static Stream<Case> chains() throws IOException {
    List<Case> cases = new ArrayList<>();
    try (InputStream in = ChainsTest.class.getResourceAsStream("chains.txt")) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
      for (String line : all.lines().filter(l -> !l.startsWith("#")).toList()) {
        if (line.startsWith(" ")) {
          cases.getLast().links().add(line.substring(2));
        } else {
          cases.add(new Case(line, new ArrayList<>()));
        }
      }
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("chains")
  void everyLinkIsKept(Case chain) {
    AnnotatedArticle article = Annotated.article(chain.text());
    assertThat(links(article, Rendered.statements(article)))
        .containsExactlyInAnyOrderElementsOf(chain.links());
  }

  private static List<String> links(AnnotatedArticle article, List<Statement> statements) {
    Map<String, Integer> depths = new HashMap<>();
    List<String> links = new ArrayList<>();
    while (depths.size() < statements.size()) {
      for (Statement statement : statements) {
        String outer = statement.within();
        if (outer == null || depths.containsKey(outer)) {
          depths.putIfAbsent(statement.id(), outer == null ? 0 : depths.getOrDefault(outer, 0) + 1);
        }
      }
    }
    for (Statement statement : statements) {
      String line = Rendered.line(article, statement).strip();
      String link = line.startsWith("NOT ") ? line : "> " + line;
      String cut = link.substring(0, link.lastIndexOf(" > ")).replace("NOT ", "NOT > ");
      links.add("  ".repeat(depths.getOrDefault(statement.id(), 0)) + cut);
    }
    return links;
  }
}
