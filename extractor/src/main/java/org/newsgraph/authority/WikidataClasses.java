package org.newsgraph.authority;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/** Which classes of Wikidata an import keeps, and what their instances are. */
final class WikidataClasses {

  /** What an instance of a class is; {@code rank} orders the classes, the smallest first. */
  record Sort(int rank, AuthorityType type, String kind) {}

  private final Map<String, Sort> byId = new LinkedHashMap<>();

  private WikidataClasses() {}

  /** The shipped table, and before it the classes of {@code further}. */
  static WikidataClasses with(Optional<Path> further) {
    WikidataClasses classes = new WikidataClasses();
    if (further.isPresent()) {
      classes.read(further.get());
    }
    for (Row row : LexiconFile.read(WikidataClasses.class, "wikidata-classes.tsv")) {
      classes.add(row.get("id"), row.get("type"), row.get("kind"));
    }
    return classes;
  }

  /** A file of the user's own: identifier, type, kind, tab-separated; {@code #} for comments. */
  private void read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new AuthorityException("there is no file " + file);
    }
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        String[] cells = line.strip().split("\t");
        if (cells.length > 1 && WikidataSubclasses.CLASS.matcher(cells[0]).matches()) {
          try {
            add(cells[0], cells[1].toUpperCase(Locale.ROOT), cells.length > 2 ? cells[2] : "");
          } catch (IllegalArgumentException e) {
            throw new AuthorityException(file + ":" + number + " has no type " + cells[1], e);
          }
        } else if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("id\t")) {
          throw new AuthorityException(
              file + ":" + number + " wants: identifier, type, kind, with tabs between");
        }
      }
    } catch (IOException e) {
      throw SourceFile.unreadable(file, e);
    }
  }

  private void add(String id, String type, String kind) {
    byId.putIfAbsent(id, new Sort(byId.size(), AuthorityType.valueOf(type), kind));
  }

  /** Takes in the classes below those of the table. */
  void addBelow(WikidataSubclasses subclasses) {
    subclasses.below(byId).forEach(byId::putIfAbsent);
  }

  /** What an instance of these classes is; empty if none of them is wanted. */
  Optional<Sort> of(Collection<String> ids) {
    Sort best = null;
    for (String id : ids) {
      Sort sort = byId.get(id);
      if (sort != null && (best == null || sort.rank() < best.rank())) {
        best = sort;
      }
    }
    return Optional.ofNullable(best);
  }
}
