package org.newsgraph.spark;

import java.util.List;
import java.util.Locale;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapred.TextInputFormat;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Reads articles from a Hadoop path and writes their graphs as N-Quads, a packed file a task, ready
 * for a bulk loader; beside each the articles that were left out, as JSON Lines.
 *
 * <p>{@code spark-submit --class org.newsgraph.spark.ExtractJob --jars … newsgraph-spark.jar
 * [--lines] [--base IRI] [--tasks N] FROM TO}. A file goes to one task, whatever it holds, as
 * {@code newsgraph build} tells by its content; with {@code --lines} JSON Lines in UTF-8 are split
 * among tasks.
 *
 * @param base IRI under which all data IRIs hang, ending in a slash
 * @param lines true to split JSON Lines among tasks
 * @param tasks how many tasks at least, as far as there are lines or files for them
 * @param from what to read: a file, a folder or a pattern
 * @param to folder of what comes out
 */
public record ExtractJob(String base, boolean lines, int tasks, String from, String to) {

  private static final String USAGE =
      "usage: ExtractJob [--lines] [--base IRI] [--tasks N] FROM TO";

  /** Runs the job in the Spark that submits it, and prints what was done. */
  public static void main(String[] args) {
    ExtractJob job = of(List.of(args));
    try (JavaSparkContext spark =
        new JavaSparkContext(new SparkConf().setIfMissing("spark.app.name", "newsgraph"))) {
      Done done = job.run(spark);
      System.out.printf(
          Locale.ROOT,
          "%,d articles read, %,d graphs written, %,d left out; see the files in %s%n",
          done.read(),
          done.written(),
          done.leftOut(),
          job.to);
    }
  }

  /**
   * @throws IllegalArgumentException with the usage if the arguments make no job
   */
  static ExtractJob of(List<String> args) {
    String base = "http://localhost:3030/";
    boolean lines = false;
    int tasks = 1;
    int at = 0;
    while (at < args.size() && args.get(at).startsWith("--")) {
      switch (args.get(at++)) {
        case "--lines" -> lines = true;
        case "--base" -> base = value(args, at++);
        case "--tasks" -> tasks = Integer.parseInt(value(args, at++));
        default -> throw new IllegalArgumentException(USAGE);
      }
    }
    String from = value(args, at);
    return new ExtractJob(base, lines, tasks, from, value(args, at + 1));
  }

  private static String value(List<String> args, int at) {
    if (at >= args.size()) {
      throw new IllegalArgumentException(USAGE);
    }
    return args.get(at);
  }

  /** Runs the job and returns when all files are written. */
  Done run(JavaSparkContext spark) {
    Task task = new Task(base, to);
    return (lines ? ofLines(spark, task) : ofFiles(spark, task)).fold(Done.NOTHING, Done::plus);
  }

  private JavaRDD<Done> ofLines(JavaSparkContext spark, Task task) {
    JavaPairRDD<LongWritable, Text> read =
        spark.hadoopFile(from, TextInputFormat.class, LongWritable.class, Text.class, tasks);
    return read.mapPartitionsWithIndex(new LinesOfTask(task, from), false);
  }

  private JavaRDD<Done> ofFiles(JavaSparkContext spark, Task task) {
    return spark.binaryFiles(from, tasks).mapPartitionsWithIndex(new FilesOfTask(task), false);
  }
}
