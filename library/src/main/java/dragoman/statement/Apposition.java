package dragoman.statement;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import dragoman.statement.attribution.Attribution;
import dragoman.statement.attribution.CueLexicon;
import dragoman.statement.attribution.Source;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What tells who a person is between the name and the clause: "According to Petrov, the ambassador
/// to Iran, who left in May, the talks failed". Read from the words, since parsers take it for the
/// subject of the clause.
final class Apposition {
  private static final Set<String> TENSED = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> RELATIVE = Set.of("who", "whose", "whom");
  private static final Set<String> NAMING =
      Set.of("DT", "NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "JJ", "CD", "EX", "VBG");

  private final List<Sentence> sentences;
  private final CueLexicon lexicon;

  Apposition(List<Sentence> sentences, CueLexicon lexicon) {
    this.sentences = sentences;
    this.lexicon = lexicon;
  }

  /// The content of "According to" at the head of a sentence without it.
  List<Span> left(Attribution attribution) {
    Sentence sentence = sentences.get(attribution.sentence());
    @Nullable Span cue = attribution.cue();
    @Nullable Source source = attribution.source();
    boolean opens =
        cue != null
            && source != null
            && source.sentence() == attribution.sentence()
            && cue.begin() == sentence.span().begin()
            && word(sentence, 0).equals("according");
    int end = opens && source != null ? end(sentence, source.head()) : NONE;
    if (end == NONE) {
      return attribution.content();
    }
    int begin = sentence.token(end + 1).span().begin();
    List<Span> left = new ArrayList<>();
    for (Span span : attribution.content()) {
      if (span.end() > begin) {
        left.add(new Span(Math.max(begin, span.begin()), span.end()));
      }
    }
    return left.isEmpty() ? attribution.content() : left;
  }

  /// The comma that ends the apposition of a name, [Sentence#NONE] where there is none: the name is
  /// no person's, several are named, or what follows has no subject of its own.
  private int end(Sentence sentence, int name) {
    if (!sentence.token(name).entity().equals("PERSON") || !word(sentence, name + 1).equals(",")) {
      return NONE;
    }
    int comma = comma(sentence, name + 2);
    if (comma == NONE || !isOffice(sentence, name + 2, comma)) {
      return NONE;
    }
    if (RELATIVE.contains(word(sentence, comma + 1))) {
      comma = comma(sentence, comma + 2);
    }
    return comma != NONE && isClause(sentence, comma + 1) ? comma : NONE;
  }

  private static int comma(Sentence sentence, int from) {
    for (int i = from; i < sentence.size(); i++) {
      if (word(sentence, i).equals(",")) {
        return i;
      }
    }
    return NONE;
  }

  /// A word for one person, and no verb: "Russia's ambassador to Iran".
  private boolean isOffice(Sentence sentence, int from, int end) {
    boolean isPerson = false;
    for (int i = from; i < end; i++) {
      String tag = sentence.token(i).tag();
      if (TENSED.contains(tag)) {
        return false;
      }
      String lemma = sentence.lemma(i).toLowerCase(Locale.ROOT);
      isPerson |= tag.equals("NN") && lexicon.isSpeaker(lemma);
    }
    return isPerson;
  }

  /// A noun, and after it a verb, before any comma.
  private static boolean isClause(Sentence sentence, int from) {
    if (from >= sentence.size() || !NAMING.contains(sentence.token(from).tag())) {
      return false;
    }
    for (int i = from + 1; i < sentence.size() && !word(sentence, i).equals(","); i++) {
      if (TENSED.contains(sentence.token(i).tag())) {
        return true;
      }
    }
    return false;
  }

  private static String word(Sentence sentence, int i) {
    return i < sentence.size() ? sentence.token(i).word().toLowerCase(Locale.ROOT) : "";
  }
}
