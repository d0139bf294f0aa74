package org.newsgraph.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.entity.EntityType;
import org.newsgraph.mention.MentionKind;

/**
 * Who claims attacks of an article for himself: "l'EI a revendiqué l'attentat", "les attaques,
 * revendiquées par l'EI". What is claimed is seldom the word that names the attack best, so it is
 * carried over: to the attack told last before, and from several attacks to the explosions of which
 * they consist. Only a body claims, only attacks are claimed, and only "l'attaque" with nothing
 * behind it is the attack told before: "l'attentat contre X" may be any other.
 */
final class Responsibility {

  /** Sentences between an attack and "l'attaque" that somebody claims. */
  private static final int BACK = 20;

  /** Relations by which a verb stands under another that may deny it or leave it open. */
  private static final Set<String> GOVERNED =
      Set.of("ccomp", "xcomp", "advcl", "conj", "parataxis");

  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

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
  void read(Tree tree, EntityIndex entities) {
    for (int i = 0; i < tree.size(); i++) {
      if (WordGroup.CLAIMING.has(tree.lemma(i)) && tree.isVerb(i) && isTold(tree, i)) {
        List<Integer> deeds = claimed(tree, i);
        claimant(tree, i, entities).ifPresent(by -> deeds.forEach(noun -> add(tree, noun, by)));
      }
    }
  }

  private void add(Tree tree, int noun, Participant by) {
    int deed = ClaimedDeed.of(tree, noun);
    if (deed >= 0) {
      boolean pointsBack = ClaimedDeed.pointsBack(tree, deed);
      boolean many = pointsBack && ClaimedDeed.isMany(tree, deed);
      all.add(new Claimed(tree.sentence().index(), deed, many, pointsBack, by));
    }
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

  /** True if the claim names the attack; one told before only if nothing makes it another. */
  private static boolean names(Happening happening, Claimed claimed) {
    boolean before = happening.mentions().get(0).mention().sentence() < claimed.sentence();
    return (claimed.pointsBack() || !before)
        && happening.mentions().stream()
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
    return back >= 0 && back <= BACK && !old;
  }

  /**
   * False for what nobody has claimed yet, may claim or is only said to have claimed, for what is
   * asked, and for what was claimed before the deed of today: in another year, or before something
   * else that is past.
   */
  private static boolean isTold(Tree tree, int verb) {
    if (tree.isInfinitive(verb) || tree.token(tree.size() - 1).form().equals("?")) {
      return false;
    }
    int at = verb;
    for (int steps = 0; steps <= tree.size() && at >= 0; steps++) {
      int clause = at;
      if (isOpen(tree, at) || tree.children(at).stream().anyMatch(c -> undoes(tree, clause, c))) {
        return false;
      }
      at = GOVERNED.contains(tree.token(at).relation()) ? tree.token(at).head() : -1;
    }
    return true;
  }

  private static boolean undoes(Tree tree, int clause, int child) {
    boolean year =
        tree.token(child).relation().startsWith("obl")
            && (isYear(tree, child)
                || tree.children(child).stream().anyMatch(c -> isYear(tree, c)));
    return year
        || WordGroup.NEGATION.has(tree.lemma(child))
        || WordGroup.NEGATOR.has(tree.lemma(child))
        || WordGroup.IF.has(tree.lemma(child)) && tree.sentence().is(child, "mark")
        || tree.token(child).tag().equals("AUX")
            && (isOpen(tree, child)
                || tree.isPastParticiple(clause)
                    && tree.token(child).morphology().tense().equals("Imp"));
  }

  private static boolean isOpen(Tree tree, int verb) {
    String mood = tree.token(verb).morphology().mood();
    return mood.equals("Cnd") || mood.equals("Sub");
  }

  private static boolean isYear(Tree tree, int token) {
    return YEAR.matcher(tree.token(token).form()).matches();
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
