package negotiation.conflict;

/// What states are called: `id` is short and unique and is what rankings use, `name` is what people
/// read.
public interface StateNames {
  String id(int state);

  String name(int state);
}
