package org.newsgraph.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.entity.EntityType;
import org.newsgraph.mention.MentionKind;

/**
 * Who claims attacks of an article for himself: "l'EI a revendiqué l'attentat", "les attaques,
 * revendiquées par l'EI". What is claimed is seldom the word that names the attack best, so it is
 * carried over: to the attack told last before, and from several attacks to the explosions of which
 * they consist. "L'auteur, X" and "le tireur est X" name who did the attack told last before;
 * nobody is accused by the word of another.
 */
final class Responsibility {

  /** Sentences between an attack and "l'attaque" that somebody claims. */
  private static final int BACK = 20;

  /** Sentences between an attack and "l'auteur, X". */
  private static final int NEAR = 4;

  /** In place of what is claimed where only who did it is named. */
  private static final int NOTHING = -1;

  /**
   * A claim.
   *
   * @param sentence where it stands
   * @param noun index of the head token of what is claimed
   * @param many true for "les attaques", "le double attentat"
   * @param pointsBack true for "l'attaque", "ces attentats", which the article has told
   */
  private record Claimed(
      int sentence, int noun, boolean many, boolean pointsBack, Participant by) {}

  private final Grammar grammar;
  private final List<Claimed> all = new ArrayList<>(1);

  Responsibility(Grammar grammar) {
    this.grammar = grammar;
  }

  /** Takes in the next sentence of the article. */
  void read(Tree tree, EntityIndex entities, ClaimIndex claims) {
    for (int i = 0; i < tree.size(); i++) {
      if (WordGroup.ASSAILANT.has(tree.lemma(i)) && isTheOne(tree, i)) {
        doer(tree, i, entities)
            // What only somebody says of another accuses him.
            .filter(f -> claims.around(tree.sentence().index(), f.span()).isEmpty())
            .map(f -> new Participant(f.entity().index(), f.span()))
            .ifPresent(by -> add(tree, NOTHING, by));
      } else if (WordGroup.CLAIMING.has(tree.lemma(i)) && tree.isVerb(i) && isTold(tree, i)) {
        List<Integer> deeds = claimed(tree, i);
        claimant(tree, i, entities).ifPresent(by -> deeds.forEach(noun -> add(tree, noun, by)));
      }
    }
  }

  private void add(Tree tree, int noun, Participant by) {
    int sentence = tree.sentence().index();
    if (noun == NOTHING) {
      all.add(new Claimed(sentence, NOTHING, false, true, by));
      return;
    }
    // "L'EI a revendiqué la victoire": nothing that was done to anybody.
    boolean deed = WordGroup.DEED.has(tree.lemma(noun));
    boolean many =
        tree.token(noun).morphology().number().equals("Plur")
            || tree.children(noun).stream().anyMatch(c -> WordGroup.TWIN.has(tree.lemma(c)));
    int determiner = tree.child(noun, "det");
    boolean definite =
        determiner >= 0
            && (tree.lemma(determiner).equals("le") || tree.lemma(determiner).equals("ce"));
    all.add(new Claimed(sentence, noun, deed && many, deed && definite, by));
  }

  /** Who claims which of the attacks among {@code happenings}; those that nobody claims miss. */
  Map<Happening, Participant> settle(List<Happening> happenings) {
    Map<Happening, Participant> settled = new IdentityHashMap<>();
    List<Happening> attacks = happenings.stream().filter(Responsibility::isAttack).toList();
    for (Claimed claimed : all) {
      Optional<Happening> named = attacks.stream().filter(h -> names(h, claimed)).findFirst();
      Optional<Happening> last =
          attacks.stream()
              .filter(h -> claimed.pointsBack() && isBefore(h, claimed))
              .max(Comparator.comparingInt(h -> h.best().mention().span().begin()));
      named.or(() -> last).ifPresent(h -> settled.putIfAbsent(h, claimed.by()));
      attacks.stream()
          .filter(h -> claimed.many() && isBlast(h) && isBefore(h, claimed))
          .forEach(h -> settled.putIfAbsent(h, claimed.by()));
    }
    return settled;
  }

  private static boolean isAttack(Happening happening) {
    EventMention best = happening.best();
    return best.mention().type() == EventType.ATTACK && best.status() == EventStatus.FACT;
  }

