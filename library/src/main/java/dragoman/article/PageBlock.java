package dragoman.article;

import org.jsoup.nodes.Element;

/// A block with where it stands in its page.
///
/// @param block its words and place in the text
/// @param element the element it is the text of
/// @param linked the share of its characters that are links
record PageBlock(Block block, Element element, double linked) {}
