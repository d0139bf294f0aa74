package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two spellings of one full name are one person: "Bachar al-Assad" and "Bashar al-Assad", "H.
 * Clinton" and "Hillary Clinton". Two full names that share only the surname never are.
 */
final class Spellings implements Sieve {

  /** Keeps a list of a thousand Smiths linear. */
  private static final int MANY = 50;

  @Override
  public void apply(Scene scene) {
    Map<String, List<Draft>> byEnd = new HashMap<>();
    for (Draft draft : scene.drafts()) {
      if (draft.type() != EntityType.PERSON) {
        continue;
      }
      for (String name : List.copyOf(draft.names())) {
        String[] words = name.split(" ");
        if (words.length > 1) {
          join(
              scene, name, draft, byEnd.computeIfAbsent("* " + last(name), k -> new ArrayList<>()));
          join(scene, name, draft, byEnd.computeIfAbsent(words[0] + " *", k -> new ArrayList<>()));
        }
      }
    }
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static void join(Scene scene, String name, Draft draft, List<Draft> alike) {
    for (Draft other : alike.subList(0, Math.min(alike.size(), MANY))) {
      if (other.names().stream().anyMatch(n -> isSpellingOf(name, n))) {
        scene.merge(other, draft);
        return;
      }
    }
    alike.add(draft);
  }

  private static boolean isSpellingOf(String a, String b) {
    return a.indexOf(' ') > 0
        && b.indexOf(' ') > 0
        && isFirstName(a.substring(0, a.indexOf(' ')), b.substring(0, b.indexOf(' ')))
        && isVariant(last(a), last(b));
  }

  /** "H." and "Hillary", or two spellings. */
  private static boolean isFirstName(String one, String two) {
    boolean initial = one.length() == 1 || two.length() == 1;
    return initial ? one.charAt(0) == two.charAt(0) : isVariant(one, two);
  }

  /**
   * "Bachar" and "Bashar", "Jorgenson" and "Jorgeson", but not "Marc" and "Mark" Dupont's twins.
   */
  private static boolean isVariant(String one, String two) {
    return one.equals(two)
        || one.length() > 4
            && two.length() > 4
            && one.charAt(0) == two.charAt(0)
            && distance(one, two) <= 1;
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int swap = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(swap, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
