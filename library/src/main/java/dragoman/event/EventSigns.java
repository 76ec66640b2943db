package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.actor.Cast;
import dragoman.actor.Mention;
import dragoman.calendar.Chronology;
import dragoman.language.AnnotatedArticle;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What an event, its word, its parties, its sentence and its article show that may speak for or
/// against its having been read rightly: names with numbers, 1 for what is so ("status=DENIED").
/// They are what [Confidence] was trained on.
public final class EventSigns {
  private static final int MANY = 60;
  private static final Set<String> CLAUSES =
      Set.of("ccomp", "xcomp", "advcl", "acl", "acl:relcl", "parataxis", "conj", "dep");
  private static final Set<String> SELF = Set.of("i", "my", "me", "we", "our", "us");
  private static final Set<String> OTHER = Set.of("you", "your");
  private static final Set<String> QUOTES = Set.of("``", "''", "\"", "“", "”");
  private static final Set<String> DASHES = Set.of("--", "-", "–", "—");

  private final Event event;
  private final Sentence sentence;
  private final Cast cast;
  private final List<Mention> mentions;
  private final int word;
  private final Map<String, Float> signs = new LinkedHashMap<>();

  private EventSigns(Event event, Sentence sentence, Cast cast) {
    this.event = event;
    this.sentence = sentence;
    this.cast = cast;
    this.word = sentence.tokenAt(event.trigger().begin());
    this.mentions =
        cast.mentions().stream().filter(mention -> mention.sentence() == sentence.index()).toList();
  }

  /// Those of one event.
  ///
  /// @param told all events of the article, this one among them
  public static Map<String, Float> of(
      Event event, List<Event> told, AnnotatedArticle article, Chronology chronology, Cast cast) {
    Sentence sentence =
        article.sentences().stream()
            .filter(one -> one.span().contains(event.trigger()))
            .findFirst()
            .orElseThrow();
    var signs = new EventSigns(event, sentence, cast);
    signs.ofSentence();
    signs.ofWord();
    signs.ofEvent();
    signs.ofParty("actor", event.actors());
    signs.ofParty("recipient", event.recipients());
    signs.ofTimes(chronology);
    signs.ofArticle(told, article);
    return signs.signs;
  }

  private void ofSentence() {
    count("words", sentence.size());
    count("mentions", mentions.size());
    count("finite verbs", tokens(EventSigns::isFinite));
    for (String relation : List.of("parataxis", "dep", "conj", "appos", "acl:relcl", "advcl")) {
      count("relations " + relation, relations(relation));
    }
    count("quotes", tokens(token -> QUOTES.contains(token.word())));
    count("in quotes", tokens(token -> token.index() < word && QUOTES.contains(token.word())) % 2);
    count("semicolons", tokens(token -> token.word().equals(";")));
    count("colons", tokens(token -> token.word().equals(":")));
    count("dashes", tokens(token -> DASHES.contains(token.word()) && !token.tag().equals("HYPH")));
    count("speaker", tokens(token -> SELF.contains(token.lemma())));
    count("spoken to", tokens(token -> OTHER.contains(token.lemma())));
    count("shouted", tokens(EventSigns::isShouted));
    int root = sentence.root();
    is("root", sentence.token(root).tag());
    is("root has subject", String.valueOf(sentence.hasChild(root, "nsubj", "nsubj:pass", "csubj")));
    is("last", sentence.token(sentence.size() - 1).tag());
  }

  private static boolean isFinite(Token token) {
    return token.tag().equals("MD")
        || token.isVerb() && "DPZ".indexOf(token.tag().charAt(token.tag().length() - 1)) >= 0;
  }

  private static boolean isShouted(Token token) {
    return token.word().length() > 3 && token.word().chars().allMatch(Character::isUpperCase);
  }

  private void ofWord() {
    String tag = sentence.token(word).tag();
    int head = sentence.head(word);
    int object = sentence.child(word, "obj");
    int subject = sentence.child(word, "nsubj", "nsubj:pass");
    is("tag", tag);
    is("relation", sentence.relation(word));
    is("lemma", word(word));
    is("head", head == NONE ? "none" : word(head));
    is("tag of head", head == NONE ? "none" : sentence.token(head).tag());
    is("object", object == NONE ? "none" : word(object));
    is("tag of object", object == NONE ? "none" : sentence.token(object).tag());
    is("tag of subject", subject == NONE ? "none" : sentence.token(subject).tag());
    is("type and tag", event.type() + " " + tag.substring(0, Math.min(2, tag.length())));
    for (int child : sentence.children(word)) {
      is("has", sentence.relation(child));
      int mark = sentence.child(child, "case");
      if (mark != NONE) {
        is("preposition", word(mark));
      }
    }
    for (int at = Math.max(0, word - 3); at < Math.min(sentence.size(), word + 4); at++) {
      if (at != word) {
        is(at < word ? "before" : "after", word(at));
      }
    }
    ofDepth();
  }

