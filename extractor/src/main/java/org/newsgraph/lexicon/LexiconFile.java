package org.newsgraph.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the project's data files: lexicons, cues, patterns and mappings.
 *
 * <p>A data file is UTF-8, tab-separated. Lines that begin with {@code #} are comments; the comment
 * at the head of the file must say what the file is, with the fields {@code # source:} and {@code #
 * licence:}. The first line that is neither blank nor a comment names the columns. An entry that is
 * switched off begins with {@code #off}, and its last column keeps the reason.
 */
public final class LexiconFile {

  private LexiconFile() {}

  /**
   * One entry; a column that the line leaves out is the empty string.
   *
   * @param cells what stands in each column, by the column's name
   * @param line its line in the file, counted from 1
   */
  public record Row(Map<String, String> cells, int line) {

    /**
     * The cell in {@code column}, empty if the line leaves it out.
     *
     * @throws IllegalArgumentException if the file has no such column
     */
    public String get(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new IllegalArgumentException("no column " + column + ", but " + cells.keySet());
      }
      return cell;
    }

    /** The cell split at {@code |}, without blanks around the parts; empty if the cell is empty. */
    public List<String> list(String column) {
      String cell = get(column);
      return cell.isEmpty()
          ? List.of()
          : Arrays.stream(cell.split("\\|")).map(String::strip).toList();
    }
  }

  /** How data files write the name of a constant: {@code TURN_DOWN} is {@code turn-down}. */
  public static String nameOf(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Reads a resource that lies beside {@code room}.
   *
   * @param room a class of the package that owns the file
   * @param name the path below that package, such as {@code fr/reporting-verbs.tsv}
   * @return the entries in the order of the file, empty if it has only a header
   * @throws IllegalStateException if the file is missing, has no source or licence, or a line has
   *     more cells than columns: the project's own mistake
   */
  public static List<Row> read(Class<?> room, String name) {
    try (InputStream in = room.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no data file " + name + " beside " + room.getName());
      }
      return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), name);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static List<Row> parse(BufferedReader reader, String name) throws IOException {
    List<Row> rows = new ArrayList<>();
    String[] columns = null;
    boolean source = false;
    boolean licence = false;
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.startsWith("#")) {
        source |= line.startsWith("# source:");
        licence |= line.startsWith("# licence:");
      } else if (columns == null && !line.isBlank()) {
        columns = line.split("\t");
      } else if (!line.isBlank()) {
        rows.add(new Row(cells(columns, line.split("\t"), name, number), number));
      }
    }
    if (!source || !licence || columns == null) {
      throw new IllegalStateException(name + " lacks '# source:', '# licence:' or its columns");
    }
    return List.copyOf(rows);
  }

  private static Map<String, String> cells(
      String[] columns, String[] values, String name, int number) {
    if (values.length > columns.length) {
      throw new IllegalStateException(name + ":" + number + " has more cells than columns");
    }
    Map<String, String> cells = new TreeMap<>();
    for (int i = 0; i < columns.length; i++) {
      cells.put(columns[i].strip(), i < values.length ? values[i].strip() : "");
    }
    return cells;
  }
}
