package dragoman.wire.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.Golden;
import dragoman.Invented;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.gephi.io.importer.api.ContainerUnloader;
import org.gephi.io.importer.api.EdgeDraft;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.importer.api.NodeDraft;
import org.gephi.io.importer.impl.ImportContainerImpl;
import org.gephi.io.importer.plugin.file.ImporterGEXF;
import org.junit.jupiter.api.Test;

/// `network.gexf`, read by Gephi's own importer.
final class NetworkGexfTest {
  private final String gexf = Written.by(new NetworkGexf(), Invented.situation());

  private static ContainerUnloader read(String gexf) {
    var importer = new ImporterGEXF();
    var container = new ImportContainerImpl();
    importer.setReader(new StringReader(gexf));
    assertThat(importer.execute(container)).isTrue();
    assertThat(importer.getReport().getIssuesList(100))
        .filteredOn(issue -> issue.getLevel() != Issue.Level.INFO)
        .extracting(Issue::getMessage)
        .isEmpty();
    assertThat(container.verify()).isTrue();
    return container.getUnloader();
  }

  @Test
  void gephiReadsActorsAndTies() {
    ContainerUnloader graph = read(gexf);
    assertThat(graph.getNodeCount()).isEqualTo(7);
    Map<Object, String> names = new HashMap<>();
    for (NodeDraft node : graph.getNodes()) {
      names.put(node.getId(), node.getLabel());
    }
    assertThat(names.values()).contains("Mara Oduya", "<b>canal</b>");
    Map<String, EdgeDraft> edges = new HashMap<>();
    for (EdgeDraft edge : graph.getEdges()) {
      edges.put(
          names.get(edge.getSource().getId()) + " – " + names.get(edge.getTarget().getId()), edge);
    }
    assertThat(edges)
        .containsOnlyKeys(
            "Mara Oduya – Teodor Lind",
            "Varsk – Elmora",
            "Varsk – Lakes Council",
            "Elmora – Lakes Council");
  }

  @Test
  void aTieHasItsWeightsItsTimesAndItsPassages() {
    for (EdgeDraft edge : read(gexf).getEdges()) {
      if (edge.getSource().getLabel().equals("Varsk")
          && edge.getTarget().getLabel().equals("Elmora")) {
        assertThat(edge.getWeight()).as("events").isEqualTo(2);
        assertThat(edge.getValue("conflict_total")).isEqualTo(12.0);
        assertThat(edge.getValue("cooperation_total")).isEqualTo(0.0);
        assertThat(edge.getTimeSet().toString()).as("two spells").contains("]; [");
        assertThat(edge.getValue("passages").toString().lines())
            .allMatch(line -> line.matches("canal/\\w+\\.txt#char=\\d+,\\d+"))
            .hasSize(2);
        return;
      }
    }
    throw new AssertionError("the tie is missing");
  }

  @Test
  void nothingAtAllIsAnEmptyGraph() {
    assertThat(read(Written.by(new NetworkGexf(), Invented.empty())).getNodeCount()).isZero();
  }

  @Test
  void isAsApproved() {
    Golden.compare("network.gexf", gexf);
  }
}
