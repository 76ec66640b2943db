package dragoman.bench.merging;

import dragoman.bench.Boosting;
import dragoman.bench.merging.GoldDocument.GoldMention;
import dragoman.bench.statements.ParseCache;
import dragoman.language.BoostedTrees;
import dragoman.situation.Account;
import dragoman.situation.AccountPair;
import dragoman.situation.Nearness;
import dragoman.situation.WordSenses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A topic with its mentions and their accounts, side by side.
///
/// @param texts of its articles by id, without the addresses they were fetched from
record EventTopic(
    String name, Map<String, String> texts, List<GoldMention> mentions, List<Account> accounts) {
  private static final WordSenses SENSES = WordSenses.load();

  /* One of so many pairs with nothing alike stands for all of them. */
  private static final int EASY = 8;

  static EventTopic of(
      String name, List<GoldDocument> documents, ParseCache cache, GoldAccounts accounts) {
    Map<String, String> texts = new TreeMap<>();
    List<GoldMention> mentions = new ArrayList<>();
    List<Account> made = new ArrayList<>();
    for (GoldDocument document : documents) {
      texts.put(document.article().id(), withoutAddress(document.article().text().value()));
      mentions.addAll(document.mentions());
      made.addAll(accounts.of(document, cache.parsed(document.article())));
    }
    return new EventTopic(name, texts, mentions, made);
  }

  private static String withoutAddress(String text) {
    return text.lines()
        .filter(line -> !line.startsWith("http") && !line.startsWith("www"))
        .collect(Collectors.joining("\n"));
  }

  /// @param stories null for those of the product
  AccountPair pair(@Nullable BoostedTrees stories) {
    return new AccountPair(
        stories == null ? new Nearness(texts, SENSES) : new Nearness(texts, SENSES, stories));
  }

  /// The articles of ECB are of one story, those that ECB+ added of another.
  void teachStories(Boosting boosting) {
    var nearness = new Nearness(texts, SENSES, new BoostedTrees(List.of(), 0, List.of()));
    List<String> ids = List.copyOf(texts.keySet());
    for (int a = 0; a < ids.size(); a++) {
      for (int b = a + 1; b < ids.size(); b++) {
        boolean isOne = ids.get(a).endsWith("plus") == ids.get(b).endsWith("plus");
        boosting.add(nearness.storyNumbers(ids.get(a), ids.get(b)), isOne, 1);
      }
    }
  }

  void teachEvents(AccountPair pair, Boosting boosting) {
    int passed = 0;
    for (int a = 0; a < accounts.size(); a++) {
      for (int b = a + 1; b < accounts.size(); b++) {
        boolean isOne = mentions.get(a).chain().equals(mentions.get(b).chain());
        float[] numbers = pair.numbers(accounts.get(a), accounts.get(b));
        boolean isEasy = !isOne && AccountPair.isStrange(numbers);
        if (!isEasy) {
          boosting.add(numbers, isOne, 1);
        } else if (passed++ % EASY == 0) {
          boosting.add(numbers, false, EASY);
        }
      }
    }
  }
}
