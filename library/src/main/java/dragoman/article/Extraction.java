package dragoman.article;

import java.util.List;

/// A document taken apart.
///
/// @param text the text all offsets mean
/// @param blocks its blocks in order, boilerplate and all
/// @param body the indices of the blocks that are the body, rising
/// @param marked what the document's own markup says of it; all unknown for plain text
record Extraction(String text, List<Block> blocks, List<Integer> body, Marked marked) {
  Extraction {
    blocks = List.copyOf(blocks);
    body = List.copyOf(body);
  }

  /// The blocks before the first of the body: where headline, byline and date stand.
  List<Block> head() {
    return body.isEmpty() ? blocks : blocks.subList(0, body.getFirst());
  }

  /// The blocks of the body.
  List<Block> bodyBlocks() {
    return body.stream().map(blocks::get).toList();
  }
}
