package dragoman.wire.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.Golden;
import dragoman.Invented;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tech.followthemoney.entity.ValueEntity;
import tech.followthemoney.model.Model;
import tech.followthemoney.model.Property;
import tech.followthemoney.model.Schema;

/// `entities.ftm.json`, read with FollowTheMoney's own model.
final class FollowTheMoneyTest {
  private final String lines = Written.by(new FollowTheMoney(), Invented.situation());
  private final Map<String, ValueEntity> entities = new HashMap<>();

  @BeforeEach
  void read() throws Exception {
    Model model = Model.loadDefault();
    ObjectMapper mapper = new ObjectMapper();
    for (String line : lines.lines().toList()) {
      ValueEntity entity = ValueEntity.fromJson(model, mapper.readTree(line));
      assertThat(entities.put(entity.getId(), entity)).as(line).isNull();
    }
  }

  @Test
  void everyPropertyIsOfItsSchemaAndEveryRequiredOneIsThere() throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    for (String line : lines.lines().toList()) {
      var node = mapper.readTree(line);
      Schema schema = schema(node.get("id").asText());
      node.get("properties")
          .fieldNames()
          .forEachRemaining(name -> assertThat(schema.hasProperty(name)).as(line + name).isTrue());
      schema
          .getRequiredProperties()
          .forEach(property -> assertThat(node.get("properties").has(property.getName())).isTrue());
    }
  }

  @Test
  void everyReferenceLeadsToAnEntityOfTheRightSchema() {
    for (ValueEntity entity : entities.values()) {
      for (Property property : entity.getDefinedProperties()) {
        if (property.getType().isEntity()) {
          Schema range = property.getRange().orElseThrow();
          assertThat(entity.getValues(property))
              .allMatch(id -> entities.containsKey(id))
              .allMatch(id -> isA(schema(id), range));
        }
      }
    }
  }

  private Schema schema(String id) {
    return Objects.requireNonNull(entities.get(id)).getSchema();
  }

  private static boolean isA(Schema schema, Schema range) {
    return schema.getSchemata().contains(range) || schema.isA(range);
  }

  @Test
  void countriesAndLanguagesAreCodesOfTheModel() {
    IsoCodes codes = new IsoCodes();
    assertThat(codes.country("PRK")).isEqualTo("kp");
    assertThat(codes.country("KOS")).isEqualTo("xk");
    assertThat(codes.country("VSK")).as("an invented country").isEmpty();
    assertThat(codes.country(null)).isEmpty();
    assertThat(codes.language("en")).isEqualTo("eng");
  }

  @Test
  void whatHasNotHappenedSaysSoInItsName() {
    List<String> names = new ArrayList<>();
    for (ValueEntity entity : entities.values()) {
      if (entity.getSchema().getName().equals("Event")) {
        names.addAll(entity.getValues(entity.getSchema().getProperty("name")));
      }
    }
    assertThat(names)
        .contains(
            "Mara Oduya and Teodor Lind · meet",
            "cancelled: Varsk and Elmora · hold a second round",
            "denied: Elmora → Varsk · withdraw its patrol boats");
  }

  @Test
  void isAsApproved() {
    assertThat(Written.by(new FollowTheMoney(), Invented.empty())).isEmpty();
    Golden.compare("entities.ftm.json", lines);
  }
}
