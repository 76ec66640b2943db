package dragoman.article;

/// Finds the blocks of one format's documents and tells which of them are the article. There is one
/// for each [dragoman.source.Format].
interface Extractor {
  Extraction extract(String content);
}
