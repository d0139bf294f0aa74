package org.newsgraph.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.ingest.BlockKind;

/**
 * Tells whether a mention is of a happening that was mentioned before.
 *
 * <p>Two mentions join if their classes agree, nothing contradicts (time, place, participants), and
 * either the words are the same or one of them only points back ("cette attaque").
 */
final class SameHappening {

  /** Words between a verb of causing and what it causes. */
  private static final int CAUSE_REACH = 4;

  /** Words from "lors" to the noun: "lors d'un grand sommet". */
  private static final int OCCASION = 4;

  /** What befalls one and the same person only once in an article, whatever the words. */
  private static final Set<EventType> ONCE =
      EnumSet.of(
          EventType.KILLING,
          EventType.DEATH,
          EventType.ARREST,
          EventType.CHARGE,
          EventType.SENTENCE,
          EventType.RELEASE,
          EventType.APPOINTMENT,
          EventType.RESIGNATION);

  /** What befalls each one by himself, so that another one makes another happening. */
  private static final Set<EventType> BEFALLING =
      EnumSet.of(
          EventType.KILLING,
          EventType.DEATH,
          EventType.INJURY,
          EventType.ARREST,
          EventType.CHARGE,
          EventType.SENTENCE,
          EventType.RELEASE,
          EventType.APPOINTMENT,
          EventType.RESIGNATION);

  private SameHappening() {}

  /** Mentions of related classes join on stronger grounds than those of one class. */
  static boolean isSameInFamily(EventMention mention, List<EventMention> group) {
    EventMention last = group.get(group.size() - 1);
    if (mention.mention().type() == EventType.LEGISLATION) {
      // "Les députés ont approuvé un projet de loi": one happening, not the vote and a law.
      return linked(mention.mention(), last.mention());
    }
    boolean general =
        mention.mention().type() != EventType.DEPLOYMENT
            || WordGroup.GENERAL.has(lemma(mention.mention()));
    return general && mention.pointsBack() && joins(mention, group)
        || linked(mention.mention(), last.mention())
        || causes(last.mention(), mention.mention());
  }

  /** "une fusillade ayant entraîné la mort de X": the death is what the shooting was. */
  private static boolean causes(TriggerMention cause, TriggerMention effect) {
    if (cause.sentence() != effect.sentence() || effect.verbal()) {
      return false;
    }
    Tree tree = effect.tree();
    for (int i = cause.head() + 1; i < effect.head(); i++) {
      if (WordGroup.CAUSE.has(tree.lemma(i))) {
        return effect.head() - i <= CAUSE_REACH;
      }
    }
    return false;
  }

  /** True if {@code mention} tells of the happening of the mentions before it. */
  static boolean joins(EventMention mention, List<EventMention> group) {
    if (isMeasuredFrom(mention) && group.stream().noneMatch(o -> Agreement.shares(mention, o))
        || isSeveral(mention.mention())
            && group.stream().allMatch(SameHappening::isSingle)
            && !group.stream().allMatch(SameHappening::isHeadline)) {
      return false;
    }
    if (isOneMore(mention.mention())
        || group.stream().anyMatch(other -> isOneOfTwo(other.mention(), mention.mention()))) {
      return false;
    }
    if (BEFALLING.contains(mention.mention().type())
        && group.stream()
            .filter(other -> !isHeadline(other))
            .anyMatch(other -> Agreement.isStranger(other, mention))) {
      return false;
    }
    boolean told = isHeadline(group.get(0)) && group.stream().allMatch(SameHappening::isHeadline);
    boolean backdrop = WordGroup.BACKDROP.has(lemma(mention.mention()));
    if (told && backdrop && group.stream().noneMatch(o -> sameWord(mention, o))) {
      // "Depuis le début de la guerre civile" is not the raid of the headline.
      return false;
    }
    if (told && !backdrop && mention.mention().type() != EventType.OTHER) {
      // What a headline names in short the body tells in full, with nearer places and fuller names.
      return group.stream()
          .noneMatch(
              o ->
                  Agreement.differ(mention.time(), o.time())
                      || Agreement.apartPatients(mention, o)
                      || Agreement.apartWinners(mention, o)
                      || Agreement.crossed(mention, o));
    }
    if (ONCE.contains(mention.mention().type())
        && group.stream().allMatch(other -> isOneStep(other, mention))
        && group.stream().anyMatch(other -> befallsSame(mention, other))
        && (mention.mention().type() == EventType.RESIGNATION
            || group.stream().noneMatch(other -> Agreement.crossed(mention, other)))) {
      return true;
    }
    // "L'opération russe" takes up no operation of which the article has not said that it is
    // Russian.
    boolean elsewhere =
        mention.mention().country().isPresent()
            && group.stream().noneMatch(o -> o.country().equals(mention.country()));
    if (mention.pointsBack()
        && !elsewhere
        && group.stream().anyMatch(other -> sameWord(mention, other))
        && group.stream().noneMatch(other -> Agreement.isOther(mention, other))) {
      // "La démission sera entérinée samedi": the day is not that of the resignation.
      return true;
    }
    if (group.stream().anyMatch(other -> Agreement.contradict(mention, other))) {
      return false;
    }
    boolean back = mention.pointsBack() && !elsewhere;
    for (EventMention other : group) {
      boolean same =
          sameWord(mention, other)
              && !(mention.mention().isIntroduced() && !isHeadline(other))
              && (mention.mention().type() != EventType.OTHER && !elsewhere
                  || Agreement.shares(mention, other)
                  || saysNothing(mention));
      if (same
          || linked(mention.mention(), other.mention())
          || back && mention.mention().type() != EventType.OTHER
          || isHeadline(other) && Agreement.shares(mention, other)
          || Agreement.shares(mention, other) && Agreement.sameDay(mention, other)) {
        return true;
      }
    }
    return false;
  }

