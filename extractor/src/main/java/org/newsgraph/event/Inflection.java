package org.newsgraph.event;

/** Gender and number of words that may belong together. */
final class Inflection {

  private Inflection() {}

  /** True if neither gender nor number of the two differ; what is unknown does not differ. */
  static boolean agree(Tree tree, int a, int b) {
    var one = tree.token(a).morphology();
    var other = tree.token(b).morphology();
    return fit(one.gender(), other.gender()) && fit(one.number(), other.number());
  }

  private static boolean fit(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
