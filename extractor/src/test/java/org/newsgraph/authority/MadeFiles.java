package org.newsgraph.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** A folder with small files of every format, made up for the tests, and imports of them. */
final class MadeFiles {

  static final String WIKIDATA = "http://www.wikidata.org/entity/";

  static final String CITY =
      """
      {"type":"item","id":"Q90001","labels":{"fr":{"language":"fr","value":"Valmire"},\
      "en":{"language":"en","value":"Valmire City"},"de":{"language":"de","value":"Walmir"}},\
      "aliases":{"fr":[{"language":"fr","value":"Vieux-Valmire"}]},\
      "claims":{"P31":[{"rank":"normal","mainsnak":{"datavalue":{"value":{"id":"Q515"}}}}],\
      "P17":[{"rank":"normal","mainsnak":{"datavalue":{"value":{"id":"Q142"}}}}],\
      "P625":[{"rank":"normal","mainsnak":{"datavalue":{"value":{"latitude":48.5,"longitude":2.25}}}}],\
      "P1082":[{"rank":"normal","mainsnak":{"datavalue":{"value":{"amount":"+12345"}}}},\
      {"rank":"deprecated","mainsnak":{"datavalue":{"value":{"amount":"+99999"}}}}],\
      "P1566":[{"rank":"normal","mainsnak":{"datavalue":{"value":"7001"}}}]},\
      "sitelinks":{"enwiki":{"title":"Valmire (city)"},"frwiki":{"title":"Valmire"},\
      "commonswiki":{"title":"Category:Valmire"}}}""";

  static final String MINISTER =
      """
      {"type":"item","id":"Q90002","labels":{"mul":{"language":"mul","value":"Odile Traverse"}},\
      "aliases":{},"claims":{"P31":[{"rank":"normal","mainsnak":{"datavalue":{"value":{"id":"Q5"}}}}],\
      "P27":[{"rank":"normal","mainsnak":{"datavalue":{"value":{"id":"Q142"}}}}],\
      "P569":[{"rank":"normal","mainsnak":{"datavalue":{"value":{"time":"+1961-00-00T00:00:00Z"}}}}],\
      "P39":[{"rank":"normal","mainsnak":{"datavalue":{"value":{"id":"Q90009"}}},\
      "qualifiers":{"P580":[{"datavalue":{"value":{"time":"+2017-05-14T00:00:00Z"}}}],\
      "P582":[{"datavalue":{"value":{"time":"+2022-06-00T00:00:00Z"}}}]}}]},\
      "sitelinks":{}}""";

  /** A film: no class that is kept. */
  static final String FILM =
      """
      {"type":"item","id":"Q90003","labels":{"fr":{"language":"fr","value":"Un film"}},\
      "claims":{"P31":[{"rank":"normal","mainsnak":{"datavalue":{"value":{"id":"Q11424"}}}}]}}""";

  static final String DUMP = "[\n" + CITY + ",\n" + FILM + ",\n" + MINISTER + "\n]\n";

  static final String GEONAMES =
      "7001\tValmire\tValmire\tWalmir,Valmira\t48.5\t2.25\tP\tPPL\tFR\t\t\t\t\t\t12000\t\t90\tZ\t2026\n"
          + "7002\tSainte-Ombre\tSainte-Ombre\t\t43.1\t-1.5\tP\tPPL\tFR\t\t\t\t\t\t800\t\t5\tZ\t2026\n";

  static final String ALTERNATE_NAMES =
      "1\t7001\twkdt\tQ90001\t\t\t\t\n"
          + "2\t7001\tfr\tValmire-sur-Onde\t1\t\t\t\n"
          + "3\t7001\tru\tВальмир\t\t\t\t\n"
          + "4\t7999\tfr\tLieu que personne ne fonde\t\t\t\t\n";

