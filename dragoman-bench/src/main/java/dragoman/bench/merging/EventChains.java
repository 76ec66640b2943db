package dragoman.bench.merging;

import dragoman.bench.merging.GoldDocument.GoldMention;
import dragoman.bench.statements.ParseCache;
import dragoman.language.Annotator;
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
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Which marked mentions are of one event, within a topic, by the product's own decision.
///
/// - `EventChains cross CORPUS PARSES OUT`: by weights trained on the other topics, in five folds;
/// - `EventChains shipped CORPUS PARSES OUT`: by the weights of the product;
/// - `EventChains train CORPUS PARSES MODEL`: writes the weights of the product.
public final class EventChains {
  private static final int FOLDS = 5;
  private static final double PENALTY = 1e-6;
  private static final double THRESHOLD = 0.3;

  /// A topic with its mentions and their accounts, side by side.
  private record Topic(
      String name, List<GoldMention> mentions, List<Account> accounts, AccountPair pair) {}

  private final List<Topic> topics = new ArrayList<>();

  private EventChains(Path corpus, ParseCache cache) throws IOException {
    Map<String, List<GoldDocument>> documents = new LinkedHashMap<>();
    for (GoldDocument document : CatCorpus.read(corpus)) {
      documents.computeIfAbsent(document.group(), key -> new ArrayList<>()).add(document);
    }
    var accounts = new GoldAccounts();
    documents.forEach((name, of) -> topics.add(topic(name, of, cache, accounts)));
  }

  private static Topic topic(
      String name, List<GoldDocument> documents, ParseCache cache, GoldAccounts accounts) {
    Map<String, String> texts = new TreeMap<>();
    List<GoldMention> mentions = new ArrayList<>();
    List<Account> made = new ArrayList<>();
    for (GoldDocument document : documents) {
      texts.put(document.article().id(), document.article().text().value());
      mentions.addAll(document.mentions());
      made.addAll(accounts.of(document, cache.parsed(document.article())));
    }
    return new Topic(name, mentions, made, new AccountPair(new Nearness(texts)));
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
      case "train" -> Files.write(out, lines(chains.trained(-1)));
      case "shipped" -> chains.write(Files.createDirectories(out), false);
      case "cross" -> chains.write(Files.createDirectories(out), true);
      default ->
          throw new IllegalArgumentException("cross, shipped or train wanted: " + arguments[0]);
    }
  }

  private void write(Path out, boolean isCrossed) throws IOException {
    List<String> gold = new ArrayList<>();
    List<String> lemma = new ArrayList<>();
    List<String> system = new ArrayList<>();
    SameEventModel model = isCrossed ? null : SameEventModel.load();
    for (int fold = 0; fold < (isCrossed ? FOLDS : 1); fold++) {
      SameEventModel weights = model == null ? new SameEventModel(trained(fold)) : model;
      for (int i = 0; i < topics.size(); i++) {
        if (!isCrossed || i % FOLDS == fold) {
          chains(topics.get(i), weights, gold, lemma, system);
        }
      }
    }
    Files.write(out.resolve("gold.tsv"), gold);
    Files.write(out.resolve("lemma.tsv"), lemma);
    Files.write(out.resolve("system.tsv"), system);
  }

  private static void chains(
      Topic topic,
      SameEventModel model,
      List<String> gold,
      List<String> lemma,
      List<String> system) {
    List<Account> accounts = topic.accounts();
    List<List<Integer>> groups =
        new AverageLink(THRESHOLD)
            .group(
                accounts.size(),
                (a, b) ->
                    model.probability(topic.pair().features(accounts.get(a), accounts.get(b))));
    for (int group = 0; group < groups.size(); group++) {
      for (int i : groups.get(group)) {
        String id = topic.mentions().get(i).id();
        gold.add(id + "\t" + topic.mentions().get(i).chain());
        lemma.add(id + "\t" + topic.name() + " " + accounts.get(i).act());
        system.add(id + "\t" + topic.name() + " " + group);
      }
    }
  }

  /// @param without the fold of topics that is left out; -1 for none
  private Map<String, Double> trained(int without) {
    var logistic = new Logistic(PENALTY);
    for (int t = 0; t < topics.size(); t++) {
      if (t % FOLDS == without) {
        continue;
      }
      Topic topic = topics.get(t);
      for (int a = 0; a < topic.accounts().size(); a++) {
        for (int b = a + 1; b < topic.accounts().size(); b++) {
          boolean isOne = topic.mentions().get(a).chain().equals(topic.mentions().get(b).chain());
          logistic.add(
              topic.pair().features(topic.accounts().get(a), topic.accounts().get(b)), isOne);
        }
      }
    }
    return logistic.train();
  }

  private static List<String> lines(Map<String, Double> weights) {
    List<String> lines = new ArrayList<>();
    lines.add("# Weights of what speaks for and against two accounts being of one event.");
    lines.add("# Format: what AccountPair finds <TAB> weight of the logistic regression.");
    lines.add(
        "# Source: trained on the pairs of event mentions of ECB+ (Cybulska and Vossen 2014, CC BY 3.0), topics");
    lines.add(
        "# 1 to 35, by dragoman-bench/experiments/events-coreference/train; the weights hold no word of it.");
    new TreeMap<>(weights)
        .forEach((name, weight) -> lines.add(String.format(Locale.ROOT, "%s\t%.4f", name, weight)));
    return lines;
  }
}