  private static boolean names(Happening happening, Claimed claimed) {
    return happening.mentions().stream()
        .flatMap(m -> m.mentions().stream())
        .anyMatch(m -> m.sentence() == claimed.sentence() && m.head() == claimed.noun());
  }

  private static boolean isBlast(Happening happening) {
    TriggerMention mention = happening.best().mention();
    return WordGroup.BLAST.has(mention.tree().lemma(mention.head()));
  }

  /** True for what is told not long before the claim and, to be claimed, is news itself. */
  private static boolean isBefore(Happening happening, Claimed claimed) {
    int back = claimed.sentence() - happening.best().mention().sentence();
    boolean old = happening.best().signs().stream().anyMatch(WordGroup.PAST_SIGN::has);
    return back >= 0 && (claimed.noun() == NOTHING ? back <= NEAR : back <= BACK && !old);
  }

  /** False for what nobody has claimed yet, may claim or is only said to have claimed. */
  private static boolean isTold(Tree tree, int verb) {
    return !tree.isInfinitive(verb)
        && tree.children(verb).stream()
            .noneMatch(
                c ->
                    WordGroup.NEGATION.has(tree.lemma(c))
                        || WordGroup.NEGATOR.has(tree.lemma(c))
                        || tree.token(c).morphology().mood().equals("Cnd"));
  }

  /** What is claimed; of "qui a tué X et que l'EI a revendiqué" the noun before. */
  private List<Integer> claimed(Tree tree, int verb) {
    List<Integer> objects = grammar.object(tree, verb);
    int first = tree.firstConjunct(verb);
    boolean joined =
        first != verb
            && tree.token(first).relation().startsWith("acl")
            && objects.stream().noneMatch(tree::isNominal);
    int head = tree.token(first).head();
    return joined && head >= 0 ? List.of(head) : objects;
  }

  /** "Le tireur", neither "le tireur présumé" nor "l'auteur du roman". */
  private static boolean isTheOne(Tree tree, int noun) {
    return tree.pointsBack(noun)
        && tree.children(noun).stream()
            .noneMatch(
                c ->
                    WordGroup.PRESUMED.has(tree.lemma(c))
                        || tree.sentence().is(c, "nmod")
                            && tree.child(c, "nummod") < 0
                            && !WordGroup.DEED.has(tree.lemma(c)));
  }

  /** Who "l'auteur, X" or "le tireur est un homme de 39 ans, X" names; empty if nobody. */
  private static Optional<EntityIndex.Found> doer(Tree tree, int noun, EntityIndex entities) {
    int head = tree.token(noun).head();
    boolean equated =
        head > noun
            && tree.sentence().is(noun, "nsubj")
            && tree.child(head, "cop") >= 0
            && isTold(tree, head);
    return entities
        .at(tree, equated ? head : noun)
        .filter(f -> f.head() >= 0 && f.entity().type() == EntityType.PERSON)
        .filter(
            f ->
                f.entity().mentions().stream()
                    .anyMatch(m -> m.mention().kind() == MentionKind.NAME));
  }

  /** Which body says of a deed that it is its own; empty if none is named. */
  private Optional<Participant> claimant(Tree tree, int verb, EntityIndex entities) {
    for (int head : grammar.subject(tree, verb)) {
      Optional<EntityIndex.Found> found =
          entities.at(tree, head).or(() -> named(tree, head, entities));
      if (found.isPresent()
          && !found.get().mention().mention().kind().equals(MentionKind.PRONOUN)) {
        EntityIndex.Found who = found.get();
        return Optional.of(new Participant(who.entity().index(), who.span()))
            .filter(p -> who.entity().type() == EntityType.ORGANIZATION);
      }
    }
    return Optional.empty();
  }

  /** "Les combattants du groupe X": the first body that the phrase names. */
  private static Optional<EntityIndex.Found> named(Tree tree, int head, EntityIndex entities) {
    return entities.in(tree).stream()
        .filter(f -> f.entity().type() == EntityType.ORGANIZATION && f.head() > head)
        .filter(f -> tree.dominates(head, f.head()))
        .min((a, b) -> Integer.compare(a.head(), b.head()));
  }
}