  static final String TURTLE =
      """
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix geo: <http://www.w3.org/2003/01/geo/wgs84_pos#> .
      <http://example.org/lac> a <http://schema.org/Place> ; geo:lat "44.0" ; geo:long "5.5" ;
        skos:prefLabel "Lac des Ormes"@fr, "Elm Lake"@en, "Ulmensee"@de ;
        skos:altLabel "Grand Lac"@fr-FR ; skos:exactMatch <http://www.wikidata.org/entity/Q90004> .
      [] skos:prefLabel "personne"@fr .
      """;

  static final String POPOLO =
      """
      {
        "memberships": [
          {"person_id": "9b2e5f1c-0000-4000-8000-000000000001", "organization_id": "house",
           "role": "member", "legislative_period_id": "term/7"},
          {"person_id": "9b2e5f1c-0000-4000-8000-000000000001", "organization_id": "house",
           "role": "member", "start_date": "2022-07-01", "legislative_period_id": "term/8"}
        ],
        "persons": [
          {"id": "9b2e5f1c-0000-4000-8000-000000000001", "name": "Jeanne Morvan",
           "other_names": [{"name": "J. Morvan", "lang": "fr"}], "birth_date": "1970-03",
           "identifiers": [{"scheme": "wikidata", "identifier": "Q90005"}]},
          {"id": "9b2e5f1c-0000-4000-8000-000000000002", "name": "Luc Sanzid"}
        ],
        "organizations": [{"id": "house", "name": "House of Made", "classification": "legislature"}],
        "events": [
          {"id": "term/7", "start_date": "2017-06-21", "end_date": "2022-06-21"},
          {"id": "term/8", "start_date": "2022-06-22"}
        ]
      }
      """;

  static final String TABLE =
      "# licence: CC0-1.0\n"
          + "qid\tname_fr\tnames\ttype\tiso2\tborn\tterms\n"
          + "Q90006\tPaul Larrive\tP. Larrive|Paulo\tperson\tFR\t1950\tmaire/2001/2008-03\n";

  final Path folder;
  final List<String> warnings = new ArrayList<>();

  MadeFiles(Path folder) {
    this.folder = folder;
  }

  /** Writes a file; by its ending also gzip or bzip2. */
  Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream raw = Files.newOutputStream(file);
        OutputStream out =
            name.endsWith(".gz")
                ? new GZIPOutputStream(raw)
                : name.endsWith(".bz2") ? new BZip2CompressorOutputStream(raw) : raw) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  /** The file without its last bytes. */
  Path truncate(Path file, int bytes) throws IOException {
    byte[] all = Files.readAllBytes(file);
    return Files.write(file, Arrays.copyOf(all, all.length - bytes));
  }

  Path index() {
    return folder.resolve("index");
  }

  /**
   * The usual options but for these.
   *
   * @param below whether classes below those that are kept are kept as well
   * @param add whether what is there stays
   */
  static ImportOptions options(boolean below, boolean add) {
    ImportOptions d = ImportOptions.DEFAULT;
    return new ImportOptions(
        d.format(),
        d.languages(),
        d.type(),
        d.country(),
        d.licence(),
        d.date(),
        d.base(),
        d.classes(),
        below,
        add);
  }

  Manifest run(Path... files) {
    return run(ImportOptions.DEFAULT, files);
  }

  Manifest run(ImportOptions options, Path... files) {
    return new AuthorityImport(index(), options, warnings::add, (file, lines, kept) -> {})
        .run(List.of(files));
  }

  /** The one entry of the index that has this name. */
  AuthorityEntry only(String name) throws IOException {
    try (AuthorityIndex index = AuthorityIndex.open(index())) {
      List<AuthorityEntry> found = index.named(name);
      assertEquals(1, found.size(), () -> name + ": " + found);
      return found.get(0);
    }
  }

  /** A time from one day to another, both as yyyy-MM-dd; the end is open if it is empty. */
  static Period period(String from, String to) {
    return new Period(
        Optional.of(LocalDate.parse(from)),
        Optional.of(to).filter(day -> !day.isEmpty()).map(LocalDate::parse));
  }
}
