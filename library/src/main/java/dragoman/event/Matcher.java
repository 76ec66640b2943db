package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Holds frames against a word of a sentence and its company.
final class Matcher {
  /// What of a frame was found.
  record Match(
      Frame frame,
      Set<String> actors,
      Set<String> recipients,
      Set<Integer> used,
      List<Integer> objects) {}

  /// What is done to a city is done to its state: "bombed Belgrade", "withdrew from Kabul".
  private static final Set<EventType> IN_ARMS =
      Set.of(EventType.ASSAULT, EventType.MOBILIZE, EventType.RETREAT);

  /// Acts of words and laws, which a place suffers as somebody: "criticised California".
  private static final Set<EventType> AIMED =
      Set.of(
          EventType.ACCUSE,
          EventType.REQUEST,
          EventType.SANCTION,
          EventType.SUPPORT,
          EventType.THREATEN);

  private static final Set<String> AIMS = Set.of("obj", "against", "obj.against");

  private static final Slot SUBJECT =
      new Slot(Slot.Role.ACTOR, Slot.Need.ACTOR, List.of("subj"), Set.of());

  private final Sentence sentence;
  private final Company company;
  private final Paths paths;
  private final Gaps gaps;
  private final FillerKinds kinds;
  private final Targets targets;
  private final OneSelf oneself;
  private final Set<String> people;
  private final Set<String> places;
  private final Set<String> newsmen;
  private final Set<String> audience;
  private final Set<String> staff;
  private final Set<String> privates;

  Matcher(
      Sentence sentence,
      Company company,
      Paths paths,
      Gaps gaps,
      Lexicon lexicon,
      Targets targets,
      OneSelf oneself) {
    this.targets = targets;
    this.oneself = oneself;
    this.gaps = gaps;
    this.kinds = new FillerKinds(sentence);
    this.sentence = sentence;
    this.company = company;
    this.paths = paths;
    this.people = lexicon.named("people");
    this.places = lexicon.named("region");
    this.newsmen = lexicon.named("newsmen");
    this.audience = lexicon.named("audience");
    this.staff = lexicon.named("staff");
    this.privates = lexicon.named("private");
  }

  /// The first of the frames that fits.
  Optional<Match> first(List<Frame> frames, int token) {
    for (Frame frame : frames) {
      if (fitsParticle(frame, token)) {
        Optional<Match> match = match(frame, token);
        if (match.isPresent()) {
          return match;
        }
      }
    }
    return Optional.empty();
  }

  private boolean fitsParticle(Frame frame, int token) {
    String lemma = lemma(token);
    int child = sentence.token(token).isVerb() ? sentence.child(token, "compound:prt") : NONE;
    String particle = child == NONE ? "" : " " + lemma(child);
    return frame.words().contains(lemma + particle);
  }

  private Optional<Match> match(Frame frame, int token) {
    var match =
        new Match(
            frame,
            new LinkedHashSet<>(),
            new LinkedHashSet<>(),
            new HashSet<>(),
            new ArrayList<>());
    match.used().add(token);
    boolean verb = !sentence.token(token).isNoun();
    if ("visit".equals(frame.mode()) && verb && (isPeople(token) || isPrivate(token))) {
      return Optional.empty();
    }
    if ("resign".equals(frame.mode()) && verb && isStaff(token)) {
      return Optional.empty();
    }
    if (isOwnStaff(frame, token)) {
      return Optional.empty();
    }
    boolean hasActor = frame.slots().stream().anyMatch(slot -> slot.role() == Slot.Role.ACTOR);
    if (verb && !hasActor && !fill(SUBJECT, token, match)) {
      return Optional.empty();
    }
    for (Slot slot : frame.slots()) {
      if (!fill(slot, token, match)) {
        return Optional.empty();
      }
    }
    return isWhole(match, token) ? Optional.of(match) : Optional.empty();
  }

  /// Whether those found in the slots of a frame make an event, after each has his one part in it.
  private boolean isWhole(Match match, int token) {
    Frame frame = match.frame();
    boolean isSubjects =
        frame.slots().stream()
            .noneMatch(slot -> Set.of(Slot.Role.ACTOR, Slot.Role.PARTNER).contains(slot.role()));
    if (isSubjects) {
      match.actors().removeAll(oneself.of(token));
    }
    if (isReflexive(match)) {
      return false;
    }
    match.recipients().removeAll(match.actors());
    if (frame.type() == EventType.ASSAULT && match.recipients().isEmpty()) {
      match.recipients().addAll(targets.struck(token, match.actors()));
    }
    boolean wanted =
        frame.slots().stream()
            .anyMatch(s -> s.role() == Slot.Role.RECIPIENT && s.need() == Slot.Need.ACTOR);
    wanted |= frame.type().needsRecipient() && match.actors().size() < 2;
    boolean lacksPartner =
        match.actors().size() + match.recipients().size() < 2
            && frame.slots().stream()
                .anyMatch(s -> s.role() == Slot.Role.PARTNER && s.need() != Slot.Need.NOTHING);
    return !lacksPartner && !match.actors().isEmpty() && (!wanted || !match.recipients().isEmpty());
  }

