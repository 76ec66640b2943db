package dragoman.wire.page;

import dragoman.situation.Situation;
import dragoman.view.Directory;
import dragoman.view.Headline;
import dragoman.view.KeyDays;
import dragoman.view.Network;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// `briefing.html`: one file with everything in it, readable without its script, forbidden by its
/// own Content-Security-Policy to fetch or run anything else.
public final class BriefingPage {
  /// What the page says of its maker in `<meta name="generator">`.
  public static final String GENERATOR = "Dragoman";

  /// Says, before anything is drawn, that the script will run: only then are long lists cut.
  private static final String MARKER = "document.documentElement.classList.add('js')";

  private final String style = resource("page.css");
  private final String script = resource("page.js");

  /// The whole file.
  public String of(Situation situation) {
    Directory directory = new Directory(situation);
    Html html = new Html();
    Lines lines = new Lines(html, directory);
    html.open("html", "lang", "en");
    head(html, Headline.of(situation, directory).title(situation, directory));
    html.open("body", "data-page", String.valueOf(Lines.PAGE))
        .element("a", "Skip to the briefing", "class", "skip", "href", "#briefing");
    bar(situation, lines);
    html.open("div", "class", "panes").open("main", "id", "briefing", "tabindex", "-1");
    content(situation, lines);
    html.close("main");
    pane(html);
    html.close("div").line();
    html.own("script", ArticleTexts.of(situation), "type", "application/json", "id", "articles");
    html.line().own("script", script).close("body").close("html");
    return "<!DOCTYPE html>\n" + html + "\n";
  }

  private static void content(Situation situation, Lines lines) {
    GlanceSection.write(situation, lines);
    ComparisonsSection.write(situation, lines);
    SourcesSection.write(situation, lines);
    CastSection.write(situation, lines);
    KeyDaysSection.write(situation, lines);
    TimelineSection.write(situation, lines);
    NetworkSection.write(situation, lines);
    StatementsSection.write(situation, lines);
    PositionsSection.write(situation, lines);
    ExpectationsSection.write(situation, lines);
    ImportSection.write(situation, lines);
  }

  private void head(Html html, String title) {
    String policy =
        "default-src 'none'; script-src '"
            + fingerprint(script)
            + "' '"
            + fingerprint(MARKER)
            + "'; style-src '"
            + fingerprint(style)
            + "'; img-src data:; base-uri 'none'; form-action 'none'";
    html.open("head")
        .open("meta", "charset", "utf-8")
        .open("meta", "http-equiv", "Content-Security-Policy", "content", policy)
        .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .open("meta", "name", "generator", "content", GENERATOR)
        .open("meta", "name", "referrer", "content", "no-referrer")
        .open("meta", "name", "color-scheme", "content", "light dark")
        .open("link", "rel", "icon", "href", "data:,")
        .element("title", title + " – briefing")
        .own("style", style)
        .own("script", MARKER)
        .close("head")
        .line();
  }

  private static void bar(Situation situation, Lines lines) {
    Html html = lines.html();
    html.open("div", "class", "bar").open("nav", "aria-label", "Sections").open("ul");
    item(html, "comparisons", "Comparisons", !situation.comparisons().isEmpty());
    item(html, "sources", "Sources", true);
    item(html, "cast", "Cast", !situation.cast().isEmpty());
    item(html, "days", "Key days", !KeyDays.of(situation).isEmpty());
    item(html, "timeline", "Timeline", !situation.foundEvents().isEmpty());
    item(html, "network", "Network", !Network.of(situation).ties().isEmpty());
    item(html, "statements", "Statements", !situation.statements().isEmpty());
    item(html, "positions", "Positions", !situation.positions().isEmpty());
    item(html, "expectations", "Expectations", !situation.expectations().isEmpty());
    item(html, "import", "Import report", true);
    html.close("ul").close("nav");
    html.element("button", "Dark", "type", "button", "id", "theme", "hidden", "");
    FilterBar.write(situation, lines);
    html.close("div").line();
  }

  private static void item(Html html, String id, String name, boolean isThere) {
    if (isThere) {
      html.open("li").element("a", name, "href", "#" + id).close("li");
    }
  }

  private static void pane(Html html) {
    html.open("aside", "id", "pane", "aria-labelledby", "pane-title", "hidden", "")
        .open("div", "class", "pane-bar")
        .element("button", "Back", "type", "button", "id", "back")
        .element("button", "Close", "type", "button", "id", "close")
        .close("div")
        .element("h2", "Source", "id", "pane-title", "tabindex", "-1", "dir", "auto")
        .element("p", "", "id", "pane-by", "class", "by")
        .element("div", "", "id", "pane-text")
        .close("aside");
  }

  private static String resource(String name) {
    try (InputStream in = BriefingPage.class.getResourceAsStream("/dragoman/wire/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the resource dragoman/wire/" + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("dragoman/wire/" + name, e);
    }
  }

  /// How a Content-Security-Policy names a script or style by its content.
  private static String fingerprint(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
