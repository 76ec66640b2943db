package dragoman.actor;

import dragoman.article.Article;
import dragoman.language.AnnotatedArticle;
import dragoman.language.Sentence;
import java.util.ArrayList;
import java.util.List;

/// Finds who acts in an article: people, states, international and other organisations, groups of a
/// state's people, with every mention of them it is sure of.
///
/// A pure function of the article; thread-safe. It uses no list of persons: that somebody is a head
/// of state is learnt from the article itself. Where it is not clear who is meant, there is no
/// mention.
public final class ActorFinder {
  private final Lexicon lexicon = new Lexicon();

  /// The cast of an article. Its authors and interviewees are in it even where the body does not
  /// name them, as what they say needs a speaker.
  public Cast find(AnnotatedArticle article) {
    /*
     * The order matters: names are found before titles, as a title is known by the name beside it;
     * organisations before people, as an office may belong to one; titles and pronouns that stand
     * for somebody come last, when all who are named are known.
     */
    var draft = new Draft(article, lexicon);
    List<List<Stretch>> names = new PersonSpotter(lexicon).find(article.sentences());
    var organisations = new Organisations(draft);
    for (Sentence sentence : article.sentences()) {
      organisations.find(sentence, names.get(sentence.index()));
    }
    people(draft, names, organisations);
    var states = new StateSpotter(draft);
    article.sentences().forEach(states::find);
    article.sentences().forEach(states::findHalves);
    var titles = new TitleResolver(draft);
    draft.openTitles().forEach(titles::resolve);
    var plurals = new PluralResolver(draft);
    article.sentences().forEach(plurals::resolve);
    var pronouns = new PronounResolver(draft);
    article.sentences().forEach(pronouns::resolve);
    descriptions(draft);
    var heads = new PhraseHeads(draft);
    article.sentences().forEach(heads::mend);
    voices(draft);
    return draft.cast();
  }

  /// What stands for somebody by what is known of all others: "his widow", "the latter", "the
  /// ministry".
  private static void descriptions(Draft draft) {
    var kin = new KinResolver(draft);
    draft.sentences().forEach(kin::resolve);
    var latter = new LatterResolver(draft);
    draft.sentences().forEach(latter::resolve);
    var bodies = new ShortBodyResolver(draft);
    draft.sentences().forEach(bodies::resolve);
  }

  private void people(Draft draft, List<List<Stretch>> names, Organisations organisations) {
    var spotter = new TitleSpotter(lexicon);
    List<NamedPerson> named = new ArrayList<>();
    for (Sentence sentence : draft.sentences()) {
      List<Stretch> here = names.get(sentence.index());
      List<TitlePhrase> titles = spotter.find(sentence, here);
      var attachment = new TitleAttachment(lexicon, sentence, here, titles);
      named.addAll(attachment.named());
      attachment.open().forEach(draft::leaveOpen);
    }
    new PersonLinker(draft, organisations).link(named);
  }

  /// Authors and interviewees, who speak without being named.
  private void voices(Draft draft) {
    Article article = draft.article();
    List<String> voices = new ArrayList<>(article.authors().value());
    voices.addAll(article.interviewees());
    for (String voice : voices) {
      PersonName name = lexicon.personNames().parse(voice);
      boolean isKnown =
          draft.figures().stream()
              .map(Figure::personName)
              .anyMatch(known -> known != null && (known.equals(name) || known.sameAs(name)));
      if (!voice.isBlank() && !isKnown) {
        var figure = draft.introduce(new Figure(Kind.PERSON));
        figure.identify(name);
        figure.call(voice.strip());
        figure.gender(lexicon.personNames().gender(name));
      }
    }
  }
}
