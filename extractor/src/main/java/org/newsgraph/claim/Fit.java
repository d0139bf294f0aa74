package org.newsgraph.claim;

/**
 * What two claims have to do with each other.
 *
 * @param words share of the answer's words that the other has too, from 0 to 1
 * @param named true if the answer names the other speaker
 * @param accused true if the other's sentence speaks of the answerer
 * @param sentences from one to the other
 */
record Fit(double words, boolean named, boolean accused, int sentences) {}
