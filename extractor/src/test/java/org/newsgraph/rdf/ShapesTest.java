package org.newsgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each file beside this test is a small graph with the report that the shapes must give on it. */
class ShapesTest {

  private static final Path CASES = Path.of("src/test/resources/org/newsgraph/rdf/shapes");
  private static final Path SHAPES = Path.of("../ontology/shapes.ttl");

  private final Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph(SHAPES.toString()));

  @TestFactory
  Stream<DynamicTest> eachCaseGivesTheReportThatItStates() throws IOException {
    return cases().stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  @Test
  void thereAreCases() throws IOException {
    assertTrue(cases().size() >= 15, () -> "only " + CASES.toAbsolutePath());
  }

  private static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList();
    }
  }

  private void check(Path file) {
    Model stated = RDFDataMgr.loadModel(file.toString());
    Model data = RDFDataMgr.loadModel(CASES.resolve("common/article.ttl").toString());
    data.add(stated);
    Model given = ShaclValidator.get().validate(shapes, data.getGraph()).getModel();
    assertEquals(results(stated), results(given));
  }

  private static SortedSet<String> results(Model report) {
    SortedSet<String> results = new TreeSet<>();
    report
        .listObjectsOfProperty(SHACLM.result)
        .forEachRemaining(
            node -> {
              Resource result = node.asResource();
              results.add(
                  value(result, SHACLM.focusNode)
                      + " "
                      + value(result, SHACLM.resultPath)
                      + " "
                      + value(result, SHACLM.sourceConstraintComponent));
            });
    return results;
  }

  private static String value(Resource result, Property property) {
    return result.hasProperty(property) ? result.getProperty(property).getObject().toString() : "";
  }
}
