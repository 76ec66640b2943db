package dragoman.event;

import dragoman.actor.Cast;
import dragoman.calendar.Chronology;
import dragoman.language.AnnotatedArticle;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.statement.tagger.WordClasses;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// What an event, its word, its parties, its sentence and its article show that may speak for or
/// against its having been read rightly: names with numbers, 1 for what is so ("status=DENIED").
/// They are what [Confidence] was trained on.
public final class EventSigns {
  private static final Set<String> SELF = Set.of("i", "my", "me", "we", "our", "us");
  private static final Set<String> OTHER = Set.of("you", "your");
  private static final Set<String> QUOTES = Set.of("``", "''", "\"", "“", "”");
  private static final Set<String> DASHES = Set.of("--", "-", "–", "—");
  private static final WordClasses CLASSES = WordClasses.load();

  private final Event event;
  private final Sentence sentence;
  private final int word;
  private final Signs signs = new Signs();

  private EventSigns(Event event, Sentence sentence) {
    this.event = event;
    this.sentence = sentence;
    this.word = sentence.tokenAt(event.trigger().begin());
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
    var signs = new EventSigns(event, sentence);
    signs.ofSentence();
    new WordSigns(CLASSES, sentence, signs.word, signs.signs).gather(event);
    new PartySigns(sentence, cast, signs.word, signs.signs).gather(event);
    signs.ofEvent();
    signs.ofTimes(chronology);
    signs.ofArticle(told, article);
    return signs.signs.all();
  }

  private void ofSentence() {
    signs.count("words", sentence.size());
    signs.count("finite verbs", tokens(EventSigns::isFinite));
    for (String relation : List.of("parataxis", "dep", "conj", "appos", "acl:relcl", "advcl")) {
      signs.count("relations " + relation, relations(relation));
    }
    signs.count("quotes", tokens(token -> QUOTES.contains(token.word())));
    signs.count(
        "in quotes", tokens(token -> token.index() < word && QUOTES.contains(token.word())) % 2);
    signs.count("semicolons", tokens(token -> token.word().equals(";")));
    signs.count("colons", tokens(token -> token.word().equals(":")));
    signs.count(
        "dashes", tokens(token -> DASHES.contains(token.word()) && !token.tag().equals("HYPH")));
    signs.count("speaker", tokens(token -> SELF.contains(token.lemma().toLowerCase(Locale.ROOT))));
    signs.count(
        "spoken to", tokens(token -> OTHER.contains(token.lemma().toLowerCase(Locale.ROOT))));
    signs.count("shouted", tokens(EventSigns::isShouted));
    int root = sentence.root();
    signs.is("root", sentence.token(root).tag());
    signs.is(
        "root has subject",
        String.valueOf(sentence.hasChild(root, "nsubj", "nsubj:pass", "csubj")));
    signs.is("last", sentence.token(sentence.size() - 1).tag());
  }

  static boolean isFinite(Token token) {
    return token.tag().equals("MD")
        || token.isVerb() && "DPZ".indexOf(token.tag().charAt(token.tag().length() - 1)) >= 0;
  }

  private static boolean isShouted(Token token) {
    return token.word().length() > 3 && token.word().chars().allMatch(Character::isUpperCase);
  }

  private void ofEvent() {
    String type = event.type().name();
    signs.is("type", type);
    signs.is("mode", type + " " + event.mode());
    signs.is("status", event.status().name());
    signs.is("type and status", type + " " + event.status());
    signs.is("type and recipient", type + " " + !event.recipients().isEmpty());
    signs.is("told by another", String.valueOf(event.within() != null));
    signs.count("actors", event.actors().size());
    signs.count("recipients", event.recipients().size());
  }

  private void ofTimes(Chronology chronology) {
    long times =
        chronology.times().stream().filter(time -> sentence.span().contains(time.span())).count();
    boolean isDated = event.date().interval().isKnown();
    signs.count("times", (int) times);
    signs.is("dated", isDated + (times > 0 ? " beside times" : ""));
    signs.is("type dated", event.type() + " " + isDated + (times > 0 ? " beside times" : ""));
  }

  private void ofArticle(List<Event> told, AnnotatedArticle article) {
    signs.count("events", told.size());
    signs.count("sentences", article.sentences().size());
    signs.count("place", sentence.index());
    signs.count("events beside", (int) told.stream().filter(this::isBeside).count());
    signs.count(
        "of its type", (int) told.stream().filter(one -> one.type() == event.type()).count());
    signs.count(
        "of its word",
        (int) told.stream().filter(one -> one.action().equals(event.action())).count());
    for (EventType type : EventType.values()) {
      long same = told.stream().filter(one -> one.type() == type).count();
      signs.share("share of " + type, (float) same / told.size());
    }
  }

  private boolean isBeside(Event one) {
    return sentence.span().contains(one.trigger());
  }

  private int tokens(Predicate<Token> which) {
    return (int) sentence.tokens().stream().filter(which).count();
  }

  private int relations(String relation) {
    return tokens(token -> token.relation().equals(relation));
  }
}
