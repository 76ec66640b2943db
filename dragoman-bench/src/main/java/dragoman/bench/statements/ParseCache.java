package dragoman.bench.statements;

import static java.nio.charset.StandardCharsets.UTF_8;

import dragoman.article.Article;
import dragoman.article.Basis;
import dragoman.article.Found;
import dragoman.language.AnnotatedArticle;
import dragoman.language.Annotator;
import dragoman.language.CoreNlpAnnotator;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.text.DateInterval;
import dragoman.text.Span;
import dragoman.text.Text;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Keeps parsed documents in a folder, so that a corpus is parsed once. A document is one
/// gzip-compressed file: a line `S<TAB>paragraph` opens a sentence, and each of its tokens is a
/// line of begin, end, lemma, tag, entity, head and relation, separated by tabs.
public final class ParseCache {
  private final Path folder;
  private final Supplier<Annotator> annotator;

  /// @param folder where the parses are; made if it is not there
  /// @param annotator made when the first document has to be parsed
  public ParseCache(Path folder, Supplier<Annotator> annotator) {
    this.folder = folder;
    this.annotator = annotator;
  }

  /// The document of a plain-text file, each line that is not blank a paragraph.
  static Article article(Path file) throws IOException {
    return article(name(file), Files.readString(file));
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
  }

  /// The parse of [#article(Path)].
  public AnnotatedArticle parsed(Path file) {
    try {
      return parsed(name(file), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /// The document of a text, kept under a name.
  public AnnotatedArticle parsed(String name, String text) {
    return parsed(article(name, text));
  }

  /// The parse of an article, kept under its id; whoever changes the text clears the folder.
  public AnnotatedArticle parsed(Article article) {
    Path kept = folder.resolve(article.id() + ".tsv.gz");
    try {
      if (Files.exists(kept)) {
        return read(article, kept);
      }
      AnnotatedArticle annotated = annotator.get().annotate(article);
      write(annotated, kept);
      return annotated;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the parse " + kept, e);
    }
  }

  private static Article article(String name, String text) {
    List<Span> body = new ArrayList<>();
    int begin = 0;
    for (String line : text.split("\n", -1)) {
      int length = line.codePointCount(0, line.length());
      if (!line.isBlank()) {
        body.add(new Span(begin, begin + length));
      }
      begin += length + 1;
    }
    return new Article(
        name,
        name + ".txt",
        new Text(text),
        Found.unknown(""),
        Found.unknown(List.of()),
        List.of(),
        Found.unknown(""),
        new Found<>(DateInterval.UNKNOWN, Basis.UNKNOWN),
        "en",
        "",
        body,
        null);
  }

  private void write(AnnotatedArticle annotated, Path kept) throws IOException {
    Files.createDirectories(folder);
    Path beside = folder.resolve(kept.getFileName() + ".part");
    try (var out =
        new BufferedWriter(
            new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(beside)), UTF_8))) {
      for (Sentence sentence : annotated.sentences()) {
        out.write("S\t" + sentence.paragraph() + "\n");
        for (Token token : sentence.tokens()) {
          out.write(line(token) + "\n");
        }
      }
    }
    Files.move(beside, kept, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  private static String line(Token token) {
    return String.join(
        "\t",
        Integer.toString(token.span().begin()),
        Integer.toString(token.span().end()),
        token.lemma(),
        token.tag(),
        token.entity(),
        Integer.toString(token.head()),
        token.relation());
  }

  private static AnnotatedArticle read(Article article, Path kept) throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    int paragraph = 0;
    try (var in =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(Files.newInputStream(kept)), UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] parts = line.split("\t", -1);
        if (parts.length == 2) {
          close(sentences, paragraph, tokens);
          paragraph = Integer.parseInt(parts[1]);
        } else {
          tokens.add(token(article, tokens.size(), parts));
        }
      }
    }
    close(sentences, paragraph, tokens);
    return new AnnotatedArticle(article, sentences);
  }

  private static void close(List<Sentence> sentences, int paragraph, List<Token> tokens) {
    if (!tokens.isEmpty()) {
      sentences.add(new Sentence(sentences.size(), paragraph, tokens));
      tokens.clear();
    }
  }

  private static Token token(Article article, int index, String[] parts) {
    var span = new Span(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    return new Token(
        index,
        span,
        article.text().slice(span),
        parts[2],
        parts[3],
        parts[4],
        Integer.parseInt(parts[5]),
        parts[6]);
  }

  /// `ParseCache FOLDER TEXTS...`: parses every `.txt` file of the given folders that is not kept
  /// yet.
  public static void main(String[] arguments) throws IOException {
    Annotator shared = new CoreNlpAnnotator();
    var cache = new ParseCache(Path.of(arguments[0]), () -> shared);
    for (int i = 1; i < arguments.length; i++) {
      try (Stream<Path> files = Files.list(Path.of(arguments[i]))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          System.out.println(file.getFileName() + " " + cache.parsed(file).sentences().size());
        }
      }
    }
  }
}
