package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.rdf.GraphValidator;
import org.newsgraph.rdf.Violation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds an RDF file against the shapes. */
@Command(
    name = "validate",
    description = "Holds an RDF file against the shapes of the ontology and prints violations.",
    mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description = "Turtle, TriG, N-Triples, N-Quads or JSON-LD, known by its ending.")
  private Path file;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    GraphValidator validator = new GraphValidator();
    DatasetGraph read = read();
    // A graph is one article's: what two articles say of one entity must not be held together.
    List<ArticleGraph> graphs = new ArrayList<>();
    graphs.add(new ArticleGraph(file.toString(), read.getDefaultGraph()));
    read.listGraphNodes()
        .forEachRemaining(
            name -> graphs.add(new ArticleGraph(name.toString(), read.getGraph(name))));
    int violations = 0;
    for (ArticleGraph graph : graphs) {
      for (Violation violation : validator.validate(graph)) {
        out.println(violation.node() + " " + violation.path() + ": " + violation.message());
        violations++;
      }
    }
    out.println(violations == 0 ? "valid: " + file : violations + " violations in " + file);
    out.flush();
    return violations == 0 ? 0 : Main.BAD_INPUT;
  }

  private DatasetGraph read() {
    if (!Files.isRegularFile(file)) {
      throw new CommandException("there is no file " + file);
    }
    Lang lang = RDFLanguages.filenameToLang(file.toString());
    if (lang == null) {
      throw new CommandException("name the file .ttl, .trig, .nt, .nq or .jsonld: " + file);
    }
    try {
      return RDFDataMgr.loadDatasetGraph(file.toUri().toString(), lang);
    } catch (RiotException e) {
      throw new CommandException(
          file + " cannot be read as " + lang.getName() + ": " + e.getMessage());
    }
  }
}
