package org.newsgraph.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.claim.Act;
import org.newsgraph.claim.Claim;
import org.newsgraph.language.Morphology;
import org.newsgraph.lexicon.LexiconFile;

/**
 * Tells whether an event happened: from the verb's mood, tense, modality and negation, from words
 * around the trigger, and from the claims that contain it.
 */
final class StatusDecider {

  /** How many words above a trigger may still say that it is planned, alleged or possible. */
  private static final int CLIMB = 3;

  /** Words before an infinitive among which its purpose stands: "plutôt que de ne pas". */
  private static final int BEFORE = 3;

  private final Map<String, EventStatus> governors = new HashMap<>();
  private final Map<String, EventStatus> modifiers = new HashMap<>();
  private final Map<String, EventStatus> undoing = new HashMap<>();
  private final Set<String> requests = new HashSet<>();
  private final Attachment attachment;

  StatusDecider(Attachment attachment) {
    this.attachment = attachment;
    for (LexiconFile.Row row : LexiconFile.read(StatusDecider.class, "fr/status-cues.tsv")) {
      String status = row.get("status");
      boolean request = status.equals("requested");
      if (request) {
        requests.add(row.get("lemma"));
      }
      cues(row.get("place"))
          .put(
              row.get("lemma"),
              request ? EventStatus.PLANNED : EventStatus.valueOf(status.toUpperCase(Locale.ROOT)));
    }
  }

  private Map<String, EventStatus> cues(String place) {
    return switch (place) {
      case "governor" -> governors;
      case "modifier" -> modifiers;
      case "object" -> undoing;
      default -> throw new IllegalStateException("status-cues.tsv has an unknown place: " + place);
    };
  }

  /** Whether the event of {@code mention} happened, as far as the article goes. */
  EventStatus status(TriggerMention mention, ClaimIndex claims) {
    EventStatus grammatical = grammatical(mention);
    if (mention.pointsBack()) {
      // "le sommet avait failli capoter": who denies that does not deny the summit.
      return grammatical;
    }
    for (Claim claim : claims.around(mention.sentence(), mention.span())) {
      boolean open = grammatical == EventStatus.POSSIBLE;
      boolean answered = claims.isDenied(claim) && claim.act() != Act.ACCUSE;
      // "Madrid envisagerait de rappeler": who disputes what may be leaves it open.
      if (claim.act() == Act.DENY || answered && !open) {
        return EventStatus.DENIED;
      }
      if (grammatical == EventStatus.FACT) {
        Optional<EventStatus> said =
            said(claim).filter(s -> s != EventStatus.PLANNED || !mention.isToldAsPast());
        if (said.isPresent()) {
          return said.get();
        }
      }
    }
    return grammatical;
  }

  /** True if the event is only asked for or aimed at: "réclame l'audition", "pour éviter". */
  boolean isRequested(TriggerMention mention) {
    Tree tree = mention.tree();
    int at = mention.head();
    for (int steps = 0; steps < CLIMB; steps++) {
      if (tree.isInfinitive(at) && isPurpose(tree, at) && !hasPast(tree, at)) {
        return true;
      }
      String relation = tree.token(at).relation();
      int head = tree.token(at).head();
      boolean below =
          relation.equals("obj")
              || relation.equals("xcomp")
              || relation.equals("conj")
              || relation.startsWith("nmod")
              || relation.startsWith("obl:arg")
              || tree.isInfinitive(at);
      if (head < 0 || !below) {
        return false;
      }
      boolean infinitiveOnly =
          tree.lemma(head).equals("viser") || tree.lemma(head).equals("permettre");
      if (requests.contains(tree.lemma(head))
          && !relation.equals("conj")
          && (!infinitiveOnly || tree.isInfinitive(at))) {
        return true;
      }
      at = head;
    }
    return false;
  }

  /**
   * "Pour éviter", "plutôt que d'effectuer": the word may stand before the infinitive or above it.
   */
  private static boolean isPurpose(Tree tree, int infinitive) {
    for (int i = Math.max(0, infinitive - BEFORE); i < infinitive; i++) {
      if (WordGroup.PURPOSE.has(tree.lemma(i))) {
        return true;
      }
    }
    return tree.children(infinitive).stream().anyMatch(c -> WordGroup.PURPOSE.has(tree.lemma(c)));
  }

  private static boolean hasPast(Tree tree, int infinitive) {
    return tree.child(infinitive, "aux:tense") >= 0;
  }

  private static Optional<EventStatus> said(Claim claim) {
    return switch (claim.act()) {
      case ACCUSE, ALLEGE -> Optional.of(EventStatus.ALLEGED);
      case REQUEST, PROMISE, THREATEN -> Optional.of(EventStatus.PLANNED);
      default -> claim.conditional() ? Optional.of(EventStatus.ALLEGED) : Optional.empty();
    };
  }

