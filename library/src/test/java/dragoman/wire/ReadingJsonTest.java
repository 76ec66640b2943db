package dragoman.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.InventedReading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The contract: none of these fields is ever renamed.
final class ReadingJsonTest {
  private final String line = new ReadingJson().line(InventedReading.reading());
  private final JsonNode json = JsonMapper.builder().build().readTree(line);

  @Test
  void isOneLineOfFormatOne() {
    assertThat(line).doesNotContain("\n");
    assertThat(json.at("/format").intValue()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "/article, 'id,source,title,authors,publisher,language,published,text,body,copyOf'",
    "/article/published, 'value,earliest,latest,basis'",
    "/times/0, 'begin,end,text,type,value,earliest,latest,basis'",
    "/actors/0, 'id,kind,name,country,sector,offices'",
    "/actors/0/offices/0, 'title,of,earliest,latest,passage'",
    "/mentions/0, 'begin,end,text,actor,form'",
    "/statements/0, 'id,speaker,cue,content,form,polarity,addressee,within'",
    "/statements/0/speaker, 'begin,end,actor'",
    "/events/0, 'id,type,mode,contexts,actors,recipients,place,date,status,within,trigger,passage'",
    "/positions/0, 'actor,issue,stance,condition,statement,passage'",
    "/expectations/0, 'holder,about,event,likelihood,horizon,passage'",
  })
  void hasTheFieldsOfTheContract(String place, String fields) {
    assertThat(List.copyOf(json.at(place).propertyNames())).contains(fields.split(","));
  }

  @Test
  void offsetsAreCodePointsOfTheText() {
    String text = json.at("/article/text").stringValue();
    JsonNode mention = json.at("/mentions/0");
    int begin = text.offsetByCodePoints(0, mention.at("/begin").intValue());
    int end = text.offsetByCodePoints(0, mention.at("/end").intValue());
    assertThat(text.substring(begin, end)).isEqualTo("President Mara Oduya");
    assertThat(mention.at("/begin").intValue()).isNotEqualTo(begin);
  }

  @Test
  void theDateSaysWhatItRestsOn() {
    assertThat(json.at("/article/published/basis").stringValue()).isEqualTo("byline");
    assertThat(json.at("/article/published/value").stringValue()).isEqualTo("2031-03-14");
  }
}
