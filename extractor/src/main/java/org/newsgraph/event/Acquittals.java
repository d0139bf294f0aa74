package org.newsgraph.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.entity.EntityType;
import org.newsgraph.lexicon.LexiconFile;

/**
 * Takes an accusation back that justice rejects later in the article: "X est accusé d'avoir tué. …
 * Le tribunal l'a relaxé." What was alleged is denied then. Who is convicted later is not cleared.
 * The words are in {@code acquittals.tsv}. Thread-safe.
 */
final class Acquittals {

  private final Set<String> lemmas = new HashSet<>();

  Acquittals() {
    for (LexiconFile.Row row : LexiconFile.read(Acquittals.class, "fr/acquittals.tsv")) {
      lemmas.add(row.get("lemma"));
    }
  }

  /** The mentions, in the same order, those denied of which their doers are cleared. */
  List<EventMention> clear(List<EventMention> mentions, EntityIndex entities) {
    List<EventMention> acquittals = mentions.stream().filter(this::isAcquittal).toList();
    if (acquittals.isEmpty()) {
      return mentions;
    }
    Set<Integer> accused =
        mentions.stream()
            .filter(Acquittals::isAllegation)
            .flatMap(m -> persons(m.agents(), entities))
            .collect(Collectors.toSet());
    return mentions.stream()
        .map(
            m ->
                isAllegation(m) && isCleared(m, acquittals, accused, mentions, entities)
                    ? m.withStatus(EventStatus.DENIED)
                    : m)
        .toList();
  }

  private boolean isAcquittal(EventMention mention) {
    TriggerMention trigger = mention.mention();
    return mention.status() == EventStatus.FACT
        && !mention.requested()
        && !isEarlier(trigger)
        && lemmas.contains(trigger.tree().lemma(trigger.head()));
  }

  // "Il avait été relaxé dans une autre affaire."
  private static boolean isEarlier(TriggerMention trigger) {
    Tree tree = trigger.tree();
    return tree.children(trigger.head()).stream()
        .map(tree::token)
        .anyMatch(t -> t.relation().startsWith("aux") && t.morphology().tense().equals("Imp"));
  }

  // "a relaxé son complice", "Des fonds ont été blanchis": none of the accused. "L'ancien maire a
  // été blanchi" may be one.
  private static boolean clearsAnother(TriggerMention trigger) {
    Tree tree = trigger.tree();
    return tree.children(trigger.head()).stream()
        .filter(c -> tree.token(c).tag().equals("NOUN") || tree.token(c).tag().equals("PROPN"))
        .filter(c -> !tree.pointsBack(c))
        .map(c -> tree.token(c).relation())
        .anyMatch(r -> r.startsWith("obj") || r.equals("nsubj:pass") || r.startsWith("nmod"));
  }

  private static boolean isAllegation(EventMention mention) {
    return mention.status() == EventStatus.ALLEGED && !mention.agents().isEmpty();
  }

  private static boolean isCleared(
      EventMention allegation,
      List<EventMention> acquittals,
      Set<Integer> accused,
      List<EventMention> all,
      EntityIndex entities) {
    Set<Integer> agents =
        allegation.agents().stream().map(Participant::entity).collect(Collectors.toSet());
    boolean cleared =
        acquittals.stream()
            .filter(a -> isBehind(a, allegation))
            .anyMatch(a -> whom(a, accused, entities).containsAll(agents));
    boolean convicted =
        all.stream()
            .filter(m -> m.mention().type() == EventType.SENTENCE && isBehind(m, allegation))
            // "l'a condamné à douze ans": whom a pronoun means may be whom the court cleared
            // before.
            .anyMatch(
                m ->
                    m.patients().isEmpty()
                        || persons(m.patients(), entities).anyMatch(agents::contains));
    return cleared && !convicted;
  }

  /**
   * Whom an acquittal clears: its patient; where it says of nobody else whom, who is named beside
   * it, else the only accused.
   */
  private static Set<Integer> whom(
      EventMention acquittal, Set<Integer> accused, EntityIndex entities) {
    Set<Integer> named =
        persons(acquittal.patients(), entities).collect(Collectors.toCollection(HashSet::new));
    if (named.isEmpty() && clearsAnother(acquittal.mention())) {
      return named;
    }
    if (named.isEmpty()) {
      entities.in(acquittal.mention().tree()).stream()
          .map(EntityIndex.Found::entity)
          .filter(e -> e.type() == EntityType.PERSON)
          .forEach(e -> named.add(e.index()));
    }
    return named.isEmpty() && accused.size() == 1 ? accused : named;
  }

  private static Stream<Integer> persons(List<Participant> participants, EntityIndex entities) {
    return participants.stream()
        .map(Participant::entity)
        .filter(e -> entities.entity(e).type() == EntityType.PERSON);
  }

  private static boolean isBehind(EventMention one, EventMention other) {
    return one.mention().span().begin() > other.mention().span().begin();
  }
}
