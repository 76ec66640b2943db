package negotiation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// Keeps the module a library by itself.
final class ModuleTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("negotiation");

  @Test
  void itNeedsNothingButTheJdkAndOneYamlLibrary() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("negotiation..", "java..", "org.jspecify..", "org.snakeyaml..")
        .check(CLASSES);
  }

  @Test
  void onlyOnePackageKnowsTheYamlLibrary() {
    noClasses()
        .that()
        .resideOutsideOfPackage("negotiation.yaml..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.snakeyaml..")
        .check(CLASSES);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching("negotiation.(*)..").should().beFreeOfCycles().check(CLASSES);
  }
}
