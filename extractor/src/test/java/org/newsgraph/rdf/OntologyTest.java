package org.newsgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.newsgraph.claim.Act;
import org.newsgraph.claim.Form;
import org.newsgraph.claim.Polarity;
import org.newsgraph.claim.SourceKind;
import org.newsgraph.event.EventStatus;
import org.newsgraph.event.EventType;
import org.newsgraph.mention.MentionKind;

class OntologyTest {

  private final Model ontology = load("newsgraph.ttl");
  private final Model shapes = load("shapes.ttl");

  @Test
  void everyChoiceOfTheRoomsHasItsTerm() {
    assertEquals(individuals(NG.Act), terms(Act.values()));
    assertEquals(individuals(NG.Form), terms(Form.values()));
    assertEquals(individuals(NG.Polarity), terms(Polarity.values()));
    assertEquals(individuals(NG.SourceKind), terms(SourceKind.values()));
    assertEquals(individuals(NG.Status), terms(EventStatus.values()));
    assertEquals(individuals(NG.MentionKind), terms(MentionKind.values()));
  }

  @Test
  void everyClassOfEventHasItsTerm() {
    Set<String> classes = new TreeSet<>();
    ontology
        .listSubjectsWithProperty(RDFS.subClassOf, Terms.SEM.Event)
        .forEachRemaining(c -> classes.add(c.getURI()));
    assertEquals(classes, terms(EventType.values()));
  }

  @Test
  void everyTermIsExplainedInEnglishAndFrench() {
    List<String> missing = new ArrayList<>();
    for (Resource term : declared()) {
      for (Property property : List.of(RDFS.label, RDFS.comment)) {
        for (String language : List.of("en", "fr")) {
          if (term.listProperties(property, language).toList().size() != 1) {
            missing.add(term.getLocalName() + " " + property.getLocalName() + " " + language);
          }
        }
      }
    }
    assertTrue(declared().size() > 90, () -> "only " + declared().size() + " terms");
    assertEquals(List.of(), missing);
  }

  @Test
  void theShapesUseNoTermThatTheOntologyLacks() {
    Set<String> unknown = new TreeSet<>();
    shapes
        .getGraph()
        .find()
        .forEachRemaining(
            t ->
                Stream.of(t.getSubject(), t.getPredicate(), t.getObject())
                    .filter(this::isUndeclared)
                    .forEach(n -> unknown.add(n.getURI())));
    assertEquals(Set.of(), unknown);
  }

  @Test
  void theGraphUsesNoTermThatTheOntologyLacks() {
    Set<String> unknown = new TreeSet<>();
    new GraphBuilder("http://localhost:3030/")
        .build(Raid.sketch().extraction())
        .graph()
        .find()
        .forEachRemaining(
            t ->
                Stream.of(t.getPredicate(), t.getObject())
                    .filter(this::isUndeclared)
                    .forEach(n -> unknown.add(n.getURI())));
    assertEquals(Set.of(), unknown);
  }

  private boolean isUndeclared(Node node) {
    return node.isURI()
        && node.getURI().startsWith(NG.NS)
        && !ontology.contains(ontology.createResource(node.getURI()), RDF.type);
  }

  private List<Resource> declared() {
    return ontology
        .listSubjectsWithProperty(RDF.type)
        .filterKeep(r -> r.isURIResource() && r.getURI().startsWith(NG.NS))
        .toList();
  }

  private Set<String> individuals(Resource type) {
    Set<String> found = new TreeSet<>();
    ontology.listSubjectsWithProperty(RDF.type, type).forEachRemaining(r -> found.add(r.getURI()));
    return found;
  }

  private static Set<String> terms(Enum<?>[] choices) {
    Set<String> terms = new TreeSet<>();
    for (Enum<?> choice : choices) {
      terms.add(Terms.of(choice).getURI());
    }
    return terms;
  }

  private static Model load(String file) {
    return RDFDataMgr.loadModel(Path.of("../ontology", file).toString());
  }
}
