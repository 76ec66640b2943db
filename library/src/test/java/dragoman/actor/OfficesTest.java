package dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which offices are read off the text, and of whom.
final class OfficesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russian Foreign Minister Sergei Lavrov spoke first.|Sergei Lavrov|Foreign Minister|RUS",
        "Sergei Lavrov, the Russian foreign minister, spoke first.|Sergei Lavrov|foreign"
            + " minister|RUS",
        "Russia's ambassador to North Korea, Pavel Orlov, spoke.|Pavel Orlov|ambassador|RUS",
        "Pavel Orlov, Russia's ambassador to North Korea, spoke.|Pavel Orlov|ambassador|RUS",
        "Pavel Orlov is Russia's ambassador to North Korea.|Pavel Orlov|ambassador|RUS",
        "Mr. Orlov met U.S. President Donald Trump.|Donald Trump|President|USA",
        "The president of France, Emmanuel Macron, agreed.|Emmanuel Macron|president|FRA",
        "Prime Minister Shinzo Abe of Japan agreed.|Shinzo Abe|Prime Minister|JPN",
      })
  void anOfficeBesideAName(String text, String name, String title, String country) {
    Actor actor = Casting.of(text).actor(name);
    assertThat(actor.offices()).extracting(Office::title).contains(title);
    assertThat(actor.country()).isEqualTo(country);
    assertThat(actor.offices().getFirst().passage().exact()).contains(name);
  }

  @Test
  void anOfficeOfABodyIsNotThatOfTheState() {
    var cast =
        Casting.of(
            "The chairman of the DPRK Supreme People's Assembly, Kim Yong-nam, met Kim Jong Un.");
    Office office = cast.actor("Kim Yong-nam").offices().getFirst();
    assertThat(cast.cast().actor(String.valueOf(office.of())).name()).contains("Assembly");
    assertThat(cast.actor("Kim Yong-nam").country()).isEqualTo("PRK");
    assertThat(cast.actor("Kim Jong Un").offices()).isEmpty();
  }

  @Test
  void yearsInBracketsAndAnOfficeThatIsOver() {
    var cast = Casting.of("The late Russian Ambassador (1995-1999) to Chile Pavel Orlov wrote it.");
    Office office = cast.actor("Pavel Orlov").offices().getFirst();
    assertThat(office.held().edtf()).isEqualTo("1995/1999");
    assertThat(office.former()).isTrue();
    assertThat(cast.cast().actor(String.valueOf(office.of())).country()).isEqualTo("RUS");
  }

  @ParameterizedTest
  @CsvSource({
    "'Pavel Orlov, Russian ambassador to Chile from 1995 to 1999, wrote it.', 1995/1999",
    "'Pavel Orlov, ambassador to Chile in 1995-1999, wrote it.', 1995/1999",
    "'Pavel Orlov, the Russian ambassador to Chile since 2014, wrote it.', 2014/..",
    "'Pavel Orlov, Russian ambassador to Chile until 1999, wrote it.', ../1999",
  })
  void yearsThatBelongToAnOffice(String text, String years) {
    Office office = Casting.of(text).actor("Pavel Orlov").offices().getFirst();
    assertThat(office.held().edtf()).isEqualTo(years);
  }

  @Test
  void yearsOfSomethingElseAreNotTheOffices() {
    var cast = Casting.of("Pavel Orlov, the ambassador, lived in Chile from 1995 to 1999.");
    assertThat(cast.actor("Pavel Orlov").offices().getFirst().held().isKnown()).isFalse();
    var other = Casting.of("In 1999 Ambassador Pavel Orlov left Chile.");
    assertThat(other.actor("Pavel Orlov").offices().getFirst().held().isKnown()).isFalse();
  }

  @Test
  void anExpertOnAStateDoesNotServeIt() {
    Actor actor = Casting.of("DPRK expert Pavel Orlov disagreed.").actor("Pavel Orlov");
    assertThat(actor.country()).isNull();
    assertThat(actor.sector()).isEqualTo("EDU");
  }

  @Test
  void titlesInThePluralAreOfAll() {
    var cast = Casting.of("He met Presidents Trump, Moon, and Putin in the spring.");
    assertThat(cast.cast().actors())
        .filteredOn(a -> a.kind() == Kind.PERSON)
        .allSatisfy(a -> assertThat(a.offices()).extracting(Office::title).contains("President"));
  }

  @Test
  void whoIsNamedNextInAListDoesNotInheritTheTitle() {
    var cast = Casting.of("He met the French president, Sergei Lavrov and Wang Yi.");
    assertThat(cast.actor("Wang Yi").offices()).isEmpty();
  }
}
