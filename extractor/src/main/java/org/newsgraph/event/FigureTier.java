package org.newsgraph.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.time.TimeExpression;

/** Ties the figures of a sentence to the events that they count. */
final class FigureTier {

  /** Events that have dead, injured and missing. */
  private static final Set<EventType> CASUALTIES =
      EnumSet.of(
          EventType.ATTACK,
          EventType.KILLING,
          EventType.INJURY,
          EventType.ACCIDENT,
          EventType.DISASTER,
          EventType.OUTBREAK,
          EventType.DEATH,
          EventType.PROTEST);

  /** Of these the ones in which many may die. */
  private static final Set<EventType> WHOLES =
      EnumSet.of(EventType.ATTACK, EventType.ACCIDENT, EventType.DISASTER, EventType.OUTBREAK);

  /** How many sentences back a toll may look for its event. */
  private static final int BACK = 3;

  /** The same where the article told of a deed or accident in which many died. */
  private static final int FAR = 8;

  private final FigureFinder finder = new FigureFinder();
  private final MentionReader reader;

  FigureTier(MentionReader reader) {
    this.reader = reader;
  }

  /**
   * The mentions of a sentence with their figures. A toll without an event in its own sentence goes
   * to the last such event before, which is replaced in {@code before}.
   */
  List<EventMention> tie(
      Tree tree,
      String text,
      List<EventMention> here,
      List<EventMention> before,
      EntityIndex entities,
      ClaimIndex claims,
      List<TimeExpression> times) {
    List<List<Figure>> figures = new ArrayList<>();
    here.forEach(m -> figures.add(new ArrayList<>(2)));
    for (FigureFinder.Count count : finder.counts(tree, text, entities, times)) {
      int event = nearest(tree, here, count);
      if (event >= 0) {
        TriggerMention mention = here.get(event).mention();
        FigureFinder.Role role = role(mention, count.noun());
        finder.figure(count, tree, mention, role, claims).ifPresent(figures.get(event)::add);
      } else if (count.isToll() || count.isAboard() || here.isEmpty() && !count.what().isEmpty()) {
        tieBack(tree, before, count, claims);
      }
    }
    List<EventMention> counted = new ArrayList<>();
    for (int i = 0; i < here.size(); i++) {
      counted.add(figures.get(i).isEmpty() ? here.get(i) : here.get(i).withFigures(figures.get(i)));
    }
    return counted;
  }

  /** "Trois policiers ont été tués" counts those who undergo what the verb says. */
  private FigureFinder.Role role(TriggerMention mention, int noun) {
    Tree tree = mention.tree();
    if (mention.verbal() && reader.patientHeads(mention).contains(noun)) {
      return FigureFinder.Role.PATIENT;
    }
    // "la destruction de trois dépôts", "la mort de deux soldats"
    boolean complement = tree.sentence().is(noun, "nmod");
    if (!mention.verbal() && complement && tree.token(noun).head() == mention.head()) {
      return FigureFinder.Role.PATIENT;
    }
    return mention.verbal() && reader.agentHeads(mention).contains(noun)
        ? FigureFinder.Role.AGENT
        : FigureFinder.Role.NEITHER;
  }

  private void tieBack(
      Tree tree, List<EventMention> before, FigureFinder.Count count, ClaimIndex claims) {
    int at = count.isToll() ? tolled(tree, before) : told(tree, before);
    at = at < 0 && count.isAboard() ? befell(tree, before) : at;
    if (at >= 0) {
      EventMention event = before.get(at);
      List<Figure> all = new ArrayList<>(event.figures());
      finder
          .figure(count, tree, event.mention(), FigureFinder.Role.NEITHER, claims)
          .ifPresent(all::add);
      before.set(at, event.withFigures(all));
    }
  }

  /** The last event of the sentence before in the same paragraph, -1 if it told none. */
  private static int told(Tree tree, List<EventMention> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Sentence sentence = before.get(i).mention().tree().sentence();
      if (sentence.block() != tree.sentence().block()
          || tree.sentence().index() - sentence.index() > 1) {
        return -1;
      }
      if (isTold(before.get(i)) && before.get(i).mention().trigger().weight() > 1) {
        return i;
      }
    }
    return -1;
  }

  /** The last attack or accident before that many may have been in, -1 if none was told. */
  private static int befell(Tree tree, List<EventMention> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      if (tree.sentence().index() - before.get(i).mention().sentence() > FAR) {
        return -1;
      }
      if (WHOLES.contains(before.get(i).mention().type()) && isTold(before.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** False for what was avoided, feared or only asked for: it has no toll. */
  private static boolean isTold(EventMention event) {
    return !event.requested()
        && event.status() != EventStatus.NEGATED
        && event.status() != EventStatus.POSSIBLE
        && event.status() != EventStatus.PLANNED;
  }

  /** The last event before with a toll: the whole, if one was told, not a single death in it. */
  private static int tolled(Tree tree, List<EventMention> before) {
    int last = -1;
    for (int i = before.size() - 1; i >= 0; i--) {
      EventMention event = before.get(i);
      int back = tree.sentence().index() - event.mention().sentence();
      if (back > FAR) {
        break;
      }
      if (!isTold(event)) {
        continue;
      }
      if (WHOLES.contains(event.mention().type())) {
        return i;
      }
      if (back > BACK) {
        continue;
      }
      last = last < 0 && CASUALTIES.contains(event.mention().type()) ? i : last;
    }
    return last;
  }

  /** "La manifestation a rassemblé 31 000 personnes": the event noun of the verb, -1 if none. */
  private static int carriedBy(Tree tree, List<EventMention> here, int verb) {
    for (int i = 0; i < here.size(); i++) {
      int head = here.get(i).mention().head();
      int top = tree.topNoun(head);
      boolean argument = tree.sentence().is(top, "nsubj") || tree.sentence().is(top, "obj");
      if (argument && tree.token(top).head() == verb) {
        return i;
      }
    }
    return -1;
  }

  /** The event whose trigger governs the counted noun; for a toll the nearest fitting one. */
  private static int nearest(Tree tree, List<EventMention> here, FigureFinder.Count count) {
    int noun = count.noun();
    int at = noun;
    for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
      for (int i = 0; i < here.size(); i++) {
        boolean fits = !count.isToll() || CASUALTIES.contains(here.get(i).mention().type());
        if (here.get(i).mention().head() == at && fits) {
          return i;
        }
      }
      if (at != noun && tree.isVerb(at) && !count.isToll()) {
        return carriedBy(tree, here, at);
      }
      at = tree.token(at).head();
    }
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < here.size(); i++) {
      EventMention event = here.get(i);
      int head = event.mention().head();
      boolean modifies =
          tree.token(head).relation().startsWith("acl") && tree.token(head).head() == noun;
      boolean toll = count.isToll() && CASUALTIES.contains(event.mention().type());
      if ((modifies || toll) && Math.abs(head - noun) < least) {
        least = Math.abs(head - noun);
        best = i;
      }
    }
    return best;
  }
}
