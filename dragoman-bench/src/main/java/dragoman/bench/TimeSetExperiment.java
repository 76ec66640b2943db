package dragoman.bench;

import dragoman.Dragoman;
import dragoman.article.Article;
import dragoman.article.Basis;
import dragoman.article.Found;
import dragoman.bench.BratEvents.Salient;
import dragoman.event.Event;
import dragoman.language.AnnotatedArticle;
import dragoman.language.Annotator;
import dragoman.language.CoreNlpAnnotator;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.reading.Reading;
import dragoman.text.DateInterval;
import dragoman.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Lists the salient events of TimeSET: whether each is found and how it is dated, or why it is not
/// found. Documents are named by their file and events by their offsets; the texts are not ours.
public final class TimeSetExperiment {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy", Locale.ENGLISH);

  /// Dates against the gold: the same, one within the other, another, only one has any.
  private enum Dated {
    SAME,
    WITHIN,
    OTHER,
    MISSING,
    ADDED,
    NEITHER
  }

  private final Annotator annotator;
  private final Set<String> lexicon = new HashSet<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<String> rows = new ArrayList<>();

  private TimeSetExperiment(Annotator annotator) {
    this.annotator = annotator;
    words("verbs.tsv");
    words("nouns.tsv");
  }

  /// @param arguments the folder `dev` of TimeSET, the page to write, the file of expected figures
  public static void main(String[] arguments) throws IOException {
    var experiment = new TimeSetExperiment(new CoreNlpAnnotator());
    for (Path text : PlainText.files(Path.of(arguments[0]))) {
      experiment.document(text);
    }
    experiment.page(Path.of(arguments[1]));
    System.exit(experiment.holds(Path.of(arguments[2])) ? 0 : 1);
  }

