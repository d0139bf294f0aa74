package org.newsgraph.corpus;

import java.util.SortedMap;

/**
 * Reports of one happening, in two articles or more.
 *
 * @param first IRI of the event in the earliest article, of equal ones the least IRI
 * @param others IRIs of the further events, each with the probability that it tells the same
 */
public record EventCluster(String first, SortedMap<String, Double> others) {}
