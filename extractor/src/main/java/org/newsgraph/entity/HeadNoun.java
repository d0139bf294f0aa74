package org.newsgraph.entity;

import java.util.Set;

/**
 * A common noun by which an article refers to somebody or something.
 *
 * @param id what the noun's forms share: the masculine of a function, the kind of an institution
 * @param sort in which way the noun refers
 * @param type what it refers to
 * @param gender gender of the form found
 * @param plural true if the form is a plural
 * @param kind of a function: its field; of an institution: the same as {@code id} or {@link
 *     #NAMED}; of a body: empty, {@link #FACILITY} or {@link #OF}
 * @param bodies kinds of organisation or place that the noun may mean or makes known
 * @param alone true if the noun refers with nothing but a definite article
 * @param takesA true if a complement with "à" belongs to the noun
 * @param role true if a person who is called so holds a function
 */
record HeadNoun(
    String id,
    Sort sort,
    EntityType type,
    Gender gender,
    boolean plural,
    String kind,
    Set<String> bodies,
    boolean alone,
    boolean takesA,
    boolean role) {

  /** Id and kind of "l'Américaine", "le Français". */
  static final String DEMONYM = "demonym";

  /** Kind of "hôtel", "gare", which are places to some and organisations to others. */
  static final String FACILITY = "facility";

  /** Kind of "ville", "quartier": "la ville d'Anvers" is Anvers. */
  static final String OF = "of";

  /** Kind of "bureau", "mission": an institution only with a name or a country. */
  static final String NAMED = "named";

  enum Sort {
    /** "ministre", "avocate". */
    FUNCTION,
    /** "armée", "parquet": an entity of its own, even without a name. */
    INSTITUTION,
    /** "groupe", "ville": always somebody or something named elsewhere. */
    BODY
  }
}
