package org.newsgraph.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.language.Morphology;
import org.newsgraph.language.Token;

/**
 * What a word's own surroundings in its sentence say of whether it names a newsworthy happening:
 * its form, what governs it, what depends on it and who is named below it.
 *
 * <p>Unlike the trigger lexicon it judges nothing: each sign gets its weight from labelled articles
 * (see {@link Salience}).
 */
final class WordSigns {

  /** Letters of an ending that tell a noun of action from a thing: "-tion", "-ment", "-age". */
  private static final int ENDING = 4;

  /** Steps from a name up to the word that it is told of. */
  private static final int NEAR = 3;

  private static final int DEPTHS = 6;

  private static final int NAMES = 4;

  /** Relations whose word matters, not only that there is one. */
  private static final Set<String> SPOKEN =
      Set.of(
          "obj",
          "nsubj",
          "nsubj:pass",
          "nmod",
          "obl:arg",
          "obl:mod",
          "obl:agent",
          "case",
          "det",
          "amod",
          "iobj",
          "xcomp");

  /** Clauses and phrases below which a word is told in passing. */
  private static final Set<String> INSIDE =
      Set.of("acl", "advcl", "ccomp", "parataxis", "conj", "xcomp", "nmod");

  private WordSigns() {}

  /** The signs of the word at {@code i}, each once; never empty. */
  static List<String> of(Tree tree, int i, EntityIndex entities) {
    Set<String> signs = new LinkedHashSet<>();
    Token token = tree.token(i);
    String tag = token.tag();
    signs.add("tag-" + tag);
    if (tag.equals("NOUN")) {
      String lemma = tree.lemma(i);
      signs.add("ending-" + lemma.substring(Math.max(0, lemma.length() - ENDING)));
    }
    signs.add("relation-" + token.relation() + "-" + tag);
    signs.add("form-" + form(token.morphology()));
    above(tree, i, signs);
    below(tree, i, signs);
    names(tree, i, entities, signs);
    return new ArrayList<>(signs);
  }

  private static String form(Morphology morphology) {
    return morphology.number()
        + "-"
        + morphology.verbForm()
        + "-"
        + morphology.mood()
        + "-"
        + morphology.tense();
  }

  private static void above(Tree tree, int i, Set<String> signs) {
    Token token = tree.token(i);
    int head = token.head();
    if (head < 0) {
      signs.add("root");
      signs.add("depth-1");
      return;
    }
    signs.add("under-" + tree.lemma(head) + "-" + token.relation());
    signs.add("under-" + tree.token(head).tag() + "-" + token.relation());
    int depth = 1;
    for (int at = head; at >= 0 && depth <= tree.size(); at = tree.token(at).head()) {
      String relation = plain(tree.token(at).relation());
      if (INSIDE.contains(relation)) {
        signs.add("inside-" + relation);
      }
      depth++;
    }
    signs.add("depth-" + Math.min(depth, DEPTHS));
  }

  private static String plain(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  private static void below(Tree tree, int i, Set<String> signs) {
    String tag = tree.token(i).tag();
    for (int c : tree.children(i)) {
      String relation = tree.token(c).relation();
      signs.add("below-" + relation + "-" + tag);
      if (relation.startsWith("aux")) {
        signs.add("auxiliary-" + tree.lemma(c) + "-" + form(tree.token(c).morphology()));
      } else if (SPOKEN.contains(relation)) {
        signs.add("with-" + relation + "-" + tree.lemma(c));
        signs.add("word-" + tree.lemma(i) + "-" + relation);
      }
      boolean number =
          tree.token(c).tag().equals("NUM")
              || tree.children(c).stream().anyMatch(below -> tree.token(below).tag().equals("NUM"));
      if (number) {
        signs.add("counted");
      }
    }
  }

  /** Who is named among what depends on the word. */
  private static void names(Tree tree, int i, EntityIndex entities, Set<String> signs) {
    int count = 0;
    for (EntityIndex.Found found : entities.in(tree)) {
      int at = found.head();
      for (int steps = 0; at >= 0 && steps <= NEAR; steps++) {
        if (at == i) {
          count++;
          signs.add(
              String.join(
                  "-",
                  "names",
                  found.entity().type().name().toLowerCase(Locale.ROOT),
                  tree.token(found.head()).relation(),
                  String.valueOf(Math.min(steps, 2)),
                  tree.token(i).tag()));
          break;
        }
        at = tree.token(at).head();
      }
    }
    signs.add("named-" + Math.min(count, NAMES));
  }
}
