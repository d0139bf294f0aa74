package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.entity.Entity;

/**
 * Tells what speaks for and against an entity doing or undergoing one happening: what the rules say
 * of this and of the other happenings, where it stands beside the trigger, and how much the article
 * is about it. The signs are the lines of {@code participants.tsv}.
 */
final class PartySigns {

  private final TriggerMention best;
  private final Happening happening;
  private final Parties parties;
  private final EntityIndex entities;
  private final Prominence prominence;
  private final PartyPath path;
  private final Set<Integer> located;
  private final Set<Integer> speakers;
  private final Deeds deeds;
  private final boolean counted;
  private final String type;
  private final String form;
  private final String subject;

  /**
   * @param parties who takes part in it by the rules
   * @param deeds what else the entities do
   * @param counted true if {@code deeds} has this happening too
   */
  PartySigns(
      Happening happening,
      Parties parties,
      Deeds deeds,
      boolean counted,
      EntityIndex entities,
      ClaimIndex claims,
      Prominence prominence) {
    this.happening = happening;
    this.parties = parties;
    this.deeds = deeds;
    this.counted = counted;
    this.entities = entities;
    this.prominence = prominence;
    best = happening.best().mention();
    path = new PartyPath(best);
    located =
        happening.mentions().stream()
            .flatMap(m -> m.places().stream())
            .map(Participant::entity)
            .collect(Collectors.toSet());
    speakers =
        claims.around(best.sentence(), best.span()).stream()
            .map(c -> c.speaker())
            .collect(Collectors.toSet());
    type = best.type().name().toLowerCase(Locale.ROOT);
    form = form(best);
    subject = subject(best.tree().child(best.head(), "nsubj"));
  }

  private String subject(int head) {
    boolean pronoun = head >= 0 && best.tree().token(head).tag().equals("PRON");
    return head < 0 ? "open" : pronoun ? "pronoun" : "named";
  }

  /** Active, passive and participle of a verb, or a noun. */
  static String form(TriggerMention mention) {
    if (!mention.verbal()) {
      return "noun";
    }
    Tree tree = mention.tree();
    boolean passive = false;
    boolean helped = false;
    for (int c : tree.children(mention.head())) {
      passive |= tree.token(c).relation().equals("aux:pass");
      helped |= tree.token(c).relation().equals("aux:tense");
    }
    boolean participle = tree.isParticiple(mention.head()) && !helped;
    return passive ? "passive" : participle ? "participle" : "active";
  }

  /**
   * The signs of an entity.
   *
   * @param kind as in {@link Prominence#kind}
   * @param mentions its mentions in the sentence that tells the happening best; empty if the rules
   *     took it from another
   */
  List<String> of(Entity entity, String kind, List<EntityIndex.Found> mentions) {
    List<String> signs = new ArrayList<>(64);
    signs.add("bias");
    signs.add("kind-" + kind);
    signs.add("type-" + type);
    signs.add("type-" + type + "-" + kind);
    signs.add("subject-" + subject + "-" + form);
    int index = entity.index();
    ruled(index, signs);
    if (!mentions.isEmpty()) {
      signs.add("same");
      signs.add("same-" + type + "-" + kind);
      path.add(mentions, entities.in(best.sentence()), type, form, signs);
      joined(mentions, signs);
    }
    weight(entity, kind, signs);
    return signs;
  }

  private void ruled(int entity, List<String> signs) {
    role("agent", parties.hasAgent(entity), happening.best().agents(), entity, signs);
    role("patient", parties.hasPatient(entity), happening.best().patients(), entity, signs);
    if (located.contains(entity)) {
      signs.add("located");
    }
    signs.add(parties.agents().isEmpty() ? "no-agent" : "has-agent");
    signs.add(parties.patients().isEmpty() ? "no-patient" : "has-patient");
    deeds.add(best, parties, counted, entity, signs);
    if (speakers.contains(entity)) {
      signs.add("speaker");
      signs.add("speaker-" + type);
    } else if (prominence.speaks(entity)) {
      signs.add("speaks");
    }
  }

  /** "X et Y": coordinated with one whom the rules give. */
  private void joined(List<EntityIndex.Found> same, List<String> signs) {
    Tree tree = best.tree();
    Set<Integer> chain =
        same.stream().map(f -> tree.firstConjunct(f.head())).collect(Collectors.toSet());
    boolean joined = false;
    boolean agent = false;
    boolean patient = false;
    for (EntityIndex.Found other : entities.in(best.sentence())) {
      int index = other.entity().index();
      boolean itself = same.stream().anyMatch(f -> f.entity().index() == index);
      if (!itself && other.head() >= 0 && chain.contains(tree.firstConjunct(other.head()))) {
        joined = true;
        agent |= parties.hasAgent(index);
        patient |= parties.hasPatient(index);
      }
    }
    if (joined) {
      signs.add("joined" + (agent ? "-agent" : patient ? "-patient" : ""));
    }
  }

  private void role(
      String role, boolean given, List<Participant> own, int entity, List<String> signs) {
    if (given) {
      boolean here = own.stream().anyMatch(p -> p.entity() == entity);
      signs.add(role);
      signs.add(role + "-" + type);
      signs.add(role + "-" + form);
      signs.add(role + (here ? "-own" : "-carried"));
    }
  }

  private void weight(Entity entity, String kind, List<String> signs) {
    int rank = prominence.rank(entity.index());
    int ofKind = Math.min(prominence.rankOfKind(entity.index()), 3);
    int often = entity.mentions().size();
    signs.add(
        "often-" + (often < 4 ? "" + often : often < 7 ? "some" : often < 12 ? "much" : "most"));
    signs.add("rank-" + Math.min(rank, 6));
    signs.add("rank-" + Math.min(rank, 3) + "-" + type);
    signs.add("rank-" + ofKind + "-" + kind);
    signs.add("rank-" + ofKind + "-" + kind + "-" + type);
    if (prominence.isTitled(entity.index())) {
      signs.add("title");
      signs.add("title-" + type);
      signs.add("title-" + kind);
    }
  }
}