  /// Of a name or number only that it is one: what is told of Merkel holds for anybody.
  private String word(int token) {
    String lemma = sentence.lemma(token);
    if (lemma.codePoints().anyMatch(Character::isDigit)) {
      return "NUMBER";
    }
    return lemma.codePoints().anyMatch(Character::isUpperCase) || sentence.token(token).isProper()
        ? "NAME"
        : lemma;
  }

  private void ofDepth() {
    int depth = 0;
    int clauses = 0;
    var path = new StringBuilder();
    for (int at = word; at != NONE; at = sentence.head(at)) {
      depth++;
      String relation = sentence.relation(at);
      if (CLAUSES.contains(relation)) {
        clauses++;
        path.append('>').append(relation);
      }
    }
    count("depth", depth);
    count("clauses", clauses);
    is("path", path.toString());
  }

  private void ofEvent() {
    String type = event.type().name();
    is("type", type);
    is("mode", type + " " + event.mode());
    is("status", event.status().name());
    is("type and status", type + " " + event.status());
    is("type and recipient", type + " " + !event.recipients().isEmpty());
    is("told by another", String.valueOf(event.within() != null));
    count("actors", event.actors().size());
    count("recipients", event.recipients().size());
  }

  /// Of the party's first member, where he is named nearest to the event's word.
  private void ofParty(String party, List<String> members) {
    if (members.isEmpty()) {
      return;
    }
    var actor = cast.actor(members.getFirst());
    String kind = actor.kind().name();
    is(party, kind + (actor.country() == null ? "" : " of a state"));
    is(party + " and type", event.type() + " " + kind);
    @Nullable Mention near = nearest(members.getFirst());
    if (near == null) {
      is(party + " named", "elsewhere");
      return;
    }
    int head = near.head();
    is(party + " named", near.form().name());
    is(party + " relation", sentence.relation(head));
    is(party + " on the word", String.valueOf(sentence.head(head) == word));
    is(party + " side", head < word ? "before" : "after");
    count(party + " far", steps(head));
    count(party + " words between", Math.abs(head - word));
    int from = Math.min(head, word);
    int to = Math.max(head, word);
    count(party + " verbs between", between(from, to, EventSigns::isFinite));
    count(party + " commas between", between(from, to, token -> token.word().equals(",")));
    long others =
        mentions.stream()
            .filter(mention -> mention.head() > from && mention.head() < to)
            .filter(mention -> !members.contains(mention.actor()))
            .count();
    count(party + " others between", (int) others);
  }

  private @Nullable Mention nearest(String actor) {
    return mentions.stream()
        .filter(mention -> mention.actor().equals(actor))
        .min(Comparator.comparingInt(mention -> steps(mention.head())))
        .orElse(null);
  }

  private void ofTimes(Chronology chronology) {
    long times =
        chronology.times().stream().filter(time -> sentence.span().contains(time.span())).count();
    boolean isDated = event.date().interval().isKnown();
    count("times", (int) times);
    is("dated", isDated + (times > 0 ? " beside times" : ""));
    is("type dated", event.type() + " " + isDated + (times > 0 ? " beside times" : ""));
  }

  private void ofArticle(List<Event> told, AnnotatedArticle article) {
    count("events", told.size());
    count("sentences", article.sentences().size());
    count("place", sentence.index());
    count("events beside", (int) told.stream().filter(this::isBeside).count());
    count("of its type", (int) told.stream().filter(one -> one.type() == event.type()).count());
    count(
        "of its word",
        (int) told.stream().filter(one -> one.action().equals(event.action())).count());
    for (EventType type : EventType.values()) {
      long same = told.stream().filter(one -> one.type() == type).count();
      signs.put("share of " + type, (float) same / told.size());
    }
  }

  private boolean isBeside(Event one) {
    return sentence.span().contains(one.trigger());
  }

  /// Arcs between the word and another.
  private int steps(int other) {
    Map<Integer, Integer> above = new HashMap<>();
    int steps = 0;
    for (int at = word; at != NONE; at = sentence.head(at)) {
      above.put(at, steps++);
    }
    steps = 0;
    for (int at = other; at != NONE; at = sentence.head(at)) {
      Integer up = above.get(at);
      if (up != null) {
        return up + steps;
      }
      steps++;
    }
    return MANY;
  }

  private int between(int from, int to, Predicate<Token> which) {
    return tokens(token -> token.index() > from && token.index() < to && which.test(token));
  }

  private int tokens(Predicate<Token> which) {
    return (int) sentence.tokens().stream().filter(which).count();
  }

  private int relations(String relation) {
    return tokens(token -> token.relation().equals(relation));
  }

  private void is(String name, String value) {
    signs.put(name + "=" + value, 1f);
  }

  private void count(String name, int number) {
    signs.put(name, (float) Math.min(number, MANY));
  }
}
