package org.newsgraph.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsgraph.entity.EntityType;
import org.newsgraph.mention.MentionKind;

/** Finds the names that a phrase with a common noun as its head bears. */
final class NamesInPhrase {

  /** Words among which a name stands behind what introduces it. */
  private static final int NEAR = 3;

  private final Prepositions prepositions;
  private final PeopleNouns people;

  NamesInPhrase(Prepositions prepositions, PeopleNouns people) {
    this.prepositions = prepositions;
    this.people = people;
  }

  /** "Le juge X" is X, "la famille X", "l'affaire X" is not. */
  boolean isNamedBy(Tree tree, int head, EntityIndex.Found found) {
    boolean apart = found.head() != head && !found.span().contains(tree.token(head).span());
    return !apart
        || found.entity().type() != EntityType.PERSON
        || !tree.token(head).tag().equals("NOUN")
        || people.maybe(tree.lemma(head));
  }

  /**
   * The one name in a long phrase for a person that the parse ties to some other word of it: "le
   * journaliste et présentateur de radio français X". Of several people it is the first of those
   * that are named one by one: "deux suspects identifiés comme X et Y"; empty if nobody is named.
   */
  Optional<EntityIndex.Found> in(TriggerMention mention, int head, EntityIndex entities) {
    Tree tree = mention.tree();
    if (!tree.token(head).tag().equals("NOUN") || !people.maybe(tree.lemma(head))) {
      return Optional.empty();
    }
    if (tree.token(head).morphology().number().equals("Plur")) {
      return several(tree, head, entities);
    }
    List<EntityIndex.Found> names =
        entities.in(tree).stream()
            .filter(f -> f.entity().type() == EntityType.PERSON && f.head() > head)
            .filter(f -> f.mention().mention().kind() == MentionKind.NAME)
            .filter(f -> prepositions.of(tree, f.head()).isEmpty())
            .filter(f -> tree.dominates(head, f.head()))
            .filter(f -> tree.clause(f.head()) == tree.clause(head) || isOnePhrase(tree, head, f))
            .toList();
    return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
  }

  /** The first name behind a noun for several people, if only words that name them lie between. */
  private static Optional<EntityIndex.Found> several(Tree tree, int head, EntityIndex entities) {
    return entities.in(tree).stream()
        .filter(f -> f.entity().type() == EntityType.PERSON && f.head() > head)
        .filter(f -> f.mention().mention().kind() == MentionKind.NAME)
        .filter(f -> isNaming(tree, head, tree.sentence().firstTokenIn(f.span())))
        // "Deux hommes, X a été relâché": X may be none of them.
        .filter(f -> !NextClause.mayBegin(tree, f.span()))
        .filter(f -> !NextClause.mayTake(tree, f.head(), f.span()))
        .min((a, b) -> Integer.compare(a.span().begin(), b.span().begin()));
  }

  /** "Un mouvement nommé X", "une société du nom de X"; empty if the noun is given no name. */
  Optional<EntityIndex.Found> called(Tree tree, int head, EntityIndex entities) {
    if (!tree.token(head).tag().equals("NOUN")) {
      return Optional.empty();
    }
    return tree.children(head).stream()
        .filter(c -> c > head && WordGroup.CALLED.has(tree.lemma(c)))
        .filter(c -> c == head + 1 || !people.maybe(tree.lemma(head)))
        .flatMap(c -> behind(tree, c, entities).stream())
        .findFirst();
  }

  /**
   * "Trois départements, l'Ain, le Jura et le Doubs": the first name of a list that tells which;
   * empty if there is none.
   */
  Optional<EntityIndex.Found> listed(Tree tree, int head, EntityIndex entities) {
    boolean several =
        tree.token(head).tag().equals("NOUN")
            && tree.token(head).morphology().number().equals("Plur")
            && !people.maybe(tree.lemma(head));
    if (!several) {
      return Optional.empty();
    }
    return entities.in(tree).stream()
        .filter(f -> f.head() > head && f.mention().mention().kind() == MentionKind.NAME)
        .filter(f -> isListing(tree, head, tree.sentence().firstTokenIn(f.span())))
        .filter(f -> isGoneOn(tree, f, entities))
        .min((a, b) -> Integer.compare(a.span().begin(), b.span().begin()));
  }

