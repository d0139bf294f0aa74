package org.newsgraph.event;

import java.util.Locale;
import java.util.Optional;

/**
 * Tells whether an event happened by the words of its sentence: the verb's mood, tense, modality
 * and negation, and what stands around the trigger.
 */
final class ToldStatus {

  /** How many words above a trigger may still say that it is planned, alleged or possible. */
  static final int CLIMB = 3;

  private final StatusCues cues;
  private final Attachment attachment;
  private final UndoneOpening openings;
  private final VerbMood moods;
  private final ToldWrong wrongs;

  ToldStatus(StatusCues cues, Attachment attachment, UndoneOpening openings, ToldWrong wrongs) {
    this.cues = cues;
    this.attachment = attachment;
    this.openings = openings;
    moods = new VerbMood(cues, openings);
    this.wrongs = wrongs;
  }

  /** Whether the event happened, by the words of its sentence alone. */
  EventStatus of(TriggerMention mention) {
    EventStatus status = RuledOut.isLeftOpen(mention) ? EventStatus.POSSIBLE : byMood(mention);
    boolean suspected =
        status == EventStatus.PLANNED
            && mention.type().accuses()
            && isSuspected(mention.tree(), mention.head());
    boolean told = status == EventStatus.FACT && wrongs.concerns(mention);
    return suspected || told ? EventStatus.ALLEGED : status;
  }

  /**
   * True if what stands above the noun, outside of its phrase, did not come about: "n'a pas
   * participé à la réunion", "a refusé d'assister au sommet". Who is named there takes no part.
   */
  boolean isLeftUndone(Tree tree, int noun) {
    int at = tree.topNoun(noun);
    // "Au cours d'un dîner, X n'a rien exclu": he was there.
    if (WordGroup.OCCASION.has(tree.lemma(at))) {
      return false;
    }
    for (int steps = 0; steps < CLIMB; steps++) {
      int head = tree.token(at).head();
      if (head < 0 || tree.sentence().is(at, "acl") || tree.sentence().is(at, "conj")) {
        return false;
      }
      if (moods.of(tree, head).filter(s -> s == EventStatus.NEGATED).isPresent()
          || cues.governor(tree.lemma(head)).filter(s -> s == EventStatus.NEGATED).isPresent()) {
        return true;
      }
      boolean split = Voice.isSplitFromAuxiliary(tree, head);
      if (tree.isVerb(head) && Voice.isFinite(tree, head) && !split) {
        return false;
      }
      at = head;
    }
    return false;
  }

  /** "Soupçonné de préparer un attentat", "accusé de vouloir tuer": a plan that others tell. */
  private boolean isSuspected(Tree tree, int trigger) {
    int at = trigger;
    for (int steps = 0; steps <= CLIMB; steps++) {
      int head = tree.token(at).head();
      if (head < 0 || tree.sentence().is(at, "acl:relcl")) {
        return false;
      }
      if (cues.governor(tree.lemma(head)).filter(s -> s == EventStatus.ALLEGED).isPresent()) {
        return true;
      }
      if (tree.isVerb(head) && Voice.isFinite(tree, head)) {
        return false;
      }
      at = head;
    }
    return false;
  }

  private EventStatus byMood(TriggerMention mention) {
    Tree tree = mention.tree();
    int head = mention.head();
    Optional<EventStatus> opened = openings.before(mention).map(UndoneOpening.Found::status);
    if (opened.isPresent()) {
      return opened.get();
    }
    Optional<EventStatus> modified = modifier(tree, head);
    if (modified.isPresent()) {
      return modified.get();
    }
    if (mention.verbal()) {
      return moods.of(tree, head).orElseGet(() -> governed(tree, head));
    }
    if (isDeclined(mention)) {
      return EventStatus.NEGATED;
    }
    Optional<EventStatus> undone = undone(mention);
    if (undone.isPresent()) {
      return undone.get();
    }
    for (Attachment.Governor governor : attachment.governors(tree, head)) {
      int verb = governor.verb();
      // "le raid qui a tué": a clause after the noun says nothing of whether the raid happened.
      if (tree.dominates(verb, head)) {
        Optional<EventStatus> cue = cues.governor(tree.lemma(verb));
        // "Rome ne paiera pas l'amende": what is known already is not undone by the verb.
        boolean known = mention.pointsBack() && !(isHeld(tree, verb) && !governor.asObject());
        Optional<EventStatus> mood = known ? Optional.empty() : moods.of(tree, verb);
        if (mood.isPresent() && attachment.isSupport(tree.lemma(verb))) {
          return mood.get();
        }
        if (cue.isPresent() && governor.asObject()) {
          return VerbMood.isAchieved(tree, verb) ? EventStatus.FACT : cue.get();
        }
        return mood.orElseGet(() -> governed(tree, verb));
      }
    }
    return governed(tree, head);
  }

