package org.newsgraph.claim;

/** How a sentence attributes words to somebody: what a claim was found by. */
enum Construction {
  /** "X a dit : « … »". */
  QUOTE,
  /** "…, a dit X": the reporting verb behind or inside of the words. */
  INCISE,
  /** "X affirme que …". */
  CLAUSE,
  /** "X assure avoir …", "X demande de …". */
  INFINITIVE,
  /** "X annonce l'ouverture de …". */
  OBJECT,
  /** "X accuse Y de …", "Y est accusé de …". */
  CHARGE,
  /** "Cette affirmation a été démentie par X". */
  PASSIVE,
  /** "l'annonce par X de Y", "les accusations de X contre Y". */
  NOMINAL,
  /** "selon X, …". */
  ACCORDING,
  /** "citant X", "a dit X à l'AFP": a further link of a chain. */
  CITING,
  /** A quotation or a conditional that goes on from the sentence before. */
  CARRIED,
  /** "dément toute rumeur de prise d'otages": what an answer says that somebody said. */
  PRESUPPOSED
}
