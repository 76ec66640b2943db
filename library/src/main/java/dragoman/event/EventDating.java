package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.calendar.TimeExpression;
import dragoman.language.Grammar;
import dragoman.language.Sentence;
import dragoman.text.DateInterval;
import dragoman.text.Span;
import java.time.LocalDate;
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

  private final Sentence sentence;
  private final Grammar grammar;
  private final Lexicon lexicon;
  private final TimeWords words;
  private final List<TimeExpression> times;
  private final Stretches stretches;
  private final Undertakings undertakings;
  private final CountedDays counted;
  private final BorrowedTime borrowed;
  private final WishedFor wishedFor;
  private final DateInterval published;
  private final Map<Integer, Candidate> byToken;

  /// @param times those of the sentence
  /// @param published when the article came out
  /// @param byToken the events of the sentence by trigger and by clause
  EventDating(
      Sentence sentence,
      Lexicon lexicon,
      List<TimeExpression> times,
      DateInterval published,
      Map<Integer, Candidate> byToken) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.lexicon = lexicon;
    this.words = new TimeWords(sentence, grammar, byToken);
    this.published = published;
    this.times =
        times.stream()
            .filter(time -> time.interval().isKnown())
            .filter(time -> !words.isStamp(time) && !words.isOfName(time))
            .filter(time -> !words.isInApposition(time))
            .filter(time -> !isVagueDay(time))
            .filter(time -> !isCountedFromAhead(time))
            .filter(time -> time.type() != TimeExpression.Type.SET)
            .toList();
    this.stretches = new Stretches(sentence, grammar, words, this.times, published);
    this.undertakings = new Undertakings(sentence, grammar, words, this.times, published);
    this.counted = new CountedDays(sentence, words, this.times, published);
    this.borrowed = new BorrowedTime(new TimedSentence(sentence, words, this.times), stretches);
    this.wishedFor = new WishedFor(sentence, published);
    this.byToken = byToken;
  }

  /// "A day earlier", "four days later", counted from a day told before that is still to come, or
  /// ahead of the day of the report: what is told in the past is counted from another one.
  private boolean isCountedFromAhead(TimeExpression time) {
    String last = sentence.token(sentence.tokenAt(time.span().end() - 1)).word();
    LocalDate begin = time.interval().earliest();
    LocalDate now = published.latest();
    boolean isPast = sentence.tokens().stream().noneMatch(token -> token.tag().equals("MD"));
    return last.matches("(?i)earlier|later")
        && time.basis().startsWith("counted from the date told before")
        && isPast
        && begin != null
        && now != null
        && !begin.isBefore(now);
  }

  /// "The same day", told of a month: no day is known.
  private boolean isVagueDay(TimeExpression time) {
    int day = sentence.tokenAt(time.span().end() - 1);
    LocalDate begin = time.interval().earliest();
    LocalDate end = time.interval().latest();
    return day > 0
        && sentence.token(day).word().equalsIgnoreCase("day")
        && sentence.token(day - 1).word().equalsIgnoreCase("same")
        && begin != null
        && end != null
        && end.isAfter(begin.plusDays(1));
  }

  /// What is only asked for or planned was not when it was asked or planned: there a time of the
  /// clause above does not count.
  EventDate of(Candidate event, Status status) {
    EventDate date = told(event, status);
    boolean isAhead = date.interval().earliest() != null && date.interval().latest() == null;
    boolean isNone =
        status == Status.HAPPENED && isAhead && !isOpen(date)
            || wishedFor.isTooEarly(date.interval(), event, status);
    return isNone ? EventDate.UNDATED : date;
  }

  /// "Will soon announce" dates nothing that happened; "since 2011", with no day of publication to
  /// end it, does.
  private boolean isOpen(EventDate date) {
    LocalDate begin = date.interval().earliest();
    LocalDate now = published.latest();
    return begin == null || now == null || begin.isBefore(now);
  }

  private EventDate told(Candidate event, Status status) {
    EventDate entry = ofEntry(event);
    EventDate own = entry == null ? beside(event) : entry;
    own = own == null ? sinceThen(event) : own;
    own = own == null ? after(event) : own;
    own = own == null && status == Status.HAPPENED ? elsewhere(event) : own;
    own = own == null && status != Status.POSSIBLE ? borrowed.of(event.clause()) : own;
    if (own != null) {
      return own;
    }
    if (status == Status.POSSIBLE || status == Status.PLANNED) {
      return EventDate.UNDATED;
    }
    EventDate shared = ofClause(event.clause(), event, 0);
    shared = shared == null ? ofLastParticiple(event) : shared;
    return shared != null ? shared : onlyOne(event);
  }

  private @Nullable EventDate elsewhere(Candidate event) {
    LocalDate day = counted.of(event.clause());
    if (day != null) {
      return new EventDate(DateInterval.day(day), "counted from what came after or before");
    }
    TimeExpression time = undertakings.of(event.clause());
    return time == null
        ? null
        : new EventDate(stretches.of(time), "named of what goes with it: " + time.basis());
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
        boolean isHour =
            i + 1 < sentence.size() && Character.isDigit(sentence.token(i + 1).word().charAt(0));
        return sentence.token(i).word().equals(":") && !isHour;
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
      if (owner != NONE && isOwn(owner, event)) {
        String basis =
            sentence.token(owner).isVerb() ? "named beside the verb" : "named beside the noun";
        if (date == null) {
          date = new EventDate(stretches.of(time), basis + ": " + time.basis());
        } else if (date.interval().overlaps(stretches.of(time))) {
          date =
              new EventDate(
                  date.interval().shared(stretches.of(time)), "named twice: " + time.basis());
        } else if (stretches.continues(date.interval(), time)) {
          date =
              new EventDate(
                  DateInterval.between(date.interval().earliest(), time.interval().latest()),
                  "one after the other: " + time.basis());
        }
      }
    }
    return date;
  }

  /// Whether a time that hangs on a word dates the event: its own word, the meeting it was done in,
  /// the speech it was said in, the errand it was made for.
  private boolean isOwn(int owner, Candidate event) {
    if (owner == event.trigger() || owner == event.clause()) {
      return true;
    }
    if (words.isBegun(event.clause()) && owner == sentence.head(event.clause())) {
      return true;
    }
    return sentence.head(owner) == event.clause()
        && (words.isSetting(owner) || words.isSpeaking(owner) || words.isErrand(owner));
  }

  /// "Since the uprising began last March".
  private @Nullable EventDate sinceThen(Candidate event) {
    DateInterval stretch = stretches.sinceClause(event.clause());
    return stretch.isKnown() ? new EventDate(stretch, "since then") : null;
  }

  /// "The bombings of Tripoli in the 1980s", where the parser hangs the time on another verb.
  private @Nullable EventDate after(Candidate event) {
    if (event.clause() != event.trigger() || sentence.token(event.trigger()).isVerb()) {
      return afterObject(event);
    }
    for (TimeExpression time : times) {
      int owner = owner(time);
      boolean isFree = owner == NONE || byToken.get(owner) == null && !isSaying(owner);
      if (isFree && words.follows(time, event.trigger())) {
        return new EventDate(stretches.of(time), "right after the noun: " + time.basis());
      }
    }
    return null;
  }

  /// "Approved a resolution in March authorizing force", where the parser hangs the time on what
  /// comes after it.
  private @Nullable EventDate afterObject(Candidate event) {
    int object = sentence.child(event.clause(), "obj");
    for (TimeExpression time : times) {
      int owner = owner(time);
      boolean isFree = owner > sentence.tokenAt(time.span().end() - 1) && !isSaying(owner);
      boolean isBetween =
          object > event.clause() && words.isAt(time, object + 1)
              || isBeforePurpose(time, owner, event.clause());
      if (isFree && isBetween) {
        return new EventDate(stretches.of(time), "right after the object: " + time.basis());
      }
    }
    return null;
  }

  /// "Went to Damascus on Monday to try": a time before the "to" is none of what follows.
  private boolean isBeforePurpose(TimeExpression time, int owner, int verb) {
    return owner != NONE
        && sentence.head(owner) == verb
        && sentence.token(verb).span().end() <= time.span().begin()
        && Governors.isInfinitive(sentence, owner)
        && time.span().end() <= sentence.token(sentence.child(owner, "mark")).span().begin();
  }

  /// "Was kidnapped by rebels and rescued by soldiers in 2009": a time after the last of several
  /// participles that share their auxiliary dates them all.
  private @Nullable EventDate ofLastParticiple(Candidate event) {
    int verb = event.clause();
    if (!sentence.token(verb).tag().equals("VBN") || !grammar.isPassive(verb)) {
      return null;
    }
    for (TimeExpression time : times) {
      int owner = owner(time);
      boolean isShared =
          owner > verb
              && sentence.head(owner) == verb
              && sentence.relation(owner).equals("conj")
              && sentence.token(owner).tag().equals("VBN")
              && !sentence.hasChild(owner, "nsubj", "nsubj:pass", "aux", "aux:pass")
              && time.span().begin() > sentence.token(owner).span().begin();
      if (isShared) {
        return new EventDate(stretches.of(time), "named after the last of them: " + time.basis());
      }
    }
    return null;
  }

  /// The date of the clause that this one continues: coordinated with it, its complement, or told
  /// in a clause of place or time under it.
  private @Nullable EventDate ofClause(int token, Candidate event, int depth) {
    int head = sentence.head(token);
    if (head == NONE || depth > 4) {
      return null;
    }
    for (TimeExpression time : times) {
      if (words.headOf(time) == head && isWhen(token)) {
        return new EventDate(stretches.of(time), "told of that time: " + time.basis());
      }
    }
    boolean isPerformed = depth == 0 && words.isPerformed(token) && isSaying(head);
    if (!continues(token, head) && !words.isErrand(token) && !isPerformed) {
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
      if (owner == head && before && reaches(time, head, token)) {
        return new EventDate(stretches.of(time), "named in its clause: " + time.basis());
      }
    }
    return ofClause(head, event, depth + 1);
  }

  /// "Blocked it in July, and the US condemned them": a time in a clause does not date the next one
  /// with a subject of its own, one at its head does.
  private boolean reaches(TimeExpression time, int head, int token) {
    return !sentence.relation(token).equals("conj")
        || !sentence.hasChild(token, "nsubj", "nsubj:pass")
        || time.span().begin() < sentence.token(head).span().begin();
  }

  /// "In July, when they vetoed it".
  private boolean isWhen(int clause) {
    int adverb = sentence.child(clause, "advmod");
    return sentence.relation(clause).equals("acl:relcl")
        && adverb != NONE
        && sentence.lemma(adverb).equalsIgnoreCase("when");
  }

  /// "Criticism continued on Friday, with the Senate passing a resolution".
  private boolean isAbsolute(int token, int head) {
    int mark = sentence.child(token, "mark");
    return token > head
        && mark != NONE
        && sentence.lemma(mark).equalsIgnoreCase("with")
        && sentence.token(token).tag().equals("VBG")
        && sentence.hasChild(token, "nsubj");
  }

  /// "Shelled the port on Monday, killing five".
  private boolean isResult(int token, int head) {
    return token > head
        && sentence.token(token).tag().equals("VBG")
        && !sentence.hasChild(token, "mark", "aux", "nsubj", "advmod", "case");
  }

  private boolean continues(int token, int head) {
    String relation = sentence.relation(token);
    return switch (relation) {
      case "nmod" ->
          grammar.preposition(token).equals("of")
              && lexicon.named("quantity").contains(sentence.lemma(head).toLowerCase(Locale.ROOT));
      case "conj" -> sentence.token(token).isVerb() == sentence.token(head).isVerb();
      case "dep" ->
          isResult(token, head) || isOfOther(head) && !(hasTense(token) && hasTense(head));
      case "xcomp", "obj", "nsubj", "nsubj:pass" -> isOfOther(head) && !words.isDescribed(token);
      case "acl:relcl", "advcl", "acl" ->
          relation.equals("advcl") && (isResult(token, head) || isAbsolute(token, head))
              || sentence.hasChild(token, "advmod", "mark", "obl")
                  && startsWithLink(token)
                  && !(startsWith("while", token)
                      && sentence.hasChild(token, "nsubj", "nsubj:pass"));
      default -> false;
    };
  }

  private boolean isOfOther(int head) {
    return !isSaying(head) && byToken.get(head) == null;
  }

  private boolean hasTense(int token) {
    return sentence.token(token).tag().matches("VB[DPZ]") || sentence.hasChild(token, "aux");
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
    if (owner == NONE && (words.isPartOfNoun(time) || words.isOfCause(time))) {
      return EventDate.UNDATED;
    }
    boolean free = owner == NONE || byToken.get(owner) == null && !isSaying(owner);
    boolean same =
        owner == NONE
            ? isInMainClause(event.clause())
            : clauseOf(owner) == clauseOf(event.clause());
    return free && same && !isNow(time, event)
        ? new EventDate(stretches.of(time), "same sentence: " + time.basis())
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
        && sentence.token(words.headOf(time)).word().equalsIgnoreCase("now");
  }

  private int clauseOf(int token) {
    int at = token;
    while (at != NONE && !sentence.token(at).isVerb()) {
      at = sentence.head(at);
    }
    return at;
  }

  private int owner(TimeExpression time) {
    return words.owner(time);
  }

  private boolean isSaying(int verb) {
    return lexicon.named("saying").contains(sentence.lemma(verb).toLowerCase(Locale.ROOT))
        && !grammar.isPassive(verb);
  }
}
