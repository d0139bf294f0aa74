package org.newsgraph.event;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.entity.EntityType;
import org.newsgraph.mention.MentionKind;
import org.newsgraph.text.Span;

/**
 * Makes a name the object of the verb from which a time, a place or the rest of an expression parts
 * it: "a acquitté mercredi X", "a arrêté mardi à Lyon X", "a mis en examen lundi X". A parse hangs
 * it on the day or the town. A bare name behind a verb that has its subject before it, and no other
 * object, can be nothing else.
 */
final class NameBehindTime {

  /** Words between the verb and the name. */
  private static final int REACH = 12;

  private static final Set<EntityType> NAMED =
      EnumSet.of(EntityType.PERSON, EntityType.ORGANIZATION);

  private static final Set<String> WITHIN = Set.of("ADP", "DET", "NUM", "ADJ", "ADV");

  private final Tree tree;
  private final EntityIndex entities;

  private NameBehindTime(Tree tree, EntityIndex entities) {
    this.tree = tree;
    this.entities = entities;
  }

  /** {@code tree} with such names tied to their verbs; the same tree if there are none. */
  static Tree mend(Tree tree, EntityIndex entities) {
    Tree mended = tree;
    for (EntityIndex.Found found : entities.in(tree)) {
      int verb = new NameBehindTime(mended, entities).verb(found);
      if (verb >= 0) {
        mended = mended.with(found.head(), verb, "obj");
      }
    }
    return mended;
  }

  /** The verb whose object the name must be, -1 if none. */
  private int verb(EntityIndex.Found name) {
    boolean bare =
        NAMED.contains(name.entity().type())
            && name.mention().mention().kind() == MentionKind.NAME
            && name.head() > 0
            && tree.token(name.head()).tag().equals("PROPN");
    if (!bare) {
      return -1;
    }
    int first = tree.sentence().firstTokenIn(name.span());
    int preposition = tree.child(name.head(), "case");
    if (first < 1 || preposition == first - 1 || !mayEnd(first - 1)) {
      return -1;
    }
    int verb = before(first);
    boolean open =
        verb >= 0
            && !tree.token(name.head()).relation().equals("nsubj")
            && isActive(verb)
            && hasSubject(verb)
            && lacksObject(verb, name)
            && !NextClause.mayBegin(tree, name.span());
    return open ? verb : -1;
  }

  /** True if a phrase of time or place, or an expression, may end at {@code i}. */
  private boolean mayEnd(int i) {
    return isTime(i) || tree.token(i).tag().equals("ADV") || place(i).isPresent() || isBareNoun(i);
  }

  /** The verb before which nothing but times, places and expressions lead, -1 if none. */
  private int before(int first) {
    int i = first - 1;
    while (i >= 0 && first - i <= REACH) {
      if (tree.token(i).tag().equals("VERB")) {
        return i;
      }
      Optional<EntityIndex.Found> place = place(i);
      if (place.isPresent()) {
        i = tree.sentence().firstTokenIn(place.get().span()) - 1;
      } else if (isTime(i) || isBareNoun(i) || WITHIN.contains(tree.token(i).tag())) {
        i--;
      } else {
        return -1;
      }
    }
    return -1;
  }

  /** The place that ends at {@code i} and has a preposition; empty if none does. */
  private Optional<EntityIndex.Found> place(int i) {
    return entities.in(tree).stream()
        .filter(f -> f.entity().type() == EntityType.PLACE && f.span().contains(span(i)))
        .filter(f -> isBehindPreposition(tree.sentence().firstTokenIn(f.span())))
        .findFirst();
  }

  private boolean isBehindPreposition(int first) {
    int i = first - 1;
    if (i > 0 && tree.token(i).tag().equals("DET")) {
      i--;
    }
    return i >= 0 && tree.token(i).tag().equals("ADP");
  }

  /** "En examen", "à mort", "en garde à vue": without an article, behind a preposition. */
  private boolean isBareNoun(int i) {
    return i > 0
        && tree.token(i).tag().equals("NOUN")
        && tree.token(i - 1).tag().equals("ADP")
        && tree.child(i, "det") < 0;
  }

  private boolean isTime(int i) {
    String lemma = tree.lemma(i);
    return WordGroup.DAY.has(lemma)
        || WordGroup.DAY_OR_HOUR.has(lemma)
        || DeedGroup.TIME_WORD.has(lemma);
  }

  private boolean isActive(int verb) {
    boolean be =
        tree.children(verb).stream()
            .anyMatch(c -> tree.token(c).tag().equals("AUX") && tree.lemma(c).equals("être"));
    boolean have =
        tree.children(verb).stream()
            .anyMatch(c -> tree.token(c).tag().equals("AUX") && tree.lemma(c).equals("avoir"));
    return !be && (have || !tree.isPastParticiple(verb));
  }

  /** False where the name itself may be the subject: "…, a dit mardi X", "qu'a arrêté hier X". */
  private boolean hasSubject(int verb) {
    if (!Voice.isFinite(tree, verb)) {
      return true;
    }
    int start = SubjectBefore.groupStart(tree, verb);
    boolean turned = start > 0 && WordGroup.RELATIVE.has(tree.lemma(start - 1));
    boolean own =
        tree.children(verb).stream()
            .anyMatch(c -> c < verb && tree.token(c).relation().startsWith("nsubj"));
    return !turned && (own || !SubjectBefore.of(tree, verb).isEmpty());
  }

  private boolean lacksObject(int verb, EntityIndex.Found name) {
    return tree.children(verb).stream()
        .filter(c -> c != name.head() && !isTime(c))
        .map(c -> tree.token(c).relation())
        .noneMatch(r -> r.equals("obj") || r.equals("ccomp") || r.equals("expl:comp"));
  }

  private Span span(int i) {
    return tree.token(i).span();
  }
}
