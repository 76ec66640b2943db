package dragoman.actor;

import dragoman.language.Sentence;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes the people of an article from the places where they are named.
///
/// Two full names are one person only if family and given name are. A bare surname is the person of
/// that family whose title agrees and whom the article is most about, never simply the last named;
/// where two come close it stays unresolved.
final class PersonLinker {
  private static final int CLEAR_LEAD = 3;

  private final Draft draft;
  private final Lexicon lexicon;
  private final Organisations organisations;
  private final SpouseRule spouse = new SpouseRule();

  PersonLinker(Draft draft, Organisations organisations) {
    this.draft = draft;
    this.lexicon = draft.lexicon();
    this.organisations = organisations;
  }

  /// @param named in order of the text
  void link(List<NamedPerson> named) {
    for (NamedPerson person : named) {
      if (person.name().isFull()) {
        meet(person, full(person));
      }
    }
    weigh();
    List<NamedPerson> unknown = new ArrayList<>();
    for (NamedPerson person : named) {
      if (!person.name().isFull()) {
        List<Figure> bearers = bearers(person);
        Figure bearer = choose(person, bearers);
        if (bearer != null) {
          meet(person, bearer);
        } else if (bearers.isEmpty()) {
          unknown.add(person);
        }
      }
    }
    for (NamedPerson person : unknown) {
      List<Figure> bearers = bearers(person);
      Figure bearer = choose(person, bearers);
      meet(person, bearer != null ? bearer : draft.introduce(new Figure(Kind.PERSON)));
    }
  }

  private Figure full(NamedPerson person) {
    for (Figure figure : draft.figures()) {
      PersonName known = figure.personName();
      if (known != null && known.sameAs(person.name()) && figure.gender().agrees(person.gender())) {
        return figure;
      }
    }
    return draft.introduce(new Figure(Kind.PERSON));
  }

  /// Those who are in the headline and those named first weigh more.
  private void weigh() {
    String headline = draft.article().title().value().toLowerCase(Locale.ROOT);
    boolean isFirst = true;
    for (Figure figure : draft.figures()) {
      if (figure.isPerson()) {
        boolean isInHeadline = headline.contains(figure.canonicalName().toLowerCase(Locale.ROOT));
        figure.add((isFirst ? 3 : 0) + (isInHeadline ? 5 : 0));
        isFirst = false;
      }
    }
  }

  private List<Figure> bearers(NamedPerson person) {
    String family = person.name().family();
    List<Figure> bearers = new ArrayList<>();
    List<Figure> byGiven = new ArrayList<>();
    String only = lexicon.personNames().given(person.stretch().words());
    for (Figure figure : draft.figures()) {
      PersonName known = figure.personName();
      if (known == null || !figure.gender().agrees(person.gender())) {
        continue;
      }
      if (known.family().equals(family)) {
        bearers.add(figure);
      } else if (known.given().equals(only)) {
        byGiven.add(figure);
      }
    }
    Figure wife = spouse.bearer(person, draft.figures());
    if (wife != null) {
      return List.of(wife);
    }
    if (spouse.isWife(person)) {
      bearers.removeIf(figure -> figure.gender() == Gender.MALE);
    }
    return bearers.isEmpty() && byGiven.size() == 1 && person.titles().isEmpty()
        ? byGiven
        : bearers;
  }

  private @Nullable Figure choose(NamedPerson person, List<Figure> bearers) {
    List<Figure> left = new ArrayList<>(bearers);
    Set<String> titles = new HashSet<>();
    person.titles().forEach(t -> titles.add(t.words().toLowerCase(Locale.ROOT)));
    List<Figure> titled =
        left.stream()
            .filter(f ->
                f.offices().stream()
                    .anyMatch(o -> titles.contains(o.title().toLowerCase(Locale.ROOT))))
            .toList();
    if (!titled.isEmpty()) {
      left = new ArrayList<>(titled);
    }
    left.sort(Comparator.comparingInt(Figure::salience).reversed());
    if (left.isEmpty()) {
      return null;
    }
    boolean isClear =
        left.size() == 1 || left.getFirst().salience() - left.get(1).salience() >= CLEAR_LEAD;
    return isClear ? left.getFirst() : null;
  }

  private void meet(NamedPerson person, Figure figure) {
    figure.identify(person.name());
    figure.gender(person.gender());
    figure.call(person.stretch().words());
    if (person.isKin()) {
      figure.markKin();
    }
    if (person.country() != null) {
      figure.belongTo(person.country());
    }
    Stretch mention = person.stretch();
    Sentence sentence = mention.sentence();
    for (TitlePhrase title : person.titles()) {
      appoint(figure, title, person);
      boolean isPrefix = title.isContiguous() && title.end() + 1 == mention.first();
      if (isPrefix) {
        mention = new Stretch(sentence, title.core().first(), mention.last());
      } else if (!title.isPlural()) {
        draft.see(new Sighting(figure, title.core(), Mention.Form.TITLE));
      }
    }
    int head = person.stretch().head();
    draft.see(new Sighting(figure, mention, head, Mention.Form.NAME));
  }

  /// That of the title, of the body for one who presides over it, ELI for former officials.
  private static @Nullable String sector(TitlePhrase title, @Nullable Figure body) {
    String sector = title.title().sector();
    if (title.isOfOther() && title.title().isSinglePost()) {
      return null;
    }
    if (body != null && (sector.isEmpty() || title.title().isSinglePost())) {
      return body.sector();
    }
    return title.isFormer() && sector.equals("GOV") ? "ELI" : sector;
  }

  private void appoint(Figure figure, TitlePhrase title, NamedPerson person) {
    figure.gender(title.title().gender());
    Figure body =
        title.bodyAt() < 0 ? null : organisations.at(title.core().sentence(), title.bodyAt());
    String country = title.country() == null && body != null ? body.country() : title.country();
    figure.belongTo(country);
    if (!title.title().isOffice()) {
      return;
    }
    figure.serve(sector(title, body));
    if (title.isOfALeader() && !title.isFormer()) {
      figure.markLeader();
    }
    Figure of = body != null || country == null ? body : draft.state(country);
    Sentence sentence = title.core().sentence();
    Span words = sentence.span(title.begin(), title.end()).cover(person.stretch().span());
    draft.appoint(
        figure,
        of,
        new Office(
            title.words(), null, title.held(), title.isFormer(), draft.article().passage(words)));
  }
}
