package org.newsgraph.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client against a real HTTP server that speaks the protocol. */
class LinkRunTest {

  @TempDir Path folder;

  private AskingStore store;

  @BeforeEach
  void open() {
    store = new AskingStore(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aMatchBecomesALinkWithItsConfidenceAndItsServiceInAGraphOfItsOwn() throws Exception {
    try (MadeService service =
        new MadeService(MadeService.WIKIDATA).knows("Ada Lovelace", AskingStore.ADA)) {
      LinkReport report = store.run(service);
      assertEquals(List.of(), store.warnings);
      assertEquals(1, report.rows().size());
      assertEquals(2, report.unmatched());
      assertTrue(
          store.holds(
              """
              GRAPH ?links {
                :ada skos:exactMatch wd:Q1 .
                ?link rdf:reifies <<( :ada skos:exactMatch wd:Q1 )>> ;
                  itsrdf:taConfidence 0.975 ; prov:wasGeneratedBy ?run .
                ?run prov:used <%s> .
                <%s> schema:name "Wikidata (made up)"
              }
              FILTER NOT EXISTS {
                GRAPH <http://example.org/article/1> { :ada skos:exactMatch ?any }
              }
              """
                  .formatted(service.address(), service.address())));
    }
  }

  @Test
  void theMostFrequentIsAskedFirstWithItsTypeAndCountryAndALoneSurnameNever() throws Exception {
    try (MadeService service = new MadeService(MadeService.WIKIDATA)) {
      store.run(service);
      JsonNode batch = service.batches().get(0);
      assertEquals("Ada Lovelace", batch.at("/q0/query").asText());
      assertEquals("Q5", batch.at("/q0/type").asText());
      assertEquals("P27", batch.at("/q0/properties/0/pid").asText());
      assertEquals("Q142", batch.at("/q0/properties/0/v/id").asText());
      assertEquals("Q43229", batch.at("/q1/type").asText());
      assertEquals(3, batch.size());
      assertTrue(service.agents().stream().allMatch(a -> a.startsWith("newsgraph/")));
    }
  }

  @Test
  void aServiceOfTheKindOfYentesIsUnderstood() throws Exception {
    String manifest =
        """
        {"versions": ["0.2"], "name": "Sanctions", "batchSize": 1,
         "identifierSpace": "https://www.opensanctions.org/reference/#schema",
         "schemaSpace": "https://www.opensanctions.org/reference/#schema",
         "view": {"url": "https://www.opensanctions.org/entities/{{id}}/"}}
        """;
    String answer = "[{\"id\": \"NK/7 a\", \"name\": \"Ada\", \"score\": 0.91, \"match\": true}]";
    try (MadeService service = new MadeService(manifest).knows("Ada Lovelace", answer)) {
      LinkReport report = store.run(service);
      assertEquals(2, service.batches().size(), "one question at a time, and none about a place");
      assertEquals("France", service.batches().get(0).at("/q0/properties/0/v").asText());
      assertEquals(
          "https://www.opensanctions.org/entities/NK%2F7%20a/", report.rows().get(0).outside());
      assertEquals(0.91, report.rows().get(0).confidence(), 1e-9);
    }
  }

  @Test
  void aDryRunAddsNothing() throws Exception {
    try (MadeService service =
        new MadeService(MadeService.WIKIDATA).knows("Ada Lovelace", AskingStore.ADA)) {
      LinkReport report = store.run(service.address(), AskingStore.QUICK, false, false);
      assertEquals(1, report.rows().size());
      assertFalse(store.linked());
    }
  }

  @Test
  void whatIsLinkedOrKeptIsNotAskedAgain() throws Exception {
    try (MadeService service =
        new MadeService(MadeService.WIKIDATA).knows("Ada Lovelace", AskingStore.ADA)) {
      store.run(service);
      LinkReport again = store.run(service);
      assertEquals(1, service.batches().size());
      assertEquals(2, again.fromCache());
      assertEquals(0, again.rows().size());
      store.undo(service);
      assertFalse(store.linked());
      assertEquals(3, store.run(service).fromCache());
      assertTrue(store.linked());
    }
  }

  @Test
  void offlineOnlyTheCacheAnswers() throws Exception {
    String address;
    try (MadeService service =
        new MadeService(MadeService.WIKIDATA).knows("Ada Lovelace", AskingStore.ADA)) {
      address = service.address();
      assertEquals(3, store.run(address, AskingStore.QUICK, true, true).unanswered());
      assertEquals(1, store.warnings.size());
      assertEquals(0, service.agents().size());
      store.run(address, AskingStore.QUICK, false, false);
    }
    LinkReport report = store.run(address, AskingStore.QUICK, true, true);
    assertEquals(3, report.fromCache());
    assertTrue(store.linked());
  }

  @Test
  void anIdentifierThatGivesNoIriIsNoLink() throws Exception {
    String bad = "[{\"id\": \"Q1> . <x:y\", \"score\": 100, \"match\": true}]";
    try (MadeService service = new MadeService(MadeService.WIKIDATA)) {
      LinkReport report = store.run(service.knows("Ada Lovelace", bad));
      assertEquals(List.of(), report.rows());
      assertEquals(3, report.unmatched());
      assertEquals(List.of(), store.warnings);
    }
  }
}
