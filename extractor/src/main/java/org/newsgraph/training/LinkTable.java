package org.newsgraph.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.entity.EntityType;

/**
 * Names of articles with the entry of an authority that they mean, as somebody found by reading.
 *
 * <p>A tab-separated file with the columns {@code article} (its identifier), {@code type} ({@code
 * PERSON}, {@code ORGANIZATION}, {@code PLACE}), {@code name} and {@code gold}: the entry's IRI
 * without what comes before its last slash, or {@code NIL} if the name means none that the
 * authority has. Lines that begin with {@code #} and further columns are for readers.
 */
public final class LinkTable {

  /** What {@link Row#gold} says if no entry is meant. */
  public static final String NIL = "NIL";

  private static final List<String> COLUMNS = List.of("article", "type", "name", "gold");

  /**
   * A name with what it means.
   *
   * @param type what the name is a name of
   * @param name as the article writes it
   * @param gold last part of the entry's IRI, or {@link #NIL}
   */
  public record Row(EntityType type, String name, String gold) {}

  private LinkTable() {}

  /**
   * The rows of the file by article, in its order; empty if it has none.
   *
   * @throws IOException if the file cannot be read, lacks a column or has a malformed line
   */
  public static Map<String, List<Row>> read(Path file) throws IOException {
    Map<String, List<Row>> rows = new HashMap<>();
    List<Integer> places = null;
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (places == null) {
        places = COLUMNS.stream().map(cells::indexOf).toList();
        if (places.contains(-1)) {
          throw new IOException(file + " lacks one of the columns " + COLUMNS);
        }
      } else {
        try {
          rows.computeIfAbsent(cells.get(places.get(0)), k -> new ArrayList<>())
              .add(
                  new Row(
                      EntityType.valueOf(cells.get(places.get(1))),
                      cells.get(places.get(2)),
                      cells.get(places.get(3))));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
          throw new IOException(file + ":" + number + " is no labelled name: " + line, e);
        }
      }
    }
    return rows;
  }
}
