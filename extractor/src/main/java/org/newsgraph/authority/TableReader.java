package org.newsgraph.authority;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.newsgraph.entity.NormalForm;

/**
 * Reads tab-separated tables whose first line, after comments, names the columns; which heading
 * says what is in {@code columns.tsv} and {@code tables.tsv}.
 */
final class TableReader implements FactReader {

  private static final Pattern WIKIDATA = Pattern.compile("Q\\d+");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern REGION = Pattern.compile("[a-z]{2}(?:-.*)?");

  private final ImportOptions options;
  private final CountryNames countryNames = new CountryNames();

  TableReader(ImportOptions options) {
    this.options = options;
  }

  @Override
  public void read(SourceFile file, FactSink sink) throws IOException {
    SourceLines lines = new SourceLines(file.stream(), sink.log());
    Optional<String> line = lines.next();
    while (line.isPresent() && (line.get().isBlank() || line.get().startsWith("#"))) {
      line = lines.next();
    }
    if (line.isEmpty()) {
      throw new AuthorityException(file.path() + " has no line that names its columns");
    }
    TableHeading heading = TableHeading.of(line.get(), file.path().toString(), options.type());
    int width = line.get().split("\t", -1).length;
    for (line = lines.next(); line.isPresent(); line = lines.next()) {
      if (line.get().isBlank() || line.get().startsWith("#")) {
        continue;
      }
      String[] cells = line.get().split("\t", -1);
      if (cells.length > width) {
        sink.log()
            .skip(lines.number(), "BAD_LINE", cells.length + " cells for " + width + " columns");
        continue;
      }
      try {
        sink.add(lines.number(), entry(heading, cells).founding());
      } catch (IllegalArgumentException e) {
        sink.log().skip(lines.number(), "BAD_CELL", e.getMessage());
      }
    }
  }

  private Draft entry(TableHeading heading, String[] cells) {
    Draft draft = new Draft(iri(heading, cells));
    draft.type = heading.type().orElse(AuthorityType.OTHER);
    draft.kind = heading.kind();
    for (Column column : heading.columns()) {
      String cell = cell(column, cells);
      if (!cell.isEmpty()) {
        take(column, cell, draft);
      }
    }
    if (draft.names.isEmpty()) {
      throw new IllegalArgumentException("no name");
    }
    if (draft.countries.isEmpty()) {
      heading.country().or(options::country).ifPresent(draft.countries::add);
    }
    for (Column column : heading.columns()) {
      String cell = cell(column, cells);
      if (column.meaning().equals("terms") && !cell.isEmpty()) {
        draft.offices.addAll(Terms.of(list(cell), draft.countries));
      }
    }
    if (draft.kind.equals("country") && draft.countries.isEmpty()) {
      draft.kind = "";
    }
    return draft;
  }

  private static String cell(Column column, String[] cells) {
    return column.index() < cells.length ? cells[column.index()].strip() : "";
  }

  private String iri(TableHeading heading, String[] cells) {
    for (String meaning : List.of("id", "wikidata", "geonames")) {
      for (Column column : heading.columns()) {
        String cell = cell(column, cells);
        if (column.meaning().equals(meaning) && !cell.isEmpty()) {
          return iri(meaning, cell);
        }
      }
    }
    if (!heading.keyless()) {
      throw new IllegalArgumentException("no identifier");
    }
    for (Column column : heading.columns()) {
      String form = NormalForm.keepingArticle(cell(column, cells));
      if (column.meaning().equals("name") && !form.isEmpty()) {
        return iri("id", URLEncoder.encode(form.replace(' ', '-'), StandardCharsets.UTF_8));
      }
    }
    throw new IllegalArgumentException("no name");
  }

  private String iri(String meaning, String cell) {
    if (WIKIDATA.matcher(cell).matches() && !meaning.equals("geonames")) {
      return Iris.wikidata(cell);
    }
    if (meaning.equals("geonames")) {
      return geonames(cell);
    }
    return FactSink.isIri(cell) ? cell : options.base() + cell;
  }

  // Spreadsheets write numbers as 2996944.0, and Natural Earth marks what has none with -1.
  private static String geonames(String cell) {
    String number = cell.endsWith(".0") ? cell.substring(0, cell.length() - 2) : cell;
    return NUMBER.matcher(number).matches() ? Iris.geonames(number) : "";
  }

  private void take(Column column, String cell, Draft draft) {
    switch (column.meaning()) {
      case "name" -> names(cell, column.language(), draft);
      case "title" -> names(cell.replaceAll(" \\(.*\\)$", ""), column.language(), draft);
      case "wikidata", "geonames" -> draft.same(iri(column.meaning(), cell));
      case "same" -> list(cell).forEach(draft::same);
      case "type" -> draft.type = AuthorityType.valueOf(cell.toUpperCase(Locale.ROOT));
      case "kind" -> draft.kind = list(cell).get(0);
      case "country" -> draft.countries.add(cell.toUpperCase(Locale.ROOT));
      case "countryName" -> countryNames.codeOf(cell.split("/")[0]).ifPresent(draft.countries::add);
      case "regions" -> regions(cell, draft);
      case "population" -> draft.population = (long) Double.parseDouble(cell);
      case "popularity" -> draft.popularity = (int) Double.parseDouble(cell);
      case "latitude" -> draft.latitude = degrees(cell);
      case "longitude" -> draft.longitude = degrees(cell);
      case "from" -> draft.existence = new Period(Days.first(cell), draft.existence.to());
      case "to" -> draft.existence = new Period(draft.existence.from(), Days.last(cell));
      default -> {
        // Identifiers are read before, terms after everything else.
      }
    }
  }

  private static double degrees(String cell) {
    double degrees = Double.parseDouble(cell);
    if (!Double.isFinite(degrees)) {
      throw new IllegalArgumentException("no degrees: " + cell);
    }
    return degrees;
  }

  private static List<String> list(String cell) {
    return Arrays.stream(cell.split("\\|")).map(String::strip).toList();
  }

  /** The first name of a language is its label. */
  private static void names(String cell, String language, Draft draft) {
    for (String name : list(cell)) {
      boolean labelled =
          draft.names.stream().anyMatch(n -> n.preferred() && n.language().equals(language));
      boolean known = draft.names.stream().anyMatch(n -> n.text().equals(name));
      if (!known || !language.isEmpty()) {
        draft.name(name, language, !labelled);
      }
    }
  }

  /**
   * "us-wa.geojson" lies in the United States, "001" is the world. Who is active in several
   * countries belongs to none of them.
   */
  private static void regions(String cell, Draft draft) {
    Set<String> active = new TreeSet<>();
    for (String region : list(cell)) {
      active.add(
          REGION.matcher(region).matches() ? region.substring(0, 2).toUpperCase(Locale.ROOT) : "");
    }
    active.stream()
        .filter(iso2 -> active.size() == 1 && !iso2.isEmpty())
        .forEach(draft.countries::add);
  }
}
