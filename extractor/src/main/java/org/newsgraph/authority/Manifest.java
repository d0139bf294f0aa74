package org.newsgraph.authority;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What an imported authority holds and where that comes from; the file {@code manifest.json} of its
 * folder.
 *
 * @param index name of the subfolder with the index that is in use
 * @param entries number of entries
 * @param names number of different names by which they are found
 * @param sources in the order of import
 */
public record Manifest(String index, long entries, long names, List<Source> sources) {

  /** Version of the index's layout; a program reads no other. */
  static final int FORMAT = 1;

  private static final String FILE = "manifest.json";

  /** The manifest in the making; an import that is killed may leave it. */
  static final String UNFINISHED = FILE + ".new";

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /**
   * A file that was read.
   *
   * @param file its name without folder
   * @param format as recognised or told
   * @param licence as told, stated in the file or known of the format; "not stated" otherwise
   * @param date day of the data, as ISO 8601
   * @param facts how many of its lines said something that was kept
   * @param skipped how many were bad
   */
  public record Source(
      String file, String format, String licence, String date, long facts, long skipped) {}

  /** Whether the folder has a manifest. */
  static boolean existsIn(Path folder) {
    return Files.isRegularFile(folder.resolve(FILE));
  }

  /**
   * Reads the manifest of an imported authority.
   *
   * @throws AuthorityException if the folder holds none, or one of another program version
   */
  public static Manifest read(Path folder) {
    if (!existsIn(folder)) {
      throw new AuthorityException(
          "there is no authority in "
              + folder
              + "; make one: newsgraph authority import --to "
              + folder
              + " FILE");
    }
    try {
      JsonNode json = JSON.readTree(Files.readString(folder.resolve(FILE), StandardCharsets.UTF_8));
      if (json.path("format").asInt() != FORMAT) {
        throw new AuthorityException(
            "the authority in " + folder + " has another format; import its sources again");
      }
      List<Source> sources = new ArrayList<>();
      for (JsonNode source : json.path("sources")) {
        sources.add(
            new Source(
                source.path("file").asText(),
                source.path("format").asText(),
                source.path("licence").asText(),
                source.path("date").asText(),
                source.path("facts").asLong(),
                source.path("skipped").asLong()));
      }
      return new Manifest(
          json.path("index").asText(),
          json.path("entries").asLong(),
          json.path("names").asLong(),
          List.copyOf(sources));
    } catch (IOException e) {
      throw new AuthorityException(
          "the manifest in " + folder + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** Puts the manifest in the place of the one before in one step: readers see either. */
  void write(Path folder) throws IOException {
    ObjectNode json = JSON.createObjectNode();
    json.put("format", FORMAT).put("index", index).put("entries", entries).put("names", names);
    for (Source source : sources) {
      json.withArray("sources")
          .addObject()
          .put("file", source.file())
          .put("format", source.format())
          .put("licence", source.licence())
          .put("date", source.date())
          .put("facts", source.facts())
          .put("skipped", source.skipped());
    }
    Path beside = folder.resolve(UNFINISHED);
    Files.writeString(beside, JSON.writeValueAsString(json) + "\n", StandardCharsets.UTF_8);
    Files.move(
        beside,
        folder.resolve(FILE),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }
}
