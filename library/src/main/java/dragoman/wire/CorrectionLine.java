package dragoman.wire;

import dragoman.actor.Kind;
import dragoman.event.Status;
import dragoman.situation.ActorAddress;
import dragoman.situation.Correction;
import dragoman.situation.PassageAddress;
import dragoman.source.WrittenDate;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One line of `corrections.ndjson` as a correction.
final class CorrectionLine {
  static final String EXAMPLE =
      "write one object on a line, such as {\"op\":\"rename\",\"actor\":\"Kim\",\"name\":\"Kim"
          + " Jong-un\"}";

  private static final String OPERATIONS = "merge, split, rename, reject, set date or set status";

  /// As the page writes it in its address.
  private static final Pattern ADDRESS = Pattern.compile("(?:#p=)?(.+):(\\d{1,9})-(\\d{1,9})");

  private final ObjectNode line;

  CorrectionLine(ObjectNode line) {
    this.line = line;
  }

  /// @throws Wrong when the line says no correction
  Correction read() throws Wrong {
    String operation = text(line, "op", "name the operation: " + OPERATIONS);
    return switch (operation) {
      case "merge" -> merge();
      case "split" -> split();
      case "rename" -> {
        fields("actor", "name");
        yield new Correction.Rename(actor(field("actor")), name());
      }
      case "reject" -> reject();
      case "set date" -> {
        fields("event", "date");
        yield date();
      }
      case "set status" -> {
        fields("event", "status");
        yield new Correction.SetStatus(
            place(field("event")), choice(Status.class, text(line, "status", ""), "status"));
      }
      default ->
          throw new Wrong("asks for “" + operation + "”, which is not known", "use " + OPERATIONS);
    };
  }

  private Correction merge() throws Wrong {
    if (!line.has("events")) {
      fields("actors");
      return new Correction.Merge(actors());
    }
    fields("events");
    List<PassageAddress> events = places();
    if (events.size() < 2) {
      throw new Wrong("merges fewer than two events", "name two or more places in \"events\"");
    }
    return new Correction.MergeEvents(events);
  }

  private Correction split() throws Wrong {
    if (!line.has("events")) {
      fields("actor", "articles", "name");
      return new Correction.Split(actor(field("actor")), articles(), name());
    }
    fields("events");
    List<PassageAddress> events = places();
    if (events.isEmpty()) {
      throw new Wrong("splits off nothing", "name in \"events\" the places that tell it");
    }
    return new Correction.SplitEvents(events);
  }

  private List<PassageAddress> places() throws Wrong {
    List<PassageAddress> places = new ArrayList<>();
    for (JsonNode node : list("events")) {
      places.add(place(node));
    }
    return places;
  }

  private Correction reject() throws Wrong {
    fields("actor", "event", "statement", "position");
    List<String> named =
        line.propertyNames().stream().filter(name -> !Set.of("op", "why").contains(name)).toList();
    if (named.size() != 1) {
      throw new Wrong(
          "rejects " + named.size() + " things", "name one: actor, event, statement or position");
    }
    String what = named.getFirst();
    return what.equals("actor")
        ? new Correction.RejectActor(actor(field(what)))
        : new Correction.Reject(choice(Correction.Sort.class, what, "kind"), place(field(what)));
  }

  private Correction date() throws Wrong {
    String written = text(line, "date", "");
    var date = WrittenDate.interval(written);
    if (date.isEmpty()) {
      throw new Wrong(
          "has the date “" + written + "”, which is not understood",
          "write it as 2019-04-25, 2019-04, 2019 or 2019-04-16/2019-04-30");
    }
    return new Correction.SetDate(place(field("event")), date.get());
  }

  private List<ActorAddress> actors() throws Wrong {
    List<ActorAddress> actors = new ArrayList<>();
    for (JsonNode node : list("actors")) {
      actors.add(actor(node));
    }
    if (actors.size() < 2) {
      throw new Wrong("merges fewer than two actors", "name two or more in \"actors\"");
    }
    return actors;
  }

  private List<String> articles() throws Wrong {
    List<String> articles = new ArrayList<>();
    for (JsonNode node : list("articles")) {
      if (!node.isString() || node.asString().isBlank()) {
        throw new Wrong(
            "has something in “articles” that is no text", "write the sources of articles");
      }
      articles.add(node.asString());
    }
    if (articles.isEmpty()) {
      throw new Wrong("names no articles", "name in \"articles\" those that speak of the other");
    }
    return articles;
  }

