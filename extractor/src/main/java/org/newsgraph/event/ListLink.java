package org.newsgraph.event;

import java.util.Locale;

/** What ties two names of an enumeration. */
enum ListLink {
  NONE,
  COMMA,
  AND;

  /** Words in a bracket after a name: "(né le 3 mars 1950)". */
  private static final int BRACKET = 12;

  /** How two neighbouring names hang together, by the words between them alone. */
  static ListLink between(Tree tree, EntityIndex.Found a, EntityIndex.Found b) {
    if (a.entity().type() != b.entity().type() || a.entity() == b.entity()) {
      return NONE;
    }
    ListLink link = NONE;
    int end = tree.sentence().firstTokenIn(b.span());
    for (int i = tree.sentence().firstTokenIn(a.span()); i < end; i++) {
      String form = tree.token(i).form().toLowerCase(Locale.FRENCH);
      if (tree.token(i).span().begin() < a.span().end()) {
        continue;
      }
      if (isAge(tree, i)) {
        // "X, 20 ans, et Y".
        i++;
      } else if (form.equals("(")) {
        int close = closing(tree, i);
        if (close < 0) {
          return NONE;
        }
        i = close;
      } else if (WordGroup.LIST_AND.has(form) || isAsWell(tree, i)) {
        link = AND;
      } else if (form.equals(",")) {
        link = link == AND ? link : COMMA;
      } else if (!tree.token(i).tag().equals("DET")) {
        return NONE;
      }
    }
    return link;
  }

  private static boolean isAge(Tree tree, int i) {
    return tree.token(i).tag().equals("NUM")
        && i + 1 < tree.size()
        && tree.lemma(i + 1).equals("an");
  }

  /** "Ainsi que". */
  private static boolean isAsWell(Tree tree, int i) {
    return tree.lemma(i).equals("ainsi") && tree.lemma(i + 1).equals("que")
        || tree.lemma(i).equals("que") && tree.lemma(i - 1).equals("ainsi");
  }

  /** Index of the bracket that closes the one at {@code open}, -1 if it is far. */
  static int closing(Tree tree, int open) {
    for (int i = open + 1; i < tree.size() && i - open <= BRACKET; i++) {
      if (tree.token(i).form().equals(")")) {
        return i;
      }
    }
    return -1;
  }
}
