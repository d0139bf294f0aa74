package org.newsgraph.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.newsgraph.Extractor;
import org.newsgraph.ingest.ArticleReader;
import org.newsgraph.ingest.ReadOptions;
import org.newsgraph.ingest.Reading;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.store.Server;
import org.newsgraph.store.ServerOptions;
import org.newsgraph.store.Store;

/** A server on a store of the samples, asked over HTTP. */
final class ServedSamples implements AutoCloseable {

  private static final Path EDITED = Path.of("../fuseki-config/newsgraph-editing.ttl");

  static final String BASE = "http://localhost:3030/";

  private static final Extractor EXTRACTOR = new Extractor(BASE);
  private static final List<ArticleGraph> SAMPLES = samples();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Server server;
  private final List<ArticleGraph> graphs = new ArrayList<>();

  private ServedSamples(Path folder, UnaryOperator<ArticleGraph> change, Optional<Path> accounts) {
    try (Store store = Store.open(folder)) {
      for (ArticleGraph sample : SAMPLES) {
        ArticleGraph graph = change.apply(sample);
        graphs.add(graph);
        store.replace(graph);
      }
    }
    server =
        Server.start(
            new ServerOptions(folder, 0, accounts.map(file -> EDITED), accounts),
            new Site(base -> EXTRACTOR::extract, accounts.isPresent()));
  }

  private static List<ArticleGraph> samples() {
    List<ArticleGraph> samples = new ArrayList<>();
    new ArticleReader(ReadOptions.DEFAULT)
        .read(
            Path.of("../samples"),
            reading -> samples.add(EXTRACTOR.extract(((Reading.ReadArticle) reading).article())));
    return samples;
  }

  /** The samples as they are. */
  static ServedSamples in(Path folder) {
    return new ServedSamples(folder, UnaryOperator.identity(), Optional.empty());
  }

  /** The samples with something changed in their graphs. */
  static ServedSamples changed(Path folder, UnaryOperator<ArticleGraph> change) {
    return new ServedSamples(folder, change, Optional.empty());
  }

  /** The samples, with a file of those who may take them back. */
  static ServedSamples edited(Path folder, Path accounts) {
    return new ServedSamples(folder, UnaryOperator.identity(), Optional.of(accounts));
  }

  /** The page at {@code path}, which is there. */
  Document document(String path) {
    HttpResponse<String> answer = page(path);
    assertEquals(200, answer.statusCode(), path);
    return Jsoup.parse(answer.body());
  }

  /** The values that an answer gives a header, with commas between. */
  static String header(HttpResponse<?> answer, String name) {
    return String.join(", ", answer.headers().allValues(name));
  }

  /** The graphs that were loaded. */
  List<ArticleGraph> graphs() {
    return graphs;
  }

  /** The server's own address, as browsers name it in {@code Origin}. */
  String origin() {
    return server.address().replaceFirst("/$", "");
  }

  /** The page at a path, as a browser asks for it; further headers as names and values. */
  HttpResponse<String> page(String path, String... headers) {
    return send(request(path).header("Accept", "text/html"), headers);
  }

  /** What a program gets at a path. */
  HttpResponse<String> get(String path, String accept) {
    return send(request(path).header("Accept", accept));
  }

  /** What a program gets that posts a body. */
  HttpResponse<String> post(String path, String type, String body, String... headers) {
    return send(
        request(path)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)),
        headers);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.address()).resolve(path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
