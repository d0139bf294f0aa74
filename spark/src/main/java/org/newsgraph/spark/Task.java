package org.newsgraph.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.newsgraph.Batch;
import org.newsgraph.Extractor;
import org.newsgraph.ingest.ArticleReader;
import org.newsgraph.ingest.ReadOptions;
import org.newsgraph.ingest.Reading;
import org.newsgraph.ingest.Reading.ReadArticle;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.rdf.GraphValidator;
import org.newsgraph.rdf.Violation;

/**
 * The way of a task's articles: read, extracted and checked one after the other, and written. What
 * is wrong with one of them never stops the job.
 *
 * @param base IRI under which all data IRIs hang
 * @param to the Hadoop folder of what comes out
 */
record Task(String base, String to) implements Serializable {

  /** The models are loaded once a process; a job has one base. */
  private static final class Shared {
    private static final GraphValidator VALIDATOR = new GraphValidator();
    private static Extractor extractor;

    private static synchronized Extractor extractor(String base) {
      if (extractor == null) {
        extractor = new Extractor(base);
      }
      return extractor;
    }
  }

  private record Checked(ReadArticle from, ArticleGraph graph, Optional<Violation> violation) {}

  /**
   * Runs the task.
   *
   * @param number its number among the tasks, which names its files
   * @param articles hands over what the reader reads
   */
  Done run(int number, BiConsumer<ArticleReader, Consumer<Reading>> articles) {
    Extractor extractor = Shared.extractor(base);
    ArticleReader reader =
        new ArticleReader(
            new ReadOptions(Optional.empty(), Optional.empty(), ReadOptions.DEFAULT_MAX_BYTES));
    String name = String.format(Locale.ROOT, "part-%05d", number);
    try (Output out = Output.open(to, name)) {
      try (Batch<ReadArticle, Checked> batch =
          new Batch<>(
              from -> check(from, extractor.extract(from.article())),
              1,
              checked -> take(checked, out),
              (from, e) -> out.leaveOut("OUR_FAULT", from, e.toString()))) {
        articles.accept(reader, reading -> take(reading, batch, out));
      }
      return out.finish();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + to, e);
    }
  }

  private static void take(Reading reading, Batch<ReadArticle, Checked> batch, Output out) {
    if (reading instanceof ReadArticle good) {
      batch.add(good);
    } else if (reading instanceof Reading.Rejected bad) {
      out.leaveOut(bad.code().name(), bad, bad.message());
    }
  }

  private static Checked check(ReadArticle from, ArticleGraph graph) {
    return new Checked(from, graph, Shared.VALIDATOR.validate(graph).stream().findFirst());
  }

  private static void take(Checked checked, Output out) {
    if (checked.violation().isPresent()) {
      out.leaveOut("INVALID_GRAPH", checked.from(), checked.violation().get().toString());
    } else {
      out.write(checked.graph());
    }
  }
}
