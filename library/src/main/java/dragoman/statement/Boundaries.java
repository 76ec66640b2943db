package dragoman.statement;

import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.statement.attribution.Attribution;
import dragoman.statement.attribution.Scene;
import dragoman.statement.attribution.Titles;
import dragoman.statement.quote.Quote;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// How far the content that the model found may reach.
final class Boundaries {
  private static final Set<String> CONCESSIONS =
      Set.of("though", "although", "while", "whereas", "even");

  private static final Set<String> POINTERS = Set.of("this", "that", "it", "so");

  private final Scene scene;
  private final List<Span> titles;

  Boundaries(Scene scene) {
    this.scene = scene;
    this.titles = scene.quotes().stream().filter(new Titles(scene)::test).map(Quote::span).toList();
  }

  /// The content without what stands in earlier sentences, which belongs to an earlier speaker
  /// where the cue's own sentence begins anew and has content; without a lone "it" and titles of
  /// works; and without what a new subject goes on to do.
  List<Span> kept(Attribution attribution) {
    Span own = scene.sentences().get(attribution.sentence()).span();
    boolean beginsAnew = scene.quoteAt(own.begin()).isEmpty();
    List<Span> near =
        attribution.content().stream().filter(span -> span.begin() >= own.begin()).toList();
    List<Span> kept =
        beginsAnew && near.stream().anyMatch(own::contains) ? near : attribution.content();
    List<Span> meant = kept.stream().filter(this::isMeant).toList();
    return cut(attribution, meant.isEmpty() ? kept : meant);
  }

  /// "Kim knows this, even though …": what the knowing is set against is not known.
  List<Span> withoutConcession(Attribution attribution) {
    Sentence sentence = scene.sentences().get(attribution.sentence());
    int head = attribution.cueHead();
    for (int child : head < 0 ? new int[0] : sentence.children(head)) {
      int before = sentence.leftmost(child) - 1;
      boolean isConcession =
          child > head
              && before > head
              && sentence.relation(child).equals("advcl")
              && sentence.token(before).word().equals(",")
              && CONCESSIONS.contains(mark(sentence, child))
              && attribution.contentContains(sentence.token(before + 1).span());
      if (isConcession) {
        return until(attribution.content(), end(sentence, before, head));
      }
    }
    List<Span> content = withoutConcessionAfterPointer(sentence, attribution.content());
    return withoutConcessionAtEnd(sentence, content);
  }

  /// "Lavrov said the talks would go on, although no date was set": whose words the last ones are
  /// nobody can tell; without a comma, or inside quotation marks, they are the speaker's.
  private List<Span> withoutConcessionAtEnd(Sentence sentence, List<Span> content) {
    Span last = content.getLast();
    for (Token token : sentence.tokens()) {
      int i = token.index();
      boolean follows =
          i > 1
              && sentence.token(i - 1).word().equals(",")
              && last.begin() < sentence.token(i - 1).span().begin()
              && last.contains(token.span())
              && scene.quoteAt(token.span().begin()).isEmpty()
              && CONCESSIONS.contains(token.lemma().toLowerCase(Locale.ROOT));
      int clause = follows ? conceded(sentence, i) : Sentence.NONE;
      boolean isLast =
          clause != Sentence.NONE
              && sentence.head(clause) < i
              && sentence.token(sentence.rightmost(clause)).span().end() >= last.end();
      if (isLast) {
        return until(content, sentence.token(i - 2).span().end());
      }
    }
    return content;
  }

  /// The clause that a concession opens with a word, [Sentence#NONE] where it is another's.
  private static int conceded(Sentence sentence, int word) {
    int clause = sentence.head(word);
    if (clause != Sentence.NONE && sentence.relation(word).equals("advmod")) {
      clause = sentence.relation(clause).equals("mark") ? sentence.head(clause) : clause;
    }
    boolean isConcession =
        clause != Sentence.NONE
            && sentence.relation(clause).equals("advcl")
            && CONCESSIONS.contains(mark(sentence, clause));
    return isConcession ? clause : Sentence.NONE;
  }

  /// "Kim knows that, although …": a lone word that points back is all that is known.
  private static List<Span> withoutConcessionAfterPointer(Sentence sentence, List<Span> content) {
    int begin = content.getFirst().begin();
    for (int i = 0; i + 2 < sentence.size(); i++) {
      boolean points =
          sentence.token(i).span().begin() == begin
              && POINTERS.contains(sentence.lemma(i).toLowerCase(Locale.ROOT))
              && sentence.token(i + 1).word().equals(",")
              && CONCESSIONS.contains(sentence.lemma(i + 2).toLowerCase(Locale.ROOT));
      if (points) {
        return List.of(sentence.token(i).span());
      }
    }
    return content;
  }

  /// Whether all that is left is a word that points back.
  boolean isPointer(Attribution attribution) {
    return attribution.content().size() == 1
        && POINTERS.contains(
            scene.text().slice(attribution.contentCover()).toLowerCase(Locale.ROOT));
  }

  /// The first word that joins a clause to another.
  private static String mark(Sentence sentence, int clause) {
    int mark = sentence.child(clause, "mark");
    return mark == Sentence.NONE ? "" : sentence.lemma(mark).toLowerCase(Locale.ROOT);
  }

  private boolean isMeant(Span span) {
    return !scene.text().slice(span).equalsIgnoreCase("it")
        && titles.stream().noneMatch(title -> title.contains(span));
  }

  /// "Kim wants relief, and he needs friends": the second clause is beside the wanting, not wanted.
  private List<Span> cut(Attribution attribution, List<Span> content) {
    Sentence sentence = scene.sentences().get(attribution.sentence());
    int head = attribution.cueHead();
    if (head < 0 || sentence.hasChild(head, "ccomp")) {
      return content;
    }
    for (int child : sentence.children(head)) {
      boolean isClause =
          child > head
              && sentence.relation(child).equals("conj")
              && sentence.hasChild(child, "nsubj", "nsubj:pass")
              && !sentence.hasChild(child, "mark");
      int before = sentence.leftmost(child) - 1;
      if (isClause && before > head) {
        return until(content, end(sentence, before, head));
      }
    }
    return content;
  }

  /// The end of the last word before a clause, conjunctions and marks left out.
  private static int end(Sentence sentence, int from, int head) {
    int last = from;
    while (last > head
        && (sentence.token(last).tag().equals("CC")
            || !Character.isLetterOrDigit(sentence.token(last).word().codePointAt(0)))) {
      last--;
    }
    return sentence.token(last).span().end();
  }

  private static List<Span> until(List<Span> content, int end) {
    List<Span> kept = new ArrayList<>();
    for (Span span : content) {
      if (span.begin() < end) {
        kept.add(new Span(span.begin(), Math.min(span.end(), end)));
      }
    }
    return kept.isEmpty() ? content : kept;
  }
}
