package org.newsgraph.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.input.PortableDataStream;
import org.newsgraph.ingest.ArticleReader;
import org.newsgraph.ingest.Reading;
import scala.Tuple2;

/** A task over whole files, which are read as streams and never held as a whole. */
record FilesOfTask(Task task)
    implements Function2<Integer, Iterator<Tuple2<String, PortableDataStream>>, Iterator<Done>> {

  @Override
  public Iterator<Done> call(Integer number, Iterator<Tuple2<String, PortableDataStream>> files) {
    Done done =
        task.run(
            number, (reader, sink) -> files.forEachRemaining(file -> read(file, reader, sink)));
    return List.of(done).iterator();
  }

  private static void read(
      Tuple2<String, PortableDataStream> file, ArticleReader reader, Consumer<Reading> sink) {
    try (InputStream in = file._2().open()) {
      reader.read(in, Path.of(file._1()), sink);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file._1(), e);
    }
  }
}
