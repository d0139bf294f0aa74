package org.newsgraph.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where tables are read from and where the project's data files are written to.
 *
 * @param in folder of the public tables
 * @param out folder of resources, which holds {@code entity/fr} and {@code authority}
 */
record TableFolders(Path in, Path out) {

  /** The lines of a table by heading; a cell that a line leaves out is the empty string. */
  List<Map<String, String>> read(String file) throws IOException {
    List<String> lines = Files.readAllLines(in.resolve(file), StandardCharsets.UTF_8);
    String[] columns = lines.get(0).split("\t");
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Map<String, String> row = new TreeMap<>();
      for (int i = 0; i < columns.length; i++) {
        row.put(columns[i], i < cells.length ? cells[i].strip() : "");
      }
      rows.add(row);
    }
    return rows;
  }

  /** Writes a data file, its lines in order. */
  void write(
      String file,
      String what,
      String source,
      String licence,
      String columns,
      Collection<String> lines)
      throws IOException {
    String head = "# " + what + "\n# source: " + source + "\n# licence: " + licence + "\n";
    String body = String.join("\n", new TreeSet<>(lines)) + "\n";
    Files.writeString(out.resolve(file), head + columns + "\n" + body, StandardCharsets.UTF_8);
  }
}
