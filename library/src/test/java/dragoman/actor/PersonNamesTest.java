package dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PersonNamesTest {
  private final PersonNames names = new PersonNames();

  @ParameterizedTest
  @CsvSource({
    "Kim Jong Un, Kim Jong-un",
    "Kim Jong Un, Kim Jong-Un",
    "Kim Jong Un, Kim Jongun",
    "Kim Jong Un, Kim Chong-un",
    "Kim Jong Un, Kim Jong-eun",
    "Choe Son Hui, Choi Son-hee",
    "Ri Yong Ho, Lee Yong-ho",
    "Pak Pong Ju, Park Pong-ju",
    "Sergei Lavrov, Sergey Lavrov",
    "Valentina Matvienko, Valentina Matviyenko",
    "Donald J. Trump, Donald Trump",
    "D. Trump, Donald Trump",
    "Mike Pompeo, Michael Pompeo",
    "Steve Biegun, Stephen Biegun",
    "Robert S. Mueller III, Robert Mueller",
    "Bashar al-Assad, Bashar Assad",
    "Omar al Bashir, Omar al-Bashir",
    "Abdel Fattah el-Sisi, Abdel Fattah Sisi",
    "Harun ar-Rashid, Harun Rashid",
  })
  void spellingsOfOneName(String one, String other) {
    assertThat(names.parse(one).sameAs(names.parse(other))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Kim Jong Un, Kim Jong Il",
    "Kim Jong Un, Kim Yong-nam",
    "Kim Jong Un, Kim Chang-son",
    "Kim Jong Il, Kim Il-sung",
    "Kim Jong Un, Kim Yo Jong",
    "Donald Trump, Melania Trump",
    "Donald Trump, Donald Trump Jr.",
    "Bill Clinton, Hillary Clinton",
    "Sergei Lavrov, Sergei Karlov",
    "Moon Jae-in, Moon Chung-in",
    "Xi Jinping, Li Keqiang",
    "Ali ar-Rashid, Ali Arnold",
  })
  void namesThatLookAlikeAreNotOne(String one, String other) {
    assertThat(names.parse(one).sameAs(names.parse(other))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Moammar Gadhafi, Muammar Qaddafi",
    "Muammar Gaddafi, Mummar Khadafy",
    "Moammar Gadhafi, Kadafi",
    "Hosni Mubarak, Husni Mubarak",
    "Nouri al-Maliki, Nuri Maliky",
    "Walid Muallem, Walid al-Moallem",
    "Mahmoud Ahmadinejad, Mahmud Ahmadinezhad",
  })
  void oneNameFromAnotherScriptSoundsAlike(String one, String other) {
    assertThat(names.soundAlike(names.parse(one), names.parse(other))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Moammar Gadhafi, Saif Gadhafi",
    "Ali Hassan, Ali Hussein",
    "Mahmoud Abbas, Mohammed Abbas",
    "Hafez Assad, Bashar Assad",
    "Kim Jong Un, Kim Jong Il",
    "Igor Ivanov, Igor Ivashov",
    "Anwar Sadat, Anwar Saddam",
    "Li Peng, Le Pen",
  })
  void namesOfOthersDoNotSoundAlike(String one, String other) {
    assertThat(names.soundAlike(names.parse(one), names.parse(other))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Kim Jong Un, kim",
    "Moon Jae-in, mun",
    "Xi Jinping, xi",
    "Ban Ki-moon, pan",
    "Park Geun-hye, pak",
    "Nguyen Phu Trong, nguyen",
    "Shinzo Abe, abe",
    "Kim Novak, novak",
    "Kim Darroch, darroch",
    "Lee Harvey, harvey",
    "Emmanuel Macron, macron",
  })
  void theFamilyNameStandsWhereItsLanguagePutsIt(String name, String family) {
    assertThat(names.parse(name).family()).isEqualTo(family);
  }

  @Property
  void everyNameIsItself(
      @ForAll @AlphaChars @StringLength(min = 2, max = 9) String given,
      @ForAll @AlphaChars @StringLength(min = 2, max = 9) String family) {
    PersonName name = names.parse(given + " " + family);
    assertThat(name.canBe(names.parse(given + " " + family))).isTrue();
  }

  @Property
  void hyphenAndSpaceMeanNothing(
      @ForAll("syllable") String first, @ForAll("syllable") String second) {
    PersonName spaced = names.parse("Kim " + first + " " + second);
    assertThat(spaced).isEqualTo(names.parse("Kim " + first + "-" + second));
    assertThat(spaced).isEqualTo(names.parse("KIM " + first + "-" + second));
  }

  @net.jqwik.api.Provide
  net.jqwik.api.Arbitrary<String> syllable() {
    return net.jqwik.api.Arbitraries.of("Jong", "Un", "Il", "Yong", "Nam", "Jae", "Song", "Hye");
  }
}