  /** "La rencontre n'a pas eu lieu", "ne s'est pas tenue": the verb says whether it was held. */
  private static boolean isHeld(Tree tree, int verb) {
    return WordGroup.HELD.has(tree.lemma(verb))
        || tree.children(verb).stream().anyMatch(c -> WordGroup.HELD_NOUN.has(tree.lemma(c)));
  }

  /**
   * "La condamnation a été annulée", "le report de la visite": what was undone or put off is no
   * fact; empty if it stands, also where the undoing itself did not happen.
   */
  private Optional<EventStatus> undone(TriggerMention mention) {
    Tree tree = mention.tree();
    int noun = mention.head();
    for (Attachment.Governor governor : attachment.governors(tree, noun)) {
      Optional<EventStatus> status = undoing(mention, tree.lemma(governor.verb()));
      if (status.isPresent() && governor.asObject() && moods.of(tree, governor.verb()).isEmpty()) {
        return status;
      }
    }
    int preposition = tree.child(noun, "case");
    if (!tree.sentence().is(noun, "nmod") || preposition < 0) {
      return Optional.empty();
    }
    String form = tree.token(preposition).form().toLowerCase(Locale.FRENCH);
    return WordGroup.OF.has(form) || form.equals("du")
        ? undoing(mention, tree.lemma(tree.token(noun).head()))
        : Optional.empty();
  }

  private Optional<EventStatus> undoing(TriggerMention mention, String lemma) {
    boolean step =
        switch (mention.type()) {
          case ARREST, INVESTIGATION, TRIAL -> true;
          // "La plainte a été classée sans suite": it was lodged all the same.
          case CHARGE -> !WordGroup.COMPLAINT.has(mention.tree().lemma(mention.head()));
          default -> false;
        };
    return cues.undoing(lemma).or(() -> step ? cues.closing(lemma) : Optional.empty());
  }

  /** "Ne s'est pas livré à une agression", "n'est pas visé par un mandat": of none as known. */
  private boolean isDeclined(TriggerMention mention) {
    Tree tree = mention.tree();
    int head = tree.token(mention.head()).head();
    int determiner = tree.child(mention.head(), "det");
    int preposition = tree.child(mention.head(), "case");
    return head >= 0
        && tree.isVerb(head)
        && tree.sentence().is(mention.head(), "obl")
        && preposition >= 0
        && (tree.lemma(preposition).equals("à") || tree.lemma(preposition).equals("par"))
        && determiner >= 0
        && tree.lemma(determiner).equals("un")
        && moods.of(tree, head).filter(s -> s == EventStatus.NEGATED).isPresent();
  }

  private Optional<EventStatus> modifier(Tree tree, int i) {
    return tree.children(i).stream()
        // "Arrêté probablement lundi": that he was is certain.
        .filter(c -> c < i || !tree.token(c).tag().equals("ADV"))
        // "Il a démissionné comme prévu": he did.
        .filter(c -> c == 0 || !tree.lemma(c - 1).equals("comme"))
        .flatMap(c -> cues.modifier(tree.lemma(c)).stream())
        .findFirst();
  }

  /** "Après son arrestation, X a nié les faits": nobody denies or suspects when it was. */
  private static boolean isOnlyTime(Tree tree, int noun, EventStatus cue) {
    int preposition = tree.child(noun, "case");
    return (cue == EventStatus.DENIED || cue == EventStatus.ALLEGED)
        && tree.token(noun).relation().startsWith("obl")
        && preposition >= 0
        && (WordGroup.MEANTIME.has(tree.lemma(preposition))
            || DeedGroup.LASTING.has(tree.lemma(preposition)));
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
      EventStatus cue =
          relation.equals("conj") ? null : cues.governor(tree.lemma(head)).orElse(null);
      if (cue != null && VerbMood.isAchieved(tree, head) || isOnlyTime(tree, at, cue)) {
        return EventStatus.FACT;
      }
      if (cue != null && !(tree.lemma(head).equals("aller") && !tree.isInfinitive(at))) {
        // "N'a pas voulu tuer", "n'a pas pu vérifier".
        return (cue == EventStatus.PLANNED || cue == EventStatus.POSSIBLE)
                && tree.isInfinitive(at)
                && moods.of(tree, head).filter(s -> s == EventStatus.NEGATED).isPresent()
            ? EventStatus.NEGATED
            : cue;
      }
      Optional<EventStatus> mood =
          tree.isInfinitive(at) && tree.isVerb(head) ? moods.of(tree, head) : Optional.empty();
      if (mood.isPresent()) {
        return mood.get();
      }
      at = head;
    }
    return EventStatus.FACT;
  }
}
