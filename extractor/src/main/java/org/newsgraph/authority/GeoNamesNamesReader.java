package org.newsgraph.authority;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads GeoNames' table of alternate names: number of the name, number of the place, language,
 * name, and marks for preferred and historic. They add to places that a main table founds.
 */
final class GeoNamesNamesReader implements FactReader {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");

  private final Set<String> languages;

  /**
   * @param languages tags of the languages to keep; names without one are kept as well
   */
  GeoNamesNamesReader(Set<String> languages) {
    this.languages = languages;
  }

  @Override
  public void read(SourceFile file, FactSink sink) throws IOException {
    SourceLines lines = new SourceLines(file.stream(), sink.log());
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      String[] cells = line.get().split("\t", -1);
      if (cells.length < 4 || !NUMBER.matcher(cells[1]).matches()) {
        sink.log().skip(lines.number(), "BAD_LINE", "no number of a place in column 2");
        continue;
      }
      String language = cells[2];
      boolean historic = cells.length > 7 && cells[7].equals("1");
      Draft place = new Draft(Iris.geonames(cells[1]));
      if (language.equals("wkdt")) {
        // One of the pseudo languages of the table: the name is a Wikidata id.
        place.same(Iris.wikidata(cells[3]));
      } else if (language.isEmpty() || languages.contains(language)) {
        boolean preferred = cells.length > 4 && cells[4].equals("1");
        place.name(cells[3], language, preferred && !historic);
      }
      if (!place.names.isEmpty() || !place.sameAs.isEmpty()) {
        sink.add(lines.number(), place.further());
      }
    }
  }
}
