package dragoman.event;

import dragoman.language.AnnotatedArticle;
import dragoman.language.Grammar;
import dragoman.language.Sentence;
import dragoman.source.WordClasses;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Dates an event by another mention of the same one in the article: "the Putin-Kim summit" again,
/// with the same noun, the same people and no other number ("second"), where all dated mentions
/// give one date; or "Kim thanked Putin at the summit", where the article dates one summit only.
final class SameEvent {
  private static final Set<String> NUMBERING =
      WordClasses.of(SameEvent.class, "classes.tsv").named("numbering");
  private static final Set<String> WITHIN =
      WordClasses.of(SameEvent.class, "classes.tsv").named("within");

  private final AnnotatedArticle article;
  private final Lexicon lexicon;

  SameEvent(AnnotatedArticle article, Lexicon lexicon) {
    this.article = article;
    this.lexicon = lexicon;
  }

  List<Event> dated(List<Event> events) {
    List<Event> dated = new ArrayList<>();
    for (Event event : events) {
      EventDate date = event.date().interval().isKnown() ? null : other(event, events);
      dated.add(date == null ? event : event.dated(date));
    }
    return dated;
  }

  private @Nullable EventDate other(Event event, List<Event> events) {
    Sentence sentence = sentence(event);
    int trigger = sentence.tokenAt(event.trigger().begin());
    boolean meeting = lexicon.named("talks").contains(word(event));
    if (event.status() == Status.DENIED || event.status() == Status.POSSIBLE) {
      return null;
    }
    if (sentence.token(trigger).isNoun()) {
      if (!meeting) {
        return toldOn(event, sentence, verbAbove(sentence, trigger), events);
      }
      return only(
          events.stream()
              .filter(e -> e.type() == event.type() && everyone(e).equals(everyone(event)))
              .filter(e -> Objects.equals(numbering(e), numbering(event)))
              .filter(e -> word(e).equals(word(event)))
              .toList(),
          "told of the same event");
    }
    String occasion = occasion(sentence, trigger);
    return occasion == null
        ? toldOn(event, sentence, trigger, events)
        : only(
            events.stream().filter(e -> word(e).equals(occasion)).toList(), "at that " + occasion);
  }

  /// "Ortega visited Lima on 3 May. He handed over a letter.": what a visitor or guest is told to
  /// have done in the next sentence, named by a pronoun, belongs to the visit.
  private @Nullable EventDate toldOn(
      Event event, Sentence sentence, int trigger, List<Event> events) {
    if (event.status() != Status.HAPPENED || sentence.index() == 0) {
      return null;
    }
    boolean isPronoun =
        new Grammar(sentence)
            .subjects(trigger).stream().anyMatch(i -> sentence.token(i).tag().equals("PRP"));
    Sentence before = article.sentences().get(sentence.index() - 1);
    if (!isPronoun || before.paragraph() != sentence.paragraph()) {
      return null;
    }
    return only(
        events.stream()
            .filter(e -> before.span().contains(e.trigger()))
            .filter(e -> e.status() == Status.HAPPENED && "visit".equals(e.mode()))
            .filter(e -> !Collections.disjoint(everyone(e), event.actors()))
            .toList(),
        "told on");
  }

  static int verbAbove(Sentence sentence, int noun) {
    int at = noun;
    while (sentence.head(at) != Sentence.NONE && !sentence.token(at).isVerb()) {
      at = sentence.head(at);
    }
    return at;
  }

  /// The one date of several mentions, null where they have none or several.
  private static @Nullable EventDate only(List<Event> mentions, String basis) {
    List<EventDate> dates =
        mentions.stream().map(Event::date).filter(date -> date.interval().isKnown()).toList();
    Set<String> different = new TreeSet<>();
    dates.forEach(date -> different.add(date.interval().edtf()));
    return different.size() == 1
        ? new EventDate(dates.getFirst().interval(), basis + ", " + dates.getFirst().basis())
        : null;
  }

  /// The meeting in whose course something happens: "at the summit", "in the beginning of the
  /// talks".
  private @Nullable String occasion(Sentence sentence, int verb) {
    for (int i = 0; i < sentence.size(); i++) {
      String lemma = sentence.lemma(i).toLowerCase(Locale.ROOT);
      boolean definite =
          sentence.hasChild(i, "det")
              && sentence.lemma(sentence.child(i, "det")).equalsIgnoreCase("the");
      if (definite && lexicon.named("talks").contains(lemma) && isWithin(sentence, i, verb)) {
        return lemma;
      }
    }
    return null;
  }

  private static boolean isWithin(Sentence sentence, int noun, int verb) {
    int at = noun;
    if (sentence.relation(at).equals("nmod")
        && Set.of("beginning", "end", "start", "course", "sideline", "margin")
            .contains(sentence.lemma(sentence.head(at)))) {
      at = sentence.head(at);
    }
    int preposition = sentence.child(at, "case");
    return sentence.relation(at).equals("obl")
        && sentence.head(at) == verb
        && preposition != Sentence.NONE
        && WITHIN.contains(sentence.lemma(preposition).toLowerCase(Locale.ROOT));
  }

  private Set<String> numbering(Event event) {
    Sentence sentence = sentence(event);
    Set<String> numbers = new TreeSet<>();
    for (int child : sentence.children(sentence.tokenAt(event.trigger().begin()))) {
      String lemma = sentence.lemma(child).toLowerCase(Locale.ROOT);
      if (NUMBERING.contains(lemma)) {
        numbers.add(lemma);
      }
    }
    return numbers;
  }

  private String word(Event event) {
    Sentence sentence = sentence(event);
    return sentence.lemma(sentence.tokenAt(event.trigger().begin())).toLowerCase(Locale.ROOT);
  }

  private Sentence sentence(Event event) {
    return sentence(article, event);
  }

  static Sentence sentence(AnnotatedArticle article, Event event) {
    Span trigger = event.trigger();
    return article.sentences().stream()
        .filter(sentence -> sentence.span().contains(trigger))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> everyone(Event event) {
    Set<String> everyone = new HashSet<>(event.actors());
    everyone.addAll(event.recipients());
    return everyone;
  }
}
