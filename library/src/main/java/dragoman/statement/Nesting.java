package dragoman.statement;

import dragoman.statement.attribution.Attribution;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which statement stands within which: the innermost whose content holds the other's cue, or for a
/// quotation without a cue its content.
final class Nesting {
  private static final int NONE = -1;

  private final List<Attribution> attributions;

  Nesting(List<Attribution> attributions) {
    this.attributions = attributions;
  }

  /// For each attribution the index of the one it stands within, -1 for none.
  int[] parents() {
    int[] parents = new int[attributions.size()];
    Arrays.setAll(parents, this::parent);
    return parents;
  }

  /// The indices, each after the one it stands within.
  List<Integer> outerFirst() {
    int[] parents = parents();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < parents.length; i++) {
      List<Integer> chain = new ArrayList<>();
      for (int at = i; at != NONE && !order.contains(at) && !chain.contains(at); at = parents[at]) {
        chain.addFirst(at);
      }
      order.addAll(chain);
    }
    return order;
  }

  private int parent(int inner) {
    int best = NONE;
    for (int outer = 0; outer < attributions.size(); outer++) {
      boolean holds = outer != inner && holds(outer, inner) && !holds(inner, outer);
      if (holds && (best == NONE || length(outer) < length(best))) {
        best = outer;
      }
    }
    return best;
  }

  private boolean holds(int outer, int inner) {
    Attribution whole = attributions.get(outer);
    Span anchor = anchor(attributions.get(inner));
    return whole.contentContains(anchor) || isInGap(whole, anchor);
  }

  /// Whether a cue is set between two spans of a content by itself: "that Kim, according to Tass,
  /// left".
  private static boolean isInGap(Attribution outer, Span anchor) {
    for (int i = 1; i < outer.content().size(); i++) {
      var gap = new Span(outer.content().get(i - 1).end(), outer.content().get(i).begin());
      @Nullable Span own = outer.cue();
      if (gap.contains(anchor)) {
        return own != null && !gap.overlaps(own);
      }
    }
    return false;
  }

  private int length(int i) {
    return attributions.get(i).content().stream().mapToInt(Span::length).sum();
  }

  private static Span anchor(Attribution attribution) {
    @Nullable Span cue = attribution.cue();
    return cue == null ? attribution.contentCover() : cue;
  }
}
