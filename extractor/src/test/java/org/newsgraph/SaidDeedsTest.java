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
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who did a grave deed is a fact only on the article's own word, or on that of who did it. */
class SaidDeedsTest {

  private static final Set<String> DEEDS =
      Set.of("Attack", "Killing", "Injury", "Threat", "Acquisition", "Other");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Selon Mediapart, Jean Dol a tué Paul Rive à Lyon.",
        "Jean Dol a tué Paul Rive à Lyon, selon Mediapart.",
        "Mediapart affirme que Jean Dol a tué Paul Rive à Lyon.",
        "Mediapart révèle que Jean Dol a agressé une passante à Lyon.",
        "Anne Morel accuse Jean Dol d'avoir tué Paul Rive à Lyon.",
        "Jean Dol est accusé d'avoir tué Paul Rive à Lyon.",
        "Jean Dol est soupçonné d'avoir poignardé Paul Rive à Lyon.",
        "« Jean Dol a tué Paul Rive », a déclaré Anne Morel.",
        "Le parquet a confirmé que Jean Dol avait tué Paul Rive.",
        "Selon la police, Paul Rive a été tué par Jean Dol à Lyon.",
        "D'après Le Monde, Jean Dol a menacé de mort une élue de Lyon.",
        "Selon Mediapart, Jean Dol a reconnu avoir tué Paul Rive.",
        "Selon Mediapart, Jean Dol a détourné un million d'euros à Lyon.",
        "Anne Morel affirme que Jean Dol a volé des bijoux à Lyon lundi.",
        "Un homme a été tué lundi à Lyon. Selon Mediapart, Jean Dol l'a tué.",
        "Paul Rive a été tué lundi à Lyon. Selon Mediapart, Jean Dol a tué Paul Rive.",
        "Paul Rive a été tué lundi à Lyon. Paul Rive aurait été tué par Jean Dol.",
        "Un meurtre a été commis à Lyon. Selon Mediapart, l'auteur du meurtre est Jean Dol.",
        "L'opposition russe affirme que l'armée russe a massacré des civils.",
        "Un journaliste russe affirme que l'armée russe a massacré des civils.",
        "Un soldat russe affirme que l'armée russe a massacré des civils.",
        "La presse américaine affirme que l'armée américaine a tué des civils.",
        "Un avocat français affirme que la police française a tué un manifestant.",
        "Un ancien général américain affirme que l'armée américaine a tué des civils.",
        "L'ancien ministre russe Paul Rive affirme que l'armée russe a tué des civils.",
        "Le journaliste russe Paul Rive affirme que l'armée russe a tué des civils.",
        "Selon des manifestants iraniens, la police iranienne a tué un étudiant."
      })
  void whatOnlyOthersSayOfADeedIsNoFact(String text) {
    assertEquals(Set.of(), doersOfFacts(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jean Dol a tué Paul Rive lundi à Lyon.",
        "Jean Dol a avoué avoir tué Paul Rive à Lyon.",
        "Jean Dol a tué Paul Rive lundi à Lyon. Selon Mediapart, Jean Dol a tué Paul Rive."
      })
  void whatTheArticleOrTheDoerTellsIsAFact(String text) {
    assertEquals(Set.of("jean-dol"), doersOfFacts(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le gouvernement russe affirme que l'armée russe a tué trois rebelles.",
        "Le ministre russe de la Défense, Paul Rive, affirme que l'armée russe a tué un rebelle.",
        "Moscou affirme que l'armée russe a tué trois rebelles."
      })
  void whatTheStateSaysOfItsOwnBodyIsAFact(String text) {
    assertEquals(1, doersOfFacts(text).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Paul Rive a été tué lundi à Lyon. Selon Mediapart, Jean Dol a tué Paul Rive.",
        "Paul Rive a été tué lundi à Lyon. Paul Rive aurait été tué par Jean Dol."
      })
  void aDeathStaysAFactThatHasNoDoer(String text) {
    Graph graph = MadeGraph.of(text);
    assertTrue(graph.contains(Node.ANY, RDF.type.asNode(), ontology("Killing")), "a killing");
    assertTrue(
        graph
            .find(Node.ANY, RDF.type.asNode(), ontology("Killing"))
            .filterKeep(t -> graph.contains(t.getSubject(), ontology("status"), ontology("Fact")))
            .hasNext(),
        "that is a fact");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Il est faux que Nora Klein ait incendié la mairie.",
        "Il est inexact que Jean Dol ait agressé Paul Rive.",
        "Il n'est pas établi que Jean Dol a tué Paul Rive.",
        "L'enquête n'a pas permis d'établir que Jean Dol avait tué Paul Rive.",
        "Personne ne croit que Jean Dol a tué Paul Rive.",
        "Rien n'indique que Jean Dol a tué Paul Rive.",
        "Rien ne prouve que Jean Dol ait tué Paul Rive.",
        "Aucun élément ne montre que Jean Dol a agressé Paul Rive.",
        "La police exclut que Denis Vert ait tué Paul Rive.",
        "L'idée que Jean Dol a tué Paul Rive est absurde.",
        "Jean Dol doute que Denis Vert ait tué Paul Rive.",
        "Sonia Blanc dément avoir poignardé Paul Rive."
      })
  void whatTheSentenceDeniesOrDoubtsIsNoFact(String text) {
    assertEquals(Set.of(), doersOfFacts(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Personne ne savait que Jean Dol avait tué Paul Rive.",
        "Rien n'a changé depuis que Jean Dol a tué Paul Rive."
      })
  void whatTheSentenceTakesForGrantedIsAFact(String text) {
    assertEquals(Set.of("jean-dol"), doersOfFacts(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marie Petit a vu Paul Roux en frappant à la porte.",
        "En fuyant la police, Paul Roux a renversé un piéton.",
        "Paul Roux a fauché une passante à Lyon lundi."
      })
  void whoKnocksOrRunsSomebodyOverIsNoAssailant(String text) {
    assertEquals(Set.of(), doersOfFacts(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "En fuyant la police, Paul Roux a renversé Jean Dol. | Accident | jean-dol",
        "En fuyant la police, Paul Roux a renversé un piéton. | Accident | ''",
        "Jean Dol a été renversé par un bus à Lyon. | Accident | jean-dol",
        "Marie Petit est innocente, a plaidé son avocat Éric Dupond. | Trial | ''",
        "Jean Dol a plaidé non coupable. | Trial | jean-dol"
      })
  void whomItBefallsIsTheObjectOrWhoPleadsForHimself(String text, String type, String whom) {
    Graph graph = MadeGraph.of(text);
    Set<String> found = new TreeSet<>();
    for (Triple triple : graph.find(Node.ANY, ontology("patient"), Node.ANY).toList()) {
      if (isA(graph, triple.getSubject(), type)) {
        found.add(triple.getObject().getURI().replaceAll(".*/", ""));
      }
    }
    assertEquals(whom, String.join(" ", found));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jean Dol est sorti sans avoir tué Paul Rive.",
        "Sans avoir tué personne, Jean Dol a quitté la ville.",
        "Loin d'avoir frappé le policier, Jean Dol l'a aidé.",
        "Jean Dol est parti sans avoir jamais frappé le policier.",
        "Faute d'avoir tué Paul Rive, Jean Dol a fui.",
        "Jean Dol a été arrêté avant d'avoir pu tuer Paul Rive.",
        "Jean Dol a été arrêté avant de tuer Paul Rive.",
        "Jean Dol, soupçonné de préparer un attentat à Lyon, a été relâché lundi.",
        "Jean Dol est accusé de vouloir assassiner le maire.",
        "Jean Dol n'a pas commis ce meurtre.",
        "Jean Dol ne s'est pas livré à une agression.",
        "Jean Dol n'a pas mené l'attaque.",
        "Si Jean Dol avait tué Paul Rive, nous le saurions.",
        "Si Jean Dol avait vendu des armes à Moscou, nous le saurions."
      })
  void whatWasNotDoneOrOnlySuspectedHasNoDoer(String text) {
    assertEquals(Set.of(), doersOfFacts(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jean Dol est sorti sans avoir tué Paul Rive. | Killing | Negated",
        "Sans avoir été mis en examen, le député Jean Dol a été entendu. | Charge | Negated",
        "Jean Dol, soupçonné de préparer un attentat à Lyon, a été relâché. | Attack | Alleged",
        "Anne Morel a accusé Jean Dol de préparer un attentat à Lyon. | Attack | Alleged",
        "Jean Dol a été mis en examen pour meurtre. | Killing | Alleged",
        "Jean Dol est poursuivi pour viol. | Attack | Alleged",
        "Anne Morel a porté plainte pour viol contre Jean Dol. | Attack | Alleged",
        "La famille parle d'un meurtre. | Killing | Alleged",
        "Les habitants évoquent une bavure et dénoncent un assassinat. | Killing | Alleged",
        "L'opposition crie à l'assassinat. | Killing | Alleged",
        "Anne Morel qualifie l'opération de meurtre. | Killing | Alleged",
        "Anne Morel a accusé Luc Petit d'avoir fait assassiner Paul Rive. | Killing | Alleged",
        "Il est établi que Jean Dol a tué Paul Rive. | Killing | Fact",
        "L'enquête n'a pas permis d'établir que Jean Dol a tué Paul Rive. | Killing | Possible",
        "La garde à vue de Jean Dol a été levée lundi. | Arrest | Negated",
        "L'armée a affirmé avoir tué ou blessé Paul Rive. | Killing | Possible",
        "Deux civils ont été tués ou blessés lundi à Lyon. | Injury | Fact"
      })
  void whatIsUndoneOrOnlyCalledSoIsNoFact(String text, String type, String status) {
    Graph graph = MadeGraph.of(text);
    List<Triple> events = graph.find(Node.ANY, RDF.type.asNode(), ontology(type)).toList();
    assertTrue(!events.isEmpty(), "an event");
    for (Triple event : events) {
      assertTrue(graph.contains(event.getSubject(), ontology("status"), ontology(status)), status);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jean Dol a tué Paul Rive avant de quitter la ville.",
        "Jean Dol a tué Paul Rive sans quitter la ville.",
        "Jean Dol a tué Paul Rive au lieu de quitter la ville."
      })
  void whatWasDoneBesideSomethingUndoneStaysAFact(String text) {
    assertEquals(Set.of("jean-dol"), doersOfFacts(text));
  }

  /** The last part of the names of who is stated to have done a deed that is a fact. */
  private static Set<String> doersOfFacts(String text) {
    Graph graph = MadeGraph.of(text);
    Set<String> doers = new TreeSet<>();
    for (Triple triple : graph.find(Node.ANY, ontology("agent"), Node.ANY).toList()) {
      Node event = triple.getSubject();
      boolean deed = DEEDS.stream().anyMatch(c -> isA(graph, event, c));
      if (deed && graph.contains(event, ontology("status"), ontology("Fact"))) {
        doers.add(triple.getObject().getURI().replaceAll(".*/", ""));
      }
    }
    return doers;
  }
}
