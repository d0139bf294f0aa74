package org.newsgraph.language;

/**
 * Sets right in a finished tree what the parser's narrow view at each step got wrong and the whole
 * tree shows.
 */
final class TreeRepair {

  private TreeRepair() {}

  /** Changes {@code heads} and {@code relations} in place; the result has one root. */
  static void apply(Integer[] heads, String[] relations) {
    keepOneRoot(heads, relations);
    boolean[] passive = new boolean[heads.length];
    boolean[] active = new boolean[heads.length];
    boolean[] marked = new boolean[heads.length];
    int[] subjects = new int[heads.length];
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] >= 0) {
        passive[heads[i]] |= relations[i].equals("aux:pass") || relations[i].equals("expl:pass");
        active[heads[i]] |= relations[i].equals("aux:tense");
        marked[heads[i]] |= relations[i].equals("case");
        subjects[heads[i]] += relations[i].startsWith("nsubj") ? 1 : 0;
      }
    }
    for (int i = 0; i < heads.length; i++) {
      int head = heads[i];
      if (head < 0 || !relations[i].startsWith("nsubj")) {
        continue;
      }
      if (marked[i] && subjects[head] > 1) {
        // "a déclaré Marie Durand mardi à Lyon": what has a preposition is not a second subject.
        relations[i] = "obl:mod";
      } else if (relations[i].equals("nsubj") && passive[head]) {
        relations[i] = "nsubj:pass";
      } else if (relations[i].equals("nsubj:pass") && active[head] && !passive[head]) {
        // "le raid avait réussi"
        relations[i] = "nsubj";
      }
    }
  }

  /** Two sentences in one: the first root governs the others, as UD puts it. */
  private static void keepOneRoot(Integer[] heads, String[] relations) {
    int root = -1;
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] < 0 && root < 0) {
        root = i;
      } else if (heads[i] < 0) {
        heads[i] = root;
        relations[i] = "parataxis";
      }
    }
  }
}