  /** True if only what opens a list stands between: ", l'", ": la", ", soit". */
  private static boolean isListing(Tree tree, int noun, int name) {
    boolean opened = false;
    for (int i = noun + 1; i < name; i++) {
      String form = tree.token(i).form();
      boolean opening = form.equals(",") || form.equals(":") || form.equals("(");
      opened |= opening;
      String tag = tree.token(i).tag();
      if (!opening && !tag.equals("ADJ") && !(opened && tag.equals("DET")) && !isLead(tree, i)) {
        return false;
      }
    }
    return opened;
  }

  private static boolean isLead(Tree tree, int i) {
    return WordGroup.LIST_LEAD.has(tree.token(i).form().toLowerCase(Locale.FRENCH));
  }

  /** True if a second name follows the first, with a comma or "et" between. */
  private static boolean isGoneOn(Tree tree, EntityIndex.Found first, EntityIndex entities) {
    int last = lastOf(tree, first);
    boolean joined =
        last + 1 < tree.size()
            && (tree.token(last + 1).form().equals(",")
                || tree.token(last + 1).tag().equals("CCONJ"));
    return joined
        && entities.in(tree).stream()
            .map(f -> tree.sentence().firstTokenIn(f.span()))
            .anyMatch(i -> i > last + 1 && i <= last + NEAR);
  }

  private static int lastOf(Tree tree, EntityIndex.Found found) {
    int i = tree.sentence().firstTokenIn(found.span());
    while (i + 1 < tree.size() && tree.token(i + 1).span().begin() < found.span().end()) {
      i++;
    }
    return i;
  }

  private static Optional<EntityIndex.Found> behind(Tree tree, int word, EntityIndex entities) {
    return entities.in(tree).stream()
        .filter(f -> f.mention().mention().kind() == MentionKind.NAME)
        .filter(f -> f.head() > word)
        .filter(f -> tree.sentence().firstTokenIn(f.span()) <= word + NEAR)
        // "Appelé par X", "nommé avocat de X": X is somebody else.
        .filter(
            f ->
                IntStream.range(word + 1, tree.sentence().firstTokenIn(f.span()))
                    .allMatch(i -> isBetween(tree, word, i)))
        .min((a, b) -> Integer.compare(a.span().begin(), b.span().begin()));
  }

  /** True for marks and articles, and behind "du nom" for "de". */
  private static boolean isBetween(Tree tree, int word, int i) {
    String tag = tree.token(i).tag();
    return tag.equals("PUNCT")
        || tag.equals("DET")
        || tree.token(word).tag().equals("NOUN") && tree.lemma(i).equals("de");
  }

  private static boolean isNaming(Tree tree, int noun, int name) {
    for (int i = noun + 1; i < name; i++) {
      boolean naming =
          tree.token(i).tag().equals("ADJ")
              || tree.token(i).form().equals(",") && i == name - 1
              || WordGroup.NAMING.has(tree.lemma(i));
      if (!naming) {
        return false;
      }
    }
    return true;
  }

  /** "Le président sortant américain X": a participle between that the parse takes for a verb. */
  private static boolean isOnePhrase(Tree tree, int noun, EntityIndex.Found name) {
    for (int i = noun + 1; i < tree.sentence().firstTokenIn(name.span()); i++) {
      String tag = tree.token(i).tag();
      if (!tag.equals("ADJ") && !tag.equals("NOUN") && !tree.isParticiple(i)) {
        return false;
      }
    }
    return true;
  }
}
