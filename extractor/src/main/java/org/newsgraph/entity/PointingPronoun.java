package org.newsgraph.entity;

/**
 * A pronoun that looks for what it points back to.
 *
 * @param line index of its sentence
 * @param token its place there
 * @param gender the gender that it asks for
 * @param latter true for "ce dernier", which points to the nearest
 * @param quoted true in a quotation that began in a sentence before
 * @param acts true if what it does only persons and bodies do: a thing is no antecedent
 */
record PointingPronoun(
    int line, int token, Gender gender, boolean latter, boolean quoted, boolean acts) {}
