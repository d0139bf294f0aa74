package org.newsgraph.claim;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.entity.Cast;
import org.newsgraph.lexicon.LexiconFile;

/** The names of {@code fr/source-names.tsv}: media, public bodies, organisations. Thread-safe. */
final class SourceNames {

  private final Map<String, SourceKind> kinds = new TreeMap<>();
  private final Set<String> agencies = new TreeSet<>();

  private final Set<String> mediaParts = new TreeSet<>();

  SourceNames() {
    for (LexiconFile.Row row : LexiconFile.read(SourceNames.class, "fr/source-names.tsv")) {
      String name = bare(row.get("name"));
      kinds.putIfAbsent(name, SourceKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)));
      if (row.get("agency").equals("yes")) {
        agencies.add(name);
      }
    }
    for (LexiconFile.Row row : LexiconFile.read(SourceNames.class, "fr/media-name-parts.tsv")) {
      mediaParts.add(row.get("part"));
    }
    for (LexiconFile.Row row : LexiconFile.read(Cast.class, "fr/media.tsv")) {
      String name = bare(row.get("name"));
      // The magazine "Elle" cannot be told from the pronoun.
      if (!name.equals("Elle")) {
        kinds.putIfAbsent(name, SourceKind.MEDIA);
      }
    }
  }

  /** For whom the bearer of {@code name} speaks, empty if the list does not know it. */
  Optional<SourceKind> kind(String name) {
    return Optional.ofNullable(kinds.get(bare(name)));
  }

  /**
   * True for a name that is built as those of media are: "France 3 Hauts-de-France" begins with
   * one, "Manchester Evening News" holds a word that they hold.
   */
  boolean builtAsMedia(String name) {
    String[] words = bare(name).split("[\\s\u00a0]+|(?<=\\p{L})-(?=\\p{Lu})");
    String begin = "";
    for (String word : words) {
      if (mediaParts.contains(word)) {
        return true;
      }
      begin = begin.isEmpty() ? word : begin + " " + word;
      if (kinds.get(begin) == SourceKind.MEDIA) {
        return true;
      }
    }
    return false;
  }

  /** True for a news agency. */
  boolean agency(String name) {
    return agencies.contains(bare(name));
  }

  private static String bare(String name) {
    return name.replace('’', '\'').replaceFirst("^([Ll]es? |[Ll]a |[Ll]' ?)(?=\\S)", "");
  }
}
