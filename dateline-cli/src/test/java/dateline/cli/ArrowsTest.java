package dateline.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Which package may know which: rules called by plain tests, for the others can run unseen. */
class ArrowsTest {
  private static final JavaClasses DATELINE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dateline");

  @Test
  void allModulesAreLookedAt() {
    for (String module : new String[] {"model", "reader", "intake", "exchange", "store", "cli"}) {
      assertTrue(
          DATELINE.stream()
              .anyMatch(each -> each.getPackageName().startsWith("dateline." + module)),
          module);
    }
    assertTrue(DATELINE.size() > 80, () -> DATELINE.size() + " classes");
  }

  @Test
  void theModelKnowsTheJdkAndJspecifyAlone() {
    classes()
        .that()
        .resideInAPackage("dateline.model")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("dateline.model", "java..", "org.jspecify..")
        .check(DATELINE);
  }

  @Test
  void readerIntakeAndExchangeDoNotKnowEachOther() {
    String[] modules = {"dateline.reader..", "dateline.intake..", "dateline.exchange.."};
    for (String one : modules) {
      for (String other : modules) {
        if (!one.equals(other)) {
          noClasses()
              .that()
              .resideInAPackage(one)
              .should()
              .dependOnClassesThat()
              .resideInAPackage(other)
              .check(DATELINE);
        }
      }
    }
  }

  @Test
  void theStoreKnowsTheModelAloneAndItAloneKnowsTheDatabase() {
    noClasses()
        .that()
        .resideInAPackage("dateline.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dateline.reader..", "dateline.intake..", "dateline.exchange..")
        .check(DATELINE);
    noClasses()
        .that()
        .resideOutsideOfPackage("dateline.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "org.sqlite..", "org.jdbi..", "org.flywaydb..")
        .check(DATELINE);
  }

  @Test
  void nobodyKnowsTheCommands() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dateline.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dateline.cli..", "picocli..")
        .check(DATELINE);
  }

  @Test
  void whatIsShippedKnowsNoTestKit() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dateline.testkit..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dateline.testkit..", "org.junit..", "net.jqwik..")
        .check(DATELINE);
  }

  @Test
  void modelAndReaderKeepNoLog() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "dateline.model..", "dateline.reader..", "dateline.exchange..", "dateline.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.logging..", "org.slf4j..")
        .check(DATELINE);
  }

  @Test
  void theFacadesStandAboveTheirPackages() {
    noClasses()
        .that()
        .resideInAPackage("dateline.reader.*..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("dateline.reader.ReportReader")
        .allowEmptyShould(true)
        .check(DATELINE);
  }

  @Test
  void noPackagesOfTheReaderGoRoundInCircles() {
    slices().matching("dateline.reader.(*)..").should().beFreeOfCycles().check(DATELINE);
  }
}
