package org.newsgraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.vocabulary.RDF;

/**
 * The store's description in {@code fuseki-config/}, applied to a folder.
 *
 * <p>The program and the standalone server read the same file. There the two folders of the store
 * are relative to where the server is started; here they lie in the folder that the user names.
 */
final class StoreConfiguration {

  private static final String FILE = "/fuseki-config/newsgraph.ttl";
  private static final String TEXT = "http://jena.apache.org/text#";
  private static final Property GRAPHS =
      ResourceFactory.createProperty("http://jena.apache.org/2016/tdb#location");
  private static final Property WORDS = ResourceFactory.createProperty(TEXT + "directory");
  private static final String FUSEKI = "http://jena.apache.org/fuseki#";
  private static final Property NAME = ResourceFactory.createProperty(FUSEKI + "name");
  private static final Property DATASET = ResourceFactory.createProperty(FUSEKI + "dataset");
  private static final Resource TEXT_DATASET = ResourceFactory.createResource(TEXT + "TextDataset");

  private final Model model;
  private final Path graphs;
  private final Path words;

  /** The configuration that ships with the program. */
  StoreConfiguration(Path folder) {
    this(shipped(), folder);
  }

  private StoreConfiguration(Model model, Path folder) {
    this.model = model;
    graphs = place(GRAPHS, folder);
    words = place(WORDS, folder);
  }

  private static Model shipped() {
    Model model = ModelFactory.createDefaultModel();
    try (InputStream in = StoreConfiguration.class.getResourceAsStream(FILE)) {
      RDFDataMgr.read(model, in, "urn:newsgraph:store", Lang.TURTLE);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
    return model;
  }

  /**
   * The configuration in {@code file}.
   *
   * @throws StoreException if it cannot be read, or describes no TDB2 store with a text index
   */
  static StoreConfiguration read(Path file, Path folder) {
    Model model = ModelFactory.createDefaultModel();
    try {
      RDFDataMgr.read(model, file.toAbsolutePath().toUri().toString(), Lang.TURTLE);
    } catch (RiotException e) {
      throw new StoreException("cannot read the configuration " + file + ": " + e.getMessage(), e);
    }
    boolean whole =
        model.contains(null, GRAPHS)
            && model.contains(null, WORDS)
            && model.contains(null, RDF.type, TEXT_DATASET);
    if (!whole) {
      throw new StoreException(
          file + " describes no TDB2 store with a text index; begin with fuseki-config/");
    }
    if (!model
        .listSubjectsWithProperty(NAME, "newsgraph")
        .filterKeep(service -> serves(service, model))
        .hasNext()) {
      throw new StoreException(
          file
              + " has no service with fuseki:name \"newsgraph\" on its store; begin with fuseki-config/");
    }
    return new StoreConfiguration(model, folder);
  }

  private static boolean serves(Resource service, Model model) {
    return model
        .listObjectsOfProperty(service, DATASET)
        .filterKeep(dataset -> dataset.isResource())
        .filterKeep(dataset -> model.contains(dataset.asResource(), RDF.type, TEXT_DATASET))
        .hasNext();
  }

  /** The assembler description with its two folders in their place. */
  Model model() {
    return model;
  }

  /** The node that describes the dataset with its text index. */
  Resource dataset() {
    return model.listSubjectsWithProperty(RDF.type, TEXT_DATASET).next();
  }

  /** Folder of the graphs. */
  Path graphs() {
    return graphs;
  }

  /** Folder of the text index. */
  Path words() {
    return words;
  }

  private Path place(Property property, Path folder) {
    Statement old = model.listStatements(null, property, (RDFNode) null).next();
    Path placed = folder.resolve(Path.of(old.getString()).getFileName()).toAbsolutePath();
    old.changeObject(placed.toString());
    return placed;
  }
}
