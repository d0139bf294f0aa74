package org.newsgraph;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The house rules: an article walks through the rooms in this order, and no room looks ahead. */
class RoomsTest {

  private static final List<String> ROOMS =
      List.of(
          "text",
          "lexicon",
          "ingest",
          "language",
          "mention",
          "time",
          "entity",
          "claim",
          "event",
          "authority",
          "linking",
          "rdf",
          "corpus",
          "store",
          "batch",
          "endpoint",
          "query",
          "reconciliation",
          "site.web",
          "site.data",
          "site.page",
          "site.picture",
          "site.service",
          "site",
          "training",
          "cli");

  /** What builds the models has no need of what comes after the stages that use them. */
  private static final Set<String> TRAINING_SEES =
      Set.of(
          "text",
          "lexicon",
          "ingest",
          "language",
          "mention",
          "time",
          "entity",
          "claim",
          "event",
          "authority",
          "linking",
          "training");

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.newsgraph");

  @Test
  void theWholeHouseWasScanned() {
    Set<String> found = new TreeSet<>();
    HOUSE.forEach(c -> found.add(c.getPackageName()));
    found.remove("org.newsgraph");
    Set<String> known = new TreeSet<>();
    ROOMS.forEach(room -> known.add(room(room)));
    found.removeAll(known);
    assertEquals(Set.of(), found, "rooms that have no place in the order");
    assertTrue(HOUSE.size() > 100, () -> "only " + HOUSE.size() + " classes");
  }

  @Test
  void aRoomSeesOnlyTheRoomsBeforeIt() {
    for (int i = 0; i < ROOMS.size() - 1; i++) {
      String[] later = ROOMS.stream().skip(i + 1).map(RoomsTest::room).toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(room(ROOMS.get(i)))
          .should()
          .dependOnClassesThat(resideInAnyPackage(later).or(resideInAnyPackage("org.newsgraph")))
          .allowEmptyShould(true)
          .check(HOUSE);
    }
  }

  @Test
  void trainingIsSeenByTheCommandLineAlone() {
    String[] hidden =
        ROOMS.stream()
            .filter(room -> !TRAINING_SEES.contains(room))
            .map(RoomsTest::room)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(room("training"))
        .should()
        .dependOnClassesThat(resideInAnyPackage(hidden))
        .allowEmptyShould(true)
        .check(HOUSE);
    noClasses()
        .that()
        .resideOutsideOfPackages(room("training"), room("cli"))
        .should()
        .dependOnClassesThat(resideInAnyPackage(room("training")))
        .check(HOUSE);
  }

  @Test
  void noClassIsNamedByWhatItIsNot() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Misc|Common)")
        .check(HOUSE);
  }

  @Test
  void nobodyButTheCommandLineCatchesWhateverComes() {
    codeUnits()
        .that()
        .areDeclaredInClassesThat(resideOutsideOfPackage(room("cli")))
        .should(catchNothingInGeneral())
        .check(HOUSE);
  }

  private static String room(String name) {
    return "org.newsgraph." + name;
  }

  /** Throwable is left out: the compiler itself catches it in try-with-resources. */
  private static ArchCondition<JavaCodeUnit> catchNothingInGeneral() {
    Set<String> general = Set.of("java.lang.Exception", "java.lang.RuntimeException");
    return new ArchCondition<>("catch no exception in general") {
      @Override
      public void check(JavaCodeUnit unit, ConditionEvents events) {
        unit.getTryCatchBlocks().stream()
            .filter(
                block ->
                    block.getCaughtThrowables().stream()
                        .anyMatch(t -> general.contains(t.getName())))
            .forEach(
                block ->
                    events.add(
                        SimpleConditionEvent.violated(
                            unit, "catches in general: " + block.getSourceCodeLocation())));
      }
    };
  }

  @Test
  void numbersLookTheSameInEveryCountry() {
    noClasses()
        .should()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(PrintWriter.class, "printf", String.class, Object[].class)
        .orShould()
        .callMethod(PrintStream.class, "printf", String.class, Object[].class)
        .because("what is printed must not depend on the machine's language: name a Locale")
        .check(HOUSE);
  }
}