  private JsonNode list(String name) throws Wrong {
    JsonNode node = field(name);
    if (!node.isArray()) {
      throw new Wrong("has “" + name + "” that is no list", "write [ … ]");
    }
    return node;
  }

  private String name() throws Wrong {
    return text(line, "name", "say in \"name\" what it is called").strip();
  }

  /// A name, or an object with the name and what narrows it.
  private static ActorAddress actor(JsonNode node) throws Wrong {
    if (node.isString() && !node.asString().isBlank()) {
      return new ActorAddress(node.asString(), null, null, null);
    }
    if (!(node instanceof ObjectNode object)) {
      throw new Wrong("has an actor that is no name", "write \"Kim\" or {\"name\":\"Kim\", …}");
    }
    fields(object, Set.of("name", "kind", "country", "article"));
    String kind = optional(object, "kind");
    return new ActorAddress(
        text(object, "name", "write a name as in actors.csv"),
        kind == null ? null : choice(Kind.class, kind, "kind"),
        optional(object, "country"),
        optional(object, "article"));
  }

  /// A passage as in `briefing.json`, or an address as the page writes it.
  private static PassageAddress place(JsonNode node) throws Wrong {
    if (node.isString()) {
      Matcher matcher = ADDRESS.matcher(node.asString().strip());
      if (matcher.matches()) {
        return new PassageAddress(
            matcher.group(1), span(matcher.group(2), matcher.group(3)), null, null);
      }
    } else if (node instanceof ObjectNode object) {
      fields(object, Set.of("article", "begin", "end", "exact", "action"));
      JsonNode begin = object.get("begin");
      JsonNode end = object.get("end");
      if (begin != null && end != null && begin.isInt() && end.isInt()) {
        return new PassageAddress(
            text(object, "article", "write its source or its id"),
            span(begin.asString(), end.asString()),
            optional(object, "exact"),
            optional(object, "action"));
      }
    }
    throw new Wrong(
        "names no place",
        "copy a passage from briefing.json, {\"article\":…,\"begin\":…,\"end\":…}, or an address"
            + " from the page, \"#p=…:10-42\"");
  }

  private static Span span(String begin, String end) throws Wrong {
    int from = Integer.parseInt(begin);
    int to = Integer.parseInt(end);
    if (from < 0 || to <= from) {
      throw new Wrong(
          "names a place that ends before it begins: " + from + "-" + to,
          "let begin be less than end");
    }
    return new Span(from, to);
  }

  private static <E extends Enum<E>> E choice(Class<E> of, String value, String what) throws Wrong {
    for (E constant : of.getEnumConstants()) {
      if (constant.name().equals(value.toUpperCase(Locale.ROOT))) {
        return constant;
      }
    }
    throw new Wrong(
        "has the " + what + " “" + value + "”, which is not known",
        "use one of "
            + String.join(", ", Arrays.stream(of.getEnumConstants()).map(Enum::name).toList()));
  }

  private JsonNode field(String name) throws Wrong {
    JsonNode node = line.get(name);
    if (node == null) {
      throw new Wrong("has no “" + name + "”", "add it");
    }
    return node;
  }

  private void fields(String... known) throws Wrong {
    Set<String> all = new TreeSet<>(Set.of(known));
    all.add("op");
    all.add("why");
    fields(line, all);
  }

  private static void fields(ObjectNode node, Set<String> known) throws Wrong {
    for (String name : node.propertyNames()) {
      if (!known.contains(name)) {
        throw new Wrong(
            "has “" + name + "”, which is not known here",
            "use " + String.join(", ", new TreeSet<>(known)));
      }
    }
  }

  private static String text(ObjectNode node, String name, String remedy) throws Wrong {
    String value = optional(node, name);
    if (value == null) {
      throw new Wrong("has no “" + name + "”", remedy.isEmpty() ? "add it" : remedy);
    }
    return value;
  }

  private static @Nullable String optional(ObjectNode node, String name) throws Wrong {
    JsonNode value = node.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isString() || value.asString().isBlank()) {
      throw new Wrong("has “" + name + "” that is no text", "write it between quotation marks");
    }
    return value.asString();
  }

  /// What is wrong with a line and what would be right.
  static final class Wrong extends Exception {
    private static final long serialVersionUID = 1;

    private final String reason;
    private final String remedy;

    Wrong(String reason, String remedy) {
      super(reason);
      this.reason = reason;
      this.remedy = remedy;
    }

    String reason() {
      return reason;
    }

    String remedy() {
      return remedy;
    }
  }
}
