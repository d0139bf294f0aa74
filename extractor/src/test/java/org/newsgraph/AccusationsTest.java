package org.newsgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.MadeGraph.isA;
import static org.newsgraph.MadeGraph.ontology;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom an article does not accuse, by the whole way of an article with the shipped models. */
class AccusationsTest {

  private static final String PERSON = "http://localhost:3030/entity/person/";

  private static final Set<String> GRAVE =
      Set.of("Arrest", "Charge", "Death", "Killing", "Sanction", "Sentence", "Trial");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Paul Toral a défilé. Il a été arrêté lundi.",
        "Paul Toral a suivi un chauffard à Lyon. Il a été arrêté lundi.",
        "Paul Toral a parlé à une recrue. Il a été arrêté lundi.",
        "Paul Toral a appelé quelqu'un. Celui-ci a fui. Il a été mis en examen pour meurtre.",
        "Paul Toral a vu deux hommes, dont l'un armé. Il a tué une passante à Lyon.",
        "Paul Toral a critiqué le quotidien Libération. Il a été condamné pour diffamation.",
        "Paul Toral a quitté le groupe Bolloré en mars. Il a été condamné à une amende.",
        "Paul Toral préside le Paris FC. Il a été condamné à un retrait de points.",
        "Paul Toral a secouru la victime. Il a été tué lundi à Lyon.",
        "Paul Toral a vu la star à Lyon. Il est mort lundi.",
        "Selon Paul Toral, il a été tué lundi à Lyon."
      })
  void nobodyIsAccusedByAPronoun(String text) {
    assertEquals(Set.of(), inGraveEvents(text, "agent", "patient"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "Le suspect, Paul Toral, a fui. Il a été arrêté lundi. | paul-toral",
        "Le tireur, Paul Toral, a quitté la gare. Il a été mis en examen lundi. | paul-toral",
        "Le suspect, Paul Toral, a fui avec Luc Petit. Il a été arrêté lundi. | none",
        "Le suspect, Paul Toral, a frappé un policier. Il a été tué lundi. | none",
        "Le voisin, Paul Toral, a fui. Il a été arrêté lundi. | none"
      })
  void aPronounMeansTheSuspectWhereNobodyElseIs(String text, String accused) {
    assertEquals(
        accused == null ? Set.of() : Set.of(accused), inGraveEvents(text, "agent", "patient"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Après l'arrestation de Paul Toral, Anne Morel et Luc Petit, ses avocats, ont manifesté."
            + "| paul-toral",
        "Après l'arrestation de Paul Toral, Anne Morel et Luc Petit ont manifesté. | paul-toral",
        "Après les condamnations de Paul Toral, Anne Morel, Luc Petit et Jean Dubois protestent."
            + "| paul-toral",
        "Malgré la condamnation de Paul Toral, Anne Morel et Luc Petit restent au parti."
            + "| paul-toral",
        "La police a arrêté Paul Toral et Anne Morel a protesté. | paul-toral",
        "La police a arrêté Paul Toral et Anne Morel, son avocate, a protesté. | paul-toral",
        "La police a arrêté Paul Toral et Anne Morel, son avocate, présente, a protesté."
            + "| paul-toral",
        "Le tribunal a condamné Paul Toral et le juge Luc Petit, président du tribunal,"
            + " s'en est expliqué. | paul-toral",
        "La police a tué Paul Toral et Anne Morel et Luc Petit ont fui. | paul-toral",
        "Selon Paul Toral, Anne Morel et Luc Petit ont été tués lundi. | anne-morel luc-petit"
      })
  void whoBeginsTheNextClauseIsNotAccused(String text, String accused) {
    assertEquals(Set.of(accused.split(" ")), inGraveEvents(text, "patient"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La police a arrêté Paul Toral et Anne Morel, qui ont été placés en garde à vue.",
        "La police a arrêté Paul Toral et Anne Morel, a annoncé le parquet.",
        "Le tribunal a condamné Paul Toral et Anne Morel et a relaxé un complice.",
        "L'arrestation de Paul Toral et Anne Morel a choqué la ville.",
        "Après la mort de Paul Toral et d'Anne Morel, Luc Petit, le maire, a pris la parole.",
        "Paul Toral et Anne Morel ont été arrêtés et jugés à Lyon."
      })
  void whoIsNamedTogetherStaysTogether(String text) {
    assertEquals(Set.of("anne-morel", "paul-toral"), inGraveEvents(text, "patient"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Après l'arrestation de Paul Toral, Anne Morel et Luc Petit ont manifesté."
            + "| anne-morel luc-petit",
        "Après l'arrestation de Paul Toral, Anne Morel et Luc Petit, ses avocats, ont manifesté."
            + "| anne-morel luc-petit"
      })
  void whoWasArrestedDoesNotProtest(String text, String protesters) {
    assertEquals(Set.of(protesters.split(" ")), persons(text, Set.of("Protest"), "agent"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Paul Toral n'a pas participé à la manifestation de lundi.",
        "Paul Toral n'a pas participé au cortège.",
        "Paul Toral n'a jamais assisté à la réunion.",
        "Paul Toral n'a plus participé à la réunion.",
        "Paul Toral n'était pas présent à la réunion.",
        "Paul Toral n'a pas organisé la manifestation."
      })
  void whoDidNotTakePartIsNoAgent(String text) {
    assertEquals(Set.of(), persons(text, Set.of("Protest", "Meeting"), "agent"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Loin d'avoir frappé le policier, Paul Toral l'a aidé.",
        "Sans avoir jamais frappé le policier, Paul Toral a quitté la ville.",
        "Anne Morel a porté plainte pour viol contre Paul Toral."
      })
  void whoStandsBesideAWrongDidNotUndergoIt(String text) {
    assertEquals(Set.of(), persons(text, Set.of("Attack"), "patient"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Paul Toral n'est pas visé par l'enquête.",
        "Anne Morel, qui dirige la ville, n'est pas visée par l'instruction."
      })
  void whomAnInquiryDoesNotAimAtDoesNotUndergoIt(String text) {
    assertEquals(
        Set.of(), persons(text, Set.of("Attack", "Charge", "Investigation"), "agent", "patient"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La CPI a émis un mandat d'arrêt contre Paul Toral. | Fact",
        "Paul Toral est visé par un mandat d'arrêt de la CPI. | Fact",
        "Paul Toral fait l'objet d'un mandat d'arrêt. | Fact",
        "Paul Toral n'est pas visé par un mandat d'arrêt. | Negated"
      })
  void aWarrantChargesWhomItAimsAtAndArrestsNobody(String text, String status) {
    assertEquals(Set.of("paul-toral"), persons(text, Set.of("Charge"), "patient"));
    assertEquals(Set.of(), persons(text, Set.of("Arrest"), "agent", "patient"));
    Graph graph = MadeGraph.of(text);
    for (Triple event : graph.find(Node.ANY, RDF.type.asNode(), ontology("Charge")).toList()) {
      assertTrue(graph.contains(event.getSubject(), ontology("status"), ontology(status)), status);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La voiture de Paul Toral a foncé sur la foule lundi à Lyon.",
        "L'hélicoptère du général Paul Toral a bombardé un village.",
        "Le convoi de Paul Toral a attaqué le village."
      })
  void whoOwnsWhatStrikesDidNotStrike(String text) {
    assertEquals(Set.of(), persons(text, Set.of("Attack"), "agent"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le juge a condamné deux prévenus, Marc Duval a été acquitté.",
        "La police a arrêté trois hommes, Luc Petit a été relâché.",
        "La police a arrêté deux suspects, Jean Morel ayant pris la fuite."
      })
  void whoIsToldOfBehindSeveralIsNoneOfThem(String text) {
    assertEquals(Set.of(), persons(text, Set.of("Arrest", "Sentence"), "patient"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marie Petit a pris Marseille pour exemple.",
        "Anne Roux a pris Toulouse comme modèle.",
        "Paul Toral a repris Nantes."
      })
  void whoTakesATownAsAnExampleAttacksNobody(String text) {
    assertEquals(Set.of(), persons(text, Set.of("Attack"), "agent"));
  }

  @Test
  void aComplaintThatIsDroppedWasLodged() {
    Graph graph = MadeGraph.of("La plainte de Marc Duval a été classée sans suite.");
    List<Triple> charges = graph.find(Node.ANY, RDF.type.asNode(), ontology("Charge")).toList();
    assertEquals(1, charges.size());
    Node charge = charges.get(0).getSubject();
    assertTrue(graph.contains(charge, ontology("status"), ontology("Fact")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Paul Toral a été entendu comme témoin par la police lundi.",
        "Anne Morel a été auditionnée comme partie civile par le juge lundi.",
        "Anne Morel a été entendue par les gendarmes en qualité de simple témoin.",
        "Le juge a procédé à l'audition d'Anne Morel en tant que partie civile."
      })
  void whoIsHeardAsAWitnessIsNotInvestigated(String text) {
    assertEquals(Set.of(), persons(text, Set.of("Investigation"), "patient"));
  }

  @Test
  void aWitnessWhoMayBeChargedIsInvestigated() {
    String text = "Paul Toral a été entendu comme témoin assisté par le juge lundi.";
    assertEquals(Set.of("paul-toral"), persons(text, Set.of("Investigation"), "patient"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Selon Le Courrier d'Anjou, trois personnes ont été blessées dans un accident mardi.",
        "L'ancien maire de Trévignac, Paul Toral, a été arrêté mardi par la police."
      })
  void partOfANameAndAnOfficeOnceHeldAreNoPlaces(String text) {
    Graph graph = MadeGraph.of(text);
    Node hasPlace = NodeFactory.createURI("http://semanticweb.cs.vu.nl/2009/11/sem/hasPlace");
    assertEquals(List.of(), graph.find(Node.ANY, hasPlace, Node.ANY).toList());
  }

  private static Set<String> inGraveEvents(String text, String... roles) {
    return persons(text, GRAVE, roles);
  }

  /** The persons in one of the roles of events of these classes, by the ends of their names. */
  private static Set<String> persons(String text, Set<String> classes, String... roles) {
    Graph graph = MadeGraph.of(text);
    Set<String> persons = new TreeSet<>();
    for (String role : roles) {
      for (Triple triple : graph.find(Node.ANY, ontology(role), Node.ANY).toList()) {
        boolean told = classes.stream().anyMatch(c -> isA(graph, triple.getSubject(), c));
        if (told) {
          persons.add(triple.getObject().getURI().replace(PERSON, ""));
        }
      }
    }
    return persons;
  }
}
