package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.calendar.TimeExpression;
import dragoman.language.Grammar;
import dragoman.language.Sentence;
import dragoman.text.DateInterval;
import dragoman.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// When the events of one sentence were, from the times named in it: the time that hangs on the
/// event's own words first, then the time of the clause it belongs to, then the only time of the
/// sentence. A time that hangs on a verb of saying dates the saying, not what is said.
final class EventDating {
  private static final Set<String> LINKS =
      Set.of("where", "when", "while", "during", "which", "who", "as");

  private static final Set<String> ZONES = Set.of("BST", "GMT", "CET", "EST", "EDT", "UTC");
  private static final int STAMP = 7;

  private final Sentence sentence;
  private final Grammar grammar;
  private final Lexicon lexicon;
  private final List<TimeExpression> times;
  private final Map<Integer, Candidate> byToken;

  /// @param times those of the sentence
  /// @param byToken the events of the sentence by trigger and by clause
  EventDating(
      Sentence sentence,
      Lexicon lexicon,
      List<TimeExpression> times,
      Map<Integer, Candidate> byToken) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.lexicon = lexicon;
    this.times =
        times.stream()
            .filter(time -> time.interval().isKnown() && !isStamp(time) && !isOfName(time))
            .filter(time -> time.type() != TimeExpression.Type.SET)
            .toList();
    this.byToken = byToken;
  }

  /// "Tuesday 19 April 2005 00.01 BST" before a sentence says when the page was put out.
  private boolean isStamp(TimeExpression time) {
    return sentence.tokens().stream()
        .filter(token -> token.span().begin() >= time.span().begin())
        .limit(STAMP)
        .anyMatch(token -> ZONES.contains(token.word()));
  }

  /// "The Sunday Mirror" is a newspaper.
  private boolean isOfName(TimeExpression time) {
    int head = headOf(time);
    if (head == NONE) {
      return false;
    }
    int name = sentence.head(head);
    return name > head
        && sentence.relation(head).equals("compound")
        && sentence.token(name).tag().equals("NNP");
  }

  /// What is only asked for or planned was not when it was asked or planned: there a time of the
  /// clause above does not count.
  EventDate of(Candidate event, Status status) {
    EventDate entry = ofEntry(event);
    EventDate own = entry == null ? beside(event) : entry;
    if (own != null) {
      return own;
    }
    if (status == Status.POSSIBLE || status == Status.PLANNED) {
      return EventDate.UNDATED;
    }
    EventDate shared = ofClause(event.clause(), event, 0);
    return shared != null ? shared : onlyOne(event);
  }

  /// The day that heads an entry of a chronology: "8 August: Saudi Arabia recalls its envoy".
  private @Nullable EventDate ofEntry(Candidate event) {
    EventDate date = null;
    for (TimeExpression time : times) {
      if (time.span().end() <= event(event).begin() && isHeading(time)) {
        date = new EventDate(time.interval(), "heads the entry: " + time.basis());
      }
    }
    return date;
  }

  private boolean isHeading(TimeExpression time) {
    for (int i = 1; i < sentence.size(); i++) {
      boolean follows =
          sentence.token(i).span().begin() >= time.span().end()
              && sentence.token(i - 1).span().end() <= time.span().end();
      if (follows) {
        return sentence.token(i).word().equals(":");
      }
    }
    return false;
  }

  /// The time named beside the event; of two that overlap ("four years ago, in 2015") what they
  /// share.
  private @Nullable EventDate beside(Candidate event) {
    EventDate date = null;
    for (TimeExpression time : times) {
      int owner = owner(time);
      if (owner != NONE && (owner == event.trigger() || owner == event.clause())) {
        String basis =
            sentence.token(owner).isVerb() ? "named beside the verb" : "named beside the noun";
        if (date == null) {
          date = new EventDate(interval(time), basis + ": " + time.basis());
        } else if (date.interval().overlaps(interval(time))) {
          date =
              new EventDate(date.interval().shared(interval(time)), "named twice: " + time.basis());
        }
      }
    }
    return date;
  }

  /// "Until 1975" ends a stretch whose beginning is not told.
  private DateInterval interval(TimeExpression time) {
    DateInterval named = time.interval();
    String preposition = grammar.preposition(headOf(time));
    boolean isEnd = preposition.equals("until") || preposition.equals("till");
    return isEnd ? DateInterval.between(null, named.latest()) : named;
  }

  /// The date of the clause that this one continues: coordinated with it, its complement, or told
  /// in a clause of place or time under it.
  private @Nullable EventDate ofClause(int token, Candidate event, int depth) {
    int head = sentence.head(token);
    if (head == NONE || depth > 4) {
      return null;
    }
    if (!continues(token, head)) {
      return null;
    }
    Candidate other = byToken.get(head);
    if (times.size() == 1 && startsWith("where", token)) {
      TimeExpression time = times.getFirst();
      if (byToken.containsKey(owner(time)) && time.span().begin() < event(event).begin()) {
        return new EventDate(time.interval(), "named of what it was part of: " + time.basis());
      }
    }
    for (TimeExpression time : times) {
      int owner = owner(time);
      boolean before = other == null || time.span().begin() < sentence.token(token).span().begin();
      if (owner == head && before) {
        return new EventDate(time.interval(), "named in its clause: " + time.basis());
      }
    }
    return ofClause(head, event, depth + 1);
  }

  private boolean continues(int token, int head) {
    String relation = sentence.relation(token);
    return switch (relation) {
      case "nmod" ->
          grammar.preposition(token).equals("of")
              && lexicon.named("quantity").contains(sentence.lemma(head).toLowerCase(Locale.ROOT));
      case "conj" -> sentence.token(token).isVerb() == sentence.token(head).isVerb();
      case "xcomp", "obj", "nsubj", "nsubj:pass", "dep" ->
          !isSaying(head) && byToken.get(head) == null;
      case "acl:relcl", "advcl", "acl" ->
          sentence.hasChild(token, "advmod", "mark", "obl")
              && startsWithLink(token)
              && !(startsWith("while", token) && sentence.hasChild(token, "nsubj", "nsubj:pass"));
      default -> false;
    };
  }

  private Span event(Candidate event) {
    return sentence.token(event.trigger()).span();
  }

  private boolean startsWith(String word, int clause) {
    return sentence.token(sentence.leftmost(clause)).word().equalsIgnoreCase(word);
  }

  private boolean startsWithLink(int clause) {
    String first = sentence.token(sentence.leftmost(clause)).word().toLowerCase(Locale.ROOT);
    return LINKS.contains(first);
  }

  private EventDate onlyOne(Candidate event) {
    if (times.size() != 1 || !sentence.token(event.clause()).isVerb()) {
      return EventDate.UNDATED;
    }
    TimeExpression time = times.getFirst();
    int owner = owner(time);
    boolean free = owner == NONE || byToken.get(owner) == null && !isSaying(owner);
    boolean same =
        owner == NONE
            ? isInMainClause(event.clause()) && !isNow(time, event)
            : clauseOf(owner) == clauseOf(event.clause());
    return free && same
        ? new EventDate(time.interval(), "same sentence: " + time.basis())
        : EventDate.UNDATED;
  }

  private boolean isInMainClause(int verb) {
    for (int at = verb; at != NONE; at = sentence.head(at)) {
      if (Set.of("advcl", "acl", "acl:relcl", "ccomp", "parataxis")
          .contains(sentence.relation(at))) {
        return false;
      }
    }
    return true;
  }

  /// "Now" does not date what is told in the past tense.
  private boolean isNow(TimeExpression time, Candidate event) {
    return sentence.token(event.clause()).tag().equals("VBD")
        && sentence.token(headOf(time)).word().equalsIgnoreCase("now");
  }

  private int clauseOf(int token) {
    int at = token;
    while (at != NONE && !sentence.token(at).isVerb()) {
      at = sentence.head(at);
    }
    return at;
  }

  /// The event word or verb a time hangs on: the first above it.
  private int owner(TimeExpression time) {
    int at = headOf(time);
    while (at != NONE) {
      at = sentence.head(at);
      if (at != NONE && (byToken.containsKey(at) || sentence.token(at).isVerb())) {
        return at;
      }
    }
    return NONE;
  }

  private int headOf(TimeExpression time) {
    for (int i = 0; i < sentence.size(); i++) {
      boolean inside = time.span().overlaps(sentence.token(i).span());
      int head = sentence.head(i);
      if (inside && (head == NONE || !time.span().overlaps(sentence.token(head).span()))) {
        return i;
      }
    }
    return NONE;
  }

  private boolean isSaying(int verb) {
    return lexicon.named("saying").contains(sentence.lemma(verb).toLowerCase(Locale.ROOT))
        && !grammar.isPassive(verb);
  }
}
