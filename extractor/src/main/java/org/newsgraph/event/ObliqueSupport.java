package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsgraph.lexicon.LexiconFile;

/**
 * Who does or undergoes what an event noun names behind a preposition: "la police a procédé à une
 * arrestation", "X a été victime d'une agression", "X fait l'objet d'une enquête".
 */
final class ObliqueSupport {

  private enum Role {
    DOES,
    PLANS,
    SUFFERS,
    OBJECT
  }

  /**
   * A word that carries a noun by a preposition.
   *
   * @param object the noun that must stand beside the verb, empty if none
   */
  private record Entry(String word, String preposition, Role role, String object) {}

  private final List<Entry> entries = new ArrayList<>();
  private final Grammar grammar;
  private final Prepositions prepositions;

  ObliqueSupport(Grammar grammar, Prepositions prepositions) {
    this.grammar = grammar;
    this.prepositions = prepositions;
    for (LexiconFile.Row row : LexiconFile.read(ObliqueSupport.class, "fr/oblique-support.tsv")) {
      Role role = Role.valueOf(row.get("role").toUpperCase(Locale.ROOT));
      entries.add(new Entry(row.get("word"), row.get("preposition"), role, row.get("object")));
    }
  }

  /**
   * Head tokens of who does what {@code noun} names; empty if not said so.
   *
   * @param deed true if who only plans it does not count as doing it
   */
  List<Integer> doer(Tree tree, int noun, boolean deed) {
    for (Entry entry : carrying(tree, noun)) {
      if (entry.role() == Role.DOES || entry.role() == Role.PLANS && !deed) {
        return grammar.subject(tree, tree.token(noun).head());
      }
    }
    return List.of();
  }

  /** Head tokens of who undergoes what {@code noun} names; empty if not said so. */
  List<Integer> sufferer(Tree tree, int noun) {
    for (Entry entry : carrying(tree, noun)) {
      int head = tree.token(noun).head();
      if (entry.role() == Role.OBJECT) {
        return grammar.object(tree, head);
      }
      if (entry.role() == Role.SUFFERS) {
        return tree.isVerb(head) ? grammar.subject(tree, head) : bearer(tree, head);
      }
    }
    return List.of();
  }

  private List<Entry> carrying(Tree tree, int noun) {
    int head = tree.token(noun).head();
    if (head < 0 || head > noun) {
      return List.of();
    }
    String preposition = prepositions.of(tree, noun);
    return entries.stream()
        .filter(e -> e.word().equals(tree.lemma(head)) && e.preposition().equals(preposition))
        .filter(e -> e.object().isEmpty() || hasObject(tree, head, e.object()))
        .toList();
  }

  private static boolean hasObject(Tree tree, int verb, String noun) {
    return tree.children(verb).stream().anyMatch(c -> tree.lemma(c).equals(noun));
  }

  /**
   * Of "X est la cible d'une attaque", "X fait l'objet d'une enquête", "X, victime d'un accident":
   * who; empty for "les victimes de l'attaque", who bear no name by it.
   */
  private List<Integer> bearer(Tree tree, int word) {
    if (tree.child(word, "nsubj") >= 0) {
      return grammar.surfaceSubject(tree, word);
    }
    int head = tree.token(word).head();
    if (head < 0) {
      return List.of();
    }
    String relation = tree.token(word).relation();
    boolean carried = relation.equals("obj") || relation.startsWith("obl");
    if (tree.isVerb(head)) {
      return carried && WordGroup.BEARING.has(tree.lemma(head))
          ? grammar.subject(tree, head)
          : List.of();
    }
    boolean aside = relation.equals("appos") || relation.equals("amod");
    return aside && head < word && tree.isNominal(head) ? List.of(head) : List.of();
  }
}
