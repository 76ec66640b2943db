package dragoman.article;

import dragoman.source.Format;
import dragoman.source.RawDocument;
import dragoman.source.Unreadable;
import dragoman.text.Fingerprint;
import dragoman.text.Span;
import dragoman.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads one document: which of its paragraphs are the article's body, its title, authors,
/// publisher and date, each with its basis, and its language. A pure function, safe for many
/// threads.
///
/// It throws nothing for any document; what is no English article is [Read.Rejected] with the
/// reason. Whether an article is a copy of another is for [Copies] to say.
public final class ArticleReader {
  /* ISO 639-2 for what cannot be told. */
  private static final String UNKNOWN = "und";
  /* Words from which on running text shows the function words of its language. */
  private static final int LONG = 60;
  /* Paragraphs that may begin with what stands above the article. */
  private static final int HEADS = 2;

  private final Extractor texts;
  private final Extractor pages;
  private final Headline headline;
  private final Byline byline;
  private final AgencyLine dateline = new AgencyLine();
  private final Interview interview;
  private final GluedHead gluedHead = new GluedHead();
  private final LanguageGuess languages = new LanguageGuess();

  public ArticleReader() {
    Prose prose = new Prose();
    Phrases phrases = new Phrases();
    Names names = new Names();
    AuthorNote note = new AuthorNote(names);
    Exclusions exclusions = Exclusions.of(phrases, names, note);
    texts = new TextExtractor(new ProseRun(prose, phrases, exclusions));
    pages = new PageExtractor(prose, phrases, exclusions);
    headline = new Headline(prose, phrases, names);
    byline = new Byline(names, prose, note);
    interview = new Interview(names);
  }

  public Read read(RawDocument document) {
    Extractor extractor =
        switch (document.format()) {
          case PLAIN_TEXT -> texts;
          case HTML -> pages;
        };
    Extraction extraction = extractor.extract(document.content());
    Optional<String> foreign = foreignLanguage(document, extraction);
    if (foreign.isPresent()) {
      return rejected(
          document,
          foreign.get().equals(UNKNOWN)
              ? "is in no language that could be told; only English is read so far"
              : "is in " + LanguageGuess.name(foreign.get()) + "; only English is read so far",
          foreign.get().equals(UNKNOWN)
              ? "give its English translation; where it is English, say so in a language column of"
                  + " the metadata"
              : "give its English translation");
    }
    if (extraction.body().isEmpty()) {
      return rejected(
          document,
          "holds no article: no paragraphs of running text were found",
          document.format() == Format.HTML
              ? "save the article's own page, not the front page or a list"
              : "save the article's text, not only menus and headlines");
    }
    return new Read.Readable(article(document, extraction));
  }

  /// The language where it is not English.
  private Optional<String> foreignLanguage(RawDocument document, Extraction extraction) {
    StringBuilder words = new StringBuilder();
    List<Block> blocks =
        extraction.body().isEmpty() ? extraction.blocks() : extraction.bodyBlocks();
    blocks.forEach(block -> words.append(block.text()).append('\n'));
    Optional<String> guess = languages.of(words.toString());
    if (guess.isEmpty()) {
      boolean isLong = words.toString().split("\\s+").length >= LONG;
      String otherwise = isLong && !extraction.body().isEmpty() ? UNKNOWN : "en";
      guess = Optional.of(document.given().getOrDefault("language", otherwise));
    }
    return guess.filter(language -> !language.toLowerCase(Locale.ROOT).startsWith("en"));
  }

  private Article article(RawDocument document, Extraction extraction) {
    Marked marked = extraction.marked();
    AgencyLine.Line line = dateline.read(extraction);
    String url = document.given().getOrDefault("url", marked.url());
    List<String> bylined = byline.find(extraction);
    Found<List<String>> authors =
        given(document, "author")
            .map(ArticleReader::people)
            .map(value -> new Found<>(value, Basis.GIVEN))
            .orElseGet(() -> best(marked.authors(), found(bylined)));
    Text text = new Text(extraction.text());
    return new Article(
        Fingerprint.of(extraction.text()),
        document.source(),
        text,
        title(document, extraction),
        authors,
        interview.find(extraction, authors.value()),
        publisher(document, marked, line),
        new Published(document, extraction, line.date(), url).find(),
        "en",
        url,
        spans(text, extraction),
        null);
  }

  private Found<String> title(RawDocument document, Extraction extraction) {
    return given(document, "title")
        .map(value -> new Found<>(value, Basis.GIVEN))
        .orElseGet(() ->
            extraction.marked().title().basis() == Basis.UNKNOWN
                ? headline
                    .find(extraction)
                    .map(value -> new Found<>(value, Basis.BYLINE))
                    .orElse(Found.unknown(""))
                : extraction.marked().title());
  }

  private static Found<String> publisher(
      RawDocument document, Marked marked, AgencyLine.Line line) {
    return given(document, "publisher")
        .map(value -> new Found<>(value, Basis.GIVEN))
        .orElseGet(() ->
            marked.publisher().basis() == Basis.UNKNOWN
                ? line.agency()
                    .map(value -> new Found<>(value, Basis.BYLINE))
                    .orElse(Found.unknown(""))
                : marked.publisher());
  }

  private static Found<List<String>> found(List<String> authors) {
    return authors.isEmpty() ? Found.unknown(List.of()) : new Found<>(authors, Basis.BYLINE);
  }

  private static Found<List<String>> best(Found<List<String>> marked, Found<List<String>> bylined) {
    return marked.basis() == Basis.UNKNOWN ? bylined : marked;
  }

  private static List<String> people(String written) {
    return Pattern.compile(";")
        .splitAsStream(written)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static Optional<String> given(RawDocument document, String column) {
    return Optional.ofNullable(document.given().get(column));
  }

  private List<Span> spans(Text text, Extraction extraction) {
    List<Span> spans = new ArrayList<>();
    for (Block block : extraction.bodyBlocks()) {
      String paragraph = extraction.text().substring(block.begin(), block.end());
      int lead = LeadIn.length(paragraph);
      if (spans.size() < HEADS) {
        lead = Math.max(lead, gluedHead.length(paragraph));
      }
      spans.add(text.span(block.begin() + lead, block.end()));
    }
    return spans;
  }

  private static Read rejected(RawDocument document, String reason, String remedy) {
    return new Read.Rejected(new Unreadable(document.source(), reason, remedy));
  }
}
