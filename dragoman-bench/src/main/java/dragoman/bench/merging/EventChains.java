package dragoman.bench.merging;

import dragoman.bench.Boosting;
import dragoman.bench.statements.ParseCache;
import dragoman.language.Annotator;
import dragoman.language.BoostedTrees;
import dragoman.language.CoreNlpAnnotator;
import dragoman.situation.Account;
import dragoman.situation.AccountPair;
import dragoman.situation.AverageLink;
import dragoman.situation.Nearness;
import dragoman.situation.SameEventModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/// Which marked mentions are of one event, within a topic, by the product's own decision.
///
/// - `EventChains cross CORPUS PARSES OUT`: by trees trained on the other topics, in five folds;
/// - `EventChains shipped CORPUS PARSES OUT`: by the trees of the product;
/// - `EventChains train CORPUS PARSES FOLDER`: writes the trees of the product.
public final class EventChains {
  private static final int FOLDS = 5;
  private static final int INNER = 4;
  private static final double THRESHOLD = 0.4;

  private final List<EventTopic> topics = new ArrayList<>();

  private EventChains(Path corpus, ParseCache cache) throws IOException {
    Map<String, List<GoldDocument>> documents = new LinkedHashMap<>();
    for (GoldDocument document : CatCorpus.read(corpus)) {
      documents.computeIfAbsent(document.group(), key -> new ArrayList<>()).add(document);
    }
    var accounts = new GoldAccounts();
    documents.forEach((name, of) -> topics.add(EventTopic.of(name, of, cache, accounts)));
  }

  public static void main(String[] arguments) throws IOException {
    Annotator[] shared = new Annotator[1];
    var cache =
        new ParseCache(
            Path.of(arguments[2]),
            () -> shared[0] = shared[0] == null ? new CoreNlpAnnotator() : shared[0]);
    var chains = new EventChains(Path.of(arguments[1]), cache);
    Path out = Path.of(arguments[3]);
    switch (arguments[0]) {
      case "train" -> chains.train(out);
      case "shipped" -> chains.write(Files.createDirectories(out), false);
      case "cross" -> chains.write(Files.createDirectories(out), true);
      default ->
          throw new IllegalArgumentException("cross, shipped or train wanted: " + arguments[0]);
    }
  }

  private void train(Path out) throws IOException {
    Files.write(
        out.resolve("same-story.tsv"),
        lines("two articles being of one story (the two of each topic)", stories(t -> true)));
    Files.write(
        out.resolve("same-event.tsv"), lines("two accounts being of one event", events(t -> true)));
  }

  private void write(Path out, boolean isCrossed) throws IOException {
    List<String> gold = new ArrayList<>();
    List<String> lemma = new ArrayList<>();
    List<String> system = new ArrayList<>();
    for (int part = 0; part < (isCrossed ? FOLDS : 1); part++) {
      int fold = part;
      IntPredicate others = t -> t % FOLDS != fold;
      BoostedTrees stories = isCrossed ? stories(others) : null;
      SameEventModel model = isCrossed ? new SameEventModel(events(others)) : SameEventModel.load();
      for (int i = 0; i < topics.size(); i++) {
        if (!isCrossed || i % FOLDS == fold) {
          EventTopic topic = topics.get(i);
          chains(topic, topic.pair(stories), model, gold, lemma, system);
        }
      }
    }
    Files.write(out.resolve("gold.tsv"), gold);
    Files.write(out.resolve("lemma.tsv"), lemma);
    Files.write(out.resolve("system.tsv"), system);
  }

  private static void chains(
      EventTopic topic,
      AccountPair pair,
      SameEventModel model,
      List<String> gold,
      List<String> lemma,
      List<String> system) {
    List<Account> accounts = topic.accounts();
    List<List<Integer>> groups =
        new AverageLink(THRESHOLD)
            .group(
                accounts.size(),
                (a, b) -> model.probability(pair.numbers(accounts.get(a), accounts.get(b))));
    for (int group = 0; group < groups.size(); group++) {
      for (int i : groups.get(group)) {
        String id = topic.mentions().get(i).id();
        gold.add(id + "\t" + topic.mentions().get(i).chain());
        lemma.add(id + "\t" + topic.name() + " " + accounts.get(i).act());
        system.add(id + "\t" + topic.name() + " " + group);
      }
    }
  }

  private BoostedTrees stories(IntPredicate from) {
    var boosting = new Boosting(Nearness.storyNames(), new Boosting.Settings(80, 3, 0.1, 5));
    for (int t = 0; t < topics.size(); t++) {
      if (from.test(t)) {
        topics.get(t).teachStories(boosting);
      }
    }
    return boosting.train();
  }

  /// Trained with stories told apart by trees that did not see the topic, as it will be in use.
  private BoostedTrees events(IntPredicate from) {
    var boosting = new Boosting(AccountPair.NAMES, new Boosting.Settings(120, 5, 0.1, 5));
    for (int part = 0; part < INNER; part++) {
      int inner = part;
      BoostedTrees stories = stories(t -> from.test(t) && t / FOLDS % INNER != inner);
      for (int t = 0; t < topics.size(); t++) {
        if (from.test(t) && t / FOLDS % INNER == inner) {
          EventTopic topic = topics.get(t);
          topic.teachEvents(topic.pair(stories), boosting);
        }
      }
    }
    return boosting.train();
  }

  private static List<String> lines(String what, BoostedTrees trees) {
    List<String> lines = new ArrayList<>();
    lines.add("# Decision trees for " + what + ". Format: BoostedTrees.");
    lines.add(
        "# Source: trained on ECB+ (Cybulska and Vossen 2014, CC BY 3.0), topics 1 to 35, by");
    lines.add("# dragoman-bench/experiments/events-coreference/train; they hold no word of it.");
    lines.addAll(trees.lines());
    return lines;
  }
}
