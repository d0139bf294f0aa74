package org.newsgraph.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsgraph.claim.Act;
import org.newsgraph.claim.Claim;
import org.newsgraph.text.Span;

/**
 * Tells whether an event happened: by the words of its sentence, and from the claims that contain
 * it.
 */
final class StatusDecider {

  private final Disbelief disbelief = new Disbelief();
  private final ToldStatus told;

  StatusDecider(ToldStatus told) {
    this.told = told;
  }

  /** Whether the event of {@code mention} happened, as far as the article goes. */
  EventStatus status(TriggerMention mention, ClaimIndex claims) {
    EventStatus grammatical = Alternative.of(mention, disbelief.of(mention, told.of(mention)));
    if (mention.pointsBack()) {
      // "le sommet avait failli capoter": who denies that does not deny the summit.
      return grammatical;
    }
    List<Claim> around =
        claims.around(mention.sentence(), mention.span()).stream()
            .filter(c -> !isAside(mention, c))
            .toList();
    boolean spared =
        DenialReach.isSpared(mention, around)
            || DenialReach.isBehind(mention, claims.denials(mention.sentence()), !around.isEmpty());
    if (grammatical == EventStatus.DENIED && spared) {
      grammatical = EventStatus.FACT;
    }
    for (Claim claim : around) {
      boolean open = grammatical == EventStatus.POSSIBLE;
      boolean answered = claims.isDenied(claim, mention) && claim.act() != Act.ACCUSE;
      // "Madrid envisagerait de rappeler": who disputes what may be leaves it open.
      boolean own = claim.act() == Act.DENY && DenialReach.own(mention, claim);
      if (own && mention.verbal() && isRefusal(mention.tree(), claim)) {
        return EventStatus.NEGATED;
      }
      if (own || answered && !open) {
        return EventStatus.DENIED;
      }
      if (grammatical == EventStatus.PLANNED
          && mention.type().accuses()
          && (claim.act() == Act.ACCUSE || claim.act() == Act.ALLEGE)) {
        // "a accusé Kiev de préparer un attentat": nobody but the accuser knows of a plan.
        return EventStatus.ALLEGED;
      }
      if (grammatical == EventStatus.FACT && isOwnDeed(mention, claim)) {
        return EventStatus.ALLEGED;
      }
      if (grammatical == EventStatus.FACT) {
        Optional<EventStatus> said =
            said(claim).filter(s -> s != EventStatus.PLANNED || !mention.isToldAsPast());
        if (said.isPresent()) {
          return said.get();
        }
      }
    }
    return grammatical == EventStatus.FACT && Boast.is(mention) ? EventStatus.ALLEGED : grammatical;
  }

  /** "Moscou, qui nie une frappe, a suspendu l'accord": what a clause within says ends with it. */
  private static boolean isAside(TriggerMention mention, Claim claim) {
    Tree tree = mention.tree();
    if (claim.cue().isEmpty()) {
      return false;
    }
    for (int i = 0; i < tree.size(); i++) {
      if (claim.cue().get().contains(tree.token(i).span()) && tree.isVerb(i)) {
        boolean within = tree.sentence().is(i, "acl:relcl") && tree.dominates(mention.head(), i);
        return mention.head() != i && (within || mention.verbal() && isBehindRelative(mention, i));
      }
    }
    return false;
  }

  /** The same where the parse takes the verb of the clause for that of the sentence. */
  private static boolean isBehindRelative(TriggerMention mention, int cue) {
    Tree tree = mention.tree();
    int subject = tree.child(cue, "nsubj");
    int first =
        tree.children(mention.head()).stream()
            .filter(c -> tree.token(c).relation().startsWith("aux"))
            .min(Integer::compare)
            .orElse(mention.head());
    return subject > 0
        && subject < cue
        && cue < first
        && tree.lemma(subject).equals("qui")
        && tree.token(subject - 1).form().equals(",")
        && tree.token(first - 1).form().equals(",")
        && Voice.isFinite(tree, mention.head());
  }

  /** "A refusé de signer": who will not do something denies nothing that was told. */
  private static boolean isRefusal(Tree tree, Claim claim) {
    return claim.cue().isPresent()
        && IntStream.range(0, tree.size())
            .filter(i -> claim.cue().get().contains(tree.token(i).span()))
            .anyMatch(i -> WordGroup.REFUSING.has(tree.lemma(i)));
  }

  /** "L'armée affirme avoir tué le chef": nobody but the one who boasts of it tells so. */
  private static boolean isOwnDeed(TriggerMention mention, Claim claim) {
    boolean plain =
        switch (claim.act()) {
          case ASSERT, ANNOUNCE, REPORT -> true;
          default -> false;
        };
    Tree tree = mention.tree();
    int begin = claim.content().get(0).begin();
    return plain
        && mention.verbal()
        && mention.type().accuses()
        && first(mention).begin() == begin
        && IntStream.rangeClosed(0, mention.head())
            .anyMatch(i -> tree.token(i).span().begin() == begin && tree.isInfinitive(i));
  }

  /** The words of the verb, or of the first of several: "affirme avoir tué ou blessé X". */
  private static Span first(TriggerMention mention) {
    int verb = mention.tree().firstConjunct(mention.head());
    return verb == mention.head() ? mention.span() : TriggerWords.span(mention.tree(), verb, verb);
  }

  private static Optional<EventStatus> said(Claim claim) {
    return switch (claim.act()) {
      case ACCUSE, ALLEGE -> Optional.of(EventStatus.ALLEGED);
      case REQUEST, PROMISE, THREATEN -> Optional.of(EventStatus.PLANNED);
      default -> claim.conditional() ? Optional.of(EventStatus.ALLEGED) : Optional.empty();
    };
  }
}
