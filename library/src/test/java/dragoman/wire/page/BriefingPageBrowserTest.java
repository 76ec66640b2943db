package dragoman.wire.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dragoman.Invented;
import dragoman.Many;
import dragoman.situation.Situation;
import dragoman.text.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page as people use it: opened from disk in a browser.
final class BriefingPageBrowserTest {
  private static final Situation SITUATION = Invented.situation();

  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static Chromium chromium;

  @SuppressWarnings("NullAway.Init")
  private static String address;

  private final List<String> complaints = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private @Nullable BrowserContext context;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.start();
    Path file = folder.resolve("briefing.html");
    Files.writeString(file, new BriefingPage().of(SITUATION));
    address = file.toUri().toString();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  /// Whatever a test did: nothing ran that should not, and nothing was fetched.
  @AfterEach
  void nothingWasFetchedAndNothingComplained() {
    if (context != null) {
      context.close();
      assertThat(complaints).isEmpty();
      assertThat(requests).allMatch(url -> url.startsWith(address) || url.equals("data:,"));
    }
  }

  private Page open(String hash, int width, boolean script) {
    BrowserContext opened =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, 900)
                    .setJavaScriptEnabled(script));
    context = opened;
    Page page = opened.newPage();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.onDialog(dialog -> complaints.add("dialog: " + dialog.message()));
    page.onRequest(request -> requests.add(request.url()));
    page.navigate(address + hash);
    return page;
  }

  private Page open(String hash) {
    return open(hash, 1400, true);
  }

  private static String marked(Page page) {
    return String.join("", page.locator("#pane mark").allTextContents());
  }

  private static String found(Page page) {
    page.waitForTimeout(300);
    return page.locator("#found").textContent();
  }

  @Test
  void whatAnArticleSaysIsNotRun() {
    Page page = open("");
    assertThat(page.title()).isEqualTo("Mara Oduya and Teodor Lind – briefing");
    assertThat(page.locator("main script, main img, main b, main u, main i").count()).isZero();
  }

  @Test
  void everyPassageIsHighlightedExactly() {
    Page page = open("");
    Stream.concat(
            SITUATION.events().stream().flatMap(e -> e.reports().stream()).map(r -> r.passage()),
            SITUATION.statements().stream().map(statement -> statement.passage()))
        .forEach(passage -> {
          page.evaluate("hash => { location.hash = hash; }", Lines.href(passage));
          for (int i = 0; i < 40 && !marked(page).equals(passage.exact()); i++) {
            page.waitForTimeout(50);
          }
          assertThat(marked(page)).isEqualTo(passage.exact());
        });
  }

  @Test
  void aClickOnALineOpensItsPassageAndTheAddressKeepsIt() {
    Page page = open("");
    Passage passage = SITUATION.events().get(4).reports().get(0).passage();
    page.locator("#event-E5 a.open").click();
    assertThat(marked(page))
        .isEqualTo("Lind denied that Elmora had promised to withdraw its patrol boats.");
    assertThat(page.url()).endsWith(Lines.href(passage));
    assertThat(page.locator("#event-E5").getAttribute("class")).contains("current");
    assertThat(page.locator("#pane-by").textContent())
        .isEqualTo("Quillport Post · 15 March 2031 (date: byline) · canal/post.txt");
  }

  @Test
  void aMarkOfTheDrawingOpensItsPassageToo() {
    Page page = open("");
    page.locator("a.mark[data-event=event-E7]").focus();
    assertThat(page.locator(".caption").textContent()).contains("keep its embargo");
    page.keyboard().press("Enter");
    assertThat(marked(page)).isEqualTo("Varsk is keeping its embargo on Elmoran timber.");
  }

  @Test
  void aDeepLinkOpensThePassageAndAForeignOneNothing() {
    Passage passage = SITUATION.events().getLast().reports().getFirst().passage();
    assertThat(marked(open(Lines.href(passage)))).isEqualTo(passage.exact());
    nothingWasFetchedAndNothingComplained();
    Page other = open("#p=nowhere:1-2");
    assertThat(other.locator("#pane").isVisible()).isFalse();
  }

  @Test
  void filtersNarrowCountAndStayInTheAddress() {
    Page page = open("");
    page.locator("#q").fill("EMBARGO");
    assertThat(found(page)).matches("[1-9]\\d* of \\d+ lines");
    assertThat(page.locator(".events .line:visible").count()).isEqualTo(1);
    assertThat(page.url()).endsWith("#q=EMBARGO");
    page.reload();
    assertThat(page.locator(".events .line:visible").count()).isEqualTo(1);
    page.locator("#clear").click();
    assertThat(found(page)).isEmpty();
    assertThat(page.locator(".events .line:visible").count()).isEqualTo(9);
    assertThat(page.url()).doesNotContain("#");
  }

  @Test
  void filtersByActorSourceStatusTypeAndDates() {
    Page page = open("");
    Locator events = page.locator(".events .line:visible");
    page.locator("#more").click();
    page.locator("#actor").selectOption("A5");
    found(page);
    assertThat(events.count()).isEqualTo(1);
    page.locator("#actor").selectOption("");
    page.locator("#status").selectOption("cancelled");
    found(page);
    assertThat(events.count()).isEqualTo(1);
    page.locator("#status").selectOption("");
    page.locator("#type").selectOption("sanction");
    found(page);
    assertThat(events.count()).isEqualTo(2);
    page.locator("#from").fill("2031-01-01");
    found(page);
    assertThat(events.count()).isEqualTo(1);
    page.locator("#clear").click();
    page.locator("#source").selectOption("letter");
    found(page);
    assertThat(events.count()).isEqualTo(1);
    assertThat(page.locator("a.mark[data-event=event-E1]").isVisible()).isFalse();
  }

  @Test
  void theKeyboardReachesALineOpensItAndComesBack() {
    Page page = open("");
    page.keyboard().press("Tab");
    assertThat(focused(page)).isEqualTo("Skip to the briefing");
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    assertThat(focused(page)).isEqualTo("meet · Quillport");
    page.keyboard().press("Enter");
    assertThat(focused(page)).isEqualTo("Varsk and Elmora meet over the Merrow Canal");
    page.keyboard().press("Escape");
    assertThat(focused(page)).isEqualTo("meet · Quillport");
    assertThat(page.locator("#pane").isVisible()).isFalse();
    page.keyboard().press("/");
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo("q");
  }

  private static String focused(Page page) {
    return (String) page.evaluate("document.activeElement.textContent");
  }

  @Test
  void aPhoneHasNoSidewaysScrollAndThePaneCoversAndGoesBack() {
    Page page = open("", 400, true);
    String overflow = "document.documentElement.scrollWidth - innerWidth";
    assertThat(page.evaluate(overflow)).isEqualTo(0);
    assertThat(page.locator("#pane").isVisible()).isFalse();
    page.locator("#event-E2 a.open").click();
    assertThat(page.evaluate(overflow)).isEqualTo(0);
    assertThat(page.evaluate("document.getElementById('pane').getBoundingClientRect().width"))
        .isEqualTo(400);
    page.locator("#back").click();
    page.waitForTimeout(200);
    assertThat(page.locator("#pane").isVisible()).isFalse();
    page.locator("#event-E2 a.open").click();
    page.locator("#close").click();
    assertThat(page.locator("#pane").isVisible()).isFalse();
  }

  @Test
  void withoutScriptEverythingIsThereToRead() {
    Page page = open("", 1400, false);
    assertThat(page.locator(".line:visible").count()).isEqualTo(page.locator(".line").count());
    assertThat(page.locator("#filters").isVisible()).isFalse();
    assertThat(page.locator("#event-E5 .quote").textContent()).startsWith("Lind denied");
  }

  @Test
  void theColoursFollowTheButton() {
    Page page = open("");
    Object before = page.evaluate("getComputedStyle(document.body).backgroundColor");
    page.locator("#theme").click();
    assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
        .isNotEqualTo(before);
  }

  /// 500 articles with 5,000 events and 5,000 statements; the limits are wide for slow machines.
  @Test
  void aLargeBriefingIsQuick() throws IOException {
    Path file = folder.resolve("large.html");
    Files.writeString(file, new BriefingPage().of(Many.articles(500)));
    Page page = open("");
    requests.clear();
    long begin = System.nanoTime();
    page.navigate(file.toUri().toString());
    assertThat(page.locator(".events .line:visible").count()).isEqualTo(150);
    assertThat(seconds(begin)).as("to open").isLessThan(20);
    begin = System.nanoTime();
    page.locator("#q").fill("\"paragraph 7\" tolls");
    page.locator("#found:has-text('lines')").waitFor();
    assertThat(seconds(begin)).as("to filter").isLessThan(10);
    assertThat(page.locator("#found").textContent()).startsWith("1000 of ");
    assertThat(page.locator("#timeline .next").textContent()).isEqualTo("Show 150 more of 350");
    page.locator("#timeline .next").click();
    assertThat(page.locator(".events .line:visible").count()).isEqualTo(300);
    requests.clear();
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  /// The checks of an accessibility linter that matter most here.
  @Test
  void namesHeadingsAndLandmarksAreInOrder() {
    Page page = open("");
    assertThat(page.evaluate(NAMELESS)).isEqualTo(List.of());
    assertThat(page.evaluate(HEADINGS)).isEqualTo(List.of());
    assertThat(page.evaluate(TWICE)).isEqualTo(List.of());
    for (String landmark : List.of("main", "nav", "aside", "header", "[role=search]")) {
      assertThat(page.locator(landmark).count()).isEqualTo(1);
    }
  }

  private static final String NAMELESS =
      """
      () => [...document.querySelectorAll('button, a[href], input, select, [role=region], table')]
        .filter(e => !(e.textContent.trim() || e.getAttribute('aria-label')
          || (e.labels && e.labels.length)))
        .map(e => e.outerHTML)
      """;
  private static final String HEADINGS =
      """
      () => {
        const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map(h => +h.tagName[1]);
        const jumps = levels.filter((level, i) => i > 0 && level > levels[i - 1] + 1);
        return levels[0] === 1 && levels.filter(l => l === 1).length === 1 ? jumps : levels;
      }
      """;
  private static final String TWICE =
      """
      () => {
        const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
        return ids.filter((id, i) => ids.indexOf(id) !== i);
      }
      """;
}
