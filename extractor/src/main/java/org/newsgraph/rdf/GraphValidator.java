package org.newsgraph.rdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;

/**
 * Checks article graphs against {@code ontology/shapes.ttl}, and that every phrase says what the
 * text has at its place. A violation is this program's mistake, never the article's. Thread-safe.
 */
public final class GraphValidator {

  private static final String SHAPES = "/ontology/shapes.ttl";

  private final Shapes shapes =
      Shapes.parse(
          RDFParser.source(GraphValidator.class.getResourceAsStream(SHAPES))
              .lang(Lang.TURTLE)
              .toGraph());

  /** What is wrong with {@code article}, in a fixed order; empty if it is as the shapes ask. */
  public List<Violation> validate(ArticleGraph article) {
    ValidationReport report = ShaclValidator.get().validate(shapes, article.graph());
    List<Violation> violations = new ArrayList<>();
    for (ReportEntry entry : report.getEntries()) {
      violations.add(
          new Violation(
              String.valueOf(entry.focusNode()),
              String.valueOf(entry.resultPath()),
              String.valueOf(entry.message())));
    }
    violations.addAll(SpanCheck.of(article.graph()));
    violations.sort(null);
    return List.copyOf(violations);
  }
}
