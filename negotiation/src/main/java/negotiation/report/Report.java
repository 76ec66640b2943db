package negotiation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import negotiation.bargain.SpatialModel;
import negotiation.bargain.SpatialTurn;
import negotiation.model.Evidence;
import negotiation.model.Model;

/// A model's analysis, ready to be written. Making it computes everything; writing computes
/// nothing.
public final class Report {
  private static final int MOST_TURNS = 100;
  private static final int MOST_SPATIAL_ACTORS = 40;

  private final Model model;
  private final ReportSettings settings;
  private final List<ConflictFindings> conflicts;
  private final List<BargainFindings> issues;
  private final List<SpatialTurn> turns;

  private Report(
      Model model,
      ReportSettings settings,
      List<ConflictFindings> conflicts,
      List<BargainFindings> issues,
      List<SpatialTurn> turns) {
    this.model = model;
    this.settings = settings;
    this.conflicts = conflicts;
    this.issues = issues;
    this.turns = turns;
  }

  public static Report of(Model model, ReportSettings settings) {
    List<ConflictFindings> conflicts =
        model.conflict().stream()
            .flatMap(conflict -> conflict.variants().stream())
            .map(variant -> ConflictFindings.of(variant, settings))
            .toList();
    List<BargainFindings> issues =
        model.bargaining().stream()
            .flatMap(bargaining -> bargaining.issues().stream())
            .map(issue -> BargainFindings.of(issue, settings))
            .toList();
    List<SpatialTurn> turns =
        model
            .bargaining()
            .flatMap(bargaining -> bargaining.spatialActors())
            .filter(actors -> issues.size() > 1 && actors.size() <= MOST_SPATIAL_ACTORS)
            .map(actors -> SpatialModel.run(actors, MOST_TURNS))
            .orElse(List.of());
    return new Report(model, settings, conflicts, issues, turns);
  }

  /// One self-contained page.
  public String html() {
    return HtmlWriter.write(model.title(), blocks());
  }

  public String markdown() {
    return MarkdownWriter.write(blocks());
  }

  public String json() {
    return JsonWriter.write(FindingsJson.of(model, settings, conflicts, issues, turns));
  }

  private List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(1, model.title()));
    if (!model.source().isBlank()) {
      blocks.add(new Block.Paragraph("Source: " + model.source()));
    }
    if (!model.notes().isBlank()) {
      blocks.add(new Block.Paragraph(model.notes()));
    }
    if (conflicts.size() > 1) {
      blocks.addAll(across());
    }
    conflicts.forEach(findings -> blocks.addAll(ConflictChapter.write(findings)));
    if (!conflicts.isEmpty()) {
      blocks.addAll(definitions());
    }
    issues.forEach(findings -> blocks.addAll(BargainChapter.write(findings)));
    if (!turns.isEmpty()) {
      var names = issues.stream().map(found -> found.issue().issue().name()).toList();
      blocks.addAll(BargainChapter.spatial(turns, names));
    }
    blocks.addAll(evidence());
    return blocks;
  }

  /// In which variants each state is an equilibrium.
  private List<Block> across() {
    var header = new ArrayList<>(List.of("state"));
    conflicts.forEach(findings -> header.add(findings.variant().id()));
    var rows = new ArrayList<List<String>>();
    var first = conflicts.getFirst().conflict();
    var narrator = new Narrator(first);
    for (int state = 0;
        state < Math.min(first.states(), ReportSettings.MOST_STATES_LISTED);
        state++) {
      var row = new ArrayList<>(List.of(narrator.state(state)));
      for (ConflictFindings findings : conflicts) {
        row.add(
            findings.equilibriumUnder(state).stream()
                .map(concept -> concept.label())
                .collect(Collectors.joining(" ")));
      }
      if (row.stream().skip(1).anyMatch(cell -> !cell.isEmpty())) {
        rows.add(row);
      }
    }
    return List.of(
        new Block.Heading(2, "Equilibria of all variants"), new Block.Table(header, rows));
  }

  private List<Block> definitions() {
    var used = conflicts.getFirst().results().keySet();
    String draws =
        "Share of draws: the share of %d models with preferences shifted at random (normal, standard"
            + " deviation %s levels, seed %d) in which the state is an equilibrium of %s.";
    return List.of(
        new Block.Heading(2, "The definitions used"),
        new Block.Paragraph(
            "A state is stable for a player when … A sanction is a state not better than the start,"
                + " so equal counts. In statements, IF is material implication."),
        new Block.Items(
            used.stream().map(concept -> concept.label() + ": " + concept.definition()).toList()),
        new Block.Paragraph(
            draws.formatted(
                settings.preferenceDraws(),
                BargainChapter.number(settings.noise()),
                settings.seed(),
                conflicts.getFirst().main().label())));
  }

  private List<Block> evidence() {
    var all = new ArrayList<Evidence>();
    model.conflict().ifPresent(conflict -> all.addAll(conflict.evidence()));
    issues.forEach(findings -> all.addAll(findings.issue().evidence()));
    if (all.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Block.Heading(2, "Evidence"),
        new Block.Table(
            List.of("for", "passage", "article", "place"),
            all.stream()
                .map(passage ->
                    List.of(passage.about(), passage.exact(), article(passage), place(passage)))
                .toList()));
  }

  private static String article(Evidence passage) {
    return passage.source().isBlank()
        ? passage.article()
        : (passage.article() + " " + passage.source()).strip();
  }

  private static String place(Evidence passage) {
    return passage.begin().isPresent() && passage.end().isPresent()
        ? passage.begin().getAsInt() + "–" + passage.end().getAsInt()
        : "";
  }
}
