package dragoman.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Takes a page apart: its text is that of its blocks, its body the paragraphs of the part that
/// holds the article, without what the rules exclude.
record PageExtractor(Prose prose, Phrases phrases, Exclusions exclusions) implements Extractor {
  private static final int LEAST_BODY_WORDS = 25;

  @Override
  public Extraction extract(String content) {
    Document document = Jsoup.parse(content);
    PageBlocks.Written written = PageBlocks.of(document);
    List<Block> blocks = written.blocks().stream().map(PageBlock::block).toList();
    List<Integer> body = body(blocks, PageBody.of(document.body(), written.blocks(), prose));
    if (words(blocks, body) < LEAST_BODY_WORDS) {
      body = new ProseRun(prose, phrases, exclusions).find(blocks);
    }
    return new Extraction(written.text(), blocks, body, PageMetadata.of(document));
  }

  private List<Integer> body(List<Block> blocks, List<Integer> inside) {
    Page page = new Page(blocks, prose);
    List<Integer> body = new ArrayList<>();
    int words = 0;
    for (int index : inside) {
      if (words >= 100 && phrases.role(page.text(index)).equals(Optional.of(Phrases.Role.STOP))) {
        break;
      }
      if (isParagraph(page, index) && !exclusions.excludes(page, index)) {
        body.add(index);
        words += page.block(index).words();
      }
    }
    return body;
  }

  /// The markup has said that the block lies in the article; its words need only not be a label.
  private boolean isParagraph(Page page, int index) {
    Block block = page.block(index);
    return switch (block.kind()) {
      case HEADING -> prose.isParagraph(block.text()) && Prose.endsSentence(block.text());
      case ITEM, PARAGRAPH -> block.words() >= 2;
      case LINE ->
          page.isProse(index) || prose.isShortSentence(block.text()) || block.words() >= 12;
    };
  }

  private static int words(List<Block> blocks, List<Integer> body) {
    return body.stream().mapToInt(index -> blocks.get(index).words()).sum();
  }
}
