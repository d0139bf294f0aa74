package org.newsgraph.site;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.newsgraph.store.Server;

/**
 * Measures the pages of a served store: of its entity most often named, of its speaker most often
 * quoted, of others as they come, and searches for a frequent word. The median of nine after ten,
 * by the clock and in processor time of the server, which other work on the machine touches less.
 * No test by itself; {@code docs/serving.md} says how it is run.
 */
final class PageTimes {

  private static final com.sun.management.OperatingSystemMXBean PROCESS =
      (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private static final int WARM = 10;
  private static final int RUNS = 9;

  private static final String RANKED =
      "PREFIX ng: <https://w3id.org/newsgraph/ontology#>"
          + " PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>"
          + " SELECT ?node WHERE {"
          + " { SELECT ?n WHERE { <https://w3id.org/newsgraph/graph/tallies/%s> rdf:value ?n }"
          + " ORDER BY DESC(?n) LIMIT 200 }"
          + " ?tally ng:%s ?n ; ng:%s ?node } ORDER BY DESC(?n) ?node LIMIT 1 OFFSET %d";

  private static final String ANY =
      "PREFIX ng: <https://w3id.org/newsgraph/ontology#>"
          + " PREFIX schema: <https://schema.org/>"
          + " PREFIX cito: <http://purl.org/spar/cito/>"
          + " PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>"
          + " SELECT ?node WHERE { %s } LIMIT 1";

  private final HttpClient client = HttpClient.newHttpClient();
  private final Server server;

  private PageTimes(Server server) {
    this.server = server;
  }

  /**
   * @param args the folder of a store, then paths of pages, or none for those that there are
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Logger.getLogger("").setLevel(Level.SEVERE);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Site site =
        new Site(
            base -> {
              throw new IllegalStateException("no text is annotated here");
            });
    try (Server server = Server.start(Path.of(args[0]), 0, site)) {
      PageTimes times = new PageTimes(server);
      Map<String, String> pages = new LinkedHashMap<>();
      List.of(args).subList(1, args.length).forEach(path -> pages.put(path, path));
      for (Map.Entry<String, String> page : (pages.isEmpty() ? times.pages() : pages).entrySet()) {
        out.println(times.measure(page.getKey(), page.getValue()));
      }
    }
  }

  /** What is measured, and its path. */
  private Map<String, String> pages() throws IOException, InterruptedException {
    String named = ranked("named", "timesNamed", "nameOf", 0);
    String quoted = ranked("quoted", "timesQuoted", "speaker", 0);
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("the first page", "/");
    pages.put("the entity most often named", page(named));
    pages.put("the tenth", page(ranked("named", "timesNamed", "nameOf", 9)));
    pages.put("the hundredth", page(ranked("named", "timesNamed", "nameOf", 99)));
    pages.put("the source most often quoted", page(quoted));
    pages.put("an event", page(any("?node a sem:Event ; ng:figure ?figure")));
    pages.put("a claim", page(any("?node a schema:Claim")));
    pages.put("an event told again", page(any("?node ng:sameEventAs ?first")));
    pages.put("a claim that is disputed", page(any("?denial cito:disputes ?node")));
    pages.put("an article", page(any("?node a schema:NewsArticle")));
    pages.put("the board of disputes", "/disputes");
    pages.put("the map", "/api/map");
    pages.put("relations of the entity most often named", "/api/graph?iri=" + encoded(named));
    pages.put("its timeline", "/api/timeline?iri=" + encoded(named));
    pages.put("its map", "/api/map?iri=" + encoded(named));
    pages.put("its events as data", "/api/events?iri=" + encoded(named));
    pages.put("what is said of it as data", "/api/claims?role=topic&iri=" + encoded(named));
    pages.put(
        "what connects it with the second",
        path(named, ranked("named", "timesNamed", "nameOf", 1)));
    pages.put("the list of articles", "/articles");
    pages.put("the same, a thousand on", "/articles?skip=1000");
    pages.put("search page: président", "/search?q=pr%C3%A9sident");
    for (String word : List.of("f", "fr", "pr\u00e9sident", "attaque", "de la guerre", "Obama")) {
      pages.put("as you type: " + word, "/api/search?q=" + encoded(word));
    }
    return pages;
  }

  private static String path(String from, String to) {
    return "/api/path?from=" + encoded(from) + "&to=" + encoded(to);
  }

  private String ranked(String ranking, String number, String of, int offset)
      throws IOException, InterruptedException {
    return ask(String.format(Locale.ROOT, RANKED, ranking, number, of, offset));
  }

  private String any(String pattern) throws IOException, InterruptedException {
    return ask(String.format(Locale.ROOT, ANY, pattern));
  }

  /** The first node of an answer; the empty text if the store has none. */
  private String ask(String query) throws IOException, InterruptedException {
    String csv = get(server.endpoint() + "?query=" + encoded(query), "text/csv").body();
    // An IRI with a comma stands in quotation marks.
    return csv.lines().skip(1).findFirst().orElse("").replace("\"", "");
  }

  private static String page(String iri) {
    return "/resource?iri=" + encoded(iri);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private String measure(String name, String path) throws IOException, InterruptedException {
    List<Double> millis = new ArrayList<>();
    List<Double> busy = new ArrayList<>();
    String address = server.address() + path.substring(1);
    int bytes = 0;
    for (int run = 0; run < WARM + RUNS; run++) {
      long start = System.nanoTime();
      long startBusy = PROCESS.getProcessCpuTime();
      HttpResponse<String> answer = get(address, "text/html");
      long end = System.nanoTime();
      if (answer.statusCode() != 200) {
        return String.format(Locale.ROOT, "| %s | status %d | |", name, answer.statusCode());
      }
      if (run >= WARM) {
        millis.add((end - start) / 1e6);
        busy.add((PROCESS.getProcessCpuTime() - startBusy) / 1e6);
      }
      bytes = answer.body().getBytes(StandardCharsets.UTF_8).length;
    }
    return String.format(
        Locale.ROOT,
        "| %s | %.0f ms | %.0f ms | %d kB |",
        name,
        median(millis),
        median(busy),
        bytes / 1000);
  }

  private HttpResponse<String> get(String address, String accept)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address)).header("Accept", accept).build();
    return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static double median(List<Double> values) {
    Collections.sort(values);
    return values.get(values.size() / 2);
  }
}
