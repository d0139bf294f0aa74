package org.newsgraph.authority;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.authority.WikidataClasses.Sort;

/**
 * The classes below those of the table, from a first reading of the dump: "city of Japan" is a
 * subclass (P279) of "city", and Wikidata gives the former as the class of Osaka.
 *
 * <p>Wikidata has some millions of such statements; as pairs of numbers they take some 40 MB.
 */
final class WikidataSubclasses {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** An identifier whose number is no larger than an int. */
  static final Pattern CLASS = Pattern.compile("Q\\d{1,9}");

  /** Wikidata's tree is deep and full of detours: far down nothing is what its root is. */
  private static final int DEEPEST = 6;

  private int[] children = new int[1 << 10];
  private int[] parents = new int[1 << 10];
  private int count;

  /**
   * Reads the statements of the dump; what is malformed is left to the second reading to report.
   *
   * @param quiet counts lines for the progress, and nothing else
   */
  void read(SourceFile dump, ImportLog quiet) throws IOException {
    SourceLines lines = new SourceLines(dump.stream(), quiet);
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      if (line.get().contains("\"P279\"")) {
        entity(line.get());
      }
    }
  }

  private void entity(String line) {
    try {
      JsonNode entity = JSON.readTree(line);
      String child = entity.path("id").asText();
      for (JsonNode statement : entity.path("claims").path("P279")) {
        JsonNode value = statement.path("mainsnak").path("datavalue").path("value");
        String parent = value.path("id").asText();
        if (CLASS.matcher(child).matches() && CLASS.matcher(parent).matches()) {
          add(Integer.parseInt(child.substring(1)), Integer.parseInt(parent.substring(1)));
        }
      }
    } catch (JsonProcessingException e) {
      // The second reading meets the same line and reports it with its number.
      return;
    }
  }

  private void add(int child, int parent) {
    if (count == children.length) {
      children = Arrays.copyOf(children, 2 * count);
      parents = Arrays.copyOf(parents, 2 * count);
    }
    children[count] = child;
    parents[count] = parent;
    count++;
  }

  /** The classes below {@code roots}, each as its nearest root, of two the one listed first. */
  Map<String, Sort> below(Map<String, Sort> roots) {
    Map<Integer, Sort> known = new HashMap<>();
    roots.forEach((id, sort) -> known.put(Integer.parseInt(id.substring(1)), sort));
    Set<Integer> last = new HashSet<>(known.keySet());
    Map<String, Sort> below = new HashMap<>();
    for (int depth = 0; depth < DEEPEST && !last.isEmpty(); depth++) {
      Map<Integer, Sort> found = new HashMap<>();
      for (int i = 0; i < count; i++) {
        if (last.contains(parents[i]) && !known.containsKey(children[i])) {
          found.merge(children[i], known.get(parents[i]), (a, b) -> a.rank() <= b.rank() ? a : b);
        }
      }
      known.putAll(found);
      last = found.keySet();
      found.forEach((id, sort) -> below.put("Q" + id, sort));
    }
    return below;
  }
}
