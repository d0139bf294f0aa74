package org.newsgraph.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.apache.shiro.authc.credential.DefaultPasswordService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taking an article back at its page, with rights and without. */
class RetractPageTest {

  private static final String FORM = "application/x-www-form-urlencoded";

  @TempDir Path folder;

  private static String basic(String login) {
    return "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
  }

  private Path accounts() throws IOException {
    String hash = new DefaultPasswordService().encryptPassword("secret");
    String file =
        Files.readString(Path.of("../fuseki-config/shiro.ini"))
            .replace("[users]\n", "[users]\nanne = \"" + hash + "\", editor\n");
    return Files.writeString(folder.resolve("accounts.ini"), file);
  }

  @Test
  void whoMayTakesAnArticleBackAndNobodyElse() throws IOException {
    try (ServedSamples served = ServedSamples.edited(folder.resolve("store"), accounts())) {
      String article = served.graphs().get(0).name();
      String path = article.substring(ServedSamples.BASE.length() - 1);
      String form = "iri=" + URLEncoder.encode(article, StandardCharsets.UTF_8);
      assertTrue(served.page(path).body().contains("/retract?iri="));

      assertEquals(401, served.page("/retract?" + form).statusCode());
      assertEquals(401, served.post("/retract", FORM, form).statusCode());
      String wrong = basic("anne:guess");
      assertEquals(401, served.post("/retract", FORM, form, "Authorization", wrong).statusCode());
      String right = basic("anne:secret");
      assertEquals(
          403,
          served
              .post("/retract", FORM, form, "Authorization", right, "Origin", "http://evil.test")
              .statusCode());
      for (String site : List.of("cross-site", "same-site")) {
        assertEquals(
            403,
            served
                .post("/retract", FORM, form, "Authorization", right, "Sec-Fetch-Site", site)
                .statusCode());
      }
      assertEquals(
          403,
          served
              .post("/retract", FORM, form, "Authorization", right, "Origin", "null")
              .statusCode());
      assertEquals(200, served.page("/retract?" + form, "Authorization", right).statusCode());
      assertEquals(200, served.page(path).statusCode());

      String own = served.origin();
      assertEquals(
          200,
          served.post("/retract", FORM, form, "Authorization", right, "Origin", own).statusCode());
      assertEquals(404, served.page(path).statusCode());
      assertEquals(404, served.page("/retract?" + form, "Authorization", right).statusCode());
    }
  }

  @Test
  void theFormOfAnotherSiteWritesNothingWithTheReadersPassword() throws IOException {
    try (ServedSamples served = ServedSamples.edited(folder.resolve("store"), accounts())) {
      String right = basic("anne:secret");
      String update = "update=" + encoded("INSERT DATA { GRAPH <urn:x> { <urn:a> <urn:b> 1 } }");
      String ask = "query=" + encoded("ASK { GRAPH <urn:x> { ?s ?p ?o } }");
      String[] foreign = {"Authorization", right, "Origin", "http://evil.test"};
      String[] own = {"Authorization", right, "Origin", served.origin()};

      assertEquals(403, served.post("/newsgraph/update", FORM, update, foreign).statusCode());
      assertEquals(403, served.post("/newsgraph/data", FORM, update, foreign).statusCode());
      HttpResponse<String> read = served.post("/newsgraph/sparql", FORM, ask, foreign);
      assertEquals(200, read.statusCode());
      assertTrue(read.body().contains("false"), read::body);
      assertEquals(200, served.post("/newsgraph/update", FORM, update, own).statusCode());
      assertTrue(served.post("/newsgraph/sparql", FORM, ask).body().contains("true"));
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void withoutAccountsThereIsNoSuchPage() {
    try (ServedSamples served = ServedSamples.in(folder)) {
      String path = served.graphs().get(0).name().substring(ServedSamples.BASE.length() - 1);
      assertTrue(!served.page(path).body().contains("/retract"));
      assertEquals(404, served.page("/retract?iri=urn:x").statusCode());
      assertEquals(404, served.post("/retract", FORM, "iri=urn:x").statusCode());
    }
  }
}
