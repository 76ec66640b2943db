package dragoman.calendar;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each kind of written time: document date, sentence with the phrase in brackets, TIMEX3 value,
/// first and last day. What only looks like one of these is in [NearMissTest].
class KindsOfPhraseTest {
  private static final String DATES_IN_EVERY_ORDER =
      """
      2019-04-26 | They met on [April 25, 2019] in the port. | 2019-04-25 | 2019-04-25
      2019-04-26 | They met on [25 April 2019] in the port. | 2019-04-25 | 2019-04-25
      2019-04-26 | They met on [the 25th of April, 2019] in the port. | 2019-04-25 | 2019-04-25
      2019-04-26 | They met on [Thursday, 25 April] in the port. | 2019-04-25 | 2019-04-25
      2019-04-26 | They met on [Thursday, April 25, 2019] in the port. | 2019-04-25 | 2019-04-25
      2019-04-26 | They met on [Apr. 25] in the port. | 2019-04-25 | 2019-04-25
      2019-04-26 | They met on [2019-04-25] in the port. | 2019-04-25 | 2019-04-25
      2019-04-26 | They met on [4/25/2019] in the port. | 2019-04-25 | 2019-04-25
      - | They met on [April 25, 2019] in the port. | 2019-04-25 | 2019-04-25
      - | They met on [April 25] in the port. | XXXX-04-25 | -
      """;

  private static final String WEEKDAYS_MONTHS_SEASONS =
      """
      2019-04-26 | They met on [Thursday] in the port. | 2019-04-25 | 2019-04-25
      2019-04-26 | They will meet on [Thursday] in the port. | 2019-05-02 | 2019-05-02
      2019-04-26 | They met on [Friday] in the port. | 2019-04-26 | 2019-04-26
      2019-04-26 | They met in [February] in the port. | 2019-02 | 2019-02-01/2019-02-28
      2019-04-26 | They met in [June 2018] in the port. | 2018-06 | 2018-06-01/2018-06-30
      2019-04-26 | They met in [the summer of 2018] in the port. | 2018-SU | 2018-06-01/2018-08-31
      2019-04-26 | They will meet in [the autumn] in the port. | 2019-FA | 2019-09-01/2019-11-30
      2019-04-26 | They met in [the winter of 2018] in the port. | 2018-WI | 2017-12-01/2019-02-28
      """;

  private static final String QUARTERS_HALVES_PARTS =
      """
      2019-04-26 | Trade grew in [the first quarter of 2018] by half. | 2018-Q1 | 2018-01-01/2018-03-31
      2019-04-26 | Trade grew in [the first quarter] by half. | 2019-Q1 | 2019-01-01/2019-03-31
      2019-04-26 | Trade will grow in [the third quarter] by half. | 2019-Q3 | 2019-07-01/2019-09-30
      2019-04-26 | Trade grew in [the first half of 2018] by half. | 2018-H1 | 2018-01-01/2018-06-30
      2019-04-20 | He will come in [the second half of April] by train. | 2019-04 | 2019-04-16/2019-04-30
      2019-04-26 | He was met at [the end of May 2018] by all. | 2018-05 | 2018-05-21/2018-05-31
      2019-04-26 | He came in [mid-2018] by train. | 2018 | 2018-05-01/2018-08-31
      2019-04-26 | He came in [late March] by train. | 2019-03 | 2019-03-21/2019-03-31
      2019-04-26 | He came in [early 2018] by train. | 2018 | 2018-01-01/2018-04-30
      2019-04-26 | He lived in [the late 1940s] in the port. | 194 | 1946-01-01/1949-12-31
      2019-04-26 | He lived in [the 1940s] in the port. | 194 | 1940-01-01/1949-12-31
      2019-04-26 | He lived in [the 19th century] in the port. | 18 | 1801-01-01/1900-12-31
      2019-04-26 | He lived in [the first half of the 1990s] in the port. | 199 | 1990-01-01/1994-12-31
      """;

