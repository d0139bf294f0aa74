package org.newsgraph.spark;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.spark.api.java.function.Function2;
import scala.Tuple2;

/**
 * A task over some lines of JSON Lines files.
 *
 * @param from where the lines come from, for the report
 */
record LinesOfTask(Task task, String from)
    implements Function2<Integer, Iterator<Tuple2<LongWritable, Text>>, Iterator<Done>> {

  @Override
  public Iterator<Done> call(Integer number, Iterator<Tuple2<LongWritable, Text>> lines) {
    Path file = Path.of(from);
    Done done =
        task.run(
            number,
            (reader, sink) ->
                lines.forEachRemaining(line -> reader.readLine(line._2().copyBytes(), file, sink)));
    return List.of(done).iterator();
  }
}
