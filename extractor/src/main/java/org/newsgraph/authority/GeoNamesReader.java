package org.newsgraph.authority;

import java.io.IOException;
import java.util.Optional;

/**
 * Reads GeoNames' main tables, of nineteen columns without a heading: number, name, ASCII name,
 * further names, latitude, longitude, class, code, country and, as the fifteenth, population.
 */
final class GeoNamesReader implements FactReader {

  private static final int COLUMNS = 19;

  @Override
  public void read(SourceFile file, FactSink sink) throws IOException {
    SourceLines lines = new SourceLines(file.stream(), sink.log());
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      String[] cells = line.get().split("\t", -1);
      if (cells.length != COLUMNS) {
        sink.log()
            .skip(lines.number(), "BAD_LINE", cells.length + " columns instead of " + COLUMNS);
        continue;
      }
      try {
        sink.add(lines.number(), place(cells).founding());
      } catch (NumberFormatException e) {
        sink.log().skip(lines.number(), "BAD_NUMBER", e.getMessage());
      }
    }
  }

  private static Draft place(String[] cells) {
    Draft place = new Draft(Iris.geonames(Long.toString(Long.parseLong(cells[0]))));
    place.type = AuthorityType.PLACE;
    place.kind = cells[6] + "." + cells[7];
    place.name(cells[1], "", true);
    place.name(cells[2], "", false);
    for (String name : cells[3].split(",")) {
      place.name(name, "", false);
    }
    place.latitude = Double.parseDouble(cells[4]);
    place.longitude = Double.parseDouble(cells[5]);
    if (cells[8].length() == 2) {
      place.countries.add(cells[8]);
    }
    place.population = cells[14].isEmpty() ? 0 : Long.parseLong(cells[14]);
    return place;
  }
}
