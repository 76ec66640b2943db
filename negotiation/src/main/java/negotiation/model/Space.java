package negotiation.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import negotiation.conflict.ArcMoves;
import negotiation.conflict.ConflictException;
import negotiation.conflict.MergedStates;
import negotiation.conflict.Moves;
import negotiation.conflict.Option;
import negotiation.conflict.OptionForm;
import negotiation.conflict.Payoffs;
import negotiation.conflict.Preference;
import negotiation.conflict.RowMoves;

/// The states of a conflict and how its moves and payoffs are made, for any variant.
sealed interface Space {
  States states();

  /// @param options with the directions of the variant
  Moves moves(int players, List<Option> options);

  /// The form that statements and weights are about; empty in graph form.
  Optional<OptionForm> form();

  /// @throws ConflictException when the preference does not fit the states
  int[] payoffs(Preference preference);

  /// Options, every feasible state by itself.
  record Free(OptionForm base, States states) implements Space {
    @Override
    public Moves moves(int players, List<Option> options) {
      return RowMoves.of(base.with(options), players);
    }

    @Override
    public Optional<OptionForm> form() {
      return Optional.of(base);
    }

    @Override
    public int[] payoffs(Preference preference) {
      return Payoffs.of(preference, base);
    }
  }

  /// Options, some states merged; `groupOf` gives each feasible state its group.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Merged(OptionForm base, int[] groupOf, States states) implements Space {
    @Override
    public Moves moves(int players, List<Option> options) {
      return MergedStates.of(RowMoves.of(base.with(options), players), groupOf, states.count());
    }

    @Override
    public Optional<OptionForm> form() {
      return Optional.of(base);
    }

    @Override
    public int[] payoffs(Preference preference) {
      if (preference instanceof Preference.Ranking ranking) {
        return Payoffs.of(ranking, states.count());
      }
      int[] payoffs = Payoffs.of(preference, base);
      var names = IntStream.range(0, states.count()).mapToObj(states.names()::id).toList();
      return MergedStates.payoffs(payoffs, groupOf, states.count(), names);
    }
  }

  /// States and moves listed one by one.
  record Graph(ArcMoves arcs, States states) implements Space {
    @Override
    public Moves moves(int players, List<Option> options) {
      return arcs;
    }

    @Override
    public Optional<OptionForm> form() {
      return Optional.empty();
    }

    @Override
    public int[] payoffs(Preference preference) {
      if (preference instanceof Preference.Ranking ranking) {
        return Payoffs.of(ranking, states.count());
      }
      throw new ConflictException("a model in graph form has no options to prefer: give a ranking");
    }
  }
}