  private static final String RANGES =
      """
      2019-04-26 | The visit ([23–25 April 2019]) ended well. | 2019-04-23/2019-04-25 | 2019-04-23/2019-04-25
      2019-04-26 | The visit ([April 23-25]) ended well. | 2019-04-23/2019-04-25 | 2019-04-23/2019-04-25
      2019-05-26 | The drill ([29 April – 3 May 2019]) ended well. | 2019-04-29/2019-05-03 | 2019-04-29/2019-05-03
      2019-04-26 | The talks ([2001–2006]) ended badly. | 2001/2006 | 2001-01-01/2006-12-31
      2019-04-26 | The talks lasted from [November] to March 2018 in all. | 2017-11 | 2017-11-01/2017-11-30
      2019-04-26 | The talks lasted from April 3 to [April 5] in all. | 2019-04-05 | 2019-04-05
      """;

  private static final String RELATIVE =
      """
      2018-08-20 | They met [last June] in the port. | 2018-06 | 2018-06-01/2018-06-30
      2019-04-26 | They met [a year ago] in the port. | 2018 | 2018-01-26/2018-07-26
      2019-04-26 | They met [two years ago] in the port. | 2017 | 2016-10-26/2017-10-26
      2019-04-26 | They met [ten days ago] in the port. | 2019-04-16 | 2019-04-16
      2019-04-26 | They met [yesterday] in the port. | 2019-04-25 | 2019-04-25
      2019-04-26 | They met [last week] in the port. | 2019-W16 | 2019-04-15/2019-04-21
      2019-04-26 | They met [earlier this month] in the port. | 2019-04 | 2019-04-01/2019-04-26
      2019-04-26 | They will meet [next month] in the port. | 2019-05 | 2019-05-01/2019-05-31
      2019-04-26 | They met [recently] in the port. | PAST_REF | /2019-04-26
      2019-04-26 | They will meet in [the near future] in the port. | FUTURE_REF | 2019-04-26/
      """;

  private static final String FOLLOWING_ANOTHER_DATE =
      """
      2019-05-26 | They met on April 25. [The next day] he left. | 2019-04-26 | 2019-04-26
      2019-05-26 | They met on April 25. He had come [two days earlier] by train. | 2019-04-23 | 2019-04-23
      2018-08-20 | In September he will be busy. [The same month], a summit is planned. | 2018-09 | 2018-09-01/2018-09-30
      2019-04-26 | The treaty was signed on 3 March 1951. On [this day] crowds danced. | 1951-03-03 | 1951-03-03
      2019-04-26 | The war ended in 1953. [That year] crowds danced. | 1953 | 1953-01-01/1953-12-31
      2019-04-26 | In 1950 war broke out. In [June] troops landed. | 1950-06 | 1950-06-01/1950-06-30
      2019-04-26 | In 1950 war broke out. In June troops landed. In [September] they left. | 1950-09 | 1950-09-01/1950-09-30
      2019-04-26 | Nobody came. [The next day] he left. | XXXX-XX-XX | -
      2012-05-20 | War broke out in 1914. Troops marched on [28 July] from the port. A truce was kept in 1915. Peace came in 1918. | 1914-07-28 | 1914-07-28
      """;

  private static final String DURATIONS_AND_SETS =
      """
      2019-04-26 | He ruled for [17 years] in the palace. | P17Y | -
      2019-04-26 | He signed a [two-day] pact in the palace. | P2D | -
      2019-04-26 | He ruled for [several years] in the palace. | PXY | -
      2019-04-26 | Trade grew during [the past three months] by half. | P3M | 2019-01-26/2019-04-26
      2019-04-26 | They meet [every Friday] in the port. | XXXX-WXX-5 | -
      2019-04-26 | They meet [twice a year] in the port. | P1Y | -
      2019-04-26 | The forum is held [annually] in the port. | P1Y | -
      """;

  private static final String ANNIVERSARIES_AND_AGES_OF_A_DOCUMENT =
      """
      - | On [August 15], he sent a telegram on the occasion of the 73rd anniversary of the liberation of Korea. In September he will be busy with the 70th anniversary of the DPRK. | 2018-08-15 | 2018-08-15
      - | The minister came earlier in April 2019. At the time of this writing ([April 20]), nothing is known. | 2019-04-20 | 2019-04-20
      """;

