package dragoman.wire;

import static dragoman.wire.Markdown.escaped;

import dragoman.situation.Situation;
import dragoman.situation.SituationEvent;
import dragoman.view.Directory;
import dragoman.view.EventLine;
import dragoman.view.Evidence;
import dragoman.view.Network;
import dragoman.view.Wording;
import java.util.List;
import java.util.Locale;

/// Who deals with whom, as a section of `briefing.md`: each tie with its sums and events; the
/// passage is that of its strongest event, those of the others are in the timeline.
final class MarkdownNetwork {
  private MarkdownNetwork() {}

  static void write(Situation situation, Directory directory, Markdown out) {
    List<Network.Tie> ties = Network.of(situation).ties();
    if (!ties.isEmpty()) {
      out.heading(2, "Who deals with whom");
    }
    for (Network.Tie tie : ties) {
      List<String> events =
          tie.events().stream()
              .map(event -> EventLine.of(event, directory))
              .map(line -> line.when() + " " + line.action())
              .toList();
      out.item(
          "**"
              + escaped(directory.name(tie.one()) + " – " + directory.name(tie.other()))
              + "** — "
              + Wording.count(tie.events().size(), "event")
              + String.format(
                  Locale.ROOT,
                  ", cooperation %.1f, conflict %.1f: ",
                  tie.cooperation(),
                  tie.conflict())
              + escaped(String.join("; ", events)));
      out.quote(Evidence.of(strongest(tie)).report().passage());
    }
  }

  private static SituationEvent strongest(Network.Tie tie) {
    SituationEvent strongest = tie.events().getFirst();
    for (SituationEvent event : tie.events()) {
      if (Math.abs(event.type().intensity()) > Math.abs(strongest.type().intensity())) {
        strongest = event;
      }
    }
    return strongest;
  }
}
