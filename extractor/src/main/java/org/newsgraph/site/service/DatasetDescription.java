package org.newsgraph.site.service;

import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VOID;
import org.newsgraph.rdf.Prefixes;
import org.newsgraph.rdf.Terms.SEM;
import org.newsgraph.site.data.Graph;
import org.newsgraph.site.data.Overview;
import org.newsgraph.site.data.OverviewReader;
import org.newsgraph.site.page.NodeData;
import org.newsgraph.site.web.Answer;
import org.newsgraph.site.web.Format;
import org.newsgraph.site.web.Language;
import org.newsgraph.site.web.Request;
import org.newsgraph.site.web.Route;

/** Describes the data as a VoID dataset, at {@code /.well-known/void} and at the root. */
public final class DatasetDescription implements Route {

  private static final Property ENTITIES =
      ResourceFactory.createProperty(VOID.getURI() + "entities");

  /**
   * <a href="https://www.w3.org/TR/sparql11-service-description/">SPARQL Service Description</a>.
   */
  private static final String SERVICE = "http://www.w3.org/ns/sparql-service-description#";

  private final Graph graph;
  private final OverviewReader overviews;

  public DatasetDescription(Graph graph, OverviewReader overviews) {
    this.graph = graph;
    this.overviews = overviews;
  }

  @Override
  public Answer answer(Request request) {
    Format asked = Format.of(request);
    Model model = describe(request.server());
    return NodeData.answer(model.getGraph(), asked == Format.HTML ? Format.TURTLE : asked);
  }

  private Model describe(String server) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefix("void", VOID.getURI()).setNsPrefix("dcterms", DCTerms.getURI());
    Resource dataset =
        model
            .createResource(server + "/.well-known/void#dataset")
            .addProperty(RDF.type, VOID.Dataset)
            .addProperty(DCTerms.title, "newsgraph", "fr")
            .addProperty(
                DCTerms.description,
                "Ce que la presse dit être arrivé, et sur la foi de qui.",
                "fr")
            .addProperty(
                DCTerms.description, "What the press says happened, and on whose word.", "en")
            .addProperty(FOAF.homepage, model.createResource(server + "/"))
            .addProperty(VOID.sparqlEndpoint, model.createResource(server + "/newsgraph/sparql"))
            .addProperty(VOID.uriSpace, graph.addresses().base())
            .addProperty(VOID.uriLookupEndpoint, model.createResource(server + "/resource?iri="));
    model
        .createResource(server + "/newsgraph/sparql#service")
        .addProperty(RDF.type, term("Service"))
        .addProperty(property("endpoint"), model.createResource(server + "/newsgraph/sparql"))
        .addProperty(property("supportedLanguage"), term("SPARQL11Query"))
        .addProperty(property("feature"), term("UnionDefaultGraph"))
        .addProperty(property("defaultDataset"), dataset);
    Prefixes.ofVocabularies()
        .values()
        .forEach(iri -> dataset.addProperty(VOID.vocabulary, model.createResource(iri)));
    Optional<Overview> overview = overviews.latest(Language.FR);
    overview.ifPresent(o -> counts(o, dataset));
    return model;
  }

  private static void counts(Overview overview, Resource dataset) {
    dataset.addLiteral(VOID.documents, overview.articles());
    part(SchemaDO.Claim, overview.claims(), dataset);
    part(SEM.Event, overview.events(), dataset);
    part(SchemaDO.Person, overview.persons(), dataset);
    overview.latest().stream()
        .limit(1)
        .forEach(
            report ->
                dataset.addProperty(
                    VOID.exampleResource,
                    dataset.getModel().createResource(report.article().iri())));
  }

  private static Resource term(String name) {
    return ResourceFactory.createResource(SERVICE + name);
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(SERVICE + name);
  }

  private static void part(Resource type, int count, Resource dataset) {
    Resource part = dataset.getModel().createResource().addProperty(VOID._class, type);
    part.addLiteral(ENTITIES, count);
    dataset.addProperty(VOID.classPartition, part);
  }
}
