package dragoman.statement.quote;

import dragoman.statement.quote.Mark.Role;
import dragoman.statement.quote.Quote.End;
import dragoman.text.Span;
import dragoman.text.Text;
import java.util.ArrayList;
import java.util.List;

/// Finds the quotations of a text as it is really typed: curly, straight and mixed marks, nested
/// ones, missing ones, and quotations whose every paragraph opens with a mark.
///
/// Single marks count only where the paragraphs have no double ones (the British way), and inside
/// double ones. Whether a quotation is a statement is not asked here.
public final class QuoteScanner {
  /// The quotations in order of the text, outer before inner.
  public List<Quote> scan(Text text, List<Span> paragraphs) {
    List<String> contents = paragraphs.stream().map(text::slice).toList();
    boolean hasDoubles = contents.stream().anyMatch(p -> !Mark.doubles(p).isEmpty());
    List<Quote> quotes = new ArrayList<>();
    boolean isCarried = false;
    for (int i = 0; i < contents.size(); i++) {
      String content = contents.get(i);
      boolean isNextOpening = i + 1 < contents.size() && opens(contents.get(i + 1), hasDoubles);
      int offset = text.utf16(paragraphs.get(i).begin());
      List<Stretch> stretches =
          stretches(content, marks(content, hasDoubles), isNextOpening && hasDoubles);
      for (Stretch stretch : stretches) {
        boolean continues = isCarried && stretch == stretches.getFirst();
        Span span = text.span(offset + stretch.begin, offset + stretch.end);
        quotes.add(new Quote(span, 0, stretch.how, continues));
        if (hasDoubles) {
          quotes.addAll(inner(text, content, offset, stretch));
        }
      }
      isCarried = !stretches.isEmpty() && stretches.getLast().how == End.CARRIED;
    }
    return List.copyOf(quotes);
  }

  private record Stretch(int begin, int end, End how) {}

  private static List<Mark> marks(String paragraph, boolean hasDoubles) {
    return hasDoubles
        ? Mark.doubles(paragraph)
        : withoutPossessives(paragraph, Mark.singles(paragraph, 0, paragraph.length()));
  }

  private static boolean opens(String paragraph, boolean hasDoubles) {
    List<Mark> marks = marks(paragraph, hasDoubles);
    return !marks.isEmpty()
        && marks.getFirst().role() != Role.CLOSES
        && paragraph.substring(0, marks.getFirst().at()).isBlank();
  }

  private static List<Stretch> stretches(String text, List<Mark> marks, boolean isNextOpening) {
    List<Stretch> stretches = new ArrayList<>();
    int open = -1;
    int depth = 0;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      boolean opens = mark.role() == Role.OPENS || (mark.role() == Role.EITHER && open < 0);
      if (open < 0) {
        if (opens) {
          open = mark.at();
        }
      } else if (!opens) {
        if (depth > 0) {
          depth--;
        } else {
          stretches.add(new Stretch(open, mark.end(), End.CLOSED));
          open = -1;
        }
      } else if (closings(marks, i + 1) > depth + 1) {
        depth++;
      } else {
        stretches.add(new Stretch(open, trimmed(text, open, mark.at()), End.MISSING));
        open = mark.at();
        depth = 0;
      }
    }
    if (open >= 0) {
      End how = isNextOpening ? End.CARRIED : End.MISSING;
      stretches.add(new Stretch(open, trimmed(text, open, text.length()), how));
    }
    return stretches;
  }

  /// How many closing marks follow before anything opens again.
  private static int closings(List<Mark> marks, int from) {
    int closings = 0;
    while (from + closings < marks.size() && marks.get(from + closings).role() != Role.OPENS) {
      closings++;
    }
    return closings;
  }

  private static int trimmed(String text, int begin, int end) {
    int last = end;
    while (last > begin + 1 && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  /// A closing mark after "s" with a word behind it ("the states' position") closes only where no
  /// better one follows.
  private static List<Mark> withoutPossessives(String text, List<Mark> marks) {
    List<Mark> kept = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      boolean isPossessive =
          mark.role() == Role.CLOSES
              && mark.at() > 0
              && text.charAt(mark.at() - 1) == 's'
              && mark.end() + 1 < text.length()
              && Character.isLowerCase(text.charAt(mark.end() + 1));
      boolean hasBetter = i + 1 < marks.size() && marks.get(i + 1).role() == Role.CLOSES;
      if (!isPossessive || !hasBetter && !kept.isEmpty() && isOpen(kept)) {
        kept.add(mark);
      }
    }
    return kept;
  }

  private static boolean isOpen(List<Mark> marks) {
    return marks.getLast().role() == Role.OPENS;
  }

  private static List<Quote> inner(Text text, String paragraph, int offset, Stretch outer) {
    List<Quote> quotes = new ArrayList<>();
    List<Mark> doubles =
        Mark.doubles(paragraph).stream()
            .filter(m -> m.at() > outer.begin && m.end() < outer.end)
            .toList();
    List<Mark> singles =
        withoutPossessives(
            paragraph,
            Mark.singles(paragraph, outer.begin + 1, Math.max(outer.begin + 1, outer.end - 1)));
    for (List<Mark> marks : List.of(doubles, singles)) {
      for (Stretch stretch : stretches(paragraph, marks, false)) {
        if (stretch.how == End.CLOSED) {
          Span span = text.span(offset + stretch.begin, offset + stretch.end);
          quotes.add(new Quote(span, 1, End.CLOSED, false));
        }
      }
    }
    return quotes;
  }
}