  /** "La finale" once more, of which nothing is told that would make it another one. */
  private static boolean saysNothing(EventMention mention) {
    return !mention.mention().verbal()
        && mention.agents().isEmpty()
        && mention.patients().isEmpty()
        && mention.places().isEmpty()
        && mention.figures().isEmpty()
        && mention.time().isEmpty();
  }

  /** Who leaves does it or undergoes it, by the verb; both are the same happening. */
  private static boolean befallsSame(EventMention a, EventMention b) {
    return Agreement.samePatient(a, b)
        || a.mention().type() == EventType.RESIGNATION
            && (Agreement.sameAgent(a, b) || Agreement.crossed(a, b));
  }

  /** False for complaint and charge, arrest and detention: one step comes after the other. */
  private static boolean isOneStep(EventMention a, EventMention b) {
    return isCharge(a) == isCharge(b) && isDetention(a) == isDetention(b);
  }

  /** "A été placé en garde à vue" follows upon "a été arrêté". */
  private static boolean isDetention(EventMention mention) {
    return mention.mention().trigger().words().stream().anyMatch(WordGroup.DETENTION::has);
  }

  /** "Porter plainte contre X" is not what a judge does who charges X. */
  private static boolean isCharge(EventMention mention) {
    return !mention.mention().trigger().frame().name().equals("against");
  }

  /** "Deux jours après l'attentat de Lyon": what happens now is another one. */
  private static boolean isMeasuredFrom(EventMention mention) {
    Tree tree = mention.mention().tree();
    int preposition = tree.child(mention.mention().head(), "case");
    if (mention.places().isEmpty()
        || preposition < 1
        || !WordGroup.BEFORE_OR_AFTER.has(tree.lemma(preposition))) {
      return false;
    }
    int i = preposition - 1;
    while (i > 0 && tree.token(i).tag().equals("ADV")) {
      i--;
    }
    return WordGroup.UNIT.has(tree.lemma(i)) || DeedGroup.TIME_WORD.has(tree.lemma(i));
  }

  /** "Ces deux attentats". */
  private static boolean isSeveral(TriggerMention mention) {
    return !mention.verbal()
        && mention.tree().token(mention.head()).morphology().number().equals("Plur")
        && mention.tree().child(mention.head(), "nummod") >= 0;
  }

  private static boolean isSingle(EventMention mention) {
    return mention.mentions().stream()
        .allMatch(
            m ->
                !m.verbal()
                    && m.tree().token(m.head()).morphology().number().equals("Sing")
                    && m.tree().children(m.head()).stream()
                        .noneMatch(c -> WordGroup.TWIN.has(m.tree().lemma(c))));
  }

  /** "X avait également remporté": one more of the kind. */
  private static boolean isOneMore(TriggerMention mention) {
    Tree tree = mention.tree();
    return mention.verbal()
        && tree.children(mention.head()).stream().anyMatch(c -> WordGroup.MORE.has(tree.lemma(c)));
  }

  /** "La suppression de 118 emplois et la fermeture de deux lignes": what "et" joins is two. */
  private static boolean isOneOfTwo(TriggerMention a, TriggerMention b) {
    return a.sentence() == b.sentence()
        && a.tree().firstConjunct(b.head()) == a.tree().firstConjunct(a.head())
        && !lemma(a).equals(lemma(b));
  }

  /** "Sa démission" takes up "a donné sa démission". */
  static boolean sameWord(EventMention a, EventMention b) {
    return a.mentions().stream().anyMatch(m -> b.mentions().stream().anyMatch(o -> sameWord(m, o)));
  }

  private static boolean sameWord(TriggerMention a, TriggerMention b) {
    return lemma(a).equals(lemma(b))
        || !a.verbal() && a.type() == b.type() && b.trigger().words().contains(lemma(a))
        || !b.verbal() && a.type() == b.type() && a.trigger().words().contains(lemma(b));
  }

  private static String lemma(TriggerMention mention) {
    return mention.tree().lemma(mention.head());
  }

  /** True for a mention in the headline. */
  static boolean isHeadline(EventMention mention) {
    return mention.mention().tree().sentence().kind() == BlockKind.HEADLINE;
  }

  /** "Signer le contrat": one word governs the other. */
  private static boolean linked(TriggerMention a, TriggerMention b) {
    return a.sentence() == b.sentence()
        && (governs(a, b) || governs(b, a) || isOccasion(a, b) || isOccasion(b, a));
  }

  /** "Ils se sont réunis lors d'un sommet": the noun names what the verb only tells. */
  static boolean isOccasion(TriggerMention verb, TriggerMention noun) {
    Tree tree = verb.tree();
    return verb.verbal()
        && !noun.verbal()
        && verb.sentence() == noun.sentence()
        && verb.type() == noun.type()
        && noun.type() != EventType.OTHER
        && tree.dominates(verb.head(), noun.head())
        && tree.clause(noun.head()) == verb.head()
        && IntStream.range(Math.max(verb.head() + 1, noun.head() - OCCASION), noun.head())
            .anyMatch(i -> WordGroup.WHILE.has(tree.lemma(i)));
  }

  private static boolean governs(TriggerMention high, TriggerMention low) {
    Tree tree = high.tree();
    boolean argument =
        tree.sentence().is(low.head(), "nsubj")
            || high.verbal() && !low.verbal() && tree.sentence().is(low.head(), "obj");
    return argument && tree.token(low.head()).head() == high.head();
  }
}
