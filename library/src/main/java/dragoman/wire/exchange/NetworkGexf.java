package dragoman.wire.exchange;

import dragoman.actor.Actor;
import dragoman.situation.Identity;
import dragoman.situation.Situation;
import dragoman.situation.SituationEvent;
import dragoman.text.DateInterval;
import dragoman.view.CastList;
import dragoman.view.Directory;
import dragoman.view.Evidence;
import dragoman.view.Network;
import dragoman.view.StableIds;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// `network.gexf`: who deals with whom, for Gephi and its like (GEXF 1.3).
///
/// An edge is undirected; its weight is the number of events. Its spells are the dates of the
/// events as intervals with both days inside, an unknown side left open; an event without any date
/// counts in the totals and has no spell. Cooperation and conflict are given as totals, and for
/// each spell by themselves.
public final class NetworkGexf implements Export {
  @Override
  public void write(Situation situation, Appendable out) throws IOException {
    Network network = Network.of(situation);
    Directory directory = new Directory(situation);
    StableIds ids = new StableIds(situation);
    Xml xml = new Xml(out);
    xml.open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3")
        .open("meta")
        .text("creator", "Dragoman")
        .text("description", "Who deals with whom; weight: number of events (PLOVER)")
        .close()
        .open(
            "graph",
            "defaultedgetype",
            "undirected",
            "mode",
            "dynamic",
            "timeformat",
            "date",
            "timerepresentation",
            "interval");
    declare(xml, "node", "static", "kind", "country", "sector", "offices", "passage");
    declare(xml, "edge", "static", "events", "passages", "cooperation_total", "conflict_total");
    declare(xml, "edge", "dynamic", "cooperation", "conflict");
    xml.open("nodes");
    for (CastList.Entry entry : CastList.of(situation, directory).entries()) {
      node(entry, ids, directory, xml);
    }
    xml.close().open("edges");
    for (Network.Tie tie : network.ties()) {
      edge(tie, ids, directory, xml);
    }
    xml.close().close().close();
  }

  private static void declare(Xml xml, String of, String mode, String... names) throws IOException {
    xml.open("attributes", "class", of, "mode", mode);
    for (String name : names) {
      boolean isNumber = name.startsWith("co") && !name.equals("country");
      xml.empty("attribute", "id", name, "title", name, "type", isNumber ? "double" : "string");
    }
    xml.close();
  }

  private static void node(CastList.Entry entry, StableIds ids, Directory directory, Xml xml)
      throws IOException {
    Identity identity = entry.identity();
    Actor actor = identity.actor();
    xml.open("node", "id", ids.of(actor.id()), "label", actor.name()).open("attvalues");
    value(xml, "kind", actor.kind().name());
    value(xml, "country", Objects.requireNonNullElse(actor.country(), ""));
    value(xml, "sector", Objects.requireNonNullElse(actor.sector(), ""));
    value(
        xml,
        "offices",
        String.join("; ", entry.offices().stream().map(CastList.OfficeLine::full).toList()));
    if (!identity.mentions().isEmpty()) {
      value(xml, "passage", Address.of(identity.mentions().getFirst(), directory));
    }
    xml.close().close();
  }

  private static void edge(Network.Tie tie, StableIds ids, Directory directory, Xml xml)
      throws IOException {
    String one = ids.of(tie.one());
    String other = ids.of(tie.other());
    xml.open(
            "edge",
            "id",
            one + "-" + other,
            "source",
            one,
            "target",
            other,
            "weight",
            Integer.toString(tie.events().size()))
        .open("attvalues");
    value(xml, "events", String.join(" ", tie.events().stream().map(SituationEvent::id).toList()));
    value(
        xml,
        "passages",
        String.join(
            "\n",
            tie.events().stream()
                .map(event -> Address.of(Evidence.of(event).report().passage(), directory))
                .distinct()
                .toList()));
    value(xml, "cooperation_total", number(tie.cooperation()));
    value(xml, "conflict_total", number(tie.conflict()));
    Map<DateInterval, List<SituationEvent>> spells = spells(tie);
    for (var spell : spells.entrySet()) {
      value(xml, "cooperation", Network.Tie.cooperation(spell.getValue()), spell.getKey());
      value(xml, "conflict", Network.Tie.conflict(spell.getValue()), spell.getKey());
    }
    xml.close();
    if (!spells.isEmpty()) {
      xml.open("spells");
      for (DateInterval spell : spells.keySet()) {
        xml.empty("spell", "start", day(spell.earliest()), "end", day(spell.latest()));
      }
      xml.close();
    }
    xml.close();
  }

  /// The dated events by the days they can have been, whatever words say so.
  private static Map<DateInterval, List<SituationEvent>> spells(Network.Tie tie) {
    Map<DateInterval, List<SituationEvent>> spells = new LinkedHashMap<>();
    for (SituationEvent event : tie.events()) {
      DateInterval date = event.date().interval();
      if (date.isKnown()) {
        DateInterval days = DateInterval.between(date.earliest(), date.latest());
        spells.computeIfAbsent(days, _ -> new ArrayList<>()).add(event);
      }
    }
    return spells;
  }

  private static void value(Xml xml, String name, String value) throws IOException {
    if (!value.isEmpty()) {
      xml.empty("attvalue", "for", name, "value", value);
    }
  }

  private static void value(Xml xml, String name, double value, DateInterval when)
      throws IOException {
    xml.empty(
        "attvalue",
        "for",
        name,
        "value",
        number(value),
        "start",
        day(when.earliest()),
        "end",
        day(when.latest()));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
