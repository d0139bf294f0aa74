package org.newsgraph.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that somebody made to do harm, by name; the same bytes on every run. */
final class HostileFiles {

  /** An article that stands beside the harm, inside the same file where that can be. */
  static final String GOOD =
      "Le président de la République a déclaré lundi à Paris que la réforme serait présentée au"
          + " Parlement avant la fin du mois, selon un communiqué de l'Élysée.";

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final String secretFile;
  private final String address;

  private HostileFiles(Path secret, String address) {
    this.secretFile = secret.toUri().toString();
    this.address = address;
  }

  /**
   * @param secret a file that nobody may read
   * @param address a web address that nobody may ask
   */
  static Map<String, byte[]> make(Path secret, String address) throws IOException {
    HostileFiles hostile = new HostileFiles(secret, address);
    HostileArchives.make(hostile);
    HostileFeeds.make(hostile);
    HostileJson.make(hostile);
    HostileTexts.make(hostile);
    HostilePages.make(hostile);
    HostileWarcs.make(hostile);
    return hostile.files;
  }

  /** Address of the file that nobody may read. */
  String secretFile() {
    return secretFile;
  }

  /** The web address that nobody may ask. */
  String address() {
    return address;
  }

  /** How many there are so far. */
  int count() {
    return files.size();
  }

  void put(String name, byte[] bytes) {
    if (files.put(name, bytes) != null) {
      throw new IllegalStateException("two files are called " + name);
    }
  }

  void put(String name, String text) {
    put(name, text.getBytes(UTF_8));
  }

  /** Attributes of an element, each with a name of its own. */
  static String attributes(int count) {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < count; i++) {
      attributes.append(" a").append(i).append("=\"1\"");
    }
    return attributes.toString();
  }
}
