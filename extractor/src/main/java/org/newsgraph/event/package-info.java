/**
 * From an analysis, its claims and its times to events with participants, figures and status.
 *
 * <p>What comes in: parsed sentences, the cast with its mentions, the claims, the time expressions.
 * What goes out: {@link org.newsgraph.event.Event}s, each happening once, in the order of the text.
 *
 * <p>How it decides: {@code TriggerFinder} looks words up in {@code fr/triggers.tsv}, whose entries
 * carry a class, a frame and the words that must or must not stand around them; a verb outside the
 * lexicon, or a noun that a verb of doing or happening carries ({@code CarriedNouns}), may name a
 * happening of no class, and so may any further verb or noun ({@code FurtherWords}) that learned
 * weights speak for. {@code ArgumentFinder} fills the roles of the frame by {@code Grammar}, which
 * undoes passives, relative clauses, participles and control; {@code TimeChooser} takes complements
 * before adjuncts of the clause. {@code PartyChoice} leaves out whom the rules gave against all
 * likelihood and adds who is likely by the weights of {@code fr/participants.tsv}, never to a deed
 * that accuses. {@code PlaceFinder} gathers the places that may be meant, near and far, and {@code
 * PlaceChoice} takes the likeliest by the weights of {@code fr/places.tsv}, none if none is likely.
 * {@code FigureTier} ties counts to what they count, {@code LeftTolls} gives the chief deed of an
 * article the dead of its other sentences unless they died elsewhere, {@code Responsibility} gives
 * an attack the body that claims it, {@code StatusDecider} tells fact from hearsay, plan and
 * denial, {@code Copula} and {@code EventMerger} join the mentions of one happening unless {@code
 * Agreement} finds that they contradict each other, and {@code Salience} leaves out by the weights
 * of {@code fr/salience.tsv} what no reader would list.
 *
 * <p>Limits: French only; unnamed participants are no entities and so no participants; a happening
 * that is told over several sentences without pointing back counts as several. Start reading at
 * {@link org.newsgraph.event.EventFinder}.
 */
package org.newsgraph.event;
