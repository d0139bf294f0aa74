package org.newsgraph.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.mention.MentionKind;
import org.newsgraph.text.Span;

/**
 * Enumerations of names by the order of the words: "A (82 ans), B (65 ans) et C" hang together
 * whatever the parse makes of them. Only commas, "et", articles and brackets may lie between two
 * names of one kind, and "et" must join the last ones, since "X, Y," may be an apposition.
 */
final class NameList {

  /** Tags of words between a preposition and a name. */
  private static final Set<String> TITLE = Set.of("DET", "ADJ", "NOUN");

  /** Relations of a verb that shares the subject of the one on which it hangs. */
  private static final Set<String> SHARING = Set.of("conj", "xcomp");

  private NameList() {}

  /**
   * The participants enumerated with {@code one}, itself included, in the order of the text. Names
   * before a verb count only if it stands in the plural; names after the trigger only if none of
   * them may be the subject of what follows: "X a tué Y et Z a fui".
   */
  static List<Participant> with(TriggerMention mention, Participant one, EntityIndex entities) {
    Tree tree = mention.tree();
    List<EntityIndex.Found> list = around(tree, one, entities);
    if (list.size() < 2) {
      return List.of(one);
    }
    EntityIndex.Found last = list.get(list.size() - 1);
    boolean verbal = mention.verbal() && after(tree, last) <= mention.head();
    // "X et Y ont mené un raid": the list is the subject of the verb that carries the noun.
    int carrying = mention.verbal() ? -1 : finiteAfter(tree, last, mention.head());
    boolean before = verbal || carrying >= 0;
    list = apart(tree, list, one, before);
    boolean whole =
        before
            ? SubjectBefore.isPlural(tree, verbal ? mention.head() : carrying)
            : !endsInVerb(tree, last) && !NextClause.mayTake(tree, last.head(), last.span());
    int own = mention.verbal() ? mention.head() : carrying;
    whole &= list.stream().noneMatch(name -> actsElsewhere(tree, name, before, own));
    return whole && list.size() > 1
        ? list.stream().map(f -> new Participant(f.entity().index(), f.span())).toList()
        : List.of(one);
  }

  /** The finite verb right after the list and before {@code noun}, -1 if none. */
  private static int finiteAfter(Tree tree, EntityIndex.Found last, int noun) {
    int next = after(tree, last);
    boolean finite =
        next < noun && tree.isVerb(next) && tree.token(next).morphology().verbForm().equals("Fin");
    return finite ? next : -1;
  }

  /** The names with {@code one} where a phrase ends inside of the list: "après la mort de X, Y". */
  private static List<EntityIndex.Found> apart(
      Tree tree, List<EntityIndex.Found> list, Participant one, boolean before) {
    int first = 0;
    for (int i = 0; i + 1 < list.size(); i++) {
      EntityIndex.Found name = list.get(i);
      EntityIndex.Found next = list.get(i + 1);
      int at = tree.sentence().firstTokenIn(name.span());
      boolean left =
          before
              && hasPreposition(tree, at)
              && !hasPreposition(tree, tree.sentence().firstTokenIn(next.span()));
      boolean opened = i == 0 && isBehindOpening(tree, at, next.span());
      if (left || opened) {
        if (list.subList(first, i + 1).stream().anyMatch(n -> n.entity().index() == one.entity())) {
          return list.subList(first, i + 1);
        }
        first = i + 1;
      }
    }
    return list.subList(first, list.size());
  }

  /** "Après la mort de X, Y …": the comma before {@code next} ends the phrase in which X stands. */
  static boolean isBehindOpening(Tree tree, int name, Span next) {
    int comma = tree.sentence().firstTokenIn(next) - 1;
    while (comma > name && tree.token(comma).tag().equals("DET")) {
      comma--;
    }
    return comma > name && tree.token(comma).form().equals(",") && isInOpening(tree, name);
  }

  /** True in a phrase that opens the sentence and that no comma has closed. */
  private static boolean isInOpening(Tree tree, int name) {
    if (!isPreposition(tree, 0)) {
      return false;
    }
    boolean own = hasPreposition(tree, name);
    for (int i = name - 1; i > 0; i--) {
      if (tree.isVerb(i) && !tree.isParticiple(i) || tree.token(i).form().equals(",") && !own) {
        return false;
      }
    }
    return true;
  }

