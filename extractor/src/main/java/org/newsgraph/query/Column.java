package org.newsgraph.query;

/**
 * A column of an answer, in plain words.
 *
 * @param name the variable's name, without the question mark
 * @param node name of the variable that holds the node which the column names, empty if the column
 *     names none
 * @param codes of which kind the values are if they are codes that readers are told in their own
 *     words, such as {@code status}; empty if they are words
 * @param heading what the column holds, in a few words
 */
public record Column(String name, String node, String codes, String heading) {

  /** A column of which nothing is declared. */
  static Column undeclared(String name) {
    return new Column(name, "", "", name);
  }
}
