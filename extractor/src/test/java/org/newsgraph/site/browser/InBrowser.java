package org.newsgraph.site.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.newsgraph.Extractor;
import org.newsgraph.ingest.ArticleReader;
import org.newsgraph.ingest.ReadOptions;
import org.newsgraph.ingest.Reading;
import org.newsgraph.site.Site;
import org.newsgraph.store.Server;
import org.newsgraph.store.Store;

/**
 * Gives tests a browser on a served store with the samples, one for all classes. What a test chose,
 * such as a language, is forgotten before the next.
 */
final class InBrowser implements ExecutionCondition, BeforeEachCallback, ParameterResolver {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Chromium.browser().isPresent() && Chromium.driver().isPresent()
        ? ConditionEvaluationResult.enabled("there is a Chromium")
        : ConditionEvaluationResult.disabled(
            "no Chromium here; apt-get install chromium chromium-driver brings it");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return List.of(Browser.class, Server.class).contains(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Session session = session(context);
    return parameter.getParameter().getType() == Browser.class ? session.browser : session.server;
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    session(context).browser.forget();
  }

  private static Session session(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(InBrowser.class))
        .computeIfAbsent(Session.class, key -> new Session(), Session.class);
  }

  private static final class Session implements AutoCloseable {

    private final Path folder = temporary();
    private final Server server;
    private final Browser browser;

    private Session() {
      load(folder);
      server = Server.start(folder, 0, new Site(base -> new Extractor(base)::extract));
      browser = new Browser(server.address());
    }

    private static void load(Path folder) {
      try (Store store = Store.open(folder)) {
        Extractor extractor = new Extractor("http://localhost:3030/");
        new ArticleReader(ReadOptions.DEFAULT)
            .read(
                Path.of("../samples"),
                reading -> {
                  assertTrue(reading instanceof Reading.ReadArticle, reading::toString);
                  store.replace(extractor.extract(((Reading.ReadArticle) reading).article()));
                });
        store.settle();
      }
    }

    private static Path temporary() {
      try {
        return Files.createTempDirectory("newsgraph-browser");
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      browser.close();
      server.close();
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
