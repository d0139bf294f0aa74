package org.newsgraph.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkEnv;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.newsgraph.ingest.Reading;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.rdf.GraphFormat;
import org.newsgraph.rdf.GraphWriter;

/**
 * The two files of a task. They are written under other names and get their own when they are
 * whole: a task that failed, or that ran twice, leaves nothing half done. Not thread-safe.
 */
final class Output implements Closeable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final FileSystem files;
  private final Path graphs;
  private final Path errors;
  private final Path graphsInWork;
  private final Path errorsInWork;
  private final GraphWriter writer;
  private final OutputStream packed;
  private final OutputStream left;
  private long written;
  private long leftOut;
  private boolean finished;

  private Output(Path folder, String name) throws IOException {
    // With the spark.hadoop.* settings of the job, such as keys of an object store.
    files = folder.getFileSystem(SparkHadoopUtil.get().newConfiguration(SparkEnv.get().conf()));
    graphs = new Path(folder, name + ".nq.gz");
    errors = new Path(folder, name + ".errors.jsonl");
    String attempt = "_" + name + "-" + UUID.randomUUID();
    graphsInWork = new Path(folder, attempt + ".nq.gz");
    errorsInWork = new Path(folder, attempt + ".errors.jsonl");
    packed = new GZIPOutputStream(files.create(graphsInWork), 1 << 16);
    left = files.create(errorsInWork);
    writer = new GraphWriter(GraphFormat.NQUADS, false, packed);
  }

  /** Begins the files {@code name} in the folder {@code to}. */
  static Output open(String to, String name) throws IOException {
    return new Output(new Path(to), name);
  }

  void write(ArticleGraph graph) {
    try {
      writer.write(graph);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + graphs, e);
    }
    written++;
  }

  void leaveOut(String code, Reading where, String why) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("code", code);
    line.put("file", where.file().toString());
    line.put("line", where.line());
    line.put("message", why);
    try {
      left.write((JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + errors, e);
    }
    leftOut++;
  }

  /** Gives the files their names. */
  Done finish() throws IOException {
    end();
    replace(graphsInWork, graphs);
    replace(errorsInWork, errors);
    finished = true;
    return new Done(written + leftOut, written, leftOut);
  }

  private void replace(Path from, Path to) throws IOException {
    files.delete(to, false);
    if (!files.rename(from, to)) {
      throw new IOException("cannot name " + to);
    }
  }

  private void end() throws IOException {
    try (left;
        packed) {
      writer.close();
    }
  }

  /** Deletes the files, unless {@link #finish} has given them their names. */
  @Override
  public void close() throws IOException {
    if (finished) {
      return;
    }
    try {
      end();
    } finally {
      files.delete(graphsInWork, false);
      files.delete(errorsInWork, false);
    }
  }
}
