package dragoman.situation;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.actor.Kind;
import dragoman.article.Basis;
import dragoman.article.Found;
import dragoman.calendar.Chronology;
import dragoman.reading.Reading;
import dragoman.text.DateInterval;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class IdentityMergerTest {
  private static final String SUMMIT =
      "North Korean leader Kim Jong Un met Russian President Vladimir Putin. Kim spoke first."
          + " Kim Jong Un thanked Russia.";

  private final IdentityMerger merger = new IdentityMerger();

  private List<Identity> people(String... texts) {
    return merger.merge(Readings.of(texts)).stream()
        .filter(i -> i.actor().kind() == Kind.PERSON)
        .toList();
  }

  private static Identity named(List<Identity> people, String name) {
    return people.stream()
        .filter(i -> i.actor().name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " in " + people));
  }

  @Test
  void spellingsOfOneNameAcrossArticles() {
    List<Identity> people = people("Sergei Lavrov left.", "Sergey Lavrov came back.");
    assertThat(people).hasSize(1);
    assertThat(people.getFirst().members()).hasSize(2);
    assertThat(people.getFirst().reasons())
        .containsExactly("same family and given name (Sergei Lavrov, Sergey Lavrov)");
  }

  @Test
  void oneNameInSeveralSpellingsAcrossArticles() {
    List<Identity> people =
        people(
            "Libyan leader Moammar Gadhafi met President Nicolas Sarkozy. Gadhafi left.",
            "Libya’s leader Muammar Qaddafi met Nicolas Sarkozy. Qaddafi left.",
            "President Nicolas Sarkozy left Libya. Kadafi stayed.");
    Identity leader = named(people, "Moammar Gadhafi");
    assertThat(leader.members()).hasSize(3);
    assertThat(leader.reasons())
        .contains("one name in two spellings (Moammar Gadhafi, Muammar Qaddafi), both of LBY")
        .anyMatch(reason -> reason.startsWith("only bearer of the name Kadafi, spelled otherwise"));
  }

  @Test
  void aNameThatOnlySoundsAlikeStaysApart() {
    assertThat(people("Moammar Gadhafi left Tripoli.", "Muammar Qaddafi sells cars in Ohio."))
        .hasSize(2);
    assertThat(
            people(
                "Libyan leader Moammar Gadhafi left Libya.",
                "Saif al-Islam Qaddafi, son of the Libyan leader, left Libya."))
        .extracting(i -> i.actor().name())
        .contains("Saif al-Islam Qaddafi");
  }

  @Test
  void anOfficeMeansWhoHeldItWhenTheArticleAppeared() {
    String[] texts = {
      "Russian Foreign Minister Igor Ivanov left.",
      "Russian Foreign Minister Sergei Lavrov left. Lavrov spoke. Lavrov came back.",
      "The Russian foreign minister came to Geneva.",
      "The Russian foreign minister came to Geneva."
    };
    List<Reading> readings = Readings.of(texts);
    List<Identity> people =
        new IdentityMerger()
            .merge(
                List.of(
                    published(readings.get(0), "2002-03-01"),
                    published(readings.get(1), "2019-03-01"),
                    published(readings.get(2), "2002-05-01"),
                    published(readings.get(3), "2019-05-01")));
    assertThat(named(people, "Igor Ivanov").members())
        .extracting(Identity.Member::article)
        .containsExactly("t0", "t2");
    assertThat(named(people, "Sergei Lavrov").members())
        .extracting(Identity.Member::article)
        .containsExactly("t1", "t3");
  }

  private static Reading published(Reading reading, String day) {
    var published = new Found<>(DateInterval.day(LocalDate.parse(day)), Basis.BYLINE);
    return new Reading(
        reading.article().published(published),
        new Chronology(List.of(), published),
        reading.cast(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void likeNamesStayApart() {
    assertThat(people("Kim Jong Un left.", "Kim Jong Il left.", "Kim Yong-nam left.")).hasSize(3);
  }

  @Test
  void theSameNameInTwoStatesStaysApart() {
    assertThat(
            people(
                "Russian minister Ivan Petrov left.", "Bulgarian minister Ivan Petrov returned."))
        .hasSize(2);
  }

  @Test
  void aBareSurnameMeansTheBearerTheOthersAreAbout() {
    List<Identity> people =
        people(SUMMIT, "Kim Jong Il died in winter.", "Few expected Kim to agree with Putin.");
    Identity kim = named(people, "Kim Jong Un");
    assertThat(kim.members()).extracting(Identity.Member::article).containsExactly("t0", "t2");
    assertThat(kim.reasons().getFirst())
        .contains("most mentioned of 2 bearers of the name Kim", "in company of Putin");
    assertThat(named(people, "Vladimir Putin").members()).hasSize(2);
  }

  @Test
  void aGivenNameAloneMeansItsOnlyBearerInTheSameCompany() {
    List<Identity> people =
        people(
            "Donald Trump met Shinzo Abe.", "Abe praised Trump. \"Donald,\" he said, \"thanks.\"");
    assertThat(named(people, "Donald Trump").members()).hasSize(3);
    assertThat(people).hasSize(2);
  }

  @Test
  void aGivenNameInOtherCompanyStaysApart() {
    List<Identity> people = people("Donald Trump met Shinzo Abe.", "Donald sang for Berger.");
    assertThat(named(people, "Donald Trump").members()).hasSize(1);
  }

  @Test
  void aBareSurnameInOtherCompanyStaysApart() {
    List<Identity> people = people(SUMMIT, "The singer Kim toured with a pianist called Berger.");
    assertThat(named(people, "Kim Jong Un").members()).hasSize(1);
  }

  @Test
  void betweenTwoEqualBearersASurnameStaysApart() {
    List<Identity> people =
        people(
            "Kim Jong Un met Vladimir Putin.",
            "Kim Yong-nam met Vladimir Putin.",
            "Kim wrote to Putin.");
    assertThat(named(people, "Kim").members()).hasSize(1);
  }

  @Test
  void anOfficeWithoutANameIsItsHolder() {
    List<Identity> people = people(SUMMIT, "The North Korean leader sent a telegram.");
    assertThat(named(people, "Kim Jong Un").members()).hasSize(2);
    assertThat(named(people, "Kim Jong Un").reasons())
        .containsExactly(
            "holder of the office: leader of North Korea is Kim Jong Un in other articles");
    assertThat(named(people, "Kim Jong Un").actor().names())
        .doesNotContain("leader of North Korea");
  }

  @Test
  void anOfficeOfAnotherStateIsNot() {
    List<Identity> people = people(SUMMIT, "The South Korean president sent a telegram.");
    assertThat(people).extracting(i -> i.actor().name()).contains("president of South Korea");
  }

  @Test
  void aStateIsOneByAllItsNames() {
    List<Identity> all =
        merger.merge(Readings.of("The DPRK agreed.", "North Korea agreed.", "Pyongyang agreed."));
    assertThat(all).hasSize(1);
    assertThat(all.getFirst().actor().id()).isEqualTo("A1");
    assertThat(all.getFirst().reasons()).containsExactly("state PRK");
    assertThat(all.getFirst().mentions()).hasSize(3);
  }

  @Test
  void aTitleOfOnePostIsOfTheStateTheOtherTitleNames() {
    List<Identity> people =
        people("North Korean leader Kim Jong Un came.", "Chairman Kim Jong Un came.");
    assertThat(named(people, "Kim Jong Un").actor().offices())
        .hasSize(2)
        .allMatch(office -> office.of() != null);
  }

  @Test
  void aTitleOfAnotherPostIsNot() {
    List<Identity> people =
        people("Russian Foreign Minister Sergei Lavrov came.", "President Sergei Lavrov came.");
    assertThat(named(people, "Sergei Lavrov").actor().offices())
        .anyMatch(office -> office.of() == null);
  }

  @Test
  void officesPointToTheSituationsActors() {
    List<Identity> all = merger.merge(Readings.of("The sky is blue in France.", SUMMIT));
    Identity putin = named(all, "Vladimir Putin");
    Identity russia = named(all, "Russia");
    assertThat(putin.actor().offices().getFirst().of()).isEqualTo(russia.actor().id());
  }

  @Test
  void everyActorOfAReadingHasOneIdentity() {
    List<Reading> readings = Readings.of(SUMMIT, "Kim wrote to Putin and to the United Nations.");
    var identities = new Identities(merger.merge(readings));
    for (Reading reading : readings) {
      reading
          .cast()
          .actors()
          .forEach(actor ->
              assertThat(identities.of(reading.article().id(), actor.id())).startsWith("A"));
    }
    assertThat(identities.all().stream().mapToInt(i -> i.members().size()).sum())
        .isEqualTo(readings.stream().mapToInt(r -> r.cast().actors().size()).sum());
  }

  @Test
  void theSameReadingsGiveTheSameCast() {
    List<Reading> readings = Readings.of(SUMMIT, "Kim wrote to Putin.", "Moscow and Seoul agreed.");
    assertThat(merger.merge(readings)).isEqualTo(new IdentityMerger().merge(readings));
  }
}
