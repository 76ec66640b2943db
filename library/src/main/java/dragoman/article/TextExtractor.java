package dragoman.article;

import java.util.List;

/// Takes a plain-text file apart. Its text is the file exactly as decoded, so that offsets fit the
/// original.
record TextExtractor(ProseRun run) implements Extractor {
  @Override
  public Extraction extract(String content) {
    List<Block> blocks = LineBlocks.of(content);
    return new Extraction(content, blocks, run.find(blocks), Marked.NOTHING);
  }
}
