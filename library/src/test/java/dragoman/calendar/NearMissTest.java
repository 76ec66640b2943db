package dragoman.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearMissTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Resolution 2356 was adopted by the Council.",
        "Resolution 1718 and Resolution 1874 were adopted by the Council.",
        "The border is 1700 kilometers long.",
        "The border is 1,700 kilometers long.",
        "The pipeline is 1900 miles long.",
        "Some 2,018 troops were sent home.",
        "More than 2000 people fled the town.",
        "In 2000 villages the harvest was lost.",
        "The second summit failed.",
        "He won by a second.",
        "Theresa May met the chairman.",
        "Prime Minister May met the chairman.",
        "May met the chairman.",
        "They may reach an agreement.",
        "May they live long and prosper.",
        "Troops will march on the capital.",
        "Thousands joined the march through the capital.",
        "April Ryan asked the chairman.",
        "The sun rose over the port.",
        "He sat on the bench and wed her.",
        "Jan met the chairman.",
        "Prices fall when supply grows.",
        "They sprang from the spring of the mountain.",
        "The fall of the regime was feared.",
        "It was the first meeting of the two.",
        "He holds a quarter of the shares.",
        "The plan costs 40 billion in all.",
        "The Daily Mail denied it.",
        "He flew in a Boeing 747 to the port.",
        "Route 2010 is closed.",
        "It runs on Windows 2000 and Office 2010.",
        "A future summit would help.",
        "He called as soon as he could.",
        "The group of 20 states agreed.",
        "He left the party in his 60s.",
        "The car reached 60 miles an hour.",
        "Three of the 12 states agreed.",
        "It was more than previously thought.",
        "The mid-table team lost.",
        "Sunny weather is expected.",
        "The Sunday Times and the Mail on Sunday reported it.",
        "Cyber Monday and Black Friday are good for trade.",
        "A rate of 5.30 percent was paid.",
        "The firm got 9/11 of the votes.",
        "The now-defunct firm built the soon-to-open hall.",
        "He pressed the ad 79 times.",
        "That night club was closed.",
        "They met on the 15th floor for the 15th anniversary.",
        "It happens from 3 to 4 times at 3 points.",
        "It was the year before the war.",
        "Spring water and spring rolls are sold.",
        "The opening hours of the museum are good.",
        "Minutes of the meeting were read.",
        "He ate the final quarter of the cake.",
        "It was a day when all went well.",
        "It was a day of joy.",
        "What a day it was.",
        "One day he will go.",
        "The other day he left.",
        "He worked on the day of the vote.",
        "At the same time he left.",
        "The former president and the future king met.",
        "Soon afterwards he left.",
        "Windows 2000's users were angry.",
        "The cake was cut into 2000 pieces.",
        "He read the verse of John 3:16 aloud.",
        "They cheered the day after winning the cup.",
        "The town had 480 bc files.",
      })
  void what_only_looks_like_a_time_is_none(String sentence) {
    assertThat(Phrase.times("2019-04-26", sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The shares closed at $10 on Friday. | 2019-04-26
          On April 3 and 4 others later, the deal was signed. | 2019-04-03
          In April 25 percent of the shares were sold. | 2019-04
          On April 3, 40 people fled the town. | 2019-04-03
          """)
  void a_number_beside_a_time_does_not_change_it(String sentence, String value) {
    assertThat(Phrase.times("2019-04-26", sentence).getFirst().value()).isEqualTo(value);
  }
}
