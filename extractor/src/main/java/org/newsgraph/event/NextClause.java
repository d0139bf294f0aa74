package org.newsgraph.event;

import java.util.List;
import org.newsgraph.text.Span;

/**
 * Tells whether a name behind an event may rather begin the next clause: "la police a arrêté X et
 * Y, son avocat, a protesté". What stands behind a comma or "et" is no object by its place alone.
 */
final class NextClause {

  private NextClause() {}

  /**
   * True if the next finite verb behind the name, relative and other subordinate clauses aside, has
   * no subject of its own, so that the name may be it.
   *
   * @param head index of the head token of the name
   * @param name the words of the name
   */
  static boolean mayTake(Tree tree, int head, Span name) {
    int subordinate = 0;
    for (int i = head + 1; i < tree.size(); i++) {
      if (tree.token(i).span().begin() < name.end()) {
        continue;
      }
      String tag = tree.token(i).tag();
      if (tag.equals("SCONJ") || tag.equals("PRON") && WordGroup.RELATIVE.has(tree.lemma(i))) {
        subordinate++;
      } else if (isFinite(tree, i)) {
        if (subordinate == 0) {
          return !hasOwnSubject(tree, i, head, name);
        }
        subordinate--;
      }
    }
    return false;
  }

  /**
   * True if a finite verb or a present participle stands right behind the name, whose subject it
   * then may be: "trois hommes, X a été relâché", "deux suspects, X ayant fui".
   */
  static boolean mayBegin(Tree tree, Span name) {
    if (tree.token(tree.size() - 1).span().begin() < name.end()) {
      return false;
    }
    int i = behind(tree, name);
    boolean present =
        tree.token(i).morphology().verbForm().equals("Part")
            && tree.token(i).morphology().tense().equals("Pres");
    return present || isFinite(tree, i);
  }

  private static boolean isFinite(Tree tree, int i) {
    return tree.isVerb(i) && tree.token(i).morphology().verbForm().equals("Fin");
  }

  private static boolean hasOwnSubject(Tree tree, int finite, int head, Span name) {
    int end = SubjectBefore.groupStart(tree, finite) - 1;
    int behind = behind(tree, name);
    boolean comma = tree.token(end).form().equals(",");
    if (tree.token(end).tag().equals("CCONJ") || comma && end == behind) {
      // "… et a saisi", "…, a annoncé le parquet": no subject stands before such a verb.
      return true;
    }
    // What stands from comma to comma is an apposition: "X, son avocat, a protesté".
    boolean aside = comma && tree.token(behind).form().equals(",");
    boolean auxiliary = tree.token(finite).relation().startsWith("aux");
    int verb = auxiliary ? tree.token(finite).head() : finite;
    int first = tree.firstConjunct(head);
    for (int c : tree.children(verb)) {
      boolean subject = tree.token(c).relation().startsWith("nsubj") && c != first && c != head;
      boolean earlier = c < head && SubjectBefore.agrees(tree, verb, c);
      if (subject && (earlier || c > head && !aside && (c < finite || isTurned(tree, end)))) {
        return true;
      }
    }
    List<Integer> nearest = SubjectBefore.of(tree, finite);
    if (nearest.isEmpty() || nearest.stream().anyMatch(i -> name.contains(tree.token(i).span()))) {
      return false;
    }
    int last = nearest.get(nearest.size() - 1);
    return last > head ? !aside : !isOnePhrase(tree, last, head);
  }

  /** True if a comma or the end of a quotation at {@code i} lets the subject follow the verb. */
  private static boolean isTurned(Tree tree, int i) {
    String form = tree.token(i).form();
    return form.equals(",") || WordGroup.QUOTE.has(form);
  }

  /** The first token behind the name, which does not end the sentence. */
  private static int behind(Tree tree, Span name) {
    int i = tree.sentence().firstTokenIn(name);
    while (tree.token(i).span().begin() < name.end()) {
      i++;
    }
    return i;
  }

  /** "Le juge X": nothing lies between that would end the phrase. */
  private static boolean isOnePhrase(Tree tree, int noun, int name) {
    for (int i = noun + 1; i < name; i++) {
      String tag = tree.token(i).tag();
      if (tree.isVerb(i) || tag.equals("PUNCT") || tag.equals("CCONJ")) {
        return false;
      }
    }
    return true;
  }
}
