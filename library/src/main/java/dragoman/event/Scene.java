package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.actor.Mention;
import dragoman.language.Grammar;
import dragoman.language.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One sentence under the lexicon: first the verbs, then the nouns that no verb has taken.
final class Scene {
  /// What is asked, promised, refused or threatened is no event beside the asking (PLOVER 2.0).
  private static final Set<EventType> CONTENT =
      Set.of(EventType.REQUEST, EventType.AGREE, EventType.REJECT, EventType.THREATEN);

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final Paths paths;
  private final Support support;
  private final Matcher matcher;
  private final Action action;
  private final Exclusion exclusion;
  private final List<Mention> mentions;
  private final List<Candidate> candidates;

  Scene(Lexicon lexicon, Sentence sentence, List<Mention> mentions, Hosts hosts) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    var grammar = new Grammar(sentence);
    var company = new Company(sentence, grammar, mentions, lexicon, hosts);
    this.support = new Support(sentence, grammar, lexicon);
    this.paths = new Paths(sentence, grammar, company, support, lexicon);
    var gaps = new Gaps(sentence, grammar, company, lexicon);
    this.matcher =
        new Matcher(
            sentence,
            company,
            paths,
            gaps,
            lexicon,
            new Targets(sentence, grammar, company),
            new OneSelf(sentence, grammar, company));
    this.action = new Action(sentence, company);
    this.exclusion = new Exclusion(sentence, lexicon);
    this.mentions = mentions;
    this.candidates = find();
  }

  Sentence sentence() {
    return sentence;
  }

  /// Of the sentence, those that may act in it.
  List<Mention> mentions() {
    return mentions;
  }

  /// The events of the sentence in its order, each once.
  List<Candidate> candidates() {
    return candidates;
  }

  private List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    Set<Integer> used = new HashSet<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (isPredicate(i) && !used.contains(i)) {
        verb(i, used, found);
      }
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).isNoun() && !used.contains(i)) {
        noun(i, used, found);
      }
    }
    found.sort(Comparator.comparingInt(Candidate::trigger));
    return Repetition.without(found);
  }

  private boolean isPredicate(int token) {
    boolean attribute = sentence.relation(token).equals("amod");
    return sentence.token(token).isVerb() && !attribute || sentence.hasChild(token, "cop");
  }

  private void verb(int token, Set<Integer> used, List<Candidate> found) {
    List<Frame> frames = lexicon.verb(sentence.lemma(token));
    if (frames.isEmpty() || exclusion.excludes(token)) {
      return;
    }
    Matcher.Match match = matcher.first(frames, token).orElse(null);
    if (match == null || exclusion.isOfNothing(token, match.frame().type())) {
      return;
    }
    used.addAll(match.used());
    if (CONTENT.contains(match.frame().type())) {
      takeContent(token, "xcomp", used);
      takeContent(token, "ccomp", used);
    }
    if (!matcher.isOpen(match, token)) {
      found.add(candidate(match, token, token, action.ofVerb(token, match)));
    }
  }

  private void noun(int token, Set<Integer> used, List<Candidate> found) {
    List<Frame> frames = lexicon.noun(sentence.lemma(token));
    if (frames.isEmpty() || exclusion.excludes(token)) {
      return;
    }
    Matcher.Match match = matcher.first(frames, token).orElse(null);
    if (match == null || exclusion.isAnswered(token, match.frame().type())) {
      return;
    }
    used.addAll(match.used());
    int performer = support.performer(token);
    if (CONTENT.contains(match.frame().type())) {
      takeContent(token, "acl", used);
      if (performer != NONE) {
        takeContent(performer, "xcomp", used);
      }
    }
    if (matcher.isOpen(match, token)) {
      return;
    }
    int clause = support.clause(token);
    found.add(
        candidate(match, token, clause == NONE ? token : clause, action.ofNoun(token, performer)));
  }

  private static Candidate candidate(Matcher.Match match, int token, int clause, String action) {
    return new Candidate(
        match.frame(), token, clause, match.actors(), match.recipients(), match.used(), action);
  }

  private void takeContent(int token, String path, Set<Integer> used) {
    used.addAll(paths.follow(token, path));
    used.addAll(paths.follow(token, path + ".obj"));
  }
}
