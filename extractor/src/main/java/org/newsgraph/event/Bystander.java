package org.newsgraph.event;

import java.util.List;
import java.util.Optional;

/**
 * Leaves out of an event whom only a slip of the parse or a negation ties to it: who stands in the
 * main clause behind "loin d'avoir frappé le policier, X", who "n'a pas participé" in what took
 * place or "n'est pas visé" by it, against whom a complaint of a wrong is made, and who is heard as
 * a witness.
 */
final class Bystander {

  private final UndoneOpening openings;
  private final ToldStatus told;
  private final ToldWrong wrongs;
  private final Prepositions prepositions;
  private final TwoNames names;

  Bystander(UndoneOpening openings, ToldStatus told, ToldWrong wrongs, Prepositions prepositions) {
    this.openings = openings;
    this.told = told;
    this.wrongs = wrongs;
    this.prepositions = prepositions;
    names = new TwoNames(prepositions);
  }

  /** Those of {@code agents} who may have done it; the event has the status {@code happened}. */
  List<Participant> agents(TriggerMention mention, EventStatus happened, List<Participant> agents) {
    return agents.isEmpty() ? agents : within(mention, happened, agents);
  }

  /** Those who stand in the phrase of an event noun, if what stands above it did not come about. */
  private List<Participant> within(
      TriggerMention mention, EventStatus happened, List<Participant> participants) {
    Tree tree = mention.tree();
    boolean stands = happened != EventStatus.NEGATED && happened != EventStatus.DENIED;
    if (mention.verbal() || !stands || !told.isLeftUndone(tree, mention.head())) {
      return participants;
    }
    return participants.stream()
        .filter(p -> tree.dominates(mention.head(), head(tree, p)))
        .toList();
  }

  /**
   * Those of {@code patients} who may have undergone it; the event has the status {@code happened}.
   */
  List<Participant> patients(
      TriggerMention mention,
      EventStatus happened,
      List<Participant> patients,
      EntityIndex entities) {
    if (patients.isEmpty() || Hearing.isOfWitness(mention)) {
      return List.of();
    }
    Tree tree = mention.tree();
    boolean charge = wrongs.isCharge(mention);
    int comma = endOfFronted(mention);
    // "L'Italie ne paiera pas l'amende": the fine was laid on it all the same.
    boolean object = tree.sentence().is(mention.head(), "obj");
    List<Participant> sure = names.sure(mention, patients, entities);
    return (object ? sure : within(mention, happened, sure))
        .stream()
            .filter(p -> !charge || !prepositions.of(tree, head(tree, p)).equals("contre"))
            .filter(p -> !Hearing.isWitness(mention, head(tree, p)))
            .filter(p -> comma < 0 || !standsBehind(tree, comma, p, entities))
            .toList();
  }

  private static int head(Tree tree, Participant participant) {
    return tree.sentence().headOf(participant.span());
  }

  /** Index of the comma that ends an undone clause which opens the sentence, -1 if none does. */
  private int endOfFronted(TriggerMention mention) {
    Optional<UndoneOpening.Found> opening = openings.before(mention);
    if (opening.isEmpty() || !mention.verbal() || opening.get().at() > 0) {
      return -1;
    }
    Tree tree = mention.tree();
    for (int i = mention.head(); i < tree.size(); i++) {
      if (tree.token(i).form().equals(",")) {
        return i;
      }
    }
    return -1;
  }

  /** "Loin d'avoir frappé le policier, X l'a aidé": the parse takes X for the policeman. */
  private static boolean standsBehind(
      Tree tree, int comma, Participant participant, EntityIndex entities) {
    return tree.sentence().firstTokenIn(participant.span()) > comma
        || entities.in(tree).stream()
            .anyMatch(f -> f.head() > comma && f.entity().index() == participant.entity());
  }
}