  /// "He pressured the president", "troops invaded the country": whoever is acted on by name and is
  /// found to be the actor himself was not found.
  private static boolean isReflexive(Match match) {
    return !match.recipients().isEmpty()
        && match.actors().containsAll(match.recipients())
        && match.frame().slots().stream()
            .anyMatch(s -> s.role() == Slot.Role.RECIPIENT && s.need() == Slot.Need.NAME);
  }

  /// Whether somebody stands in one of its places of whom the cast does not know who it is.
  boolean isOpen(Match match, int token) {
    boolean verb = !sentence.token(token).isNoun();
    List<Integer> agents = verb ? paths.agents(token) : paths.follow(token, "'s");
    if (agents.size() > 1 && agents.stream().anyMatch(gaps::isUnknownAgent)) {
      return true;
    }
    return match.frame().slots().stream()
        .filter(slot -> slot.role() == Slot.Role.RECIPIENT || slot.role() == Slot.Role.PARTNER)
        .flatMap(slot -> slot.paths().stream())
        .filter(path -> !path.equals("any"))
        .anyMatch(path -> isOpen(match, token, path, agents));
  }

  private boolean isOpen(Match match, int token, String path, List<Integer> agents) {
    List<Integer> fillers = paths.follow(token, path);
    if (!match.recipients().isEmpty()) {
      return fillers.size() > 1 && fillers.stream().anyMatch(gaps::isLeftOut);
    }
    boolean isAim = AIMED.contains(match.frame().type()) && AIMS.contains(path);
    return fillers.stream()
        .anyMatch(i -> gaps.isOpen(i, agents) || isAim && gaps.isUnknownPlace(i));
  }

  /// "Syrians arrived in Turkey": a people on the move pays no visit.
  private boolean isPeople(int verb) {
    return Stream.of("subj", "obj")
        .flatMap(path -> paths.follow(verb, path).stream())
        .filter(i -> !Set.of("LOCATION", "ORGANIZATION").contains(sentence.token(i).entity()))
        .anyMatch(i -> sentence.token(i).tag().equals("NNPS") && !sentence.hasChild(i, "compound"));
  }

  /// "Libyan player Benzegala travelled to Tunisia", "the couple visited Rome": nobody's envoy.
  private boolean isPrivate(int verb) {
    return paths.follow(verb, "subj").stream().anyMatch(this::isPrivatePerson);
  }

  private boolean isPrivatePerson(int subject) {
    for (int child : sentence.children(subject)) {
      boolean isTitle = Set.of("compound", "appos").contains(sentence.relation(child));
      if (isTitle && privates.contains(lemma(child))) {
        return true;
      }
    }
    return privates.contains(lemma(subject));
  }

  /// "Merkel met her advisers", "asked his lawyer": what one does with one's own staff is no event
  /// between two actors.
  private boolean isOwnStaff(Frame frame, int token) {
    boolean isTalk = frame.type() == EventType.REQUEST || frame.type() == EventType.CONSULT;
    return isTalk
        && Stream.of("obj", "on", "with", "to", "of", "obj.of", "obj.with")
            .flatMap(path -> paths.follow(token, path).stream())
            .anyMatch(this::isOwnStaff);
  }

  private boolean isOwnStaff(int noun) {
    int owner = sentence.child(noun, "nmod:poss");
    return staff.contains(lemma(noun))
        && owner != NONE
        && sentence.token(owner).tag().equals("PRP$");
  }

  /// "Mubarak's cabinet resigned": he did not.
  private boolean isStaff(int verb) {
    for (int subject : paths.follow(verb, "subj")) {
      for (int child : sentence.children(subject)) {
        boolean isOwner =
            sentence.relation(child).equals("nmod:poss")
                && (sentence.token(child).entity().equals("PERSON")
                    || sentence.token(child).isPronoun());
        if (isOwner && !sentence.token(subject).isProper()) {
          return true;
        }
      }
    }
    return false;
  }

  /// Takes the first path that leads to enough actors, else, where none are needed, the first that
  /// leads anywhere.
  private boolean fill(Slot slot, int token, Match match) {
    if (fillWithNames(slot, token, match)) {
      return true;
    }
    boolean found = false;
    for (String path : slot.paths()) {
      List<Integer> fillers =
          paths.follow(token, path).stream().filter(i -> fits(slot, i)).toList();
      if (slot.role() != Slot.Role.NONE
          && match.frame().type() == EventType.CONSULT
          && fillers.stream().anyMatch(i -> isNewsman(i) || isArtist(i))) {
        return false;
      }
      Set<String> actors = actors(slot, match, fillers);
      boolean enough = !fillers.isEmpty() && actors.size() >= slot.need().actors();
      if (enough && (!found || !actors.isEmpty())) {
        if (slot.need() == Slot.Need.ABSENCE) {
          return false;
        }
        take(slot, path, fillers, actors, match);
        found = true;
        if (!actors.isEmpty() || slot.role() == Slot.Role.NONE) {
          break;
        }
      }
    }
    return found || slot.need() == Slot.Need.NOTHING || slot.need() == Slot.Need.ABSENCE;
  }

