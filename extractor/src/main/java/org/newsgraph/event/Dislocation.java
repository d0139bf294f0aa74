package org.newsgraph.event;

import java.util.Locale;
import org.newsgraph.mention.MentionKind;

/**
 * Makes a name the subject of the verb behind it where a pronoun between takes up what the sentence
 * begins with: "le tireur, X l'a vu". A parse takes such a name for one of the shooter.
 */
final class Dislocation {

  private Dislocation() {}

  /** {@code tree} with such names made subjects; the same tree if there are none. */
  static Tree mend(Tree tree, EntityIndex entities) {
    Tree mended = tree;
    for (EntityIndex.Found found : entities.in(tree)) {
      int verb = verb(mended, found);
      if (verb >= 0) {
        int before = mended.child(verb, "nsubj");
        mended =
            before >= 0 && before < found.head() ? mended.with(before, verb, "dislocated") : mended;
        mended = mended.with(found.head(), verb, "nsubj");
      }
    }
    return mended;
  }

  /** The verb of which the name must be the subject, -1 if none. */
  private static int verb(Tree tree, EntityIndex.Found name) {
    int first = tree.sentence().firstTokenIn(name.span());
    boolean apposed =
        name.mention().mention().kind() == MentionKind.NAME
            && name.head() >= 0
            && tree.token(name.head()).relation().equals("appos")
            && first > 0
            && tree.token(first - 1).form().equals(",");
    if (!apposed) {
      return -1;
    }
    int i = first;
    while (i < tree.size() && tree.token(i).span().begin() < name.span().end()) {
      i++;
    }
    boolean taken = false;
    while (i < tree.size() && tree.token(i).tag().equals("PRON")) {
      taken |= WordGroup.OBJECT_CLITIC.has(tree.token(i).form().toLowerCase(Locale.FRENCH));
      i++;
    }
    if (!taken || i >= tree.size() || !tree.isVerb(i)) {
      return -1;
    }
    return tree.token(i).relation().startsWith("aux") ? tree.token(i).head() : i;
  }
}
