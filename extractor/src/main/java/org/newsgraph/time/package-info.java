/**
 * From an analysis to time expressions with ISO values.
 *
 * <p>In come the sentences and the article's date; out come the expressions in order, each with a
 * value where the text and that date give one. How it decides: rules over words ({@code
 * fr/rules.tsv}, {@code fr/words.tsv}) say what an expression is and what it means; the tense of
 * the governing verb ({@code fr/tense-cues.tsv}) says on which side of the article's date it lies;
 * the day named last says what "la veille" and "à 20 heures" belong to.
 *
 * <p>Conventions. The span leaves out article and preposition ("2 février", not "le 2 février"). A
 * part of a day keeps its day's ISO value, a season that of its year; "fin mars" keeps the month's,
 * and its first and last day say which third. A night between two days is the second. Durations and
 * repetitions have no value, nor has "ces derniers jours". Without an article date, "mercredi" has
 * none either.
 *
 * <p>Limits: one calendar and no time zones; holidays are those of France; a year that only an
 * earlier sentence gives ("l'été 2002 … le 13 juillet") is not carried on.
 *
 * <p>Start reading at {@link org.newsgraph.time.TimeTagger}. No method takes or returns null.
 */
package org.newsgraph.time;
