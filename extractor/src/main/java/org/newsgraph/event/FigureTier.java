package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.time.TimeExpression;

/** Ties the figures of a sentence to the events that they count. */
final class FigureTier {

  /** An event, by its place in the list of mentions of this sentence or of those before. */
  private record Target(boolean here, int at) {}

  private final CountFinder counts = new CountFinder();
  private final FigureFinder finder = new FigureFinder();
  private final FigureHomes homes = new FigureHomes();
  private final EarlierEvents earlier = new EarlierEvents(homes);
  private final Elsewhere elsewhere = new Elsewhere(new Prepositions());
  private final CountedRole roles;

  FigureTier(MentionReader reader) {
    roles = new CountedRole(reader);
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
    Optional<Target> last = Optional.empty();
    for (Count count : counts.counts(tree, text, entities, claims, times)) {
      if (!count.follows() && !goesOn(count, last)) {
        last = target(tree, here, before, count, entities);
      }
      if (last.isEmpty()) {
        continue;
      }
      int at = last.get().at();
      if (last.get().here()) {
        TriggerMention mention = here.get(at).mention();
        FigureFinder.Role role = roles.of(mention, count.noun());
        finder.figure(count, tree, mention, role, claims).ifPresent(figures.get(at)::add);
      } else {
        tieBack(tree, before, at, count, claims);
      }
    }
    List<EventMention> counted = new ArrayList<>();
    for (int i = 0; i < here.size(); i++) {
      counted.add(figures.get(i).isEmpty() ? here.get(i) : here.get(i).withFigures(figures.get(i)));
    }
    return counted;
  }

  /** "Sur les 55 passagers, on retrouve 44 Russes": who they were goes where their number went. */
  private static boolean goesOn(Count count, Optional<Target> last) {
    return count.what().equals("nationals") && last.isPresent() && !last.get().here();
  }

  /** The event that a count is for; empty if none. */
  private Optional<Target> target(
      Tree tree,
      List<EventMention> here,
      List<EventMention> before,
      Count count,
      EntityIndex entities) {
    int event = nearest(tree, here, count);
    if (event >= 0 && isPassing(here.get(event), count)) {
      int whole = earlier.passing(tree, before, count);
      return Optional.of(whole >= 0 ? new Target(false, whole) : new Target(true, event));
    }
    event = event < 0 ? homes.nearest(here, count) : event;
    event = event < 0 && isSourced(tree, count) ? homes.gathering(here, count) : event;
    event = event < 0 ? homes.payment(here, count) : event;
    if (event >= 0) {
      return Optional.of(new Target(true, event));
    }
    if (elsewhere.counts(tree, count, entities)) {
      return Optional.empty();
    }
    int at = earlier.find(tree, before, count, here.isEmpty());
    boolean apart = at >= 0 && elsewhere.isInOtherTown(tree, count, before.get(at), entities);
    return at < 0 || apart ? Optional.empty() : Optional.of(new Target(false, at));
  }

  /** "8 000 personnes, selon la préfecture, … ont manifesté": people whom somebody counted. */
  private static boolean isSourced(Tree tree, Count count) {
    int next = count.noun() + 1;
    boolean comma = next < tree.size() && tree.token(next).form().equals(",");
    return count.what().equals(CountedNouns.PEOPLE)
        && CountFinder.isSource(tree, comma ? next + 1 : next);
  }

  /**
   * True if the verb is hardly the event that the count is for: it only counts, or says little, and
   * is of another class or done by a pronoun ("L'avion transportait 55 passagers", "Elle a réuni 3
   * 000 personnes").
   */
  private boolean isPassing(EventMention event, Count count) {
    TriggerMention mention = event.mention();
    boolean fits = homes.fit(event, count);
    if (!counts.isCounting(mention)) {
      return mention.trigger().weight() < 2 && !fits;
    }
    return !fits || EarlierEvents.isPronounDone(mention.tree(), mention.head());
  }

  private void tieBack(
      Tree tree, List<EventMention> before, int at, Count count, ClaimIndex claims) {
    EventMention event = before.get(at);
    List<Figure> all = new ArrayList<>(event.figures());
    finder
        .figure(count, tree, event.mention(), FigureFinder.Role.NEITHER, claims)
        .ifPresent(all::add);
    before.set(at, event.withFigures(all));
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

  /** False for an event of another class where the kind of the count tells the class. */
  private boolean fits(EventMention event, Count count) {
    return count.isToll() ? Casualties.fit(event) : !count.isBallot() || homes.fit(event, count);
  }

  /** The event whose trigger governs the counted noun; for a toll the nearest fitting one. */
  private int nearest(Tree tree, List<EventMention> here, Count count) {
    int noun = count.noun();
    int at = noun;
    for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
      for (int i = 0; i < here.size(); i++) {
        boolean fits =
            fits(here.get(i), count) || !count.isToll() && homes.nearest(here, count) < 0;
        if (here.get(i).mention().head() == at && fits) {
          return i;
        }
      }
      if (at != noun && tree.isVerb(at) && !count.isToll() && !CountedRole.isConcerning(tree, at)) {
        int carried = carriedBy(tree, here, at);
        if (carried >= 0) {
          return carried;
        }
        break;
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
      boolean toll = count.isToll() && Casualties.fit(event);
      if ((modifies || toll) && Math.abs(head - noun) < least) {
        least = Math.abs(head - noun);
        best = i;
      }
    }
    return best;
  }
}