  /** True if a preposition stands before the name, at most articles and titles between. */
  private static boolean hasPreposition(Tree tree, int name) {
    for (int i = name - 1; i >= 0; i--) {
      if (isPreposition(tree, i)) {
        return true;
      }
      if (!TITLE.contains(tree.token(i).tag())) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPreposition(Tree tree, int i) {
    return tree.token(i).tag().equals("ADP")
        || WordGroup.CONTRACTION.has(tree.token(i).form().toLowerCase(Locale.FRENCH));
  }

  /** True for the subject of another verb than {@code own} and those that share its subject. */
  private static boolean actsElsewhere(Tree tree, EntityIndex.Found name, boolean before, int own) {
    int first = name.head() < 0 ? -1 : tree.firstConjunct(name.head());
    if (first < 0 || !tree.token(first).relation().startsWith("nsubj")) {
      return false;
    }
    int verb = main(tree, tree.token(first).head());
    int ours = main(tree, own);
    while (before && ours >= 0 && ours != verb && SHARING.contains(tree.token(ours).relation())) {
      ours = tree.token(ours).head();
    }
    return verb >= 0 && verb != ours && tree.isVerb(verb);
  }

  /** The verb of which {@code i} is an auxiliary, otherwise {@code i}. */
  private static int main(Tree tree, int i) {
    boolean auxiliary = i >= 0 && tree.token(i).relation().startsWith("aux");
    return auxiliary ? tree.token(i).head() : i;
  }

  private static boolean endsInVerb(Tree tree, EntityIndex.Found last) {
    int next = after(tree, last);
    return next < tree.size() && mayBeginVerb(tree, next);
  }

  private static int after(Tree tree, EntityIndex.Found name) {
    int i = tree.sentence().firstTokenIn(name.span());
    while (i < tree.size() && tree.token(i).span().begin() < name.span().end()) {
      i++;
    }
    // "X (ministre de l'Intérieur) et Y (PS) ont signé".
    boolean bracket = i < tree.size() && tree.token(i).form().equals("(");
    return bracket && ListLink.closing(tree, i) > 0 ? ListLink.closing(tree, i) + 1 : i;
  }

  private static boolean mayBeginVerb(Tree tree, int i) {
    String tag = tree.token(i).tag();
    return tree.isVerb(i) && !tree.isParticiple(i) || tag.equals("PRON") || tag.equals("ADV");
  }

  private static List<EntityIndex.Found> around(Tree tree, Participant one, EntityIndex entities) {
    List<EntityIndex.Found> names = outermost(tree, entities);
    for (int first = 0; first < names.size(); first++) {
      int last = first;
      int end = first;
      while (end + 1 < names.size()) {
        ListLink link = ListLink.between(tree, names.get(end), names.get(end + 1));
        if (link == ListLink.NONE) {
          break;
        }
        end++;
        last = link == ListLink.AND ? end : last;
      }
      List<EntityIndex.Found> list = names.subList(first, last + 1);
      if (list.stream().anyMatch(n -> n.entity().index() == one.entity())) {
        return list;
      }
      first = Math.max(first, last);
    }
    return List.of();
  }

  /** The mentions of the sentence that are no part of a longer one, in the order of the text. */
  private static List<EntityIndex.Found> outermost(Tree tree, EntityIndex entities) {
    List<EntityIndex.Found> sorted = new ArrayList<>(entities.in(tree));
    sorted.sort(
        Comparator.comparingInt((EntityIndex.Found f) -> f.span().begin())
            .thenComparingInt(f -> -f.span().end()));
    List<EntityIndex.Found> kept = new ArrayList<>();
    int end = -1;
    for (EntityIndex.Found found : sorted) {
      // "X (ministre de l'Intérieur) et Y": what the bracket says of X is no other name.
      boolean aside =
          !kept.isEmpty()
              && kept.get(kept.size() - 1).entity() == found.entity()
              && found.mention().mention().kind() == MentionKind.DESCRIPTION
              && isBracketed(tree, found);
      boolean pronoun = found.mention().mention().kind() == MentionKind.PRONOUN;
      if (!pronoun && found.span().end() > end) {
        if (!aside) {
          kept.add(found);
        }
        end = found.span().end();
      }
    }
    return kept;
  }

  private static boolean isBracketed(Tree tree, EntityIndex.Found found) {
    int first = tree.sentence().firstTokenIn(found.span());
    return first > 0 && tree.token(first - 1).form().equals("(");
  }
}