  private static final String DIRECTION_FROM_THE_GRAMMAR =
      """
      2019-04-23 | [Thursday]'s expected summit is no accident. | 2019-04-25 | 2019-04-25
      2019-04-23 | The two had met on [Thursday] in the port. | 2019-04-18 | 2019-04-18
      2019-04-23 | The talks planned for [May] may fail. | 2019-05 | 2019-05-01/2019-05-31
      """;

  private static final String OF_THE_EXCHANGE =
      """
      2010-03-03 | The index reached a [52-week] high in the port. | P52W | -
      2010-03-03 | The index fell by a third in [morning] trading. | 2010-03-03TMO | 2010-03-03
      2010-03-03 | The index had risen by a third by [midday] there. | 2010-03-03T12:00 | 2010-03-03
      2010-03-03 | The index stood at 900 at [1345 GMT] there. | 2010-03-03T13:45Z | 2010-03-03
      2010-03-03 | It had gained 3 points on [the day]. | 2010-03-03 | 2010-03-03
      2010-03-03 | It recovered [later in the day] there. | 2010-03-03 | 2010-03-03
      2010-03-03 | It had lost 3 points during [the week]. | 2010-W09 | 2010-03-01/2010-03-07
      2010-03-03 | It was the biggest [one-day] drop there. | P1D | -
      2010-03-03 | It rose in [the final quarter of 2009] again. | 2009-Q4 | 2009-10-01/2009-12-31
      2010-03-03 | It rose in [fiscal 2009] again. | FY2009 | 2008-04-01/2010-06-30
      2010-03-03 | It rose in [the December quarter] again. | 2009-Q4 | 2009-10-01/2009-12-31
      2010-03-03 | It is the lowest for [more than a decade] there. | P10Y | -
      """;

  private static final String OF_HISTORY =
      """
      2010-03-03 | The fleet sailed in [480 BC] from the port. | BC0480 | -0479-01-01/-0479-12-31
      2010-03-03 | The fleet sailed in [the fifth century BC] from the port. | BC04 | -0499-01-01/-0400-12-31
      2010-03-03 | The fleet sailed in [AD 79] from the port. | 0079 | 0079-01-01/0079-12-31
      2010-03-03 | They fought in [1914-18] at sea. | 1914/1918 | 1914-01-01/1918-12-31
      2010-03-03 | In 1914 war broke out. [That summer] they fought at sea. | 1914-SU | 1914-06-01/1914-08-31
      2010-03-03 | War broke out in July 1914. [The following spring] they fought at sea. | 1915-SP | 1915-03-01/1915-05-31
      2010-03-03 | War broke out in July 1914. [The previous December] they had met. | 1913-12 | 1913-12-01/1913-12-31
      2010-03-03 | War broke out on July 28, 1914. [That night] they sailed. | 1914-07-28TNI | 1914-07-28
      2010-03-03 | War broke out on July 28, 1914. [The next morning] they sailed. | 1914-07-29TMO | 1914-07-29
      2010-03-03 | War broke out on July 28, 1914. [The following Monday] they sailed. | 1914-08-03 | 1914-08-03
      """;

  static Stream<String> phrases() {
    return Stream.of(
            DATES_IN_EVERY_ORDER,
            WEEKDAYS_MONTHS_SEASONS,
            QUARTERS_HALVES_PARTS,
            RANGES,
            RELATIVE,
            FOLLOWING_ANOTHER_DATE,
            DURATIONS_AND_SETS,
            ANNIVERSARIES_AND_AGES_OF_A_DOCUMENT,
            DIRECTION_FROM_THE_GRAMMAR,
            OF_THE_EXCHANGE,
            OF_HISTORY)
        .flatMap(String::lines);
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void a_phrase_of_each_kind_is_found_and_means_what_it_says(String phrase) {
    Phrase.read(phrase).check();
  }
}
