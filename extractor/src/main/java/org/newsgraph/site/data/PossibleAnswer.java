package org.newsgraph.site.data;

/**
 * That a claim of one article may answer a claim of another. No article says so: the two were
 * compared.
 *
 * @param answer what may be the answer
 * @param claim what it may answer
 * @param confidence from 0 to 1 as text, empty if unknown
 */
public record PossibleAnswer(ClaimLine answer, ClaimLine claim, String confidence) {}