  private EventStatus grammatical(TriggerMention mention) {
    Tree tree = mention.tree();
    int head = mention.head();
    Optional<EventStatus> modified = modifier(tree, head);
    if (modified.isPresent()) {
      return modified.get();
    }
    if (mention.verbal()) {
      return verb(tree, head).orElseGet(() -> governed(tree, head));
    }
    Optional<EventStatus> undone = undone(tree, head);
    if (undone.isPresent()) {
      return undone.get();
    }
    for (Attachment.Governor governor : attachment.governors(tree, head)) {
      int verb = governor.verb();
      // "le raid qui a tué": a clause after the noun says nothing of whether the raid happened.
      if (tree.dominates(verb, head)) {
        Optional<EventStatus> cue = Optional.ofNullable(governors.get(tree.lemma(verb)));
        // "Rome ne paiera pas l'amende": what is known already is not undone by the verb.
        Optional<EventStatus> mood = mention.pointsBack() ? Optional.empty() : verb(tree, verb);
        if (mood.isPresent() && attachment.isSupport(tree.lemma(verb))) {
          return mood.get();
        }
        if (cue.isPresent() && governor.asObject()) {
          return cue.get();
        }
        return mood.orElseGet(() -> governed(tree, verb));
      }
    }
    return governed(tree, head);
  }

  /**
   * "La condamnation a été annulée", "le report de la visite": what was undone or put off is no
   * fact; empty if it stands, also where the undoing itself did not happen.
   */
  private Optional<EventStatus> undone(Tree tree, int noun) {
    for (Attachment.Governor governor : attachment.governors(tree, noun)) {
      EventStatus status = undoing.get(tree.lemma(governor.verb()));
      if (status != null && governor.asObject() && verb(tree, governor.verb()).isEmpty()) {
        return Optional.of(status);
      }
    }
    int preposition = tree.child(noun, "case");
    if (!tree.sentence().is(noun, "nmod") || preposition < 0) {
      return Optional.empty();
    }
    String form = tree.token(preposition).form().toLowerCase(Locale.FRENCH);
    return WordGroup.OF.has(form) || form.equals("du")
        ? Optional.ofNullable(undoing.get(tree.lemma(tree.token(noun).head())))
        : Optional.empty();
  }

  private Optional<EventStatus> modifier(Tree tree, int i) {
    for (int c : tree.children(i)) {
      EventStatus status = modifiers.get(tree.lemma(c));
      if (status != null) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }

  /** What the form of a verb says, empty if it is a plain past or present, or no finite form. */
  private Optional<EventStatus> verb(Tree tree, int verb) {
    boolean conditional = is(tree, verb, "Cnd", "");
    boolean future = is(tree, verb, "", "Fut");
    boolean negated = false;
    for (int c : tree.children(verb)) {
      String relation = tree.token(c).relation();
      if (relation.startsWith("aux") || relation.equals("cop")) {
        conditional |= is(tree, c, "Cnd", "");
        future |= is(tree, c, "", "Fut");
      }
      String form = tree.token(c).form().toLowerCase(Locale.FRENCH);
      negated |= WordGroup.NEGATION.has(form);
      if (relation.startsWith("nsubj") || relation.equals("obj")) {
        negated |= tree.children(c).stream().anyMatch(d -> tree.lemma(d).equals("aucun"));
      }
      if ((form.equals("si") || form.startsWith("s'") || form.startsWith("s’"))
          && relation.equals("mark")) {
        return Optional.of(EventStatus.POSSIBLE);
      }
      if (form.equals("sans") && tree.isInfinitive(verb)) {
        negated = true;
      }
    }
    if (negated) {
      return Optional.of(EventStatus.NEGATED);
    }
    EventStatus modal = governors.get(tree.lemma(verb));
    if (conditional) {
      return Optional.of(
          modal == EventStatus.POSSIBLE ? EventStatus.POSSIBLE : EventStatus.ALLEGED);
    }
    return future ? Optional.of(EventStatus.PLANNED) : Optional.empty();
  }

  private static boolean is(Tree tree, int i, String mood, String tense) {
    Morphology morphology = tree.token(i).morphology();
    return !mood.isEmpty() && morphology.mood().equals(mood)
        || !tense.isEmpty() && morphology.tense().equals(tense);
  }

  /** "A dû démissionner", "a pu partir": what had to be or could be came about. */
  private static boolean isAchieved(Tree tree, int modal) {
    boolean modals = tree.lemma(modal).equals("devoir") || tree.lemma(modal).equals("pouvoir");
    return modals
        && tree.isPastParticiple(modal)
        && Voice.isFinite(tree, modal)
        && tree.children(modal).stream().noneMatch(c -> is(tree, c, "Cnd", ""));
  }

  /** What the words above {@code i} say: "menace de frapper", "soupçonné d'avoir tué". */
  private EventStatus governed(Tree tree, int i) {
    int at = i;
    for (int steps = 0; steps < CLIMB; steps++) {
      String relation = tree.token(at).relation();
      int head = tree.token(at).head();
      boolean open =
          relation.equals("xcomp")
              || relation.equals("conj")
              || relation.startsWith("nmod")
              || relation.equals("ccomp")
              || relation.equals("obj")
              || relation.equals("nsubj:pass")
              || relation.startsWith("obl")
              || relation.startsWith("acl") && tree.isInfinitive(at)
              || relation.startsWith("advcl") && tree.isInfinitive(at);
      if (head < 0 || !open) {
        return EventStatus.FACT;
      }
      EventStatus cue = relation.equals("conj") ? null : governors.get(tree.lemma(head));
      if (cue != null && isAchieved(tree, head)) {
        return EventStatus.FACT;
      }
      if (cue != null && !(tree.lemma(head).equals("aller") && !tree.isInfinitive(at))) {
        return cue;
      }
      Optional<EventStatus> mood =
          tree.isInfinitive(at) && tree.isVerb(head) ? verb(tree, head) : Optional.empty();
      if (mood.isPresent()) {
        return mood.get();
      }
      at = head;
    }
    return EventStatus.FACT;
  }
}
