package dragoman;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Holds the order of the rooms and keeps every foreign library in its own.
final class RoomsTest {
  /// The path of the data: each room knows only those before it.
  private static final List<String> ROOMS =
      List.of(
          "text",
          "source",
          "article",
          "language",
          "calendar",
          "actor",
          "statement",
          "event",
          "position",
          "expectation",
          "reading",
          "situation",
          "view",
          "wire",
          "cli");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dragoman");

  @Test
  void roomsAreFreeOfCycles() {
    slices().matching("dragoman.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void noRoomLooksAhead() {
    for (int i = 0; i < ROOMS.size(); i++) {
      for (String later : ROOMS.subList(i + 1, ROOMS.size())) {
        noClasses()
            .that()
            .resideInAPackage("dragoman." + ROOMS.get(i) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dragoman." + later + "..")
            .allowEmptyShould(true)
            .check(CLASSES);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "edu.stanford.nlp.., language",
    "org.jsoup.., article",
    "tools.jackson.., wire",
    "picocli.., cli",
  })
  void aForeignLibraryHasOneRoom(String library, String room) {
    noClasses()
        .that()
        .resideOutsideOfPackage("dragoman." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }
}