  private void words(String file) {
    try (var stream = TimeSetExperiment.class.getResourceAsStream("/dragoman/event/" + file)) {
      if (stream == null) {
        throw new IllegalStateException("no rule file " + file);
      }
      for (String line :
          new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).split("\n")) {
        if (!line.startsWith("#")) {
          Arrays.stream(line.split("\t")[0].split(",")).forEach(w -> lexicon.add(w.split(" ")[0]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the rule file " + file, e);
    }
  }

  private void document(Path text) throws IOException {
    Article article = article(text);
    AnnotatedArticle annotated = annotator.annotate(article);
    Reading reading = Dragoman.reader(given -> annotated).read(article);
    String name = String.valueOf(text.getFileName()).replace(".txt", "");
    for (Salient salient : BratEvents.read(text.resolveSibling(name + ".ann")).events()) {
      Event found = found(salient, reading, annotated);
      String why = found == null ? why(salient, reading, annotated) : "found";
      Dated dated = found == null ? null : dated(salient.date(), found.date().interval());
      count("salient");
      count(why);
      if (dated != null) {
        count("date " + dated.name().toLowerCase(Locale.ROOT));
      }
      rows.add(
          "| %s | %d–%d | %s | %s | %s | %s | %s |"
              .formatted(
                  name,
                  salient.trigger().begin(),
                  salient.trigger().end(),
                  salient.word(),
                  found == null ? why : found.type() + " " + found.status(),
                  found == null ? "" : found.date().interval().edtf(),
                  gold(salient.date()),
                  dated == null ? "" : dated.name().toLowerCase(Locale.ROOT)));
    }
  }

  private void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  /// The second line is the day, the rest the body.
  private static Article article(Path file) throws IOException {
    Article whole = PlainText.article(file);
    LocalDate day =
        LocalDate.parse(Files.readAllLines(file).get(1).replace("\u00a0", " ").strip(), DAY);
    List<Span> body = whole.body().subList(2, whole.body().size());
    return new Article(
        whole.id(),
        whole.source(),
        whole.text(),
        whole.title(),
        whole.authors(),
        List.of(),
        whole.publisher(),
        new Found<>(DateInterval.day(day), Basis.GIVEN),
        "en",
        "",
        body,
        null);
  }

  /// An event whose trigger the gold names, else one of the same sentence that leans on the gold's
  /// word: a light verb, or a noun under it.
  private static @Nullable Event found(
      Salient salient, Reading reading, AnnotatedArticle annotated) {
    for (Event event : reading.events()) {
      if (event.trigger().overlaps(salient.trigger())) {
        return event;
      }
    }
    for (Sentence sentence : annotated.sentences()) {
      int word = sentence.tokenAt(salient.trigger().begin());
      if (word == Sentence.NONE) {
        continue;
      }
      for (Event event : reading.events()) {
        int trigger = sentence.tokenAt(event.trigger().begin());
        if (trigger != Sentence.NONE
            && (sentence.head(trigger) == word || sentence.head(word) == trigger)
            && sentence.token(trigger).isNoun() != sentence.token(word).isNoun()) {
          return event;
        }
      }
    }
    return null;
  }

  private String why(Salient salient, Reading reading, AnnotatedArticle annotated) {
    for (Sentence sentence : annotated.sentences()) {
      int word = sentence.tokenAt(salient.trigger().begin());
      if (word != Sentence.NONE) {
        return why(sentence, sentence.token(word), reading);
      }
    }
    return "in the title, which is not read for events";
  }

  private String why(Sentence sentence, Token word, Reading reading) {
    if (!lexicon.contains(word.lemma().toLowerCase(Locale.ROOT))) {
      return "no type of PLOVER, or its word is not in the lexicon";
    }
    boolean somebody =
        reading.cast().mentions().stream().anyMatch(m -> m.sentence() == sentence.index());
    return somebody
        ? "its word has other company than the lexicon asks for"
        : "nobody in its sentence is an actor";
  }

  /// The gold writes 2023-04-xx for a month, and prose where the time is no date.
  private static String gold(String note) {
    String date = note.replace('_', '-').replace("-xx", "");
    return date.matches("[0-9]{4}(-[0-9]{2}){0,2}") ? date : "";
  }

  private static Dated dated(String note, DateInterval ours) {
    String gold = gold(note);
    if (gold.isEmpty() || !ours.isKnown()) {
      return gold.isEmpty() ? ours.isKnown() ? Dated.ADDED : Dated.NEITHER : Dated.MISSING;
    }
    if (ours.edtf().equals(gold)) {
      return Dated.SAME;
    }
    LocalDate first = LocalDate.parse((gold + "-01-01").substring(0, 10));
    LocalDate last =
        gold.length() == 10
            ? first
            : gold.length() == 7
                ? first.plusMonths(1).minusDays(1)
                : first.plusYears(1).minusDays(1);
    return ours.overlaps(new DateInterval(first, last, gold)) ? Dated.WITHIN : Dated.OTHER;
  }

  private void page(Path file) {
    var page = new Page("Salient events: TimeSET", "dragoman-bench/experiments/timeset/run");
    page.add(
        "Corpus: TimeSET, split dev: every event its annotators hold to be salient, by document and offsets");
    page.add(
        "(code points) with the first word of its trigger. An event is found where one of ours has its trigger,");
    page.add(
        "or leans on its word (\"held talks\"). Many have no type of PLOVER (illness, sport, business). The dates");
    page.add(
        "of the gold are those its annotators wrote for a time in the text; where they wrote of a duration or of an");
    page.add("unspecified time there is none.");
    page.add("");
    page.add("| figure | events |");
    page.add("|---|---|");
    counts.forEach((what, count) -> page.add("| %s | %d |", what, count));
    page.add("");
    page.add("| document | offsets | word | found, or why not | date | gold date | date is |");
    page.add("|---|---|---|---|---|---|---|");
    rows.forEach(page::add);
    page.write(file);
  }

  /// Whether every figure lies within the bounds of the expected file.
  private boolean holds(Path expected) throws IOException {
    boolean holds = true;
    for (String line : Files.readAllLines(expected)) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] parts = line.split("\t");
        int value = counts.getOrDefault(parts[0], 0);
        if (value < Integer.parseInt(parts[1]) || value > Integer.parseInt(parts[2])) {
          System.out.println(
              "timeset: "
                  + parts[0]
                  + " is "
                  + value
                  + ", expected "
                  + parts[1]
                  + " to "
                  + parts[2]);
          holds = false;
        }
      }
    }
    return holds;
  }
}
