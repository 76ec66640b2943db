package dragoman.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.actor.Actor;
import dragoman.actor.ActorFinder;
import dragoman.actor.Cast;
import dragoman.actor.Kind;
import dragoman.actor.Mention;
import dragoman.article.Article;
import dragoman.language.Annotated;
import dragoman.language.AnnotatedArticle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each case is one construction; the cases of [#nothingIsSaid] are their near misses.
final class StatementFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kim was quoted by KCNA as saying that the talks were useful. | Kim > was quoted by KCNA as saying > that the talks were useful
          The ministry refused to say whether the talks would resume. | NOT The ministry > refused to say > whether the talks would resume
          Moscow's position is that sanctions must be lifted. | Moscow > position is > that sanctions must be lifted
          Merkel repeated her belief that the treaty could be saved. | Merkel > repeated her belief > that the treaty could be saved
          The envoy warned against a rush to judgment. | The envoy > warned against > a rush to judgment
          It is believed that Iran has left the talks. | - > is believed > that Iran has left the talks
          Iran is expected to reject the offer. | - > is expected > Iran ... to reject the offer
          The talks, Zarif told reporters, would go on. | Zarif > told > The talks ... would go on
          The Kremlin denied that any offer had been made. | NOT The Kremlin > denied > that any offer had been made
          Nobody says that the talks have failed. | NOT Nobody > says > that the talks have failed
          No minister said that the talks had failed. | NOT No minister > said > that the talks had failed
          Some ministers said that the talks had failed. | Some ministers > said > that the talks had failed
          Macron did not say that the talks had failed. | NOT Macron > did not say > that the talks had failed
          The deal is dead, according to two officials with knowledge of the talks. | two officials with knowledge of the talks > according to > The deal is dead
          The report that Merkel agreed to resign was true. | Merkel > agreed > to resign
          Trump voiced hope that Kim would come. | Trump > voiced hope > that Kim would come
          “The talks,” Lavrov said, “will go on.” | Lavrov > said > “The talks,” ... “will go on.”
          The Iranians in turn want Europe to buy more oil. | The Iranians > want > Europe to buy more oil
          Sources in Turin want Europe to buy more oil. | Sources in Turin > want > Europe to buy more oil
          The two are (as Macron put it) “bound as tightly as twins,” France has little say in it. | Macron > put it > “bound as tightly as twins,”
          As Macron said, France has little say in it. | Macron > said > France has little say in it
          Zarif spoke in an interview with Tass about the future of the treaty. | Zarif > spoke > the future of the treaty
          Zarif defended the treaty. | Zarif > defended > the treaty
          Zarif backed the treaty. | Zarif > backed > the treaty
          Macron wants a treaty, and he needs allies. | Macron > wants > a treaty
          Macron told reporters that the treaty was dead and that he would leave. | Macron > told > that the treaty was dead and that he would leave
          They met the minister, who suggests that Iran has changed. | who > suggests > that Iran has changed
          Some of the ministers hope that the talks go on. | Some of the ministers > hope > that the talks go on
          He was a friend of Zarif, according to his brother, who gave a long interview (“The Last Man of Isfahan”) to a newspaper. | his brother > according to > He was a friend of Zarif
          Lavrov: “We will not leave.” | Lavrov > : > “We will not leave.”
          Lavrov said the “special format” of the talks had ended in spring. | Lavrov > said > the “special format” of the talks had ended in spring
          Zarif left the talks, explaining that they had failed. | Zarif > explaining > that they had failed
          Macron knows that the talks failed. | Macron > knows > that the talks failed
          Zarif mentioned the visit when it began. | Zarif > mentioned > the visit
          According to Alexander Petrov, Russia's ambassador to Iran, who took part in the talks, the treaty is dead. | Alexander Petrov > According to > the treaty is dead
          According to Wang Yi, China's foreign minister, the talks will go on. | Wang Yi > According to > the talks will go on
          According to Tass, Russia's ambassador, who arrived in May, will leave. | Tass > According to > Russia's ambassador, who arrived in May, will leave
          According to Wang Yi, ministers, ambassadors and envoys will meet in May. | Wang Yi > According to > ministers, ambassadors and envoys will meet in May
          Lavrov said that the talks would go on, although no date had been set. | Lavrov > said > that the talks would go on
          Lavrov said the talks would go on although no date had been set. | Lavrov > said > the talks would go on although no date had been set
          “The talks will go on, although no date has been set,” Lavrov said. | Lavrov > said > “The talks will go on, although no date has been set,”
          """)
  void aStatementHasSpeakerCueAndContent(String text, String expected) {
    assertThat(Rendered.of(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The envoy mentioned the dates when, “according to unnamed sources,” the head of the republic could meet the president. | The envoy > mentioned > the dates when, “according to unnamed sources,” the head of the republic could meet the president
          The minister mentioned the agreement which diplomats say will be signed in May. | The minister > mentioned > the agreement which diplomats say will be signed in May
          Zarif mentioned the treaty, which the Kremlin said was dead. | Zarif > mentioned > the treaty
          All this has led the Latvian journalist Dainis Ivans to fear a crisis. | the Latvian journalist Dainis Ivans > has led the Latvian journalist Dainis Ivans to fear > a crisis
          """)
  void aThingIsToldWithItsOwnClause(String text, String expected) {
    assertThat(Rendered.of(text)).contains(expected);
  }

  @Test
  void theOuterAndTheInnerLinkOfAChainAreKept() {
    assertThat(Rendered.of("Lavrov said that Kim had promised that tests would stop."))
        .containsExactly(
            "Lavrov > said > that Kim had promised that tests would stop",
            "  Kim > had promised > that tests would stop");
  }

  @Test
  void whoAddsGoesOn() {
    assertThat(
            Rendered.of(
                "A spokesman for the Foreign Ministry said the visit was postponed, adding that no"
                    + " new date had been set."))
        .containsExactly(
            "A spokesman for the Foreign Ministry > said > the visit was postponed",
            "A spokesman for the Foreign Ministry > adding > that no new date had been set");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The assumption that Merkel agreed to resign is mere speculation.",
        "Kim arrived in the buffer zone on Monday.",
        "If Kim says that he is ready, Trump will come.",
        "The ‘victory’ was a “trump card” for Moscow.",
        "The visit went according to plan.",
        "The figures suggest that trade has grown.",
        "Kim may believe that time is on his side.",
        "Macron sent an envoy to Tehran, which suggests that Paris is worried.",
        "Some of the opportunities include that the trade grows.",
        "Zarif monitored the situation along the border.",
        "Macron and Zarif reportedly discussed Iran.",
        "Macron and Zarif have to meet and discuss the treaty.",
        "Paris froze the funds, implying that Iran had lost.",
        "Macron spent the evening explaining Iran's intentions.",
        "Macron knows this, even though the talks failed.",
        "The two leaders talked alone for two hours on the campus of the university.",
      })
  void nothingIsSaid(String text) {
    assertThat(Rendered.of(text)).isEmpty();
  }

  @Test
  void whoImpliesWithAWordSpeaks() {
    assertThat(Rendered.of("Macron said the talks had failed, implying that Iran was to blame."))
        .contains("Macron > implying > that Iran was to blame");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Macron urged Zarif to come to Paris. | a2
          Macron called on Zarif to come to Paris. | a2
          Macron told Zarif that the treaty was dead. | a2
          Macron wants Zarif to come to Paris. | -
          Macron expects Zarif to come to Paris. | -
          """)
  void onlyWhoIsToldOrAskedIsSpokenTo(String text, String addressee) {
    assertThat(found(text))
        .extracting(statement -> statement.addressee() == null ? "-" : statement.addressee())
        .containsExactly(addressee);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          After a meeting with Zarif, Macron implied that sanctions would end. “We see no other way to save the treaty,” he said. | a1
          Macron implied that sanctions would end, though Zarif left. “We see no other way to save the treaty,” he said. | -
          Macron came to a meeting with Zarif. “We see no other way to save the treaty,” he said. | -
          Macron told Zarif that sanctions would end.¶“We see no other way to save the treaty,” he said. | a1
          Macron told Zarif that sanctions would end.¶He added that the talks were over. | a1
          Macron said “Zarif has left the talks”.¶He added that the talks were over. | a1
          Macron said that Zarif had left the talks.¶He added that the talks were over. | -
          Macron told Zarif that sanctions would end.¶The talks went on.¶He said that nothing was settled. | -
          Macron said that sanctions would end.¶The talks went on because he hoped that nothing was settled. | -
          """)
  void heIsWhoSpokeJustBefore(String text, String speaker) {
    @Nullable Speaker last = found(text.replace('¶', '\n')).getLast().speaker();
    assertThat(last == null || last.actor() == null ? "-" : last.actor()).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource({
    "Angela Merkel said the treaty was dead., she, Angela Merkel",
    "Angela Merkel said the treaty was dead., he, -",
    "Angela Merkel said Mohammad Zarif had left., she, Angela Merkel",
    "Angela Merkel said Ursula Kaske had left., she, -",
  })
  void whoSpokeIsOfTheGenderOfThePronoun(String before, String pronoun, String speaker) {
    AnnotatedArticle article =
        Annotated.article("2019-04-26", before + "\n“We see no other way,” " + pronoun + " said.");
    Cast cast = new ActorFinder().find(article);
    @Nullable Speaker last = new StatementFinder().find(article, cast).getLast().speaker();
    String actor = last == null ? null : last.actor();
    assertThat(actor == null ? "-" : cast.actor(actor).name()).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Macron and Zarif said that the treaty would live. | -
          Macron said that Zarif and Merkel would come.     | a1
          """)
  void theWordOfSeveralIsNotThatOfTheFirst(String text, String speaker) {
    @Nullable Speaker first = found(text).getFirst().speaker();
    assertThat(first == null || first.actor() == null ? "-" : first.actor()).isEqualTo(speaker);
  }

  /// The statements of a text in which only Macron (a1) and Zarif (a2) are actors, by name.
  private static List<Statement> found(String text) {
    return found(Annotated.article("2019-04-26", text));
  }

  private static List<Statement> found(AnnotatedArticle article) {
    var macron = new Actor("a1", Kind.PERSON, "Macron", List.of("Macron"), "FRA", "GOV", List.of());
    var zarif = new Actor("a2", Kind.PERSON, "Zarif", List.of("Zarif"), "IRN", "GOV", List.of());
    List<Mention> mentions = new ArrayList<>();
    for (var sentence : article.sentences()) {
      for (var token : sentence.tokens()) {
        for (Actor actor : List.of(macron, zarif)) {
          if (token.word().equals(actor.name())) {
            mentions.add(
                new Mention(
                    token.span(),
                    sentence.index(),
                    token.index(),
                    token.word(),
                    actor.id(),
                    Mention.Form.NAME));
          }
        }
      }
    }
    return new StatementFinder().find(article, new Cast(List.of(macron, zarif), mentions));
  }

  @ParameterizedTest
  @CsvSource({
    "his widow Irina Orlova. Orlov said her husband had loved the country., Irina Orlova",
    "his wife Irina Orlova. Orlov said the talks had been useful., Pavel Orlov",
    "his friend Ivan Petrov. Orlov said her husband had loved the country., -",
  })
  void whoHasAHusbandIsTheWifeOrNobodyKnown(String text, String speaker) {
    AnnotatedArticle article =
        Annotated.article("2019-04-26", "Ambassador Pavel Orlov came with " + text);
    Cast cast = new ActorFinder().find(article);
    @Nullable Speaker last = new StatementFinder().find(article, cast).getLast().speaker();
    String actor = last == null ? null : last.actor();
    String name = actor == null ? "-" : cast.actor(actor).name();
    assertThat(name.equals("Orlov") ? "-" : name).isEqualTo(speaker);
  }

  @Test
  void theNameThatClosesALongDescriptionIsTheSpeaker() {
    assertThat(found("The minister's closest aide and fellow lawyer Zarif said it would rain."))
        .extracting(Statement::speaker)
        .extracting("actor")
        .containsExactly("a2");
    assertThat(
            found(
                "The news came from Merkel’s closest aide and fellow lawyer Javad Zarif, who said it would"
                    + " rain."))
        .extracting(Statement::speaker)
        .extracting("actor")
        .containsExactly("a2");
    assertThat(found("The closest aide and lawyer of Zarif said it would rain."))
        .extracting(Statement::speaker)
        .extracting("actor")
        .containsOnlyNulls();
  }

  @Test
  void whoIsDescribedAtLengthIsTheSpeaker() {
    assertThat(
            found(
                "Zarif, Iran's ambassador to the United Nations, who took part in the talks, said it"
                    + " would rain."))
        .extracting(Statement::speaker)
        .extracting("actor")
        .contains("a2");
    assertThat(found("The ambassador, who had met Zarif in Geneva, said it would rain."))
        .extracting(Statement::speaker)
        .extracting("actor")
        .doesNotContain("a2");
  }

  @Test
  void inAnInterviewTheInterviewedSayWe() {
    String text = "We claim that the treaty is dead.";
    assertThat(found(interview(text, List.of("Macron"))))
        .extracting(Statement::speaker)
        .extracting("actor")
        .containsExactly("a1");
    assertThat(found(interview(text, List.of())))
        .extracting(Statement::speaker)
        .extracting("actor")
        .containsOnlyNulls();
    assertThat(found(interview("Zarif said that we claim too much.", List.of("Macron"))))
        .extracting(Statement::speaker)
        .extracting("actor")
        .doesNotContain("a1");
  }

  private static AnnotatedArticle interview(String text, List<String> interviewees) {
    Article article = Annotated.article(text).article();
    return Annotated.annotator()
        .annotate(
            new Article(
                article.id(),
                article.source(),
                article.text(),
                article.title(),
                article.authors(),
                interviewees,
                article.publisher(),
                article.published(),
                article.language(),
                article.url(),
                article.body(),
                null));
  }

  @Test
  void theSpeakerIsTheActorMentioned() {
    AnnotatedArticle article = Annotated.article("A spokesman for the Kremlin said it would rain.");
    var kremlin =
        new Actor("a1", Kind.STATE, "Kremlin", List.of("Kremlin"), "RUS", "GOV", List.of());
    int head = 4;
    var span = article.sentences().getFirst().token(head).span();
    var mention = new Mention(span, 0, head, "Kremlin", "a1", Mention.Form.CAPITAL);
    List<Statement> found =
        new StatementFinder().find(article, new Cast(List.of(kremlin), List.of(mention)));
    assertThat(found).extracting(Statement::speaker).extracting("actor").containsExactly("a1");
  }
}
