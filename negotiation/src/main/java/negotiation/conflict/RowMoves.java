package negotiation.conflict;

import java.util.Arrays;

/// Moves of a model in option form, kept as *rows*: for each player the states that agree in
/// everybody else's options. A player moves within a row, as far as one-way options allow; several
/// own options may change in one move, so an infeasible state in between does not block.
///
/// Memory is two integers per player and state, whatever the number of moves.
public final class RowMoves implements Moves {
  /* A row is split into classes: the states that also agree in the player's one-way options.
  Within a class every state reaches every other, so what is reachable from (or reaches) one state
  of a class is the same for all of them. Searches use this to look at each class once. */

  private final OptionForm form;
  private final Row[] rows;

  private record Row(int[] rowOf, int[] start, int[] members, int[] classOf, int classes) {}

  private RowMoves(OptionForm form, Row[] rows) {
    this.form = form;
    this.rows = rows;
  }

  public static RowMoves of(OptionForm form, int players) {
    var rows = new Row[players];
    for (int player = 0; player < players; player++) {
      rows[player] = rows(form, form.mask(player));
    }
    return new RowMoves(form, rows);
  }

  private static Row rows(OptionForm form, long own) {
    int states = form.states();
    var rowNumbers = new PatternNumbers(states);
    var rowOf = new int[states];
    for (int state = 0; state < states; state++) {
      rowOf[state] = rowNumbers.numberOf(form.pattern(state) & ~own);
    }
    var start = new int[rowNumbers.size() + 1];
    for (int row : rowOf) {
      start[row + 1]++;
    }
    for (int row = 0; row < rowNumbers.size(); row++) {
      start[row + 1] += start[row];
    }
    var next = Arrays.copyOf(start, rowNumbers.size());
    var members = new int[states];
    for (int state = 0; state < states; state++) {
      members[next[rowOf[state]]++] = state;
    }
    long reversible = own & ~form.oneWay();
    if (reversible == own) {
      return new Row(rowOf, start, members, rowOf, rowNumbers.size());
    }
    var classNumbers = new PatternNumbers(states);
    var classOf = new int[states];
    for (int state = 0; state < states; state++) {
      classOf[state] = classNumbers.numberOf(form.pattern(state) & ~reversible);
    }
    return new Row(rowOf, start, members, classOf, classNumbers.size());
  }

  public OptionForm form() {
    return form;
  }

  /// Whether every option of the player can be changed both ways.
  public boolean reversible(int player) {
    return (form.mask(player) & form.oneWay()) == 0;
  }

  /// The first place of the state's row in [#member].
  public int rowBegin(int player, int state) {
    return rows[player].start[rows[player].rowOf[state]];
  }

  /// The place after the last of the state's row in [#member].
  public int rowEnd(int player, int state) {
    return rows[player].start[rows[player].rowOf[state] + 1];
  }

  public int member(int player, int place) {
    return rows[player].members[place];
  }

  public int classOf(int player, int state) {
    return rows[player].classOf[state];
  }

  public int classes(int player) {
    return rows[player].classes;
  }

  /// Whether the directions allow the step; both states must be of one row.
  public boolean stepAllowed(int from, int to) {
    return form.directionAllows(form.pattern(from), form.pattern(to));
  }

  @Override
  public int players() {
    return rows.length;
  }

  @Override
  public int states() {
    return form.states();
  }

  @Override
  public int[] from(int player, int state) {
    return row(player, state, false);
  }

  @Override
  public int[] into(int player, int state) {
    return row(player, state, true);
  }

  @Override
  public boolean allowed(int player, int from, int to) {
    return from != to
        && rows[player].rowOf[from] == rows[player].rowOf[to]
        && stepAllowed(from, to);
  }

  private int[] row(int player, int state, boolean into) {
    var found = new int[rowEnd(player, state) - rowBegin(player, state)];
    int count = 0;
    for (int place = rowBegin(player, state); place < rowEnd(player, state); place++) {
      int other = rows[player].members[place];
      if (other != state && (into ? stepAllowed(other, state) : stepAllowed(state, other))) {
        found[count++] = other;
      }
    }
    return Arrays.copyOf(found, count);
  }
}
