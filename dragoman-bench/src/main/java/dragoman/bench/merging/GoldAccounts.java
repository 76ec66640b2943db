package dragoman.bench.merging;

import dragoman.bench.merging.GoldDocument.GoldMention;
import dragoman.calendar.Chronology;
import dragoman.calendar.TimeExpression;
import dragoman.calendar.TimeFinder;
import dragoman.language.AnnotatedArticle;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.situation.Account;
import dragoman.situation.Wording;
import dragoman.text.DateInterval;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes the accounts of marked event mentions from the grammar around them: the head names the
/// act, its subject acts, its other noun phrases are what it is about. Every noun phrase counts, by
/// its words; a corpus of gold mentions need not have a cast.
final class GoldAccounts {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nmod:poss", "compound", "obl:agent");
  private static final Set<String> OTHERS =
      Set.of("obj", "iobj", "nsubj:pass", "obl", "nmod", "appos", "obl:tmod", "nmod:tmod");
  private static final Set<String> PLACES = Set.of("in", "at", "near", "outside");

  private static final int AROUND = 5;

  private final TimeFinder times = new TimeFinder();

  List<Account> of(GoldDocument document, AnnotatedArticle article) {
    Chronology chronology = times.find(article);
    List<Account> accounts = new ArrayList<>();
    for (GoldMention mention : document.mentions()) {
      accounts.add(account(article, chronology, mention.span()));
    }
    return accounts;
  }

  private static Account account(AnnotatedArticle article, Chronology chronology, Span span) {
    Sentence sentence = sentence(article, span);
    int head = head(sentence, span);
    List<String> phrase = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (overlap(token.span(), span)) {
        phrase.add(lemma(token));
      }
    }
    Set<String> actors = new HashSet<>();
    Set<String> others = new HashSet<>();
    arguments(sentence, head, span, actors, others);
    return new Account(
        article.article().id(),
        span.begin(),
        lemma(sentence.token(head)),
        phrase,
        actors,
        others,
        date(chronology, sentence),
        place(sentence, head),
        new HashSet<>(
            sentence.tokens().stream()
                .filter(token -> token.isProper() || token.tag().equals("CD"))
                .map(GoldAccounts::lemma)
                .toList()),
        words(sentence),
        around(sentence, span),
        context(article, sentence),
        Wording.of(article.article().text(), span));
  }

  private static List<String> words(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> Character.isLetterOrDigit(token.word().codePointAt(0)))
        .map(GoldAccounts::lemma)
        .toList();
  }

  private static Set<String> around(Sentence sentence, Span span) {
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (Character.isLetterOrDigit(token.word().codePointAt(0)) && !overlap(token.span(), span)) {
        (token.span().begin() < span.begin() ? before : after).add(lemma(token));
      }
    }
    Set<String> around =
        new HashSet<>(before.subList(Math.max(0, before.size() - AROUND), before.size()));
    around.addAll(after.subList(0, Math.min(AROUND, after.size())));
    return around;
  }

  private static List<String> context(AnnotatedArticle article, Sentence sentence) {
    int at = article.sentences().indexOf(sentence);
    int end = Math.min(article.sentences().size(), at + 2);
    return article.sentences().subList(Math.max(0, at - 1), end).stream()
        .flatMap(s -> words(s).stream())
        .toList();
  }

  private static Sentence sentence(AnnotatedArticle article, Span span) {
    return article.sentences().stream()
        .filter(s -> overlap(s.span(), span))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no sentence at " + span));
  }

  private static boolean overlap(Span a, Span b) {
    return a.begin() < b.end() && b.begin() < a.end();
  }

  /// The token on which the others of the mention hang.
  private static int head(Sentence sentence, Span span) {
    int head = Sentence.NONE;
    for (Token token : sentence.tokens()) {
      boolean isInside = overlap(token.span(), span);
      boolean hangsOutside =
          token.head() == Sentence.NONE || !overlap(sentence.token(token.head()).span(), span);
      boolean isContent = token.isVerb() || token.isNoun();
      if (isInside && hangsOutside && (head == Sentence.NONE || isContent)) {
        head = token.index();
        if (isContent) {
          break;
        }
      }
    }
    if (head == Sentence.NONE) {
      throw new IllegalStateException("no token at " + span + " in " + sentence);
    }
    return head;
  }

  private static void arguments(
      Sentence sentence, int head, Span span, Set<String> actors, Set<String> others) {
    for (int child : sentence.children(head)) {
      String relation = sentence.relation(child);
      if (overlap(sentence.token(child).span(), span)) {
        continue;
      }
      if (SUBJECTS.contains(relation)) {
        noun(sentence, child, actors);
      } else if (OTHERS.contains(relation)) {
        noun(sentence, child, others);
      }
    }
    int above = sentence.head(head);
    String relation = sentence.relation(head);
    boolean isSubordinate =
        Set.of("xcomp", "conj", "advcl", "obj", "nsubj", "obl", "nsubj:pass").contains(relation);
    if (above != Sentence.NONE && isSubordinate) {
      int subject = sentence.child(above, "nsubj");
      if (subject != Sentence.NONE && subject != head && actors.isEmpty()) {
        noun(sentence, subject, actors);
      }
    }
    if (above != Sentence.NONE && (relation.equals("acl") || relation.equals("acl:relcl"))) {
      noun(sentence, above, others);
    }
  }

  /// The words of a noun phrase that name somebody or something.
  private static void noun(Sentence sentence, int head, Set<String> words) {
    Token token = sentence.token(head);
    if (token.isNoun() || token.tag().equals("CD")) {
      words.add(lemma(token));
    }
    for (int child : sentence.children(head)) {
      String relation = sentence.relation(child);
      if (Set.of("compound", "flat", "nmod:poss", "conj", "amod", "appos", "nummod")
          .contains(relation)) {
        noun(sentence, child, words);
      }
    }
  }

  /// The only time the sentence tells.
  private static DateInterval date(Chronology chronology, Sentence sentence) {
    List<DateInterval> found =
        chronology.times().stream()
            .filter(time -> sentence.span().contains(time.span()))
            .map(TimeExpression::interval)
            .filter(DateInterval::isKnown)
            .distinct()
            .toList();
    return found.size() == 1 ? found.getFirst() : DateInterval.UNKNOWN;
  }

  private static @Nullable String place(Sentence sentence, int head) {
    for (int child : sentence.children(head)) {
      int marker = sentence.child(child, "case");
      if (sentence.token(child).entity().equals("LOCATION")
          && marker != Sentence.NONE
          && PLACES.contains(sentence.lemma(marker).toLowerCase(Locale.ROOT))) {
        return lemma(sentence.token(child));
      }
    }
    return null;
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
