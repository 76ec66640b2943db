package negotiation.report;

import java.util.List;

/// A part of a report, before it is HTML or Markdown. All text is plain and not yet escaped.
sealed interface Block {
  /// @param level 1 for the title
  record Heading(int level, String text) implements Block {}

  record Paragraph(String text) implements Block {}

  record Items(List<String> items) implements Block {
    public Items {
      items = List.copyOf(items);
    }
  }

  /// Every row has as many cells as the header.
  record Table(List<String> header, List<List<String>> rows) implements Block {
    public Table {
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /// A drawing as SVG, already escaped, and what it shows.
  record Figure(String svg, String caption) implements Block {}

  /// Blocks a reader opens when needed.
  record Details(String summary, List<Block> blocks) implements Block {
    public Details {
      blocks = List.copyOf(blocks);
    }
  }
}
