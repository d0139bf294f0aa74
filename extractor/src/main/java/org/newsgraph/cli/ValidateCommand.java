package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
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
    List<Violation> violations =
        new GraphValidator().validate(new ArticleGraph(file.toUri().toString(), read()));
    violations.forEach(v -> out.println(v.node() + " " + v.path() + ": " + v.message()));
    out.println(
        violations.isEmpty() ? "valid: " + file : violations.size() + " violations in " + file);
    out.flush();
    return violations.isEmpty() ? 0 : Main.BAD_INPUT;
  }

  private Graph read() {
    if (!Files.isRegularFile(file)) {
      throw new CommandException("there is no file " + file);
    }
    Lang lang = RDFLanguages.filenameToLang(file.toString());
    if (lang == null) {
      throw new CommandException("name the file .ttl, .trig, .nt, .nq or .jsonld: " + file);
    }
    Graph all = GraphFactory.createDefaultGraph();
    try {
      DatasetGraph dataset = RDFDataMgr.loadDatasetGraph(file.toString(), lang);
      dataset.stream(null, null, null, null).map(Quad::asTriple).forEach(all::add);
    } catch (RiotException e) {
      throw new CommandException(
          file + " cannot be read as " + lang.getName() + ": " + e.getMessage());
    }
    return all;
  }
}
