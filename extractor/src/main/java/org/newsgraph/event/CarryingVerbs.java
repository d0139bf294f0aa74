package org.newsgraph.event;

import java.util.List;

/** Verbs that only carry an event noun: "la manifestation a réuni". */
final class CarryingVerbs {

  private final CarriedNouns carriedNouns;

  CarryingVerbs(CarriedNouns carriedNouns) {
    this.carriedNouns = carriedNouns;
  }

  /**
   * "La manifestation a réuni": a weak verb that only carries an event noun is none itself, nor one
   * that says less surely than the noun what both name.
   */
  boolean carries(TriggerMention verb, List<TriggerMention> all) {
    if (!verb.verbal()) {
      return false;
    }
    Tree tree = verb.tree();
    for (TriggerMention noun : all) {
      int i = tree.topNoun(noun.head());
      boolean argument =
          tree.sentence().is(i, "nsubj")
              || tree.sentence().is(i, "obj")
              || tree.sentence().is(i, "obl:arg")
              || tree.sentence().is(i, "iobj");
      boolean weak =
          verb.trigger().weight() == 0
              || verb.type() == EventType.THREAT
              || verb.trigger().words().size() == 1 && carriedNouns.isCarrier(tree, verb.head());
      boolean less =
          noun.type() == verb.type()
              && verb.trigger().words().size() == 1
              && verb.trigger().weight() < Math.min(3, noun.trigger().weight() + 1);
      boolean names = noun.trigger().weight() > 0 && (weak || less);
      if (!noun.verbal() && names && argument && tree.token(i).head() == verb.head()) {
        return true;
      }
      // "Une marche, interdite par le préfet, a réuni": the parse may lose the subject.
      boolean lost =
          noun.head() < verb.head()
              && tree.child(verb.head(), "nsubj") < 0
              && Voice.isFinite(tree, verb.head());
      if (!noun.verbal() && noun.trigger().weight() > 0 && less && lost) {
        return true;
      }
    }
    return false;
  }
}