  /// Who is acted on is rather somebody named, or a person, than a thing: "provided money for
  /// medicine to Yemen".
  private boolean fillWithNames(Slot slot, int token, Match match) {
    boolean choice =
        slot.role() == Slot.Role.RECIPIENT
            && (slot.need() == Slot.Need.ACTOR || slot.need() == Slot.Need.NOTHING)
            && slot.words().isEmpty()
            && slot.paths().size() > 1;
    if (!choice) {
      return false;
    }
    for (String path : slot.paths()) {
      List<Integer> names = paths.follow(token, path).stream().filter(this::isName).toList();
      Set<String> actors = company.at(names);
      actors.removeAll(match.actors());
      if (!actors.isEmpty()) {
        take(slot, path, names, actors, match);
        return true;
      }
    }
    return false;
  }

  private boolean fits(Slot slot, int filler) {
    boolean word =
        slot.words().isEmpty()
            || slot.words().contains(lemma(filler))
            || slot.words().contains(singular(filler))
            || slot.words().contains("PLACE") && kinds.isPlace(filler)
            || slot.words().contains("PERSON") && kinds.isPerson(filler)
            || slot.words().contains("PEOPLE") && kinds.isPeople(filler)
            || slot.words().contains("NUMBER") && kinds.isNumber(filler);
    return word && (slot.need() != Slot.Need.NAME || isName(filler));
  }

  /// "CNN's Wolf Blitzer", "a crowd": to speak with the press or to an audience is no consultation.
  private boolean isNewsman(int filler) {
    if (audience.contains(lemma(filler))) {
      return true;
    }
    for (int child : sentence.children(filler)) {
      boolean isTitle = Set.of("compound", "appos").contains(sentence.relation(child));
      if (newsmen.contains(lemma(child)) || isTitle && child != filler && isNewsman(child)) {
        return true;
      }
    }
    return newsmen.contains(lemma(filler));
  }

  /// "Talks to composer Judith Weir": an interview, or a private matter.
  private boolean isArtist(int filler) {
    return sentence.token(filler).entity().equals("PERSON") && isPrivatePerson(filler);
  }

  private boolean isName(int filler) {
    Token token = sentence.token(filler);
    if (token.entity().equals("LOCATION") || places.contains(lemma(filler))) {
      return true;
    }
    int apposition = sentence.child(filler, "appos");
    boolean somebody =
        token.isProper()
            || token.isPronoun()
            || people.contains(lemma(filler))
            || apposition != NONE && sentence.token(apposition).isProper();
    return somebody && !company.at(filler).isEmpty();
  }

  private Set<String> actors(Slot slot, Match match, List<Integer> fillers) {
    Set<String> actors = new LinkedHashSet<>();
    switch (slot.role()) {
      case ACTOR, PARTNER -> actors.addAll(company.at(fillers));
      case RECIPIENT -> fillers.forEach(i -> actors.addAll(acted(slot, match, i)));
      case NONE -> {}
    }
    return actors;
  }

  private Set<String> acted(Slot slot, Match match, int filler) {
    if ("visit".equals(match.frame().mode())) {
      return company.host(filler, match.actors());
    }
    Set<String> actors = slot.need() == Slot.Need.NAME ? company.at(filler) : company.about(filler);
    boolean isAbroad = actors.isEmpty() && IN_ARMS.contains(match.frame().type());
    return isAbroad ? company.invaded(filler, match.actors()) : actors;
  }

  private void take(
      Slot slot, String path, List<Integer> fillers, Set<String> actors, Match match) {
    (slot.role() == Slot.Role.RECIPIENT ? match.recipients() : match.actors()).addAll(actors);
    boolean names = !slot.words().isEmpty() || path.equals("xcomp") || path.equals("ccomp");
    if (names && slot.role() != Slot.Role.ACTOR) {
      match.used().addAll(fillers);
    }
    if (path.equals("obj") || path.equals("xcomp")) {
      match.objects().addAll(fillers);
    }
  }

  /// A plural that begins a sentence is often taken for a name and keeps its s.
  private String singular(int token) {
    String lemma = lemma(token);
    return sentence.token(token).tag().equals("NNPS") && lemma.endsWith("s")
        ? lemma.substring(0, lemma.length() - 1)
        : lemma;
  }

  private String lemma(int token) {
    return sentence.lemma(token).toLowerCase(Locale.ROOT);
  }
}
